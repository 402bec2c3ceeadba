import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {ofParent} from '../rules/ofParent.ts'
import {checkVideo} from '../rules/checkVideo.ts'

/** Where a segment's video is. `source` says which of the locators counts. */
export const video = defineType({
  name: 'video',
  title: 'Video',
  type: 'object',
  description: 'The segment’s picture and sound. Leave empty when there is none.',
  fields: [
    defineField({
      name: 'source',
      title: 'Source',
      type: 'string',
      description: 'Where the video lives.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'File', value: 'file'},
          {title: 'YouTube', value: 'youtube'},
          {title: 'Vimeo', value: 'vimeo'},
          {title: 'Mux', value: 'mux'},
          {title: 'Other address', value: 'url'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'file',
      title: 'File',
      type: 'file',
      description: 'The video file, kept in the dataset.',
      options: {accept: 'video/*'},
      hidden: ({parent}) => parent?.source !== 'file',
      validation: (rule) => rule.custom(ofParent(checkVideo)),
    }),
    defineField({
      name: 'youtubeId',
      title: 'YouTube id',
      type: 'string',
      description: 'The eleven characters after “v=” in the video’s address.',
      hidden: ({parent}) => parent?.source !== 'youtube',
      validation: (rule) =>
        rule.regex(/^[\w-]{11}$/, {name: 'YouTube id'}).custom(ofParent(checkVideo)),
    }),
    defineField({
      name: 'vimeoId',
      title: 'Vimeo id',
      type: 'string',
      description: 'The digits in the video’s address.',
      hidden: ({parent}) => parent?.source !== 'vimeo',
      validation: (rule) => rule.regex(/^\d+$/, {name: 'Vimeo id'}).custom(ofParent(checkVideo)),
    }),
    defineField({
      name: 'muxPlaybackId',
      title: 'Mux playback id',
      type: 'string',
      description: 'The public playback id that Mux shows for the asset.',
      hidden: ({parent}) => parent?.source !== 'mux',
      validation: (rule) =>
        rule.regex(/^[A-Za-z\d]+$/, {name: 'Mux playback id'}).custom(ofParent(checkVideo)),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      description: 'Address of the video file, stream or player page.',
      hidden: ({parent}) => parent?.source !== 'url',
      validation: (rule) => rule.uri({scheme: ['https', 'http']}).custom(ofParent(checkVideo)),
    }),
    defineField({
      name: 'duration',
      title: 'Duration',
      type: 'number',
      description: 'Milliseconds. Leave empty when not known.',
      validation: (rule) => rule.integer().min(0),
    }),
    defineField({
      name: 'poster',
      title: 'Poster',
      type: 'photo',
      description: 'The still shown before the video plays.',
    }),
    defineField({
      name: 'captions',
      title: 'Captions',
      type: 'array',
      description: 'WebVTT files, one per language.',
      of: [defineArrayMember({type: 'captionTrack'})],
    }),
  ],
})
