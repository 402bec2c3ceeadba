import {defineField} from '@sanity/types'
import {languageTag} from '../rules/languageTag.ts'

/** A BCP 47 language tag. */
export const languageField = (options: {
  name?: string
  title?: string
  description: string
  group?: string
  readOnly?: boolean
}) =>
  defineField({
    name: options.name ?? 'language',
    title: options.title ?? 'Language',
    type: 'string',
    description: options.description,
    group: options.group,
    readOnly: options.readOnly,
    validation: (rule) => rule.regex(languageTag, {name: 'BCP 47 language tag'}),
  })
