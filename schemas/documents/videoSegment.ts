import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const videoSegment = defineType({
  name: 'videoSegment',
  title: 'Video segment',
  type: 'document',
  description: 'One item of a rundown: a package, an interview, a panel.',
  groups: [
    {name: 'segment', title: 'Segment', default: true},
    {name: 'video', title: 'Video'},
    {name: 'transcript', title: 'Transcript'},
    {name: 'source', title: 'Source'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'As printed over the segment; for the first one, the headline.',
      group: 'segment',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description:
        'A package is a narrated report; a talk with one guest is an interview, with more a panel.',
      group: 'segment',
      options: {
        list: [
          {title: 'Package', value: 'package'},
          {title: 'Interview', value: 'interview'},
          {title: 'Panel', value: 'panel'},
          {title: 'Live report', value: 'live'},
          {title: 'Voice-over', value: 'voiceover'},
          {title: 'Other', value: 'other'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'program',
      title: 'Program',
      type: 'reference',
      to: [{type: 'program'}],
      description: 'The programme in which it was broadcast.',
      group: 'segment',
    }),
    defineField({
      name: 'appearances',
      title: 'Appearances',
      type: 'array',
      description: 'Everyone seen or heard, in the order of the report.',
      of: [defineArrayMember({type: 'appearance'})],
      group: 'segment',
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'reference',
      to: [{type: 'place'}],
      description: 'Where the segment is reported from.',
      group: 'segment',
    }),
    defineField({
      name: 'airedAt',
      title: 'Aired',
      type: 'datetime',
      description: 'When it was first broadcast. Leave empty when not known.',
      group: 'segment',
    }),
    defineField({
      name: 'video',
      title: 'Video',
      type: 'video',
      description: 'Where the video is, if there is one.',
      group: 'video',
    }),
    defineField({
      name: 'usageTerms',
      title: 'Usage terms',
      type: 'text',
      rows: 2,
      description: 'Who may show the segment, where and until when. Leave empty for no limits.',
      group: 'video',
    }),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      type: 'transcript',
      description: 'What is said, turn by turn.',
      group: 'transcript',
    }),
    defineField({
      name: 'report',
      title: 'Report',
      type: 'reference',
      to: [{type: 'report'}],
      description: 'The report this segment was read from.',
      group: 'source',
      readOnly: true,
    }),
    defineField({
      name: 'range',
      title: 'Range in the report',
      type: 'textRange',
      description: 'Which part of the report’s text belongs to this segment.',
      group: 'source',
      readOnly: true,
    }),
  ],
  orderings: [
    {title: 'Aired, newest first', name: 'aired', by: [{field: 'airedAt', direction: 'desc'}]},
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      program: 'program.name',
      person: 'appearances.0.person.name',
      duration: 'video.duration',
      media: 'video.poster',
    },
    prepare: ({title, kind, program, person, duration, media}) => ({
      title: title ?? 'No title',
      subtitle: [kind, program, person, formatDuration(duration)].filter(Boolean).join(' · '),
      media,
    }),
  },
})

/** Minutes and seconds, such as `3:05`. */
function formatDuration(ms: number | null | undefined): string | undefined {
  if (ms == null) return undefined
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
