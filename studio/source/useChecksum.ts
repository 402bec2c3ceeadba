import {useEffect, useState} from 'react'

/** Whether a text still has the checksum it was received with; `null` until that is known. */
export function useChecksum(text: string | undefined, sha256: string | null | undefined) {
  const [state, setState] = useState<{text?: string; hex?: string}>({})

  useEffect(() => {
    // Outside a secure context (plain http on another host) browsers have no digest.
    if (text === undefined || !globalThis.crypto?.subtle) return undefined
    let isCurrent = true
    void hash(text).then((hex) => isCurrent && setState({text, hex}))
    return () => {
      isCurrent = false
    }
  }, [text])

  return !sha256 || state.text !== text || state.hex === undefined ? null : state.hex === sha256
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
