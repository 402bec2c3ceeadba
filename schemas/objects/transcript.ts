import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const transcript = defineType({
  name: 'transcript',
  title: 'Transcript',
  type: 'object',
  description: 'What is said in the segment, turn by turn.',
  fields: [
    defineField({
      name: 'cues',
      title: 'Cues',
      type: 'array',
      description: 'Turns of speech in the order in which they are heard.',
      of: [defineArrayMember({type: 'cue'})],
    }),
  ],
})
