/** Several sorted sequences as one. `isBefore` must be a strict order that each of them is in. */
export function* mergeSorted<T>(
  sequences: readonly Iterator<T>[],
  isBefore: (a: T, b: T) => boolean,
): IterableIterator<T> {
  const heads = sequences.flatMap((sequence) => {
    const first = sequence.next()
    return first.done ? [] : [{sequence, value: first.value}]
  })
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (isBefore(b.value, a.value) ? b : a))
    yield least.value
    const next = least.sequence.next()
    if (next.done) heads.splice(heads.indexOf(least), 1)
    else least.value = next.value
  }
}
