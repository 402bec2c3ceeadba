import {defineField, defineType} from '@sanity/types'

export const quoteReference = defineType({
  name: 'quoteReference',
  title: 'Quote',
  type: 'object',
  description: 'A quote in its place in the article.',
  fields: [
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'reference',
      to: [{type: 'quote'}],
      description: 'The quote shown here. Its words and speaker are edited in the quote itself.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {text: 'quote.text', speaker: 'quote.speaker.name', note: 'quote.attributedAs'},
    prepare: ({text, speaker, note}) => ({
      title: text ? `“${text}”` : 'No quote',
      subtitle: speaker ?? note ?? 'No speaker',
    }),
  },
})
