/** The longest of the known names that ends with this one: "Han" becomes "Dong Han" where he is known. */
export function completeName(name: string, known: string[]): string {
  return known.reduce(
    (best, other) => (other.endsWith(` ${name}`) && other.length > best.length ? other : best),
    name,
  )
}
