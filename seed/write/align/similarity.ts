import {foldName} from '../../build/foldName.ts'

const words = (text: string): string[] => foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of words two texts have in common, 0 to 1 (Dice's coefficient over the words as often as they occur). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const counts = new Map<string, number>()
  const [left, right] = [words(a), words(b)]
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    shared += 1
  }
  const total = left.length + right.length
  return total === 0 ? 0 : (2 * shared) / total
}
