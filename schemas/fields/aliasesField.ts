import {defineArrayMember, defineField} from '@sanity/types'

/** Other names under which reports speak of the same person or thing. */
export const aliasesField = (description: string, group?: string) =>
  defineField({
    name: 'aliases',
    title: 'Aliases',
    type: 'array',
    description,
    of: [defineArrayMember({type: 'string', validation: (rule) => rule.required()})],
    options: {layout: 'tags'},
    group,
    validation: (rule) => rule.unique(),
  })
