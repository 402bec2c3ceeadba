import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, isSign, wordAt} from '../tokens/tokenize.ts'

/** The name as the report's people list has it: one space between words, capitals put right. */
export function nameText(tokens: Tokens, from: number, to: number): string {
  const parts: string[] = []
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, ',')) continue
    const word = wordAt(tokens, index)
    const isCaps = tokens.kind[index] === Kind.caps && !/^[IVX]+$/.test(word)
    if (!isCaps) parts.push(word)
    else if (index > from && index < to - 1 && isSmallParticle(tokens, index))
      parts.push(word.toLowerCase())
    else parts.push(titleCase(word))
  }
  return parts.join(' ')
}

// Particles that stay small where a name in mixed case is written; "El", "La", "Al" vary and keep their capital.
const SMALL = new Set(
  'de da do dos das del della di du des van von der den ter ten bin bint ibn und zu zum zur y e av af ap los las'.split(
    ' ',
  ),
)

function isSmallParticle(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, Flag.particle) && SMALL.has(wordAt(tokens, index).toLowerCase())
}

/** "O'NEILL" → "O'Neill", "MCDONALD" → "McDonald", "YRJO-KOSKINEN" → "Yrjo-Koskinen". */
function titleCase(word: string): string {
  if (word.length <= 2 && !/[AEIOUY]/i.test(word)) return word
  const lower = word.toLowerCase()
  const capitalized = lower.replaceAll(
    /(^|[-'’‑.])(\p{L})/gu,
    (_, before: string, letter: string) => {
      return before + letter.toUpperCase()
    },
  )
  return capitalized.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
