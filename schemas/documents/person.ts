import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {aliasesField} from '../fields/aliasesField.ts'
import {nameField} from '../fields/nameField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {sameAsField} from '../fields/sameAsField.ts'
import {slugField} from '../fields/slugField.ts'

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  description: 'Someone who speaks, is spoken of, or works on a report.',
  groups: [
    {name: 'who', title: 'Who', default: true},
    {name: 'profile', title: 'Profile'},
    {name: 'web', title: 'Web'},
  ],
  fields: [
    nameField('Full name in reading order, such as “Sergey Lavrov”.', 'who'),
    slugField('name', 'who'),
    aliasesField(
      'Other spellings and forms reports use, such as “Sergei Lavrov”. The importer finds people by them.',
      'who',
    ),
    defineField({
      name: 'roles',
      title: 'Roles',
      type: 'array',
      description: 'Posts the person holds or held, newest first.',
      of: [defineArrayMember({type: 'personRole'})],
      group: 'who',
    }),
    defineField({
      name: 'bio',
      title: 'Biography',
      type: 'text',
      rows: 5,
      description: 'A short paragraph for the person’s page.',
      group: 'profile',
    }),
    defineField({
      name: 'portrait',
      title: 'Portrait',
      type: 'photo',
      description: 'A picture of the person’s face.',
      group: 'profile',
    }),
    sameAsField('web'),
    previousSlugsField('web'),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'name',
      role: 'roles.0.title',
      organization: 'roles.0.organization.name',
      media: 'portrait',
    },
    prepare: ({title, role, organization, media}) => ({
      title: title ?? 'No name',
      subtitle: [role, organization].filter(Boolean).join(', '),
      media,
    }),
  },
})
