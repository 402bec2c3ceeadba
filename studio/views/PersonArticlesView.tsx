import {createListView} from './createListView.tsx'

/** Articles that name a person, latest first. */
export const PersonArticlesView = createListView({
  label: 'Articles',
  query: {
    fetch: `*[_type == "article" && references($id)]
      | order(coalesce(publishedAt, "0000") desc, _createdAt desc){
        _id, _type,
        "note": select(
          $id in bylines[].person._ref => "Byline: " + coalesce(bylines[person._ref == $id][0].capacity, "credited")
        )
      }`,
    listen: '*[_type == "article"]',
  },
  empty: 'No article names this person.',
  noun: ['article', 'articles'],
  testId: 'person-articles',
})
