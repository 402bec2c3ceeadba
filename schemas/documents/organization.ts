import {defineField, defineType} from '@sanity/types'
import {aliasesField} from '../fields/aliasesField.ts'
import {nameField} from '../fields/nameField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {sameAsField} from '../fields/sameAsField.ts'
import {slugField} from '../fields/slugField.ts'

export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  description: 'A broadcaster, a paper, a ministry, a company: whoever speaks or employs.',
  fields: [
    nameField('The name readers know, such as “CGTN”.'),
    slugField('name'),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'What sort of organization it is. Leave empty when unsure.',
      options: {
        list: [
          {title: 'Broadcaster', value: 'broadcaster'},
          {title: 'Publication', value: 'publication'},
          {title: 'News agency', value: 'agency'},
          {title: 'Government body', value: 'government'},
          {title: 'Political party', value: 'party'},
          {title: 'International organization', value: 'international'},
          {title: 'Company', value: 'company'},
          {title: 'University or institute', value: 'academic'},
          {title: 'Charity or campaign', value: 'nonprofit'},
          {title: 'Other', value: 'other'},
        ],
      },
    }),
    aliasesField('Other names and short forms, so that the importer finds this one again.'),
    sameAsField(),
    previousSlugsField(),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {title: 'name', subtitle: 'kind'}},
})
