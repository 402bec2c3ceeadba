import {peopleIn} from '../people/person.ts'
import type {QuotedStretch} from '../quotes/findMarks.ts'
import {judgeStretch} from '../quotes/judgeStretch.ts'
import {type Sentence, splitSentences} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind} from '../tokens/tokenize.ts'
import {type Quoted, withTokens} from './quoted.ts'
import {mannerBehind, toldBehind} from './afterSentence.ts'
import {leadingRule} from './leadingRule.ts'
import {trailingRule} from './trailingRule.ts'
import {type AttributedQuote, type Labels, isDecided} from './attributed.ts'
import {epigraph} from './epigraph.ts'
import {nextParagraph, paragraphBefore, paragraphLeadIn, sameParagraph} from './paragraphRules.ts'
import {type Spoken, remember, repeated} from './repeated.ts'
import type {Scene} from './scene.ts'
import type {Attribution} from './speaker.ts'

const MASKED = new Set<BlockKind>([
  'boilerplate',
  'embed',
  'duplicate',
  'caption',
  'headline',
  'segmentTitle',
  'program',
  'shot',
  'frontMatter',
  'byline',
  'dateline',
])

/** Attributes every stretch in turn; the rules are tried in order, and the first that knows decides. */
export function attributeQuotes(
  scene: Scene,
  kinds: BlockKind[],
  stretches: QuotedStretch[],
  labels: Labels,
): AttributedQuote[] {
  const attributed: AttributedQuote[] = []
  let previous: AttributedQuote | null = null
  let nearest: AttributedQuote | null = null
  const spoken: Spoken = new Map()
  for (const [index, stretch] of stretches.entries()) {
    const kind = kinds[stretch.paragraph] ?? 'paragraph'
    if (MASKED.has(kind)) continue
    const quote = withTokens(scene, stretch, stretches[index - 1], stretches[index + 1])
    if (kind === 'turn') quote.floor = afterHead(scene, quote)
    const ruled = attribute(scene, kinds, quote, previous, labels)
    const found =
      ruled === null || ruled.person === -1 ? (repeated(scene, spoken, quote) ?? ruled) : ruled
    remember(scene, spoken, quote, found)
    const judged = judgeStretch(scene, quote, found, found?.rule === 'continued')
    if (judged === 'title' || (kind === 'bullet' && judged !== 'direct')) continue
    const current: AttributedQuote = {quote, kind: judged, attribution: found}
    if (judged === 'partial' && !isKnown(found))
      current.attribution = sameSentence(scene, quote, nearest) ?? found
    attributed.push(current)
    nearest = current
    if (judged === 'direct') {
      previous = current
      if (found !== null) scene.speakerIn[stretch.lastParagraph] = found.person
    }
  }
  return attributed
}

function attribute(
  scene: Scene,
  kinds: BlockKind[],
  quote: Quoted,
  previous: AttributedQuote | null,
  labels: Labels,
): Attribution | null {
  const label = labels.byParagraph.get(quote.paragraph)
  if (label !== undefined && label.evidence === 'chyron') return label
  const told = toldBehind(scene, quote)
  if (told !== null && isDecided(told)) return told
  const explicit = best(trailingRule(scene, quote), () => leadingRule(scene, quote))
  if (explicit !== null && isDecided(explicit))
    return explicit.evidence === 'pronoun' && goesOnNameless(scene, quote, previous, explicit)
      ? {...explicit, person: -1, note: 'anonymous', confidence: 0.6}
      : explicit
  if (label !== undefined && label.rule === 'turn' && fillsTurn(quote)) return label
  // Whom a speaker means by "he" is beyond the text, unless the same speech names them.
  if (kinds[quote.paragraph] === 'turn')
    return explicit?.evidence === 'pronoun' && explicit.person === -1 ? null : explicit
  return (
    paragraphLeadIn(scene, kinds, quote) ??
    continuation(scene, quote, previous) ??
    mannerBehind(scene, quote) ??
    sameParagraph(scene, quote, labels) ??
    epigraph(scene, kinds, quote) ??
    nextParagraph(scene, kinds, quote, previous, labels) ??
    paragraphBefore(scene, kinds, quote, labels) ??
    explicit
  )
}

/** “…,” the mother of four said. “…,” she added: whom no name is known for goes on. */
function goesOnNameless(
  scene: Scene,
  quote: Quoted,
  previous: AttributedQuote | null,
  explicit: Attribution,
): boolean {
  if (previous === null || previous.quote.lastParagraph !== quote.paragraph) return false
  const before = previous.attribution
  if (before === null || before.person !== -1 || before.note !== 'anonymous') return false
  return !(
    peopleIn(scene.registry, scene.quoted, before.from, quote.before).length > 0 ||
    explicit.from < before.from
  )
}

/** A turn's name is no part of its speech. */
function afterHead(scene: Scene, quote: Quoted): number {
  const from = scene.reading.paragraphs[quote.paragraph]?.from ?? 0
  if (quote.floor > from) return quote.floor
  for (let index = from; index < Math.min(quote.before, from + 30); index++) {
    if (isSign(scene.reading.tokens, index, ':')) return index + 1
    // "The maker told us:": a sentence, and no name.
    if (isVerb(scene, index)) return quote.floor
  }
  return quote.floor
}

function isVerb(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  return tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.speech | Flag.auxiliary)
}

function isKnown(found: Attribution | null): boolean {
  return found !== null && isDecided(found)
}

/** "spoke of a “beautiful mess” and a “deserved headache”": both are hers. */
function sameSentence(
  scene: Scene,
  quote: Quoted,
  nearest: AttributedQuote | null,
): Attribution | null {
  if (nearest === null || nearest.kind !== 'partial' || nearest.attribution === null) return null
  if (nearest.quote.lastParagraph !== quote.paragraph) return null
  const {tokens} = scene.reading
  for (let index = nearest.quote.after; index < quote.before; index++)
    if (isSign(tokens, index, '.!?;')) return null
  return {...nearest.attribution, evidence: 'continued', rule: 'sameSentence'}
}

function best(first: Attribution | null, second: () => Attribution | null): Attribution | null {
  if (first !== null && isDecided(first)) return first
  const other = second()
  if (other !== null && (isDecided(other) || first === null)) return other
  return first
}

/** The turn is the quotation: what leads in within the turn has a speaker of its own. */
function fillsTurn(quote: Quoted): boolean {
  return quote.limit - quote.after <= 1 && quote.before <= quote.floor
}

/** “…,” says NAME. And on a bad day? “Three.”: the question is put to the one who speaks. */
function isAsked(scene: Scene, between: Sentence[], quote: Quoted): boolean {
  const last = between.at(-1)
  if (between.length > 2 || last === undefined) return false
  const people = peopleIn(scene.registry, scene.quoted, last.from, last.to)
  return (
    last.to - last.from < 12 &&
    people.length === 0 &&
    isSign(scene.reading.tokens, quote.before - 1, '?')
  )
}

/** The attribution between two halves stands for both; nothing else lies between. */
function continuation(
  scene: Scene,
  quote: Quoted,
  previous: AttributedQuote | null,
): Attribution | null {
  if (previous === null || previous.attribution === null) return null
  if (previous.quote.lastParagraph !== quote.paragraph) return null
  const {tokens} = scene.reading
  const between = splitSentences(tokens, previous.quote.after, quote.before)
  if (!isDecided(previous.attribution)) return null
  if (between.length > 1 && !isAsked(scene, between, quote)) return null
  return {
    ...previous.attribution,
    evidence: 'continued',
    rule: 'continued',
    confidence: Math.min(0.93, previous.attribution.confidence),
  }
}
