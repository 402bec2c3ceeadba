/** Why a document cannot be published now, in a sentence that says what to do. */
export interface Obstacle {
  code: 'validation' | 'embargo' | 'unconfirmed' | 'unchecked'
  message: string
  /** The quote to open, where the obstacle is one. */
  quoteId?: string
}

export interface UnconfirmedQuote {
  _id: string
  text: string | null
  speaker: string | null
}

export interface EmbargoState {
  /** `null` where the embargo does not say when it ends: public pages hold such an article back too. */
  until: Date | null
}

/** An article's embargo, or `null` where there is none or it has passed. */
export function getEmbargo(
  document: Record<string, unknown> | null,
  now: Date,
): EmbargoState | null {
  const embargo = document?.embargo
  if (typeof embargo !== 'object' || embargo === null) return null
  const {until, note}: {until?: unknown; note?: unknown} = embargo
  if (typeof until !== 'string') return note == null ? null : {until: null}
  const end = new Date(until)
  if (Number.isNaN(end.getTime())) return {until: null}
  return end > now ? {until: end} : null
}

export function describeEmbargo({until}: EmbargoState): Obstacle {
  return {
    code: 'embargo',
    message: `Under embargo ${until ? `until ${formatMoment(until)}` : 'without an end'}. Publish after that, or lift the embargo first.`,
  }
}

export function describeUnconfirmed({_id, text, speaker}: UnconfirmedQuote): Obstacle {
  return {
    code: 'unconfirmed',
    message: `Not confirmed: “${shorten(text ?? '', 80)}” (${speaker ?? 'no speaker'}). Confirm it or make it a partial quote.`,
    quoteId: _id,
  }
}

/** Whether the quotes are confirmed could not be asked. Publishing waits: it fails closed. */
export function describeUnchecked({message}: Error): Obstacle {
  return {
    code: 'unchecked',
    message: `The quotes could not be checked: ${message}. Check the connection, then open the document again.`,
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
