import {splitSentences} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign} from '../tokens/tokenize.ts'
import type {Quoted} from './quoted.ts'
import {readLeadIn} from './leadingRule.ts'
import {subjectOfSentence} from './subjectOfSentence.ts'
import {type AttributedQuote, type Labels, isDecided} from './attributed.ts'
import type {Scene} from './scene.ts'
import type {Attribution} from './speaker.ts'
import {toAttribution} from './toAttribution.ts'
import {ownerOfWords, topicOf} from './topicOf.ts'
import {hasOtherSpeaker} from './hasOtherSpeaker.ts'

/** The paragraph before ends "…, saying this:" or "had this to say:". */
export function paragraphLeadIn(
  scene: Scene,
  kinds: BlockKind[],
  quote: Quoted,
): Attribution | null {
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

/** "Lemaire is expected to run again. “…”": the only person of the sentence before, as its subject. */
export function sameParagraph(scene: Scene, quote: Quoted, labels: Labels): Attribution | null {
  if (labels.hasChyrons || quote.before <= quote.floor || quote.limit - quote.after > 2) return null
  const sentence = splitSentences(scene.reading.tokens, quote.floor, quote.before).at(-1)
  if (sentence === undefined) return null
  const {from, to} = sentence
  return (
    ofOwner(scene, from, to, quote.paragraph, 'sameParagraph') ??
    onlySubject(scene, from, to, quote.paragraph, 'sameParagraph', 0.75)
  )
}

/** A paragraph that is all quotation right after a finished one: the same speaker goes on. */
export function nextParagraph(
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
export function paragraphBefore(
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
  const {from, to} = sentence
  return (
    ofOwner(scene, from, to, above, 'paragraphBefore') ??
    onlySubject(scene, from, to, above, 'paragraphBefore', 0.72) ??
    ofTopic(scene, above)
  )
}

/** "Her advice is shorter.": the sentence says whose words follow. */
function ofOwner(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  rule: string,
): Attribution | null {
  const owner = ownerOfWords(scene, from, to, paragraph)
  return owner === null || owner.person === -1
    ? null
    : {...toAttribution(scene, owner, -1, `${rule}Owner`, {from, to}, 'leadIn'), confidence: 0.78}
}

function ofTopic(scene: Scene, above: number): Attribution | null {
  const topic = topicOf(scene, above)
  return topic === null || topic.person === -1
    ? null
    : {...toAttribution(scene, topic, -1, 'paragraphTopic', topic, 'leadIn'), confidence: 0.7}
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
  if (hasOtherSpeaker(scene, from, to)) return null
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
  // "The 24-year-old learned the game in a bedroom."
  if (subject !== null && subject.by === 'role' && subject.person !== -1 && people.size === 0)
    return {...toAttribution(scene, subject, -1, rule, subject, 'leadIn'), confidence}
  const [person] = people
  if (person === undefined || people.size !== 1) return null
  let end = first + 1
  while (end < to && scene.registry.mentionAt[end] === person) end++
  if (tokens.kind[end] === Kind.possessive) return null
  const isSubject = subject !== null && subject.person === person
  if (!isSubject && !(hasSpeech && !hasFlag(tokens, first - 1, Flag.preposition))) return null
  return {person, note: null, from: first, to: end, evidence: 'leadIn', cue: null, rule, confidence}
}
