import type {ReadingText} from '../readingText.ts'
import {lowerWordAt} from '../tokens/tokenize.ts'
import type {Registry} from './person.ts'

/**
 * Which of two who share a surname "the younger Crowther", "the elder Ibarra" or "Mr Lake senior" means,
 * where one is somebody's child or parent. `null` where nothing is said of age, -1 where it decides nothing.
 */
export function settleByAge(
  {tokens, pack}: ReadingText,
  registry: Registry,
  at: number,
  bearers: number[],
): number | null {
  const words = [lowerWordAt(tokens, at - 1), lowerWordAt(tokens, at + 1)]
  const isYounger = words.some((word) => pack.words.younger.has(word))
  if (isYounger === words.some((word) => pack.words.elder.has(word))) return null
  const hasRole = (index: number, kinds: ReadonlySet<string>): boolean =>
    [...(registry.people[index]?.roles ?? [])].some((role) =>
      role.split(/[\s,]+/).some((word) => kinds.has(word)),
    )
  const children = bearers.filter((index) => hasRole(index, pack.words.child))
  const parents = bearers.filter((index) => hasRole(index, pack.words.parentOf))
  const [one, other, ...more] = bearers
  if (one === undefined || other === undefined || more.length > 0) return -1
  const child = children.length === 1 ? children[0] : parents[0] === one ? other : one
  if (children.length + parents.length === 0 || child === undefined) return -1
  return isYounger ? child : child === one ? other : one
}
