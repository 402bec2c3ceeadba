import {defineField, defineType} from '@sanity/types'
import {aliasesField} from '../fields/aliasesField.ts'
import {nameField} from '../fields/nameField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {slugField} from '../fields/slugField.ts'

export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  description: 'A subject that runs through several stories.',
  fields: [
    nameField('The subject in a few words, such as “Arms control”.'),
    slugField('name'),
    aliasesField('Other names of the same subject.'),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      description: 'One or two sentences for the topic’s page.',
    }),
    previousSlugsField(),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {select: {title: 'name', subtitle: 'description'}},
})
