import type {DocumentPlan} from '../../seed/write/plan/types.ts'
import {diffWanted} from './diffWanted.ts'
import type {ImportPlan} from './planImport.ts'

const NAMES: Record<string, [one: string, many: string]> = {
  article: ['article', 'articles'],
  organization: ['organization', 'organizations'],
  person: ['person', 'people'],
  place: ['place', 'places'],
  program: ['program', 'programs'],
  quote: ['quote', 'quotes'],
  report: ['report', 'reports'],
  topic: ['topic', 'topics'],
  videoSegment: ['segment', 'segments'],
}

/** What an import would write, a line for each kind of thing it does; none when there is nothing to do. */
export function describePlan({plan, wanted}: ImportPlan): string[] {
  const changes = diffWanted(plan.written, wanted.written)
  const conflicts = wanted.documents.flatMap((document) => document.conflicts).length
  return [
    describeAction('New', wanted.documents, 'create'),
    describeAction('Changed', wanted.documents, 'update'),
    conflicts > 0 ? `${conflicts} places you changed stay as you made them` : null,
    changes.length > 0 && wanted.documents.every(({action}) => action === 'keep')
      ? 'Your corrections'
      : null,
  ].filter((line) => line !== null)
}

function describeAction(
  label: string,
  documents: DocumentPlan[],
  action: DocumentPlan['action'],
): string | null {
  const byType = Map.groupBy(
    documents.filter((document) => document.action === action),
    ({type}) => type,
  )
  if (byType.size === 0) return null
  const counts = [...byType].map(([type, {length}]) => {
    const [one, many] = NAMES[type] ?? [type, type]
    return `${length} ${length === 1 ? one : many}`
  })
  return `${label}: ${counts.join(', ')}`
}

/** The published id of the article that an import makes or has made. */
export function findArticleId({wanted}: ImportPlan): string | undefined {
  return wanted.documents.find(({type}) => type === 'article')?.id
}
