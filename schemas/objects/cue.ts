import {defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkRange} from '../rules/checkRange.ts'

export const cue = defineType({
  name: 'cue',
  title: 'Cue',
  type: 'object',
  description: 'One turn of speech.',
  fields: [
    defineField({
      name: 'speaker',
      title: 'Speaker',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who speaks. Leave empty when that is not known.',
    }),
    defineField({
      name: 'speakerLabel',
      title: 'Speaker as written',
      type: 'string',
      description: 'How the transcript names the speaker, such as “REPORTER”.',
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'The words spoken.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'start',
      title: 'Start',
      type: 'number',
      description: 'Milliseconds from the start of the video. Leave empty when not known.',
      validation: (rule) => rule.integer().min(0),
    }),
    defineField({
      name: 'end',
      title: 'End',
      type: 'number',
      description: 'Milliseconds from the start of the video. Leave empty when not known.',
      validation: (rule) => rule.integer().min(0).custom(ofParent(checkRange)),
    }),
  ],
  preview: {
    select: {text: 'text', name: 'speaker.name', label: 'speakerLabel'},
    prepare: ({text, name, label}) => ({
      title: text ?? 'No text',
      subtitle: name ?? label ?? 'No speaker',
    }),
  },
})
