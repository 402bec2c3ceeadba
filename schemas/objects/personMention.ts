import {defineField, defineType} from '@sanity/types'

export const personMention = defineType({
  name: 'personMention',
  title: 'Person',
  type: 'object',
  description: 'Marks the words that name a person.',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who is named by these words.',
      validation: (rule) => rule.required(),
    }),
  ],
})
