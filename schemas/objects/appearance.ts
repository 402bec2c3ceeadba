import {defineField, defineType} from '@sanity/types'

export const appearance = defineType({
  name: 'appearance',
  title: 'Appearance',
  type: 'object',
  description: 'One person who is seen or heard in the segment.',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who appears.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'capacity',
      title: 'Capacity',
      type: 'string',
      description: 'In what capacity the person appears.',
      options: {
        list: [
          {title: 'Reporter', value: 'reporter'},
          {title: 'Anchor', value: 'anchor'},
          {title: 'Host', value: 'host'},
          {title: 'Guest', value: 'guest'},
          {title: 'Correspondent', value: 'correspondent'},
          {title: 'Analyst', value: 'analyst'},
        ],
      },
    }),
    defineField({
      name: 'role',
      title: 'Role as credited',
      type: 'string',
      description: 'As introduced or captioned then, such as “Senior Writer”.',
    }),
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'For whom the person appears, as credited.',
    }),
  ],
  preview: {
    select: {
      name: 'person.name',
      capacity: 'capacity',
      role: 'role',
      organization: 'organization.name',
      media: 'person.portrait',
    },
    prepare: ({name, capacity, role, organization, media}) => ({
      title: name ?? 'No person',
      subtitle: [capacity, role, organization].filter(Boolean).join(' · '),
      media,
    }),
  },
})
