import {defineField, defineType} from '@sanity/types'

export const dateline = defineType({
  name: 'dateline',
  title: 'Dateline',
  type: 'object',
  description: 'Where and when the report was made.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'place',
      title: 'Place',
      type: 'reference',
      to: [{type: 'place'}],
      description: 'Where the reporter reports from. Not where the story happens, if that differs.',
    }),
    defineField({
      name: 'date',
      title: 'Date',
      type: 'date',
      description: 'The day in the dateline. Leave empty when the report does not give it.',
    }),
  ],
})
