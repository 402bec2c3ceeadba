import {defineField, defineType} from '@sanity/types'
import {aliasesField} from '../fields/aliasesField.ts'
import {nameField} from '../fields/nameField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {slugField} from '../fields/slugField.ts'

export const program = defineType({
  name: 'program',
  title: 'Program',
  type: 'document',
  description: 'A programme in which segments are broadcast.',
  fields: [
    nameField('The programme’s name as it is announced, such as “World Today”.'),
    slugField('name'),
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'Who broadcasts it.',
    }),
    aliasesField('Other names the programme has or had.'),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      description: 'One or two sentences for the programme’s page.',
    }),
    previousSlugsField(),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {title: 'name', subtitle: 'organization.name'}},
})
