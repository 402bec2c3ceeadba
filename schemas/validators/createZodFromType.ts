import type {ObjectAttribute, ObjectTypeNode, SchemaType, TypeNode} from 'groq-js'
import {z} from 'zod'

export interface ZodFromTypeOptions {
  /**
   * `document`: as Sanity's own validation judges a stored document. A required string is not empty, `null` in an
   * optional field counts as absent (and is absent from the parsed value), and field names with a leading underscore
   * are left to Sanity, which reserves them.
   *
   * `result`: to the letter of the type, as a front end relies on it.
   */
  mode: 'document' | 'result'
}

/**
 * Returns a function from groq-js's type nodes to zod validators, both for the declarations of `model` and for what
 * `typeEvaluate` makes of a query. Objects are strict: an unknown field is an error.
 *
 * The returned function throws an Error when a node names a type that `model` does not declare.
 */
export function createZodFromType(model: SchemaType, {mode}: ZodFromTypeOptions) {
  const declarations = new Map(model.map((declaration) => [declaration.name, declaration]))
  const named = new Map<string, z.ZodType>()

  return zodFromType

  function zodFromType(node: TypeNode): z.ZodType {
    switch (node.type) {
      case 'string':
        return node.value === undefined ? z.string() : z.literal(node.value)
      case 'number':
        return node.value === undefined ? z.number() : z.literal(node.value)
      case 'boolean':
        return node.value === undefined ? z.boolean() : z.literal(node.value)
      case 'null':
        return z.null()
      case 'unknown':
        return z.unknown()
      case 'array':
        return z.array(zodFromType(node.of))
      case 'object':
        return zodFromObject(node)
      case 'union':
        return zodFromUnion(node.of)
      case 'inline':
        return zodFromName(node.name)
      default:
        return node satisfies never
    }
  }

  /** One validator per name, made when it is first used, so that types may contain themselves. */
  function zodFromName(name: string): z.ZodType {
    const node = declared(name)
    return z.lazy(() => {
      const validator = named.get(name) ?? zodFromType(node)
      named.set(name, validator)
      return validator
    })
  }

  function declared(name: string): TypeNode {
    const declaration = declarations.get(name)
    if (!declaration) throw new Error(`The model declares no type “${name}”. Run npm run typegen.`)
    return declaration.type === 'type'
      ? declaration.value
      : {type: 'object', attributes: declaration.attributes}
  }

  function zodFromObject(node: ObjectTypeNode): z.ZodType {
    const {attributes, open} = flatten(node)
    const shape = Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [name, zodFromAttribute(attribute)]),
    )
    if (open) return z.looseObject(shape)
    return mode === 'document' ? reservedNamesObject(shape) : z.strictObject(shape)
  }

  function zodFromAttribute({value, optional}: ObjectAttribute): z.ZodType {
    if (mode === 'result') return optional ? zodFromType(value).optional() : zodFromType(value)
    if (optional) return optionalField(zodFromType(value))
    // Sanity's rule.required() also refuses the empty string.
    if (value.type === 'string' && value.value === undefined) return z.string().min(1)
    return zodFromType(value)
  }

  function zodFromUnion(nodes: TypeNode[]): z.ZodType {
    const values = nodes.filter(({type}) => type !== 'null')
    // Apart from the others, so that an error names the place and not each member that did not fit.
    if (values.length < nodes.length) return zodFromUnion(values).nullable()
    const options = nodes.map(zodFromType)
    // An empty union is TypeScript's `never`: no value at all.
    if (options.length === 0) return z.never()
    if (options.length === 1 && options[0]) return options[0]
    if (!isDiscriminated(nodes)) return z.union(options)
    // The member is picked by `_type`, so that an error speaks of the one that was meant.
    return new z.ZodDiscriminatedUnion({
      type: 'union',
      options,
      discriminator: '_type',
      inclusive: true,
    })
  }

  /** Whether each member is an object with a literal `_type` of its own. */
  function isDiscriminated(nodes: TypeNode[]): boolean {
    const names = nodes.map((node) => {
      const target = node.type === 'inline' ? declared(node.name) : node
      if (target.type !== 'object') return undefined
      const name = flatten(target).attributes['_type']?.value
      return name?.type === 'string' ? name.value : undefined
    })
    return !names.includes(undefined) && new Set(names).size === nodes.length
  }

  /** An object's own attributes and those of what it extends. */
  function flatten({attributes, rest}: ObjectTypeNode): {
    attributes: Record<string, ObjectAttribute>
    open: boolean
  } {
    if (rest === undefined) return {attributes, open: false}
    if (rest.type === 'unknown') return {attributes, open: true}
    const base = rest.type === 'inline' ? declared(rest.name) : rest
    if (base.type !== 'object') return {attributes, open: true}
    const inherited = flatten(base)
    return {attributes: {...inherited.attributes, ...attributes}, open: inherited.open}
  }
}

/** `null` is how GROQ and mutations write “no value”; the parsed object has no such key, as its type says. */
const optionalField = (validator: z.ZodType) =>
  validator.nullish().transform((value) => value ?? undefined)

/** A strict object that leaves names with a leading underscore to Sanity. */
function reservedNamesObject(shape: z.core.$ZodLooseShape): z.ZodType {
  return z.looseObject(shape).superRefine(
    (value, context) => {
      const keys = Object.keys(value).filter((key) => !key.startsWith('_') && !(key in shape))
      if (keys.length > 0) context.addIssue({code: 'unrecognized_keys', keys, input: value})
    },
    // Also beside other faults, so that one run names them all.
    {when: ({value}) => typeof value === 'object' && value !== null && !Array.isArray(value)},
  )
}
