import type {ArticleQueryResult} from '../sanity.types.ts'

/** An article's body as `articleQuery` and `feedQuery` return it. */
export type Body = NonNullable<ArticleQueryResult>['body']

export type BodyBlock = Body[number]

/** A paragraph, a heading or an item of a list. */
export type TextBlock = Extract<BodyBlock, {_type: 'block'}>

/** A photo as all queries project it. */
export type Photo = NonNullable<NonNullable<ArticleQueryResult>['leadPhoto']>

/** A quote as all lists and bodies project it. */
export type Quote = NonNullable<Extract<BodyBlock, {_type: 'quoteReference'}>['quote']>

/** A segment in its place in a body. */
export type Segment = NonNullable<Extract<BodyBlock, {_type: 'segmentReference'}>['segment']>

/** A segment's video. */
export type Video = NonNullable<Segment['video']>
