import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isSign, wordAt} from '../tokens/tokenize.ts'
import {isVietnamese} from './vietnamese.ts'

/** The name as the report's people list has it: one space between words, capitals put right. */
export function nameText(tokens: Tokens, from: number, to: number): string {
  const parts: string[] = []
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, ',')) continue
    const word = wordAt(tokens, index)
    const isCaps = tokens.kind[index] === Kind.caps && !/^[IVX]+$/.test(word)
    if (!isCaps) parts.push(word)
    else if (
      index > from &&
      index < to - 1 &&
      (isSmallParticle(tokens, index) || isDeLa(tokens, index)) &&
      !isVietnamese(tokens, from)
    )
      parts.push(word.toLowerCase())
    else if (index === from + 1 && isKorean(tokens, from)) parts.push(koreanGiven(word))
    else parts.push(titleCase(word))
  }
  return parts.join(' ')
}

// Particles that stay small where a name in mixed case is written; "El", "La", "Al" vary and keep their capital.
const SMALL = new Set(
  'de da do dos das del della di du des van von der den ter ten bin bint ibn und zu zum zur y e av af ap los las ould'.split(
    ' ',
  ),
)

/** "DE LA CRUZ", "DE LOS REYES" */
function isDeLa(tokens: Tokens, index: number): boolean {
  return /^l(?:a|as|os)$/i.test(wordAt(tokens, index)) && /^de$/i.test(wordAt(tokens, index - 1))
}

function isSmallParticle(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.particle) && SMALL.has(wordAt(tokens, index).toLowerCase())
}

// The family names of nine Koreans in ten, as they are written in English.
const KOREAN = new Set(
  'ahn an bae baek ban byun cha chae cho choi choo chun chung do eom gil goo ha han heo hong huh hwang im jang jeon jeong jin jo joo jung kang kim ko koo kwak kwon lee lim min moon nam noh oh pae paik park rhee roh ryu seo shim shin sim sohn son song suh sung tak uhm um woo yang yeo yeom yi yim yoo yoon youn yu yun'.split(
    ' ',
  ),
)

function isKorean(tokens: Tokens, index: number): boolean {
  return KOREAN.has(wordAt(tokens, index).toLowerCase())
}

/** "DO-YOON" → "Do-yoon", as Koreans write a given name of two syllables. */
function koreanGiven(word: string): string {
  return /^\p{Lu}{1,6}-\p{Lu}{1,6}$/u.test(word)
    ? titleCase(word.slice(0, word.indexOf('-'))) + word.slice(word.indexOf('-')).toLowerCase()
    : titleCase(word)
}

/** "O'NEILL" → "O'Neill", "MCDONALD" → "McDonald", "YRJO-KOSKINEN" → "Yrjo-Koskinen". */
function titleCase(word: string): string {
  if (word.length <= 2 && !/[AEIOUY]/i.test(word)) return word
  // Nearly every word is this plain, and a long transcript has one a line.
  if (/^[A-Z]+$/.test(word) && !word.startsWith('MC')) return word[0] + word.slice(1).toLowerCase()
  const lower = word.toLowerCase()
  const capitalized = lower.replaceAll(
    /(^|[-'’‑.])(\p{L})/gu,
    (_, before: string, letter: string) => {
      return before + letter.toUpperCase()
    },
  )
  return capitalized.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
