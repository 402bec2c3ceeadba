import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/languageField.ts'
import {ofParent} from '../rules/ofParent.ts'
import {checkReportText} from '../rules/checkReportText.ts'

export const report = defineType({
  name: 'report',
  title: 'Report',
  type: 'document',
  description: 'The text as it was received. Never edited: quotes and segments point into it.',
  readOnly: true,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'The headline the report came with, or its file’s name.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 30,
      description: 'The text as received, character for character.',
      validation: (rule) => rule.required().custom(ofParent(checkReportText)),
    }),
    defineField({
      name: 'sha256',
      title: 'Checksum',
      type: 'string',
      description: 'SHA-256 of the text as UTF-8, in lower-case hex: proof that nobody changed it.',
      validation: (rule) =>
        rule.required().regex(/^[\da-f]{64}$/, {name: '64 lower-case hex digits'}),
    }),
    defineField({
      name: 'outlet',
      title: 'Outlet',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'Who published the report.',
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      description: 'Where the report was published, if it says so.',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}),
    }),
    defineField({
      name: 'receivedAt',
      title: 'Received',
      type: 'datetime',
      description: 'When the text arrived.',
    }),
    languageField({description: 'Language of the text, such as “en”.'}),
  ],
  orderings: [
    {
      title: 'Received, newest first',
      name: 'received',
      by: [{field: 'receivedAt', direction: 'desc'}],
    },
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', outlet: 'outlet.name', receivedAt: 'receivedAt'},
    prepare: ({title, outlet, receivedAt}) => ({
      title: title ?? 'No title',
      subtitle: [outlet, receivedAt?.slice(0, 10) ?? 'Undated'].filter(Boolean).join(' · '),
    }),
  },
})
