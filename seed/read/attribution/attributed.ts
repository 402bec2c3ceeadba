import type {Quoted} from './quoted.ts'
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

/** A rule that names somebody, or says why nobody is named. */
export function isDecided(found: Attribution): boolean {
  return found.person !== -1 || found.note !== null || found.evidence === 'pronoun'
}
