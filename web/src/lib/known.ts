/** A list without its gaps. */
export function known<T>(values: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (values ?? []).filter((value) => value !== null && value !== undefined)
}
