import {defineField, defineType} from '@sanity/types'

export const verification = defineType({
  name: 'verification',
  title: 'Verification',
  type: 'object',
  description: 'Whether a person has checked the words and their speaker.',
  fields: [
    defineField({
      name: 'state',
      title: 'State',
      type: 'string',
      description: 'Machine-read quotes wait for an editor to confirm or dispute them.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Machine-read', value: 'machine'},
          {title: 'Confirmed', value: 'confirmed'},
          {title: 'Disputed', value: 'disputed'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'by',
      title: 'By',
      type: 'string',
      description: 'Who checked it.',
    }),
    defineField({
      name: 'at',
      title: 'At',
      type: 'datetime',
      description: 'When it was checked.',
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'What was checked against, or why it is disputed.',
    }),
  ],
})
