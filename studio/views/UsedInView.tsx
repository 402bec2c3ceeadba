import {createListView} from './createListView.tsx'

/** Whatever refers to a document. */
export const UsedInView = createListView({
  label: 'Used in',
  query: {
    fetch: `*[references($id) && !(_id in path("_.**")) && _type in [
      "article", "videoSegment", "quote", "person", "organization", "program", "report"
    ]] | order(_type asc, _updatedAt desc)[0...500]{_id, _type}`,
    listen: '*[_type in ["article", "videoSegment", "quote", "person", "program", "report"]]',
  },
  empty: 'Nothing refers to this document.',
  noun: ['document refers to it', 'documents refer to it'],
  testId: 'used-in',
})
