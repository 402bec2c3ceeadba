import {defineField, defineType} from '@sanity/types'
import {aliasesField} from '../fields/aliasesField.ts'
import {nameField} from '../fields/nameField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {slugField} from '../fields/slugField.ts'

export const place = defineType({
  name: 'place',
  title: 'Place',
  type: 'document',
  description: 'Where something is reported from or said.',
  fields: [
    nameField('The place’s usual name in the article’s language, such as “Sochi”.'),
    slugField('name'),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'What sort of place it is. Leave empty when unsure.',
      options: {
        list: [
          {title: 'City or town', value: 'city'},
          {title: 'Region or state', value: 'region'},
          {title: 'Country', value: 'country'},
          {title: 'Building or site', value: 'site'},
          {title: 'Water', value: 'water'},
          {title: 'Other', value: 'other'},
        ],
      },
    }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'string',
      description: 'Two capital letters, such as RU (ISO 3166-1 alpha-2).',
      validation: (rule) => rule.regex(/^[A-Z]{2}$/, {name: 'two-letter country code'}),
    }),
    defineField({
      name: 'geopoint',
      title: 'Position',
      type: 'geopoint',
      description: 'Latitude and longitude of its middle.',
    }),
    aliasesField('Other names and spellings, so that the importer finds this one again.'),
    previousSlugsField(),
  ],
  orderings: [
    {title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]},
    {
      title: 'Country',
      name: 'country',
      by: [
        {field: 'country', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {title: 'name', kind: 'kind', country: 'country'},
    prepare: ({title, kind, country}) => ({
      title: title ?? 'No name',
      subtitle: [kind, country].filter(Boolean).join(' · '),
    }),
  },
})
