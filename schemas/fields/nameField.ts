import {defineField} from '@sanity/types'

/** The full name of a person, organization, program, place or topic. */
export const nameField = (description: string, group?: string) =>
  defineField({
    name: 'name',
    title: 'Name',
    type: 'string',
    description,
    group,
    validation: (rule) => rule.required().max(200),
  })
