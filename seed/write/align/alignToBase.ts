import type {SeedDocument} from '../../build/documents.ts'
import {makeKey} from '../../build/ids.ts'
import {isKeyed, isRecord, type KeyedItem} from '../json.ts'
import {alignIds} from './alignIds.ts'
import {type Alignment, alignKeys} from './alignKeys.ts'
import {alignSubjects} from './alignSubjects.ts'

/**
 * The report's documents under the ids and keys they had when they were imported last, wherever they are
 * recognisably the same ones.
 */
export function alignToBase(
  base: readonly SeedDocument[],
  next: readonly SeedDocument[],
): readonly SeedDocument[] {
  if (base.length === 0) return next
  const byId = new Map(base.map((document) => [document._id, document]))
  return alignIds(base, next).map((document) => {
    const old = byId.get(document._id)
    return alignItems(old, alignSubjects(old, document))
  })
}

function alignItems(base: SeedDocument | undefined, next: SeedDocument): SeedDocument {
  if (!base) return next
  if (next._type === 'article') {
    return {...next, body: align(base['body'], next['body'], blocks)}
  }
  const [baseTranscript, transcript] = [base['transcript'], next['transcript']]
  if (isRecord(baseTranscript) && isRecord(transcript)) {
    const aligned = align(baseTranscript['cues'], transcript['cues'], cues)
    return {...next, transcript: {...transcript, cues: aligned}}
  }
  return next
}

function align(base: unknown, next: unknown, alignment: Alignment): unknown {
  return areItems(base) && areItems(next) ? alignKeys(base, next, alignment) : next
}

const areItems = (items: unknown): items is KeyedItem[] =>
  Array.isArray(items) && items.every(isKeyed)

const cues: Alignment = {
  textOf: ({text}) => (typeof text === 'string' ? text : null),
  rekey: (cue, _key) => ({...cue, _key}),
}

const blocks: Alignment = {
  textOf: ({_type, children}) =>
    _type === 'block' && Array.isArray(children)
      ? children.map((child: unknown) => (isRecord(child) ? child['text'] : '')).join('')
      : null,
  rekey: rekeyBlock,
}

/** The keys of spans and marks are made from the block's. */
function rekeyBlock(block: KeyedItem, _key: string): KeyedItem {
  const {markDefs, children} = block
  if (!Array.isArray(markDefs) || !Array.isArray(children)) return {...block, _key}
  const marks = new Map<unknown, string>()
  const newMarkDefs = markDefs.map((mark: unknown, index) => {
    const markKey = makeKey(_key, 'mention', index)
    if (isKeyed(mark)) marks.set(mark._key, markKey)
    return Object.assign({}, mark, {_key: markKey})
  })
  const newChildren = children.map((child: unknown, index) =>
    Object.assign({}, child, {
      _key: makeKey(_key, 'span', index),
      marks:
        isRecord(child) && Array.isArray(child['marks'])
          ? child['marks'].map((mark: unknown) => marks.get(mark) ?? mark)
          : [],
    }),
  )
  return {...block, _key, markDefs: newMarkDefs, children: newChildren}
}
