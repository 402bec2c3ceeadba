import {equalJson, isKeyed, isRecord} from '../../../../seed/write/json.ts'

/** One step into a document: a field, the item with a key, the item at an index, or the item that equals a value. */
export type Step = string | number | {_key: string} | {equals: string}

export type Place = readonly Step[]

/** What stands at a place; undefined when nothing does. */
export function valueAt(document: unknown, place: Place): unknown {
  let value = document
  for (const step of place) {
    if (typeof step === 'string') value = isRecord(value) ? value[step] : undefined
    else if (!Array.isArray(value)) return undefined
    else if (typeof step === 'number') value = value[step]
    else value = value.find((item: unknown) => isItem(item, step))
  }
  return value
}

const isItem = (item: unknown, step: {_key: string} | {equals: string}): boolean =>
  'equals' in step ? item === step.equals : isKeyed(item) && item._key === step._key

/** Is `inner` the same place as `outer`, or inside it? */
export const isWithin = (inner: Place, outer: Place): boolean =>
  outer.every((step, index) => equalJson(step, inner[index]))
