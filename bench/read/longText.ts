import {createEnglish} from '../../seed/read/english/english.ts'

const {flagsOf} = createEnglish({})

const UNIT = 10_000
const LONGEST_REPORT = 1_500

/**
 * Makes texts of any length that are the same mix at each: whole reports of all kinds, drawn at even
 * steps from the annotated ones until they fill 10 kB, and these 10 kB over and over. Each time the
 * words that no list holds, surnames above all, are others, so that as many people are new in the last
 * 10 kB as in the first, and no line stands there twice.
 */
export function createLongText(reports: string[]): (size: number) => string {
  const unit = drawUnit(reports)
  return (size) => {
    const parts: string[] = []
    for (let length = 0, time = 0; length < size; time++) {
      const part = time === 0 ? unit : renamed(unit, syllables(time))
      parts.push(part)
      length += part.length + 2
    }
    return parts.join('\n\n').slice(0, size)
  }
}

function drawUnit(reports: string[]): string {
  const short = reports.filter(({length}) => length <= LONGEST_REPORT)
  const mean = short.reduce((sum, {length}) => sum + length, 0) / short.length
  const step = Math.max(1, Math.floor((short.length * mean) / UNIT))
  const drawn = short.filter((_, index) => index % step === 0)
  return drawn
    .map((report) => report.trim())
    .join('\n\n')
    .slice(0, UNIT)
}

/** Every capitalised word that no list holds, and the longest such word of each line. */
function renamed(unit: string, ending: string): string {
  return unit.replaceAll(/[^\n]+/g, (line) => {
    const unknown = (line.match(/\p{L}+/gu) ?? []).filter(isUnknown)
    const longest = unknown.toSorted((a, b) => b.length - a.length)[0]
    return line.replaceAll(/\p{L}+/gu, (word) => {
      if (word !== longest && !(isUnknown(word) && /^\p{Lu}/u.test(word))) return word
      return word + (word === word.toUpperCase() ? ending.toUpperCase() : ending)
    })
  })
}

function isUnknown(word: string): boolean {
  return word.length > 3 && flagsOf(word.toLowerCase(), true) === 0
}

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

/** "ba", "be" … "zu", "baba" …: one for each number. */
function syllables(number: number): string {
  const radix = CONSONANTS.length * VOWELS.length
  const last = number % radix
  const rest = Math.floor(number / radix)
  const syllable =
    CONSONANTS.charAt(Math.floor(last / VOWELS.length)) + VOWELS.charAt(last % VOWELS.length)
  return rest === 0 ? syllable : syllables(rest) + syllable
}
