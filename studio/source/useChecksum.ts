import {useEffect, useState} from 'react'

import {hashText} from './hashText.ts'

/** Whether a text still has the checksum it was received with; `null` until that is known. */
export function useChecksum(text: string | undefined, sha256: string | null | undefined) {
  const [state, setState] = useState<{text?: string; hex?: string}>({})

  useEffect(() => {
    // Outside a secure context (plain http on another host) browsers have no digest.
    if (text === undefined || !globalThis.crypto?.subtle) return undefined
    let isCurrent = true
    void hashText(text).then((hex) => isCurrent && setState({text, hex}))
    return () => {
      isCurrent = false
    }
  }, [text])

  return !sha256 || state.text !== text || state.hex === undefined ? null : state.hex === sha256
}
