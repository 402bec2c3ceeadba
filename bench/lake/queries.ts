export interface BenchQuery {
  readonly name: string
  readonly groq: string
  /** Different parameters for each run. */
  readonly paramsOf: (run: number, size: number) => Record<string, unknown>
}

const QUOTE = `{_id, text, kind, attributedAs, speaker->{_id, name, slug}}`

/** What a front end asks. */
export const QUERIES: readonly BenchQuery[] = [
  {
    name: 'article by slug, with segments, quotes and speakers',
    groq: `*[_type == "article" && slug.current == $slug][0]{
      _id, headline, dek, publishedAt,
      program->{name, slug},
      bylines[]{capacity, person->{name, slug}},
      segments[]->{_id, title, kind, program->{name}, "quotes": *[_type == "quote" && segment._ref == ^._id]${QUOTE}},
      body[]{..., _type == "quoteReference" => {quote->${QUOTE}}},
      topics[]->{name, slug}
    }`,
    paramsOf: (run, size) => ({slug: `story-${(run * 37) % Math.floor(size * 0.09)}`}),
  },
  {
    name: 'latest 20 articles',
    groq: `*[_type == "article" && pubStatus == "usable"] | order(publishedAt desc)[0...20]{
      _id, headline, dek, slug, publishedAt, program->{name, slug}
    }`,
    paramsOf: () => ({}),
  },
  {
    name: 'a person’s quotes, by reference',
    groq: `*[_type == "person" && _id == $id][0]{
      name, "quotes": *[_type == "quote" && references(^._id)] | order(spokenOn desc)${QUOTE}
    }`,
    paramsOf: (run, size) => ({id: `person-${(run * 7) % Math.floor(size * 0.04)}`}),
  },
  {
    name: 'quotes of a program’s latest 10 segments',
    groq: `*[_type == "program" && _id == $id][0]{
      name, "segments": *[_type == "videoSegment" && program._ref == ^._id] | order(airedAt desc, _id asc)[0...10]{
        title, airedAt, "quotes": *[_type == "quote" && segment._ref == ^._id]{text, kind, attributedAs}
      }
    }`,
    paramsOf: (run) => ({id: `program-${run % 3}`}),
  },
  {
    name: 'count by type',
    groq: `{
      "articles": count(*[_type == "article"]),
      "quotes": count(*[_type == "quote"]),
      "segments": count(*[_type == "videoSegment"]),
      "people": count(*[_type == "person"])
    }`,
    paramsOf: () => ({}),
  },
  {
    name: 'search by text, two words',
    groq: `*[_type == "quote" && text match $text] | score(text match $text) | order(_score desc, _id asc)[0...20]{
      _id, text, speaker->{name}
    }`,
    paramsOf: (run, size) => ({text: searchFor(run, size)}),
  },
]

/** Words get rarer in a larger newsroom's index by chance only, so the search names rarer ones there: as many hits. */
function searchFor(run: number, size: number): string {
  return `${wordOf(run + 20)} ${wordOf(Math.floor(size / 300) + (run % 10))}`
}

function wordOf(rank: number): string {
  const syllables = ['ka', 'ro', 'mi', 'ten', 'sal', 'vo', 'dri', 'lun', 'pa', 'esh', 'or', 'bin']
  let text = ''
  for (let rest = rank + 12; rest > 0; rest = Math.floor(rest / 12))
    text += syllables[rest % 12] ?? ''
  return text
}
