import type {BlockKind} from '../report.ts'
import type {QuotedStretch} from '../quotes/findMarks.ts'
import {peopleIn} from '../people/person.ts'
import {judgeStretch} from '../quotes/judgeStretch.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind} from '../tokens/tokenize.ts'
import {
  leadingRule,
  readLeadIn,
  subjectOfSentence,
  trailingRule,
  withTokens,
  type Quoted,
} from './attributeQuote.ts'
import {readSubject, type Scene} from './readSubject.ts'
import type {Attribution} from './speaker.ts'

export interface AttributedQuote {
  quote: Quoted
  kind: 'direct' | 'partial'
  attribution: Attribution | null
}

/** Names outside the words: whom a chyron, a soundbite line or a turn above a paragraph shows. */
export interface Labels {
  /** By paragraph: who is named, with the label's token range. */
  byParagraph: Map<number, Attribution>
  hasChyrons: boolean
}

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
  for (const [index, stretch] of stretches.entries()) {
    const kind = kinds[stretch.paragraph] ?? 'paragraph'
    if (MASKED.has(kind)) continue
    const quote = withTokens(scene, stretch, stretches[index - 1], stretches[index + 1])
    if (kind === 'turn') quote.floor = afterHead(scene, quote)
    const found = attribute(scene, kinds, quote, previous, labels)
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
  }
  return quote.floor
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

/** A rule that names somebody, or says why nobody is named. */
function isDecided(found: Attribution): boolean {
  return found.person !== -1 || found.note !== null || found.evidence === 'pronoun'
}

/** The turn is the quotation: what leads in within the turn has a speaker of its own. */
function fillsTurn(quote: Quoted): boolean {
  return quote.limit - quote.after <= 1 && quote.before <= quote.floor
}

/** The paragraph before ends "…, saying this:" or "had this to say:". */
function paragraphLeadIn(scene: Scene, kinds: BlockKind[], quote: Quoted): Attribution | null {
  if (quote.before > quote.floor) return null
  const above = previousProse(kinds, quote.paragraph)
  if (above === -1) return null
  const paragraph = scene.reading.paragraphs[above]
  if (paragraph === undefined) return null
  const sentence = splitSentences(scene.reading.tokens, paragraph.from, paragraph.to).at(-1)
  if (sentence === undefined) return null
  const tail = paragraph.text.slice(-60)
  if (!scene.reading.pack.patterns.announcesQuote.test(tail)) return null
  let to = sentence.to
  while (to > sentence.from && isSign(scene.reading.tokens, to - 1, ':.,')) to--
  const verbal = readLeadIn(scene, sentence.from, to, above, paragraph.text.endsWith(':'))
  if (verbal !== null && isDecided(verbal))
    return {
      ...verbal,
      rule: 'paragraphLeadIn',
      evidence: verbal.evidence === 'pronoun' ? 'pronoun' : 'leadIn',
    }
  const subject = subjectOfSentence(scene, sentence.from, to, above)
  if (subject === null || subject.person === -1) return verbal
  return {
    person: subject.person,
    note: null,
    from: subject.from,
    to: subject.to,
    evidence: subject.by === 'pronoun' ? 'pronoun' : 'leadIn',
    cue: tail.split(/\s+/).slice(-2).join(' '),
    rule: 'paragraphLeadIn',
    confidence: subject.by === 'name' ? 0.92 : 0.82,
  }
}

function previousProse(kinds: BlockKind[], paragraph: number): number {
  for (let index = paragraph - 1; index >= Math.max(0, paragraph - 4); index--) {
    const kind = kinds[index]
    if (kind === 'paragraph' || kind === 'dek' || kind === 'soundbite') return index
    if (kind !== 'caption' && kind !== 'embed' && kind !== 'duplicate' && kind !== 'boilerplate')
      return -1
  }
  return -1
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
  if (between.length > 1 || !isDecided(previous.attribution)) return null
  return {
    ...previous.attribution,
    evidence: 'continued',
    rule: 'continued',
    confidence: Math.min(0.93, previous.attribution.confidence),
  }
}

/** "Lemaire is expected to run again. “…”": the only person of the sentence before, as its subject. */
function sameParagraph(scene: Scene, quote: Quoted, labels: Labels): Attribution | null {
  if (labels.hasChyrons || quote.before <= quote.floor || quote.limit - quote.after > 2) return null
  const sentence = splitSentences(scene.reading.tokens, quote.floor, quote.before).at(-1)
  if (sentence === undefined) return null
  return onlySubject(scene, sentence.from, sentence.to, quote.paragraph, 'sameParagraph', 0.75)
}

/** “…” and below it "– Charlotte Brontë, “Jane Eyre”". */
function epigraph(scene: Scene, kinds: BlockKind[], quote: Quoted): Attribution | null {
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

/** A paragraph that is all quotation right after a finished one: the same speaker goes on. */
function nextParagraph(
  scene: Scene,
  kinds: BlockKind[],
  quote: Quoted,
  previous: AttributedQuote | null,
  labels: Labels,
): Attribution | null {
  if (labels.hasChyrons || previous === null || previous.attribution === null) return null
  if (!fillsParagraph(scene, quote) || !isDecided(previous.attribution)) return null
  const {paragraphs, tokens} = scene.reading
  if (previous.quote.lastParagraph !== quote.paragraph - 1) return null
  const above = paragraphs[quote.paragraph - 1]
  if (above === undefined || kinds[quote.paragraph - 1] === 'turn') return null
  // Behind the quotation above stands its attribution at most.
  if (splitSentences(tokens, previous.quote.after, above.to).length > 1) return null
  return {
    ...previous.attribution,
    evidence: 'continued',
    rule: 'nextParagraph',
    confidence: Math.min(0.8, previous.attribution.confidence),
  }
}

function fillsParagraph(scene: Scene, quote: Quoted): boolean {
  return (
    scene.reading.paragraphs[quote.paragraph]?.start === quote.outerStart &&
    scene.reading.paragraphs[quote.lastParagraph]?.end === quote.outerEnd
  )
}

/** A floating quotation: the sentence above has one person, and that one is its subject. */
function paragraphBefore(
  scene: Scene,
  kinds: BlockKind[],
  quote: Quoted,
  labels: Labels,
): Attribution | null {
  if (labels.hasChyrons || !fillsParagraph(scene, quote)) return null
  const above = previousProse(kinds, quote.paragraph)
  const paragraph = scene.reading.paragraphs[above]
  if (paragraph === undefined || scene.quoted[paragraph.from] === 1) return null
  const sentence = splitSentences(scene.reading.tokens, paragraph.from, paragraph.to).at(-1)
  if (sentence === undefined) return null
  return onlySubject(scene, sentence.from, sentence.to, above, 'paragraphBefore', 0.72)
}

function onlySubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  rule: string,
  confidence: number,
): Attribution | null {
  const {tokens} = scene.reading
  const people = new Set<number>()
  let first = -1
  let hasSpeech = false
  for (let index = from; index < to; index++) {
    if (scene.quoted[index] === 1) return null
    const person = scene.registry.mentionAt[index] ?? -1
    if (person === -2) return null
    // Who asks is not who answers.
    if (person >= 0 && scene.registry.people[person]?.isStaff === false) {
      people.add(person)
      if (first === -1) first = index
    }
    if (tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.speech | Flag.opinion))
      hasSpeech = true
  }
  const subject = subjectOfSentence(scene, from, to, paragraph)
  // "Asked about the wall, she laughed. “…”"
  if (subject !== null && subject.by === 'pronoun' && subject.person !== -1)
    return {
      person: subject.person,
      note: null,
      from: subject.from,
      to: subject.to,
      evidence: 'pronoun',
      cue: null,
      rule: `${rule}Pronoun`,
      confidence,
    }
  const [person] = people
  if (person === undefined || people.size !== 1) return null
  let end = first + 1
  while (end < to && scene.registry.mentionAt[end] === person) end++
  if (tokens.kind[end] === Kind.possessive) return null
  const isSubject = subject !== null && subject.person === person
  if (!isSubject && !(hasSpeech && !hasFlag(tokens, first - 1, Flag.preposition))) return null
  return {person, note: null, from: first, to: end, evidence: 'leadIn', cue: null, rule, confidence}
}
