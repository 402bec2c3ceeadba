import type {SeedDocument} from '../../../../seed/build/documents.ts'
import {equalJson, isKeyed} from '../../../../seed/write/json.ts'
import {isWithin, type Place, valueAt} from './places.ts'

/** What an editor made of one place; `undefined` when the editor took it out. */
interface Edit {
  place: Place
  value: unknown
}

/** Every edit that stands, by the exact id of the document it was made in, and every document that editors deleted. */
export interface Ledger {
  note(id: string, place: Place, value: unknown): void
  /** A draft that begins as a copy. */
  copy(from: string, to: string): void
  /** The draft takes the published document's place; edits of that which it has as well stand. */
  publish(draft: SeedDocument, publishedId: string): void
  /** The document is no more, and whether it should stay away. */
  forget(id: string, stays: 'away' | 'open'): void
  has(id: string): boolean
  /** The report left out the field as well: when it has one again, that is news. */
  agree(id: string, field: string): void
  /** Edits that are not there any more, and documents that came back, in words. */
  losses(documents: ReadonlyMap<string, unknown>): string[]
}

export function createLedger(): Ledger {
  const edits = new Map<string, Edit[]>()
  const away = new Set<string>()
  return {
    note: (id, place, value) => {
      const others = (edits.get(id) ?? []).flatMap((edit) => besides(edit, place))
      edits.set(id, [...others, {place, value}])
    },
    publish: (draft, publishedId) => {
      const kept = (edits.get(publishedId) ?? []).filter((edit) => stands(edit, draft))
      const own = edits.get(draft._id) ?? []
      edits.set(publishedId, [...kept, ...own])
      edits.delete(draft._id)
    },
    copy: (from, to) => void edits.set(to, [...(edits.get(from) ?? [])]),
    forget: (id, stays) => {
      edits.delete(id)
      if (stays === 'away') away.add(id)
    },
    agree: (id, field) => {
      const others = edits.get(id)?.filter(({place, value}) => !(place[0] === field && !value))
      if (others) edits.set(id, others)
    },
    has: (id) => (edits.get(id) ?? []).length > 0,
    losses: (documents) => [
      ...[...away].filter((id) => documents.has(id)).map((id) => `${id} came back`),
      ...[...edits].flatMap(([id, all]) =>
        all
          .filter((edit) => !stands(edit, documents.get(id)))
          .map(
            ({place, value}) =>
              `${id} ${JSON.stringify(place)} was ${JSON.stringify(value)}, is ${JSON.stringify(
                valueAt(documents.get(id), place),
              )}`,
          ),
      ),
    ],
  }
}

const stands = ({place, value}: Edit, document: unknown): boolean =>
  equalJson(valueAt(document, place), value)

/** What of an earlier edit stands after one at `place`: nothing inside that, and of an item around it that it is there. */
function besides(edit: Edit, place: Place): Edit[] {
  if (isWithin(edit.place, place)) return []
  if (!isWithin(place, edit.place) || !isKeyed(edit.value)) return [edit]
  return [{place: [...edit.place, '_key'], value: edit.value._key}]
}
