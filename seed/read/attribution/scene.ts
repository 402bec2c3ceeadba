import type {Registry} from '../people/person.ts'
import type {ReadingText} from '../readingText.ts'

/** Everything a rule looks at. */
export interface Scene {
  reading: ReadingText
  registry: Registry
  /** By token: 1 within quotation marks. */
  quoted: Uint8Array
  /** By paragraph: the person who spoke last in it, -1 for nobody. */
  speakerIn: Int32Array
  /** Paragraphs that pronouns look back over. */
  isTold: (paragraph: number) => boolean
  /** Where headline and dek end, as an offset. */
  headEnd: number
  /** Who speaks in a turn's paragraph, -1 for nobody that is known. */
  turnOf: (paragraph: number) => number
  /** Somebody's own speech, set as a turn. */
  isTurn: (paragraph: number) => boolean
}
