import lists from './deeds.json' with {type: 'json'}

const IRREGULAR = new Map(Object.entries(lists.irregular))
const TRADES = new Map(Object.entries(lists.trades))
const VAGUE = new Set(lists.vague.split(' '))
const known = new Map<string, ReadonlySet<string>>()

/** What somebody does who is called by a noun, in every form: "welder" → weld, welds, welded, welding. */
export function deedsOf(noun: string): ReadonlySet<string> {
  const before = known.get(noun)
  if (before !== undefined) return before
  const forms = new Set(verbsOf(noun).flatMap(formsOf))
  known.set(noun, forms)
  return forms
}

function verbsOf(noun: string): string[] {
  const trade = TRADES.get(noun)
  if (trade !== undefined) return trade.split(' ')
  if (VAGUE.has(noun) || noun.length < 5 || !/(?:er|or)$/.test(noun)) return []
  const stem = noun.slice(0, -2)
  const isDoubled = stem.at(-1) === stem.at(-2)
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])]
}

/** Doubled and not: of "run" also "runned", which no report writes. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const doubled = verb + (verb.at(-1) ?? '')
  return [
    verb,
    `${verb}s`,
    `${verb}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
    ...(verb.endsWith('y') ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : []),
    ...(IRREGULAR.get(verb)?.split(' ') ?? []),
  ]
}
