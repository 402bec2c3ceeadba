import type {SanityDocument} from '@sanity/types'
import {validateDocument, type DocumentValidationMarker} from '@sanity/validation'
import {compileSchema} from '../../schemas/compileSchema.ts'
import {isRecord} from './arbitraryFromType.ts'

const schema = compileSchema()

/** What schema.json can know; lengths, patterns, dates and the project's own rules are not in it. */
const structuralCodes = new Set<string>([
  'value.type-mismatch',
  'value.required',
  'value.not-allowed',
  'object.unknown-field',
  'reference.invalid',
  'slug.invalid-type',
  'slug.missing-current',
])

/** What Sanity's own validator says of a document's structure, every reference taken as existing. */
export async function sanityFaults(document: SanityDocument) {
  const {markers} = await validateDocument({
    document,
    schema,
    getDocumentExists: async () => true,
  })
  return markers.filter((marker) => isStructural(marker, document))
}

function isStructural({code, path}: DocumentValidationMarker, document: unknown) {
  if (code === 'date.invalid-format') {
    // Sanity reports a date that is no string, and a required one that is empty, with the code of a badly written one.
    const value = valueAt(document, path)
    return typeof value !== 'string' || (value === '' && isRequiredDate(path))
  }
  return structuralCodes.has(code)
}

const isRequiredDate = (path: DocumentValidationMarker['path']) =>
  path[0] === 'corrections' && path.at(-1) === 'date'

function valueAt(document: unknown, path: DocumentValidationMarker['path']): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) {
      return isRecord(segment)
        ? value.find((item) => isRecord(item) && item['_key'] === segment['_key'])
        : value[Number(segment)]
    }
    return isRecord(value) && typeof segment === 'string' ? value[segment] : undefined
  }, document)
}
