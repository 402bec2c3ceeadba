import type {Range} from '../read/report.ts'
import type {ArticleDraft} from './documents.ts'
import type {Mention} from './findMentions.ts'
import {makeKey} from './ids.ts'
import {reference} from './references.ts'

export type BodyItem = ArticleDraft['body'][number]
type TextBlock = Extract<BodyItem, {_type: 'block'}>
type MarkDef = NonNullable<TextBlock['markDefs']>[number]

/** A paragraph of Portable Text in which people and organizations are marked where they are named. */
export function buildBlock(
  text: string,
  {start, end}: Range,
  _key: string,
  mentions: readonly Mention[],
  listItem?: 'bullet',
): TextBlock {
  const children: NonNullable<TextBlock['children']> = []
  const markDefs: MarkDef[] = []
  const addSpan = (from: number, to: number, marks: string[]) => {
    if (to <= from) return
    const spanKey = makeKey(_key, 'span', children.length)
    children.push({_key: spanKey, _type: 'span', text: text.slice(from, to), marks})
  }

  let at = start
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue
    addSpan(at, mention.start, [])
    const markKey = makeKey(_key, 'mention', markDefs.length)
    markDefs.push(buildMention(mention, markKey))
    addSpan(mention.start, mention.end, [markKey])
    at = mention.end
  }
  addSpan(at, end, [])
  return {
    _key,
    _type: 'block',
    style: 'normal',
    ...(listItem && {listItem, level: 1}),
    markDefs,
    children,
  }
}

const buildMention = ({type, id}: Mention, _key: string): MarkDef =>
  type === 'person'
    ? {_key, _type: 'personMention', person: reference<'person'>(id)}
    : {_key, _type: 'organizationMention', organization: reference<'organization'>(id)}
