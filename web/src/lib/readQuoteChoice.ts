interface Thing {
  _id: string
  slug: string
  name: string
}

interface Things {
  speakers: Thing[]
  topics: Thing[]
  programs: Thing[]
}

export interface QuoteChoice {
  /** Parameters of `quotesQuery`; null where somebody is asked for of whom there is nothing. */
  params: {
    speaker: string | null
    topic: string | null
    program: string | null
    from: string | null
    to: string | null
    onlyConfirmed: boolean
  } | null
  /** The address's values, for the form. */
  chosen: Record<string, string>
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What a reader chose on the quote wall, from the page's address: people and topics by slug or name, days as ISO 8601. */
export function readQuoteChoice(search: URLSearchParams, things: Things): QuoteChoice {
  const chosen = Object.fromEntries(search)
  const speaker = idOf(things.speakers, chosen.speaker)
  const topic = idOf(things.topics, chosen.topic)
  const program = idOf(things.programs, chosen.program)
  if (speaker === undefined || topic === undefined || program === undefined) {
    return {params: null, chosen}
  }
  return {
    params: {
      speaker,
      topic,
      program,
      from: dayOf(chosen.from),
      to: dayOf(chosen.to),
      onlyConfirmed: chosen.confirmed === '1',
    },
    chosen,
  }
}

/** The id of what is asked for; null where nothing is, `undefined` where it is not there. */
function idOf(things: Thing[], value: string | undefined): string | null | undefined {
  const wanted = value?.trim().toLowerCase()
  if (!wanted) return null
  const bySlug = things.find(({slug}) => slug === wanted)
  return (bySlug ?? things.find(({name}) => name.toLowerCase() === wanted))?._id
}

function dayOf(value: string | undefined): string | null {
  return value && DAY.test(value) ? value : null
}
