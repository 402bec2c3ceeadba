import type {SchemaType} from 'sanity'

/** A path within a document, such as `body[_key=="a"]` by the title that its field has in the form, such as `Body`. */
export function namePlace(type: SchemaType | undefined, path: string): string {
  if (path === '') return 'The whole document'
  const [name] = path.split(/[.[]/)
  const fields = type && 'fields' in type ? type.fields : []
  return fields.find((field) => field.name === name)?.type.title ?? path
}
