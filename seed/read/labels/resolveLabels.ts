import type {Labels} from '../attribution/attributed.ts'
import {nameKey} from '../people/person.ts'

export function resolveLabels(
  byParagraph: Map<
    number,
    {name: string; from: number; to: number; rule: string; evidence: 'chyron' | 'turn'}
  >,
  hasChyrons: boolean,
  people: {name: string; aliases: Set<string>}[],
): Labels {
  const indexByKey = new Map(
    people
      .flatMap((person, index) =>
        [person.name, ...person.aliases].map((name) => [nameKey(name), index] as const),
      )
      .toReversed(),
  )
  const labels: Labels = {byParagraph: new Map(), hasChyrons}
  for (const [paragraph, label] of byParagraph) {
    const person = indexByKey.get(nameKey(label.name)) ?? -1
    labels.byParagraph.set(paragraph, {
      person,
      note: null,
      from: label.from,
      to: label.to,
      evidence: label.evidence,
      cue: null,
      rule: label.rule,
      confidence: 0.98,
    })
  }
  return labels
}
