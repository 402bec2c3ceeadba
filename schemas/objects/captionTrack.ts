import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/languageField.ts'

export const captionTrack = defineType({
  name: 'captionTrack',
  title: 'Captions',
  type: 'file',
  description: 'A WebVTT file.',
  options: {accept: 'text/vtt,.vtt'},
  fields: [
    languageField({description: 'Language of the captions, such as “en” or “zh-Hans”.'}),
    defineField({
      name: 'label',
      title: 'Label',
      type: 'string',
      description: 'What the player’s menu shows, such as “English”.',
    }),
  ],
  preview: {
    select: {label: 'label', language: 'language', filename: 'asset.originalFilename'},
    prepare: ({label, language, filename}) => ({
      title: label ?? language ?? 'No language',
      subtitle: filename,
    }),
  },
})
