import {defineField, defineType} from '@sanity/types'

export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  description: 'A link out of the article.',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      description: 'Where the link leads: a full https, http, mailto or tel address.',
      validation: (rule) => rule.required().uri({scheme: ['https', 'http', 'mailto', 'tel']}),
    }),
  ],
})
