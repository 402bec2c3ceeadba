import type {Declared} from '../people/declared.ts'
import {type NameRun, findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {addLaterRoles} from './addLaterRoles.ts'
import {outletAfter} from './outletBeside.ts'
import {findSlotNames} from './findSlotNames.ts'
import {
  declareHost,
  firstOfPair,
  isNamedHost,
  isOutletName,
  isOutletsOwn,
  opensClause,
} from './interviewHosts.ts'
import {readJoining, readPair, readWith} from './joiningGuest.ts'
import {readGuests} from './readGuests.ts'
import {readPronounGuest, readSubjectGuest} from './subjectGuest.ts'

/** A paragraph that introduces a talk: who asks, who answers. */
export interface Interview {
  anchor: Declared | null
  guests: Declared[]
  /** The guest is the subject, and comes to the program itself. */
  joinsAlone?: boolean
  /** The guest's surname, where the introduction gives no more. */
  surname?: string | undefined
}

/** Reads a paragraph, given as sentences, as the introduction of an interview. */
export function readInterview(
  reading: ReadingText,
  sentences: Sentence[],
  isExpected: boolean,
  hosts: () => string[] = () => [],
): Interview | null {
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const found =
      readIntroduction(reading, sentence, isExpected || isInStudio(reading, sentences), hosts) ??
      (isExpected && before !== undefined ? readPronounGuest(reading, before, sentence) : null)
    if (found === null) continue
    // "NAME is the chair of BODY. CGTN’s NAME spoke with her."
    if (found.guests.length === 0 && before !== undefined && asksPronoun(reading, sentence))
      found.guests.push(...soleGuest(reading, before, found.anchor))
    addLaterRoles(reading, sentences.slice(index + 1), found.guests)
    // "NAME joins us from Havana": without a role that is a reporter.
    if (found.joinsAlone && found.guests.every(isPlain)) continue
    return found
  }
  return null
}

function isPlain({role, affiliation}: Declared): boolean {
  return role === null && affiliation === null
}

function readIntroduction(
  reading: ReadingText,
  sentence: Sentence,
  isExpected: boolean,
  hosts: () => string[],
): Interview | null {
  const {tokens, pack} = reading
  const runs = findSlotNames(reading, sentence.from, sentence.to)
  for (const run of runs) {
    const isName = run.nameTo - run.nameFrom >= 2
    const end = outletAfter(reading, isName ? run.nameTo : run.to, sentence.to).to
    const after = ` ${sliceTokens(tokens, end, sentence.to)}`
    const verb = pack.patterns.interviewAfter.exec(after)
    if (
      verb === null ||
      (pack.patterns.talksToMany.test(after) && !namesGuest(reading, end, sentence))
    )
      continue
    const isOutlet = isOutletName(reading, run)
    const isStrong = pack.patterns.interviewStrong.test(after)
    // "Callebs also spoke with": the host of the talk above.
    const known = isName ? undefined : hostCalled(reading, run, hosts())
    const isHosted =
      isOutlet || known !== undefined || (isName && isOutletsOwn(reading, run, sentence))
    // Ministers meet and neighbors talk all day: only an outlet's own people interview unasked.
    const before = sliceTokens(tokens, sentence.from, run.from)
    const isAnnounced =
      isExpected ||
      isNamedHost(reading, run) ||
      pack.patterns.interviewTopic.test(after) ||
      pack.patterns.interviewLead.test(before)
    const isMeant = isHosted
      ? isExpected || (isStrong && (isAnnounced || !isOutlet))
      : isExpected && isStrong && isName && opensClause(reading, run, sentence)
    if (!isMeant) continue
    // "NAME spoke at length with CGTN’s NAME": the subject answers.
    const answers =
      isExpected && !isHosted && isName
        ? readSubjectGuest(reading, sentence, [run, ...runs], true)
        : null
    if (answers !== null && answers.anchor !== null) return answers
    const from = tokenFrom(tokens, (tokens.end[end - 1] ?? 0) + verb[0].length)
    const guests = readGuests(reading, from, sentence.to)
    if (!isAnnounced && isHosted && guests.every(isPlain)) continue
    const host = isName && !isOutlet ? declareHost(reading, firstOfPair(reading, runs, run)) : null
    return {
      anchor: known === undefined ? host : {...declareHost(reading, run), name: known},
      guests,
      surname: guests.length === 0 ? surnameAt(reading, from, sentence.to) : undefined,
    }
  }
  const joining =
    readJoining(reading, sentence, runs) ?? readWith(reading, sentence, runs, isExpected)
  if (joining !== null) return joining
  return readPair(reading, sentence, runs) ?? readSubjectGuest(reading, sentence, runs, isExpected)
}

function namesGuest(reading: ReadingText, from: number, {to}: Sentence): boolean {
  return (
    readGuests(reading, from + 1, to).length > 0 ||
    sliceTokens(reading.tokens, from, to).includes(':')
  )
}

function hostCalled({tokens}: ReadingText, run: NameRun, hosts: string[]): string | undefined {
  const surname = ` ${nameText(tokens, run.from, run.to)}`
  return hosts.findLast((host) => host.endsWith(surname))
}

/** "interviewed Holt", "spoke with Governor Holt". */
function surnameAt(reading: ReadingText, from: number, to: number): string | undefined {
  const run = findNames(reading.tokens, from, to)[0]
  if (run === undefined || run.from > from + 2 || run.nameTo - run.nameFrom !== 1) return undefined
  return nameText(reading.tokens, run.nameFrom, run.nameTo)
}

/** The paragraph itself says that it is a talk in the studio. */
function isInStudio(reading: ReadingText, sentences: Sentence[]): boolean {
  const from = sentences[0]?.from ?? 0
  const to = sentences.at(-1)?.to ?? from
  return reading.pack.patterns.inStudio.test(
    sliceTokens(reading.tokens, from, Math.min(to, from + 40)),
  )
}

/** "spoke with her", "asked him". */
function asksPronoun(reading: ReadingText, sentence: Sentence): boolean {
  const {tokens, pack} = reading
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const kind = pack.pronouns.get(lowerWordAt(tokens, index))
    if (kind !== 'male' && kind !== 'female') continue
    const before = lowerWordAt(tokens, index - 1)
    if (pack.words.at.has(before) || pack.words.to.has(before)) return true
    if (hasFlag(tokens, index - 1, Flag.speech | Flag.strongSpeech)) return true
  }
  return false
}

function soleGuest(reading: ReadingText, before: Sentence, anchor: Declared | null): Declared[] {
  const guests = readGuests(reading, before.from, before.to)
  return guests.length === 1 && guests[0]?.name !== anchor?.name ? guests : []
}
