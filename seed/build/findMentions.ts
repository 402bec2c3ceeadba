import type {Range, Report} from '../read/report.ts'
import type {ResolveEntity} from './buildEntities.ts'

/** Words in the text that name a person or an organization which has a document. */
export interface Mention extends Range {
  type: 'person' | 'organization'
  id: string
}

/** In order of the text, none overlapping: of two that do, the first and longer one stays. */
export function findMentions(report: Report, resolve: ResolveEntity): Mention[] {
  const all = [
    ...report.people.map((entry) => ({...entry, type: 'person' as const})),
    ...report.organizations.map((entry) => ({...entry, type: 'organization' as const})),
  ].flatMap(({type, name, mentions}): Mention[] => {
    const id = resolve(type, name)
    return id ? mentions.map(({start, end}) => ({type, id, start, end})) : []
  })
  const kept: Mention[] = []
  for (const mention of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (mention.end > mention.start && (!last || mention.start >= last.end)) kept.push(mention)
  }
  return kept
}
