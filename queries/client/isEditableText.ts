import type {FilterDefault} from '@sanity/client/stega'
import type {SchemaType, TypeNode} from 'groq-js'
import {model} from '../../schemas/validators/index.ts'

/** Text that code looks up, compares or parses, though the model allows any: codes, checksums, and words that locate. */
const codes = ['country', 'exact', 'prefix', 'sha256', 'suffix', 'translatedFrom'] as const

const cleanNames = new Set<string>([...codes, ...enumeratedNames(model)])

/** Whether a text in a result may carry the marks of a preview: what an editor writes for readers, and nothing else. */
export const isEditableText: FilterDefault = (text) => {
  const name = text.sourcePath.findLast((segment) => typeof segment === 'string')
  return (name === undefined || !cleanNames.has(name)) && text.filterDefault(text)
}

/** Names of the fields that hold one of a list of values, such as `kind` and `capacity`. */
function enumeratedNames(types: SchemaType): string[] {
  return types.flatMap((type) =>
    type.type === 'document' ? namesIn({...type, type: 'object'}) : namesIn(type.value),
  )
}

function namesIn(node: TypeNode): string[] {
  if (node.type === 'array') return namesIn(node.of)
  if (node.type === 'union') return node.of.flatMap(namesIn)
  if (node.type !== 'object') return []
  return Object.entries(node.attributes).flatMap(([name, {value}]) =>
    isEnumerated(value) ? [name] : namesIn(value),
  )
}

function isEnumerated(node: TypeNode): boolean {
  if (node.type === 'union') return node.of.length > 0 && node.of.every(isEnumerated)
  return node.type === 'string' && node.value !== undefined
}
