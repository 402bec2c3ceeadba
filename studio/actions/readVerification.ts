export interface Verification {
  state: string | null
  by: string | null
  at: string | null
}

/** A quote's verification, `null` where it says nothing. */
export function readVerification(document: Record<string, unknown> | null): Verification {
  const value = document?.verification
  const fields: Record<string, unknown> =
    typeof value === 'object' && value !== null ? {...value} : {}
  const read = (name: string) => {
    const field = fields[name]
    return typeof field === 'string' ? field : null
  }
  return {state: read('state'), by: read('by'), at: read('at')}
}
