import {defineField, defineType} from '@sanity/types'
import {ofDocument} from '../rules/ofParent.ts'
import {checkEmbargo} from '../rules/checkEmbargo.ts'

export const embargo = defineType({
  name: 'embargo',
  title: 'Embargo',
  type: 'object',
  description: 'Until when the article must not be shown to the public.',
  fields: [
    defineField({
      name: 'until',
      title: 'Until',
      type: 'datetime',
      description: 'No public page or feed shows the article before this moment.',
      validation: (rule) => rule.custom(ofDocument(checkEmbargo)),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'Who asked for it and why. Never published.',
    }),
  ],
})
