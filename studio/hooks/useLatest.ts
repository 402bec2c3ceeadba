import {type RefObject, useEffect, useRef} from 'react'

/** The value of the latest render, for what goes on after an event; `null` once the component is gone. */
export function useLatest<T>(value: T): RefObject<T | null> {
  const latest = useRef<T | null>(null)
  useEffect(() => {
    latest.current = value
    return () => {
      latest.current = null
    }
  }, [value])
  return latest
}
