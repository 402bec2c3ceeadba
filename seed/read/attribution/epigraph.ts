import type {BlockKind} from '../report.ts'
import {isSign} from '../tokens/tokenize.ts'
import type {Quoted} from './quoted.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Attribution} from './speaker.ts'

/** “…” and below it "– Charlotte Brontë, “Jane Eyre”". */
export function epigraph(scene: Scene, kinds: BlockKind[], quote: Quoted): Attribution | null {
  const {tokens, paragraphs} = scene.reading
  let from = quote.after
  const own = paragraphs[quote.lastParagraph]
  let to = quote.limit
  if (own !== undefined && quote.outerEnd >= own.end) {
    const next = paragraphs[quote.lastParagraph + 1]
    if (
      next === undefined ||
      (kinds[quote.lastParagraph + 1] !== 'paragraph' &&
        kinds[quote.lastParagraph + 1] !== 'bullet')
    )
      return null
    from = next.from
    to = next.to
    if (next.text.length > 120) return null
  }
  if (!isSign(tokens, from, '–—-―~')) return null
  while (from < to && isSign(tokens, from, '–—-―~')) from++
  const subject = readSubject(scene, from, Math.min(to, from + 20), quote.paragraph, 'afterVerb')
  if (subject.person === -1 || subject.by !== 'name') return null
  return {
    person: subject.person,
    note: null,
    from,
    to: subject.to,
    evidence: 'verbless',
    cue: null,
    rule: 'epigraph',
    confidence: 0.9,
  }
}
