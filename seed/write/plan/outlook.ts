import type {Documents} from '../state/createState.ts'
import type {SlugOwners} from './claimSlugs.ts'

/** What plans that are made and not yet written will add to the dataset. */
export interface Outlook {
  documents: Documents
  /** `type folded-name` → published id */
  names: ReadonlyMap<string, string>
  slugs: SlugOwners
}

export const nothingAhead: Outlook = {documents: new Map(), names: new Map(), slugs: new Map()}

/** What one makes of the dataset, and then the other. */
export function joinOutlooks(first: Outlook, second: Outlook): Outlook {
  if (first === nothingAhead) return second
  if (second === nothingAhead) return first
  const slugs = new Map(first.slugs)
  for (const [slug, ids] of second.slugs) {
    slugs.set(slug, new Set([...(slugs.get(slug) ?? []), ...ids]))
  }
  return {
    documents: new Map([...first.documents, ...second.documents]),
    // The first report to add a name is the one that has it.
    names: new Map([...second.names, ...first.names]),
    slugs,
  }
}
