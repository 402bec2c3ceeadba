import {createListView} from './createListView.tsx'

/** Segments in which a person appears, and in what capacity. */
export const PersonAppearancesView = createListView({
  label: 'Appearances',
  query: {
    fetch: `*[_type == "videoSegment" && references($id)]
      | order(coalesce(airedAt, "0000") desc, _createdAt desc){
        _id, _type,
        "note": array::join(
          array::compact([
            appearances[person._ref == $id][0].capacity,
            appearances[person._ref == $id][0].role,
            appearances[person._ref == $id][0].organization->name
          ]), ", ")
      }`,
    listen: '*[_type == "videoSegment"]',
  },
  empty: 'This person appears in no segment.',
  noun: ['segment', 'segments'],
  testId: 'person-appearances',
})
