import {parse, v5} from 'uuid'

/** This project's namespace (RFC 9562 §5.5): the same content gives the same id on every machine. */
const namespace = parse('6f0f5c3e-6d0b-5b3e-9d5a-51d0e5c1e9aa')

const encoder = new TextEncoder()

/** JSON, since joining with any character would let two lists of parts meet in one string. */
const hash = (parts: readonly (string | number)[]): string =>
  v5(encoder.encode(JSON.stringify(parts)), namespace).replaceAll('-', '')

/** `<type>-<32 hex digits>`: no dot, so the document is public, and no name, so renaming is free. */
export const makeId = (type: string, ...parts: (string | number)[]): string =>
  `${type}-${hash([type, ...parts])}`

/** A `_key` from what the item says: 12 hex digits. */
export const makeKey = (...parts: (string | number)[]): string => hash(parts).slice(0, 12)

/**
 * Keys for items that may be equal: the nth equal one gets a key of its own, so that inserting something else
 * changes none of them.
 */
export function createKeys(): (...parts: (string | number)[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const base = makeKey(...parts)
    const nth = seen.get(base) ?? 0
    seen.set(base, nth + 1)
    return nth === 0 ? base : makeKey(base, nth)
  }
}
