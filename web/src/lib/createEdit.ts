import {createDataAttribute} from '@sanity/visual-editing/create-data-attribute'
import type {Desk} from './createDesk.ts'

/** Gives an element's `data-sanity` attribute: which field of the document it shows. */
export type Edit = (path: string) => string | undefined

/**
 * For elements that the overlays must find even where the text carries no marks, such as one with nothing in it yet. Outside a
 * preview there is no attribute.
 */
export function createEdit(
  {previewOf}: Desk,
  document: {_id: string} | null | undefined,
  type: string,
): Edit {
  if (!previewOf || !document) return () => undefined
  const attribute = createDataAttribute({baseUrl: previewOf, id: document._id, type})
  return attribute
}
