/**
 * One order for the ids of three lists. The side that moved something against `base` decides; when both did, the
 * editor's order stands. Ids the other side added follow the id they stood behind.
 *
 *     base a b c    live a c b    next a b x c    →    a c b x
 */
export function mergeOrder(
  base: readonly string[],
  live: readonly string[],
  next: readonly string[],
): string[] {
  const [leading, following] =
    isMoved(base, live) || !isMoved(base, next) ? [live, next] : [next, live]
  const after = new Map<string | null, string[]>()
  const known = new Set(leading)
  let previous: string | null = null
  for (const id of following) {
    if (known.has(id)) previous = id
    else {
      const group = after.get(previous)
      if (group) group.push(id)
      else after.set(previous, [id])
    }
  }
  const order = [...(after.get(null) ?? [])]
  for (const id of leading) order.push(id, ...(after.get(id) ?? []))
  return order
}

/** Do the ids that both lists have stand in another order? */
function isMoved(base: readonly string[], other: readonly string[]): boolean {
  const inOther = new Set(other)
  const inBase = new Set(base)
  const kept = base.filter((id) => inOther.has(id))
  const order = other.filter((id) => inBase.has(id))
  return kept.some((id, position) => id !== order[position])
}
