import {defineField} from '@sanity/types'

/** The last part of a page's address, made from `source`. */
export const slugField = (source: string, group?: string) =>
  defineField({
    name: 'slug',
    title: 'Slug',
    type: 'slug',
    description:
      'The last part of the page’s address. Changing it after publication breaks links, so add the old one to “Previous slugs”.',
    options: {source, maxLength: 96},
    group,
    validation: (rule) => rule.required(),
  })
