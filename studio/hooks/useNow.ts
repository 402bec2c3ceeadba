import {useEffect, useState} from 'react'

/** The time, a minute exact: an embargo that passes while a document is open stops standing in the way. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
