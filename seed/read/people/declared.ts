/** A person whom a place of the layout names outright: byline, chyron, turn, soundbite line, guest list. */
export interface Declared {
  /** Full name. */
  name: string
  /** Token range of the name. */
  from: number
  to: number
  role: string | null
  affiliation: string | null
}
