import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkCorrection} from '../rules/checkCorrection.ts'

export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  description: 'A public note on what was changed after publication.',
  fields: [
    defineField({
      name: 'date',
      title: 'Date',
      type: 'datetime',
      description: 'When the correction was issued.',
      initialValue: () => new Date().toISOString(),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'What sort of note this is.',
      initialValue: 'correction',
      options: {
        layout: 'radio',
        list: [
          {title: 'Correction: something was wrong', value: 'correction'},
          {title: 'Clarification: something could be misread', value: 'clarification'},
          {title: 'Update: something happened since', value: 'update'},
          {title: 'Retraction: this no longer stands', value: 'retraction'},
        ],
      },
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'What was wrong and what is right, in full sentences, as readers will see it.',
      validation: (rule) => rule.required().custom(ofParent(checkCorrection)),
    }),
  ],
  preview: {
    select: {title: 'text', date: 'date', kind: 'kind'},
    prepare: ({title, date, kind}) => ({
      title: title ?? 'No text',
      subtitle: [kind, date?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
