import type {DocumentPlan, ReportPlan} from '../../seed/write/plan/types.ts'
import {showBoth, showValue} from './showValue.ts'

const signs = {create: '+', update: '~', keep: ' ', deleted: '×', stale: '-'} as const

const notes: Partial<Record<DocumentPlan['action'], string>> = {
  deleted: 'deleted by an editor; stays so (--restore brings it back)',
  stale: 'not in the report any more (prune takes it away)',
}

/** A plan as lines: one per document, below it its fields. Documents that stay as they are are left out. */
export function describePlan(plan: ReportPlan, {fields}: {fields: boolean}): string[] {
  const documents = plan.documents.filter(
    ({action, conflicts}) => action !== 'keep' || conflicts.length > 0,
  )
  if (documents.length === 0) return []
  return [
    `${plan.file}  ${showValue(plan.title, 60)}`,
    ...documents.flatMap((document) => describeDocument(document, fields)),
  ]
}

function describeDocument(document: DocumentPlan, fields: boolean): string[] {
  const {type, title, action, changes, conflicts} = document
  const note = notes[action]
  return [
    `  ${signs[action]} ${type} ${showValue(title, 60)}${note ? `  ${note}` : ''}`,
    ...(fields ? changes.map((change) => `      ${describeChange(change)}`) : []),
    ...conflicts.map(({path, live, incoming}) => {
      const [kept, said] = showBoth(live, incoming)
      return `      ! ${path}: an editor’s ${kept} stays; the report says ${said}`
    }),
  ]
}

function describeChange({path, before, after}: DocumentPlan['changes'][number]): string {
  if (before === undefined) return `+ ${path}: ${showValue(after)}`
  if (after === undefined) return `- ${path}: ${showValue(before)}`
  const [old, now] = showBoth(before, after)
  return `~ ${path}: ${old} → ${now}`
}
