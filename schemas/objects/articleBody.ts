import {defineArrayMember, defineType} from '@sanity/types'

/** The article's text: paragraphs in reading order with quotes, segments and photos in their places. */
export const articleBody = defineType({
  name: 'articleBody',
  title: 'Body',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Subheading', value: 'h3'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [{type: 'link'}, {type: 'personMention'}, {type: 'organizationMention'}],
      },
    }),
    defineArrayMember({type: 'quoteReference'}),
    defineArrayMember({type: 'segmentReference'}),
    defineArrayMember({type: 'photo'}),
  ],
})
