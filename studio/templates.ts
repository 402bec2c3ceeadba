import type {Template} from 'sanity'

/** New documents that start from where the editor stands: a program's article, a person's quote. */
export const templates: Template[] = [
  {
    id: 'article-by-program',
    title: 'Article of this program',
    schemaType: 'article',
    parameters: [{name: 'programId', type: 'string'}],
    value: ({programId}: {programId: string}) => ({
      program: {_type: 'reference', _ref: programId},
    }),
  },
  {
    id: 'videoSegment-by-program',
    title: 'Segment of this program',
    schemaType: 'videoSegment',
    parameters: [{name: 'programId', type: 'string'}],
    value: ({programId}: {programId: string}) => ({
      program: {_type: 'reference', _ref: programId},
    }),
  },
  {
    id: 'quote-by-person',
    title: 'Quote of this person',
    schemaType: 'quote',
    parameters: [{name: 'personId', type: 'string'}],
    value: ({personId}: {personId: string}) => ({
      speaker: {_type: 'reference', _ref: personId},
    }),
  },
]
