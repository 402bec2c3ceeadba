import type {ApplySummary} from '../../seed/write/apply/types.ts'

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`

/** Documents by type, as lines: what was made and what was changed. */
export function describeDocuments({documents}: ApplySummary): string[] {
  return Object.entries(documents)
    .filter(([, {created, updated}]) => created + updated > 0)
    .map(([type, {created, updated}]) => {
      const parts = [created > 0 && `${created} created`, updated > 0 && `${updated} updated`]
      return `  ${type.padEnd(13)} ${parts.filter(Boolean).join(', ')}`
    })
}

export const totalOf = ({documents}: ApplySummary): {created: number; updated: number} =>
  Object.values(documents).reduce(
    (total, {created, updated}) => ({
      created: total.created + created,
      updated: total.updated + updated,
    }),
    {created: 0, updated: 0},
  )

/** What is worth knowing besides, as lines. */
export function describeNotes({conflicts, deleted, stale}: ApplySummary): string[] {
  return [
    conflicts > 0 &&
      `${count(conflicts, 'conflict')}: the editors’ version stays. They wait in the Studio’s queue “Changed in the report”.`,
    deleted > 0 &&
      `${count(deleted, 'document')} deleted by editors ${deleted === 1 ? 'stays' : 'stay'} deleted. --restore brings back.`,
    stale > 0 &&
      `${count(stale, 'document')} no report has any more. See them with: npm run seed -- prune --dry-run`,
  ].filter((line) => line !== false)
}
