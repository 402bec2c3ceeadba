import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkRoleDates} from '../rules/checkRoleDates.ts'

export const personRole = defineType({
  name: 'personRole',
  title: 'Role',
  type: 'object',
  description: 'A post a person holds or held.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Such as “Secretary of State” or “Senior Writer”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'Where the post is held.',
    }),
    defineField({
      name: 'from',
      title: 'From',
      type: 'date',
      description: 'First day in the post, if known.',
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'date',
      description: 'Last day in the post. Leave empty while it is held or when it is not known.',
      validation: (rule) => rule.custom(ofParent(checkRoleDates)),
    }),
  ],
  preview: {
    select: {title: 'title', organization: 'organization.name', from: 'from', to: 'to'},
    prepare: ({title, organization, from, to}) => ({
      title: title ?? 'No title',
      subtitle: [organization, from || to ? `${from ?? '?'} – ${to ?? ''}` : undefined]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
