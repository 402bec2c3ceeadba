interface Attribution {
  attributedAs?: string | null
  evidence?: string | null
  confidence?: number | null
  verification?: {state?: string | null} | null
}

const EVIDENCE: Record<string, string> = {
  explicit: 'the report names the speaker beside the quote',
  pronoun: 'the report refers to the speaker by a pronoun or a role',
  verbless: 'the report puts the speaker’s name beside the quote',
  leadIn: 'the sentence before the quote names the speaker',
  chyron: 'an on-screen caption names the speaker',
  turn: 'the transcript names the speaker',
  continued: 'the quote continues the one before',
}

/** How it is known who speaks, in a sentence; `undefined` when nothing is known of it. */
export function describeAttribution(quote: Attribution): string | undefined {
  const how = EVIDENCE[quote.evidence ?? '']
  const words = quote.attributedAs ? `Attributed as “${quote.attributedAs}”` : undefined
  const sure =
    quote.verification?.state === 'machine' && typeof quote.confidence === 'number'
      ? `${Math.round(quote.confidence * 100)} % sure`
      : undefined
  const sentence = [words, how, sure].filter(Boolean).join('; ')
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : undefined
}
