/** Attribute names from the document down; `[]` steps into each element of an array. */
export type FieldPath = readonly string[]

export const EACH = '[]'

/** The values a path leads to: exactly one without `[]` (null for nothing), any number with it. */
export function valuesAt(document: unknown, path: FieldPath): unknown[] {
  let values: unknown[] = [document]
  for (const step of path) {
    values =
      step === EACH ? values.flatMap(elementsOf) : values.map((value) => fieldOf(value, step))
  }
  return values
}

function elementsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : null
}
