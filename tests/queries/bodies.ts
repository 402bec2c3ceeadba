import type {ArticleQueryResult} from '../../sanity.types.ts'
import {articleQuery, parseResult, type Body} from '../../queries/index.ts'
import {cases} from './cases.ts'
import {documents} from './newsroom.ts'
import {openNewsroom} from './openNewsroom.ts'

/** The newsroom's article in full, through the query. */
export async function readArticle(): Promise<NonNullable<ArticleQueryResult>> {
  const newsroom = openNewsroom()
  try {
    await newsroom.write(documents)
    const data: unknown = await newsroom.client.fetch(articleQuery, cases.articleQuery)
    const article = parseResult(articleQuery, data)
    if (!article) throw new Error('The newsroom has lost its article.')
    return article
  } finally {
    newsroom.lake.close()
  }
}

export const paragraph = (key: string, text: string, fields: object = {}): Body[number] => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  listItem: null,
  level: null,
  children: [{_key: `${key}-1`, _type: 'span', text, marks: null}],
  markDefs: null,
  ...fields,
})

type Block<Type extends Body[number]['_type']> = Extract<Body[number], {_type: Type}>

/** The first block of a type. */
export function blockOf<Type extends Body[number]['_type']>(body: Body, type: Type): Block<Type> {
  const block = body.find((each): each is Block<Type> => each._type === type)
  if (!block) throw new Error(`The newsroom’s article has no ${type}.`)
  return block
}

/** A body of the quote alone, with other fields. */
export const quoteWith = (
  body: Body,
  fields: Partial<NonNullable<Block<'quoteReference'>['quote']>>,
): Body => {
  const {quote, ...block} = blockOf(body, 'quoteReference')
  return [{...block, quote: quote && {...quote, ...fields}}]
}

/** A body of the segment alone, with a video of these fields. */
export const videoWith = (body: Body, fields: object): Body => {
  const {segment, ...block} = blockOf(body, 'segmentReference')
  const video = {
    source: null,
    url: null,
    youtubeId: null,
    vimeoId: null,
    muxPlaybackId: null,
    duration: null,
    file: null,
    poster: null,
    captions: null,
    ...fields,
  }
  return [{...block, segment: segment && {...segment, video}}]
}
