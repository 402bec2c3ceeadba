import type {SchemaType} from 'groq-js'
import type {z} from 'zod'
import schemaJson from '../../schema.json' with {type: 'json'}
import {createZodFromType} from './createZodFromType.ts'
import type {DocumentName, ModelName, ModelTypes, NewDocument} from './modelTypes.ts'

export type {DocumentName, ModelName, ModelTypes, NewDocument} from './modelTypes.ts'

// JSON modules widen literals ("document" becomes string); scripts/typegen.ts writes the file from a SchemaType.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const model = schemaJson as SchemaType

const systemTimes = new Set(['_createdAt', '_updatedAt', '_rev'])

/** The model with the fields optional that only a dataset can give. */
const newModel: SchemaType = model.map((declaration) =>
  declaration.type === 'document'
    ? {
        ...declaration,
        attributes: Object.fromEntries(
          Object.entries(declaration.attributes).map(([name, attribute]) => [
            name,
            systemTimes.has(name) ? {...attribute, optional: true} : attribute,
          ]),
        ),
      }
    : declaration,
)

const stored = createZodFromType(model, {mode: 'document'})
const unstored = createZodFromType(newModel, {mode: 'document'})

/**
 * Validators for every document and object of the model, by its name: `validators.quote.parse(value)` returns a `Quote` or
 * throws zod's error with the path of each fault. An unknown field is a fault.
 */
// TypeGen and the validators read the same schema.json; tests/types/ holds them together.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const validators = byName((name) => stored({type: 'inline', name})) as {
  [Name in ModelName]: z.ZodType<ModelTypes[Name]>
}

/** As `validators`, for documents that a dataset has not yet given `_rev`, `_createdAt` and `_updatedAt`. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
export const newDocumentValidators = byName((name) => unstored({type: 'inline', name})) as {
  [Name in DocumentName]: z.ZodType<NewDocument<ModelTypes[Name]>>
}

function byName(validatorOf: (name: string) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(model.map(({name}) => [name, validatorOf(name)]))
}
