/** `undefined` for what is absent, so that JSON leaves the property out. */
export function present<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined
}

/** The list, or `undefined` when it is empty or absent. */
export function someOf<T>(values: readonly T[] | null | undefined): T[] | undefined {
  return values && values.length > 0 ? [...values] : undefined
}

/** The list with its gaps closed, or `undefined` when nothing is left. */
export function someKnown<T>(values: readonly (T | null | undefined)[]): T[] | undefined {
  return someOf(values.filter((value) => value !== null && value !== undefined))
}
