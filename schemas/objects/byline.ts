import {defineField, defineType} from '@sanity/types'

export const byline = defineType({
  name: 'byline',
  title: 'Byline',
  type: 'object',
  description: 'One person credited with the report.',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who is credited.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'capacity',
      title: 'Capacity',
      type: 'string',
      description: 'What the person did for this report.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Reporter', value: 'reporter'},
          {title: 'Anchor', value: 'anchor'},
          {title: 'Producer', value: 'producer'},
          {title: 'Writer', value: 'writer'},
        ],
      },
    }),
    defineField({
      name: 'title',
      title: 'Title as credited',
      type: 'string',
      description: 'As it was said or printed then, such as “CGTN’s UN correspondent”.',
    }),
  ],
  preview: {
    select: {name: 'person.name', capacity: 'capacity', title: 'title', media: 'person.portrait'},
    prepare: ({name, capacity, title, media}) => ({
      title: name ?? 'No person',
      subtitle: title ?? capacity,
      media,
    }),
  },
})
