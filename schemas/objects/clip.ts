import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkRange} from '../rules/checkRange.ts'

/** A stretch of a segment's video, in milliseconds. */
export const clip = defineType({
  name: 'clip',
  title: 'Clip',
  type: 'object',
  description: 'Where in the segment’s video the words are heard.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'start',
      title: 'Start',
      type: 'number',
      description: 'Milliseconds from the start of the video.',
      validation: (rule) => rule.required().integer().min(0),
    }),
    defineField({
      name: 'end',
      title: 'End',
      type: 'number',
      description: 'Milliseconds from the start of the video.',
      validation: (rule) => rule.required().integer().min(0).custom(ofParent(checkRange)),
    }),
  ],
})
