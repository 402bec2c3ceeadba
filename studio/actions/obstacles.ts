/** Why a document cannot be published now, in a sentence that says what to do. */
export interface Obstacle {
  code: 'validation' | 'embargo' | 'unconfirmed'
  message: string
  /** The quote to open, where the obstacle is one. */
  quoteId?: string
}

export interface UnconfirmedQuote {
  _id: string
  text: string | null
  speaker: string | null
}

/** The moment an embargo ends, or `null` where there is none or it has passed. */
export function getEmbargo(document: Record<string, unknown> | null, now: Date): Date | null {
  const embargo = document?.embargo
  if (typeof embargo !== 'object' || embargo === null || !('until' in embargo)) return null
  if (typeof embargo.until !== 'string') return null
  const until = new Date(embargo.until)
  return until > now ? until : null
}

export function describeEmbargo(until: Date): Obstacle {
  return {
    code: 'embargo',
    message: `Under embargo until ${formatMoment(until)}. Publish after that, or lift the embargo first.`,
  }
}

export function describeUnconfirmed({_id, text, speaker}: UnconfirmedQuote): Obstacle {
  return {
    code: 'unconfirmed',
    message: `Not confirmed: “${shorten(text ?? '', 80)}” (${speaker ?? 'no speaker'}). Confirm it or make it a partial quote.`,
    quoteId: _id,
  }
}

/** A validation error in the words of the rule, with the field it stands at. */
export function describeInvalid(path: readonly unknown[], message: string): Obstacle {
  const field = path.filter((step) => typeof step === 'string').join(' › ')
  return {code: 'validation', message: field ? `${field}: ${message}` : message}
}

export function formatMoment(date: Date): string {
  return date.toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'short'})
}

export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}
