import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkSpan} from '../rules/checkSpan.ts'
import {checkSpanInDataset} from '../rules/checkSpanInDataset.ts'

/** W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one. */
export const textSpan = defineType({
  name: 'textSpan',
  title: 'Span in the report',
  type: 'object',
  description: 'Exactly where in the report’s text these words stand.',
  fields: [
    defineField({
      name: 'exact',
      title: 'Exact words',
      type: 'text',
      rows: 3,
      description: 'The words as they stand in the report.',
      validation: (rule) => rule.required().custom(ofParent(checkSpanInDataset)),
    }),
    defineField({
      name: 'prefix',
      title: 'Words before',
      type: 'string',
      description: 'A few words before, to find the place again should the text shift.',
    }),
    defineField({
      name: 'suffix',
      title: 'Words after',
      type: 'string',
      description: 'A few words after.',
    }),
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
      validation: (rule) => rule.required().integer().min(0).custom(ofParent(checkSpan)),
    }),
  ],
})
