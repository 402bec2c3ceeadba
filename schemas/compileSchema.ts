import {Schema} from '@sanity/schema'
import {builtinTypes, extractSchema} from '@sanity/schema/_internal'
import {schemaTypes} from './index.ts'

/** The compiled schema that Sanity's `validateDocument` and other tools outside of the Studio ask for. */
export function compileSchema() {
  return Schema.compile({name: 'default', types: [...builtinTypes, ...schemaTypes]})
}

/** What `sanity schemas extract --enforce-required-fields` writes, in milliseconds: the content of schema.json. */
export function extractModel() {
  return extractSchema(compileSchema(), {enforceRequiredFields: true})
}
