import {defineField, defineType} from '@sanity/types'

export const photo = defineType({
  name: 'photo',
  title: 'Photo',
  type: 'image',
  description: 'A picture with the words that must travel with it.',
  options: {hotspot: true, metadata: ['lqip', 'palette']},
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'string',
      description: 'What the picture shows, for readers who cannot see it. Not the caption again.',
      validation: (rule) => rule.required().max(300),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'text',
      rows: 2,
      description: 'What is printed under the picture: who, what, where, when.',
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Photographer and agency, as the licence asks for it.',
    }),
    defineField({
      name: 'rights',
      title: 'Rights',
      type: 'string',
      description: 'Limits on use: territory, time, outlets. Leave empty when there are none.',
    }),
  ],
})
