/**
 * Values as bytes that compare as GROQ orders them: numbers, strings, booleans, then everything else, which is all equal.
 * Strings compare by UTF-16 unit, as in JavaScript, which SQLite's own text order does not.
 */

/** Longer strings are cut: their keys say only where they begin. */
const MAX_STRING_LENGTH = 256

const NUMBER = 2
const STRING = 3
const BOOLEAN = 4
const OTHER = 100

/** The key of a value that has no order: null, an object, an array, or nothing at all. */
export const OTHER_KEY: Uint8Array = Uint8Array.of(OTHER)

export function fieldKey(value: unknown): Uint8Array {
  if (typeof value === 'string') return stringKey(value)
  if (typeof value === 'number') return numberKey(value)
  return typeof value === 'boolean' ? Uint8Array.of(BOOLEAN, value ? 1 : 0) : OTHER_KEY
}

/** Does the key stand for one value only? Else what it finds must be looked at. */
export function isExactKey(key: Uint8Array): boolean {
  return key[0] !== OTHER && !(key[0] === STRING && key.length > MAX_STRING_LENGTH * 2)
}

/** The least key of each kind of value, and the first after it: bounds for ranges that are open on one side. */
export function kindRange(key: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const kind = key[0] ?? OTHER
  return [Uint8Array.of(kind), Uint8Array.of(kind + 1)]
}

function stringKey(text: string): Uint8Array {
  const length = Math.min(text.length, MAX_STRING_LENGTH)
  const bytes = new Uint8Array(1 + length * 2)
  bytes[0] = STRING
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    bytes[1 + index * 2] = unit >> 8
    bytes[2 + index * 2] = unit & 0xff
  }
  return bytes
}

/** IEEE 754 bits order like the numbers once the sign is flipped, and for negatives all other bits too. */
function numberKey(value: number): Uint8Array {
  const bytes = new Uint8Array(9)
  const view = new DataView(bytes.buffer)
  bytes[0] = NUMBER
  // Adding zero turns -0 into 0: they are equal.
  view.setFloat64(1, value + 0)
  const isNegative = value < 0
  for (let index = 1; index < 9; index++) {
    const byte = bytes[index] ?? 0
    bytes[index] = isNegative ? ~byte & 0xff : index === 1 ? byte | 0x80 : byte
  }
  return bytes
}
