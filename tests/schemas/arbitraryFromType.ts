import * as fc from 'fast-check'
import type {ObjectAttribute, SchemaType, TypeNode} from 'groq-js'

/** Values of a type node, as generated documents for property tests. `_key`s are unique within the value. */
export function arbitraryFromType(model: SchemaType, typeName: string): fc.Arbitrary<unknown> {
  return fromNode({type: 'inline', name: typeName}).map((value) => withKeys(value))

  function fromNode(node: TypeNode): fc.Arbitrary<unknown> {
    switch (node.type) {
      case 'string':
        return node.value === undefined
          ? fc.string({maxLength: 12}).map((text) => `a${text}`)
          : fc.constant(node.value)
      case 'number':
        return fc.integer({min: 0, max: 100})
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      case 'unknown':
        // `media` of a file: a reference into a media library, whose type the dataset does not know.
        return fc.dictionary(fc.string(), fc.string(), {maxKeys: 2})
      case 'array':
        return fc.array(fromNode(node.of), {maxLength: 2})
      case 'union':
        return fc.oneof(...node.of.map(fromNode))
      case 'object':
      case 'inline':
        return fromAttributes(attributesOf(node))
      default:
        return node satisfies never
    }
  }

  function fromAttributes(attributes: Record<string, ObjectAttribute> | TypeNode) {
    if (isTypeNode(attributes)) return fromNode(attributes)
    const shape: Record<string, fc.Arbitrary<unknown>> = {}
    const requiredKeys: string[] = []
    for (const [key, {value, optional}] of Object.entries(attributes)) {
      shape[key] = fromNode(value)
      if (!optional) requiredKeys.push(key)
    }
    return fc.record(shape, {requiredKeys})
  }

  /** The attributes of an object node with those it extends, or the node that a name stands for when that is no object. */
  function attributesOf(node: TypeNode): Record<string, ObjectAttribute> | TypeNode {
    if (node.type === 'object') {
      const base = node.rest ? attributesOf(node.rest) : {}
      return {...(isTypeNode(base) ? {} : base), ...node.attributes}
    }
    if (node.type !== 'inline') return node
    const declaration = model.find(({name}) => name === node.name)
    if (!declaration) throw new Error(`No type “${node.name}” in the model.`)
    if (declaration.type === 'document') return declaration.attributes
    return attributesOf(declaration.value)
  }
}

function isTypeNode(value: Record<string, ObjectAttribute> | TypeNode): value is TypeNode {
  return typeof value.type === 'string'
}

function withKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const keyed = withKeys(item)
      return isRecord(keyed) && '_key' in keyed ? {...keyed, _key: `k${index}`} : keyed
    })
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withKeys(item)]))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
