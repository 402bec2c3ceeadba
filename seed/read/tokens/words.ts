import {Flag} from './flags.ts'
import {Kind} from './kind.ts'

/** What a word is wherever it stands. */
export interface Word {
  text: string
  lower: string
  kind: number
  flags: number
}

/** What a word can be; `isLower` says that it is written so. */
export type FlagsOf = (lowerCaseWord: string, isLower: boolean) => number

/** A language's words, looked up in its lists once each, and remembered. */
export interface Words {
  word: (text: string) => Word
  /** Initials, numbers, signs: what tells its kind by the way it was found. */
  of: (text: string, kind: number) => Word
}

/** So many words are remembered at a time; a year of reports has not many more. */
const MOST_WORDS = 1 << 16

// A longer slice would keep the whole text it is from in memory.
const LONGEST_REMEMBERED = 12

export function createWords(flagsOf: FlagsOf): Words {
  const known = new Map<string, Word>()
  const remember = (word: Word): Word => {
    if (known.size >= MOST_WORDS) known.clear()
    if (word.text.length <= LONGEST_REMEMBERED) known.set(word.text, word)
    return word
  }
  return {
    word: (text) => {
      const found = known.get(text)
      if (found !== undefined) return found
      const lower = text.toLowerCase()
      return remember({
        text,
        lower,
        kind: kindOf(text, flagsOf),
        flags: flagsOf(lower.replace(/^’/, "'"), text === lower),
      })
    },
    of: (text, kind) => {
      const found = known.get(text)
      if (found !== undefined) return found
      const lower = text.toLowerCase()
      const flags = kind === Kind.initials ? flagsOf(lower, false) : 0
      return remember({text, lower, kind, flags})
    },
  }
}

const JOINED_PARTICLE = /^(\p{Ll}{1,4})[-’'](?=\p{Lu})/u

function kindOf(word: string, flagsOf: FlagsOf): number {
  // The okina of "ʻAkoʻola" has no case.
  const first = word.charAt(0) === 'ʻ' ? word.charAt(1) : word.charAt(0)
  if (first === first.toLowerCase()) {
    // "al-Khalidi", "d’Estrées": a small particle joined to a capital is part of a name.
    const particle = JOINED_PARTICLE.exec(word)?.[1]
    const isName = particle !== undefined && (flagsOf(particle, true) & Flag.particle) !== 0
    return isName ? Kind.capital : Kind.lower
  }
  if (word.length === 1) return Kind.initials
  return word === word.toUpperCase() ? Kind.caps : Kind.capital
}
