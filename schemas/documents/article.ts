import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/languageField.ts'
import {previousSlugsField} from '../fields/previousSlugsField.ts'
import {slugField} from '../fields/slugField.ts'
import {asValidator} from '../rules/asValidator.ts'
import {checkValue} from '../rules/checkValue.ts'

export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  description: 'A story as readers see it.',
  groups: [
    {name: 'story', title: 'Story', default: true},
    {name: 'rundown', title: 'Rundown'},
    {name: 'subjects', title: 'Subjects'},
    {name: 'publication', title: 'Publication'},
    {name: 'source', title: 'Source'},
  ],
  fields: [
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      description: 'What happened, in one line. Over 110 characters search engines cut it.',
      group: 'story',
      validation: (rule) => [
        rule.required(),
        rule.max(110).warning('Search engines cut a headline after 110 characters.'),
      ],
    }),
    slugField('headline', 'story'),
    defineField({
      name: 'dek',
      title: 'Dek',
      type: 'text',
      rows: 2,
      description: 'The line under the headline that says why to read on.',
      group: 'story',
    }),
    defineField({
      name: 'leadPhoto',
      title: 'Lead photo',
      type: 'photo',
      description: 'The picture at the head of the page and in lists.',
      group: 'story',
    }),
    defineField({
      name: 'body',
      title: 'Body',
      type: 'articleBody',
      description: 'The story in reading order, with quotes, segments and photos in their places.',
      group: 'story',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'program',
      title: 'Program',
      type: 'reference',
      to: [{type: 'program'}],
      description: 'The programme the story was made for.',
      group: 'rundown',
    }),
    defineField({
      name: 'bylines',
      title: 'Bylines',
      type: 'array',
      description: 'Everyone credited, in order.',
      of: [defineArrayMember({type: 'byline'})],
      group: 'rundown',
    }),
    defineField({
      name: 'dateline',
      title: 'Dateline',
      type: 'dateline',
      description: 'Where and when the report was made.',
      group: 'rundown',
    }),
    defineField({
      name: 'segments',
      title: 'Segments',
      type: 'array',
      description: 'The story’s video segments in rundown order.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'videoSegment'}]})],
      group: 'rundown',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'people',
      title: 'People',
      type: 'array',
      description: 'Everyone the story is about or quotes.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'person'}]})],
      group: 'subjects',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'topics',
      title: 'Topics',
      type: 'array',
      description: 'What the story is about.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'topic'}]})],
      group: 'subjects',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'places',
      title: 'Places',
      type: 'array',
      description: 'Where the story happens.',
      of: [defineArrayMember({type: 'reference', to: [{type: 'place'}]})],
      group: 'subjects',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'pubStatus',
      title: 'Publishing status',
      type: 'string',
      description:
        'Usable: may be shown. Withheld: not shown for now. Canceled: never shown again.',
      group: 'publication',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Usable', value: 'usable'},
          {title: 'Withheld', value: 'withheld'},
          {title: 'Canceled', value: 'canceled'},
        ],
      },
      initialValue: 'usable',
    }),
    defineField({
      name: 'publishedAt',
      title: 'Published',
      type: 'datetime',
      description: 'When the story was first published. Leave empty when not known.',
      group: 'publication',
    }),
    defineField({
      name: 'updatedAt',
      title: 'Updated',
      type: 'datetime',
      description: 'When readers were last given something new. Not every small fix.',
      group: 'publication',
    }),
    defineField({
      name: 'embargo',
      title: 'Embargo',
      type: 'embargo',
      description: 'Until when the story must not be shown.',
      group: 'publication',
      options: {collapsible: true, collapsed: true},
    }),
    defineField({
      name: 'corrections',
      title: 'Corrections',
      type: 'array',
      description: 'Public notes on what was changed, newest first.',
      of: [defineArrayMember({type: 'correction'})],
      group: 'publication',
    }),
    languageField({
      description: 'Language of the story, such as “en” or “zh-Hans”.',
      group: 'publication',
    }),
    defineField({
      name: 'usageTerms',
      title: 'Usage terms',
      type: 'text',
      rows: 2,
      description: 'Who may republish the story and how. Leave empty for no limits.',
      group: 'publication',
    }),
    previousSlugsField('publication'),
    defineField({
      name: 'report',
      title: 'Report',
      type: 'reference',
      to: [{type: 'report'}],
      description: 'The report this story was made from.',
      group: 'source',
      readOnly: true,
    }),
  ],
  validation: (rule) => rule.custom(asValidator(checkValue)),
  orderings: [
    {
      title: 'Published, newest first',
      name: 'published',
      by: [
        {field: 'publishedAt', direction: 'desc'},
        {field: '_createdAt', direction: 'desc'},
      ],
    },
    {
      title: 'Updated, newest first',
      name: 'updated',
      by: [{field: 'updatedAt', direction: 'desc'}],
    },
    {title: 'Headline', name: 'headline', by: [{field: 'headline', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'headline',
      program: 'program.name',
      publishedAt: 'publishedAt',
      pubStatus: 'pubStatus',
      media: 'leadPhoto',
    },
    prepare: ({title, program, publishedAt, pubStatus, media}) => ({
      title: title ?? 'No headline',
      subtitle: [
        program,
        publishedAt?.slice(0, 10) ?? 'Undated',
        pubStatus === 'usable' ? undefined : pubStatus,
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})
