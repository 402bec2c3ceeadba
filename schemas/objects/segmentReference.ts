import {defineField, defineType} from '@sanity/types'

export const segmentReference = defineType({
  name: 'segmentReference',
  title: 'Video segment',
  type: 'object',
  description: 'A video segment in its place in the article.',
  fields: [
    defineField({
      name: 'segment',
      title: 'Segment',
      type: 'reference',
      to: [{type: 'videoSegment'}],
      description: 'The segment shown here.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {title: 'segment.title', kind: 'segment.kind', media: 'segment.video.poster'},
    prepare: ({title, kind, media}) => ({title: title ?? 'No segment', subtitle: kind, media}),
  },
})
