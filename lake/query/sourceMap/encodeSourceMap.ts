import type {LakeDocument} from '../../dataset.ts'
import type {ContentSourceMap, ContentSourceMapMapping} from '../types.ts'
import {jsonPathStep} from './jsonPath.ts'
import type {Origin, SourcePath} from './traced.ts'

/**
 * Writes a result's origin down as Sanity does: documents and their paths once each, and for every place in the result
 * that is taken over whole a mapping, under the normalized JSONPath of that place.
 */
export function encodeSourceMap(origin: Origin, byKey: boolean): ContentSourceMap {
  const documents = createList<ContentSourceMap['documents'][number]>()
  const paths = createList<string>()
  const mappings: Record<string, ContentSourceMapMapping> = {}
  encode(origin, '$')
  return {documents: documents.items, paths: paths.items, mappings}

  function encode(from: Origin, place: string): void {
    switch (from.kind) {
      case 'array':
        for (const [index, item] of from.items.entries()) encode(item, place + jsonPathStep(index))
        return
      case 'object':
        for (const [name, field] of from.fields) encode(field, place + jsonPathStep(name))
        return
      case 'document': {
        const {_id, _type} = storedAs(from.document)
        const document = documents.indexOf(_id, {_id, _type})
        const text = pathText(from.path, byKey)
        const source = {type: 'documentValue' as const, document, path: paths.indexOf(text, text)}
        mappings[place] = {type: 'value', source}
        return
      }
      case 'literal':
      case 'unknown':
        mappings[place] = {type: 'value', source: {type: from.kind}}
    }
  }
}

/** Under a stack of perspectives a document is shown by another id than it has. */
function storedAs({_id, _type, _originalId}: LakeDocument): {_id: string; _type: string} {
  return {_id: typeof _originalId === 'string' ? _originalId : _id, _type}
}

const written = {byKey: new WeakMap<object, string>(), byIndex: new WeakMap<object, string>()}

function pathText(path: SourcePath, byKey: boolean): string {
  if (!path) return '$'
  const known = written[byKey ? 'byKey' : 'byIndex']
  const text = known.get(path) ?? pathText(path.base, byKey) + stepText(path.step, byKey)
  known.set(path, text)
  return text
}

function stepText(step: NonNullable<SourcePath>['step'], byKey: boolean): string {
  if (typeof step === 'string') return jsonPathStep(step)
  return jsonPathStep(byKey && step.key !== null ? {key: step.key} : step.index)
}

/** A list in which each thing has one place. */
function createList<T>() {
  const places = new Map<string, number>()
  const items: T[] = []
  return {
    items,
    indexOf(name: string, item: T): number {
      const known = places.get(name)
      if (known !== undefined) return known
      places.set(name, items.length)
      return items.push(item) - 1
    },
  }
}
