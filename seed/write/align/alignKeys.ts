import {makeKey} from '../../build/ids.ts'
import type {KeyedItem} from '../json.ts'
import {similarity} from './similarity.ts'

/** From here on two paragraphs are one that was reworded. */
const sameItem = 0.5

export interface Alignment {
  /** The item's words; `null` for items whose key is not made from words. */
  textOf: (item: KeyedItem) => string | null
  /** The item under another key. */
  rekey: (item: KeyedItem, key: string) => KeyedItem
}

/**
 * Gives reworded items the key they had, so that an item an editor worked on stays the same item. Keys come from
 * words, so a corrected typo would otherwise be one paragraph out and another one in.
 *
 * Items with the same words come first; of the rest, those alike that stand between the same neighbours.
 */
export function alignKeys(
  base: readonly KeyedItem[],
  next: readonly KeyedItem[],
  {textOf, rekey}: Alignment,
): readonly KeyedItem[] {
  const matched = matchEqual(base, next, textOf)
  matchReworded(base, next, textOf, matched)
  if (next.every((item, index) => (matched.get(index)?._key ?? item._key) === item._key))
    return next

  const taken = new Set([...matched.values()].map((item) => item._key))
  return next.map((item, index) => {
    const old = matched.get(index)
    if (old) return old._key === item._key ? item : rekey(item, old._key)
    if (!taken.has(item._key)) return item
    // Its words are new here, but their key went on with an item that was reworded since.
    const key = makeKey(item._key, 'again')
    taken.add(key)
    return rekey(item, key)
  })
}

/** Index in `next` → item of `base` with the same words, each used once, the nth equal one for the nth. */
function matchEqual(
  base: readonly KeyedItem[],
  next: readonly KeyedItem[],
  textOf: Alignment['textOf'],
): Map<number, KeyedItem> {
  const byWords = new Map<string, KeyedItem[]>()
  const wordsOf = (item: KeyedItem) => textOf(item) ?? `key ${item._key}`
  for (const item of base) {
    const group = byWords.get(wordsOf(item))
    if (group) group.push(item)
    else byWords.set(wordsOf(item), [item])
  }
  const matched = new Map<number, KeyedItem>()
  for (const [index, item] of next.entries()) {
    const old = byWords.get(wordsOf(item))?.shift()
    if (old) matched.set(index, old)
  }
  return matched
}

function matchReworded(
  base: readonly KeyedItem[],
  next: readonly KeyedItem[],
  textOf: Alignment['textOf'],
  matched: Map<number, KeyedItem>,
): void {
  const used = new Set(matched.values())
  const position = new Map(base.map((item, index) => [item, index]))
  let from = 0
  for (const [index, item] of next.entries()) {
    const found = matched.get(index)
    if (found) {
      from = (position.get(found) ?? from) + 1
      continue
    }
    const text = textOf(item)
    if (text === null) continue
    for (let at = from; at < base.length; at++) {
      const old = base[at]
      if (!old || used.has(old)) break
      const oldText = textOf(old)
      if (oldText === null || similarity(oldText, text) < sameItem) continue
      matched.set(index, old)
      used.add(old)
      from = at + 1
      break
    }
  }
}
