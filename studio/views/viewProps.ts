import type {SanityDocument} from '@sanity/types'

/** What the Studio hands to a view of a document, as far as ours use it. */
export interface ViewProps {
  document: {displayed: Partial<SanityDocument>; draft: SanityDocument | null}
  documentId: string
}

/** The id a field refers to, or `null`. */
export function getReferenceId(document: Partial<SanityDocument>, field: string): string | null {
  const value: unknown = document[field]
  return isReference(value) ? value._ref : null
}

function isReference(value: unknown): value is {_ref: string} {
  return (
    typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
  )
}
