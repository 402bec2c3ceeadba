import type {ReportPerson} from '../report.ts'
import type {Reading} from './reading.ts'

export function toPeople(parts: Reading): ReportPerson[] {
  const {clean, scene, segments} = parts
  const capacity = new Map<string, string>()
  for (const draft of segments.drafts) {
    if (draft.reporter !== null) capacity.set(draft.reporter.toLowerCase(), 'reporter')
    if (draft.anchor !== null) capacity.set(draft.anchor.toLowerCase(), 'anchor')
  }
  return scene.registry.people
    .map((person) => ({
      name: person.name,
      role: person.role ?? capacity.get(person.name.toLowerCase()) ?? null,
      affiliation: person.affiliation,
      aliases: [...person.aliases].filter((alias) => alias !== person.name),
      mentions: person.mentions
        .map(({start, end}) => clean.toSource(start, end))
        .toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
