import {defineField, defineType} from '@sanity/types'

export const organizationMention = defineType({
  name: 'organizationMention',
  title: 'Organization',
  type: 'object',
  description: 'Marks the words that name an organization.',
  fields: [
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'Which organization is named by these words.',
      validation: (rule) => rule.required(),
    }),
  ],
})
