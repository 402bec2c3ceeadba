import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkRange} from '../rules/checkRange.ts'

/** A place in the report's text without its words (W3C TextPositionSelector). */
export const textRange = defineType({
  name: 'textRange',
  title: 'Range in the report',
  type: 'object',
  description: 'From where to where in the report’s text.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'start',
      title: 'Start',
      type: 'number',
      description: 'Offset of the first character in the report’s text, in UTF-16 units.',
      validation: (rule) => rule.required().integer().min(0),
    }),
    defineField({
      name: 'end',
      title: 'End',
      type: 'number',
      description: 'Offset after the last character, in UTF-16 units.',
      validation: (rule) => rule.required().integer().min(0).custom(ofParent(checkRange)),
    }),
  ],
})
