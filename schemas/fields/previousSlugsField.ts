import {defineArrayMember, defineField} from '@sanity/types'

/** Addresses under which a page could be found before; front ends redirect from them. */
export const previousSlugsField = (group?: string) =>
  defineField({
    name: 'previousSlugs',
    title: 'Previous slugs',
    type: 'array',
    description:
      'Slugs this page had before. Visitors who come by one are sent to the page of now.',
    of: [defineArrayMember({type: 'string'})],
    options: {layout: 'tags'},
    group,
    validation: (rule) => rule.unique(),
  })
