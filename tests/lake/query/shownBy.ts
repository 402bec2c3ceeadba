import type {LakeDocument, Perspective} from '../../../lake/dataset.ts'

/** What a perspective shows, said as simply as it can be: over all documents, with no index. */
export function shownBy(
  stored: readonly LakeDocument[],
  perspective: Perspective,
  access: 'all' | 'public',
): LakeDocument[] {
  const readable = stored.filter(({_id}) => access === 'all' || !_id.includes('.'))
  if (perspective === 'raw') return sortById(readable)
  if (perspective === 'published') return sortById(readable.filter(isPublished))

  const layers = [perspective]
    .flat()
    .map((name) => (name === 'drafts' ? 'drafts.' : `versions.${name}.`))
  const byId = new Map<string, LakeDocument>(
    readable.filter(isPublished).map((document) => [document._id, document]),
  )
  for (const layer of layers.toReversed()) {
    for (const document of readable.filter(({_id}) => _id.startsWith(layer))) {
      byId.set(document._id.slice(layer.length), document)
    }
  }
  return sortById(
    [...byId]
      .filter(([, document]) => !Object.hasOwn(document, '_system'))
      .map(([id, {_id, ...fields}]) => Object.assign({_id: id, _originalId: _id}, fields)),
  )
}

function sortById(documents: readonly LakeDocument[]): LakeDocument[] {
  return documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))
}

function isPublished({_id}: LakeDocument): boolean {
  return !/^(drafts|versions)\./.test(_id)
}
