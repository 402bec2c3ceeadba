import {defineArrayMember, defineField} from '@sanity/types'

/** schema.org `sameAs`: pages that say beyond doubt who or what this is. */
export const sameAsField = (group?: string) =>
  defineField({
    name: 'sameAs',
    title: 'Same as',
    type: 'array',
    description:
      'HTTPS addresses of pages about exactly this one, such as Wikidata, Wikipedia or an official site.',
    of: [
      defineArrayMember({
        type: 'url',
        validation: (rule) => rule.required().uri({scheme: ['https']}),
      }),
    ],
    group,
    validation: (rule) => rule.unique(),
  })
