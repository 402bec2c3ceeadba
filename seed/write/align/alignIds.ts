import type {SeedDocument} from '../../build/documents.ts'
import {makeKey} from '../../build/ids.ts'
import {isRecord, mapObjects, refOf} from '../json.ts'
import {similarity} from './similarity.ts'

/** From here on two quotes are one that was corrected. */
const sameDocument = 0.6

const textOf = (document: SeedDocument): string | null => {
  const field =
    document._type === 'quote' ? 'text' : document._type === 'videoSegment' ? 'title' : null
  const text = field && document[field]
  return typeof text === 'string' ? text : null
}

/**
 * Gives documents whose words were corrected in the report the id they had: a quote that lost a typo is still the
 * quote that an editor confirmed.
 *
 * @param base what was imported last for this report
 * @param next what the report gives now
 */
export function alignIds(
  base: readonly SeedDocument[],
  next: readonly SeedDocument[],
): readonly SeedDocument[] {
  const nextIds = new Set(next.map((document) => document._id))
  const baseIds = new Set(base.map((document) => document._id))
  const gone = base.filter((document) => !nextIds.has(document._id))
  const renamed = new Map<string, string>()
  for (const document of next) {
    const text = textOf(document)
    if (text === null || baseIds.has(document._id)) continue
    const old = closest(document._type, text, gone, new Set(renamed.values()))
    if (old) renamed.set(document._id, old._id)
  }
  return renamed.size === 0 ? next : next.map((document) => rename(document, renamed))
}

function closest(
  type: string,
  text: string,
  gone: readonly SeedDocument[],
  used: ReadonlySet<string>,
): SeedDocument | undefined {
  let best: SeedDocument | undefined
  let bestScore = sameDocument
  for (const document of gone) {
    const oldText = textOf(document)
    if (document._type !== type || oldText === null || used.has(document._id)) continue
    const score = similarity(oldText, text)
    if (score < bestScore) continue
    best = document
    bestScore = score
  }
  return best
}

/** Ids, references, and the keys that were made from them. */
function rename(document: SeedDocument, renamed: ReadonlyMap<string, string>): SeedDocument {
  const keys = new Map(
    [...renamed].flatMap(([from, to]) =>
      ['reference', 'quote', 'segment'].map(
        (kind) => [makeKey(kind, from), makeKey(kind, to)] as const,
      ),
    ),
  )
  const changed = mapObjects(document, (record) => {
    const ref = renamed.get(refOf(record) ?? '')
    const {_key: key} = record
    const newKey = typeof key === 'string' ? keys.get(key) : undefined
    if (ref === undefined && newKey === undefined) return record
    return {...record, ...(ref && {_ref: ref}), ...(newKey && {_key: newKey})}
  })
  return {
    ...(isRecord(changed) ? changed : document),
    _id: renamed.get(document._id) ?? document._id,
    _type: document._type,
  }
}
