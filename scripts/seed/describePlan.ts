import type {DocumentPlan, ReportPlan} from '../../seed/write/plan/types.ts'
import {isRecord, refOf} from '../../seed/write/json.ts'

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
    `${plan.file}  ${clip(plan.title, 60)}`,
    ...documents.flatMap((document) => describeDocument(document, fields)),
  ]
}

function describeDocument(document: DocumentPlan, fields: boolean): string[] {
  const {type, title, action, changes, conflicts} = document
  const note = notes[action]
  return [
    `  ${signs[action]} ${type} ${show(title, 60)}${note ? `  ${note}` : ''}`,
    ...(fields ? changes.map((change) => `      ${describeChange(change)}`) : []),
    ...conflicts.map(
      ({path, live, incoming}) =>
        `      ! ${path}: an editor’s ${show(live)} stays; the report says ${show(incoming)}`,
    ),
  ]
}

function describeChange({path, before, after}: DocumentPlan['changes'][number]): string {
  if (before === undefined) return `+ ${path}: ${show(after)}`
  if (after === undefined) return `- ${path}: ${show(before)}`
  return `~ ${path}: ${show(before)} → ${show(after)}`
}

/** A value in one short line. */
function show(value: unknown, length = 70): string {
  if (value === undefined) return 'nothing'
  const ref = refOf(value)
  if (ref !== undefined) return `→ ${ref}`
  if (typeof value === 'string') return `“${clip(value, length)}”`
  if (Array.isArray(value)) return `[${value.length} ${value.length === 1 ? 'item' : 'items'}]`
  if (isRecord(value)) {
    const text = textOf(value)
    return text === undefined ? clip(JSON.stringify(value), length) : `“${clip(text, length)}”`
  }
  return JSON.stringify(value)
}

/** The words of a block, or the one text of a small object. */
function textOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const {children, current, title} = value
  if (Array.isArray(children)) {
    return children.map((child: unknown) => (isRecord(child) ? child['text'] : '')).join('')
  }
  return typeof current === 'string' ? current : typeof title === 'string' ? title : undefined
}

function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
