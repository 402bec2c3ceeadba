import type {Report} from '../read/report.ts'
import type {BodyItem} from './buildBlock.ts'
import type {ResolveEntity} from './buildEntities.ts'
import type {ArticleDraft} from './documents.ts'
import {makeKey} from './ids.ts'
import {keyedReference, reference} from './references.ts'
import {slugify} from './slugify.ts'

export interface ArticleInput {
  report: Report
  articleId: string
  reportId: string
  segmentIds: readonly string[]
  body: BodyItem[]
  resolve: ResolveEntity
}

export function buildArticle({
  report,
  articleId,
  reportId,
  segmentIds,
  body,
  resolve,
}: ArticleInput): ArticleDraft {
  const {frontMatter, segments} = report
  const headline = report.headline?.text ?? report.file
  const programName = report.program?.text ?? frontMatter.program
  const program = programName ? resolve('program', programName) : null
  const bylines = buildBylines(report, resolve)
  const locations = segments.flatMap(({location}) => (location ? [location.text] : []))
  const places = unique(locations.map((name) => resolve('place', name)))
  const people = unique(report.people.map(({name}) => resolve('person', name)))
  const topics = unique((frontMatter.topics ?? []).map((name) => resolve('topic', name)))
  const [firstPlace] = places
  return {
    _id: articleId,
    _type: 'article',
    headline,
    slug: {_type: 'slug', current: slugify(headline) ?? articleId},
    ...(report.dek && {dek: report.dek.text}),
    body,
    ...(program && {program: reference<'program'>(program)}),
    ...(bylines.length > 0 && {bylines}),
    ...(firstPlace && {dateline: {_type: 'dateline', place: reference<'place'>(firstPlace)}}),
    ...(segmentIds.length > 0 && {
      segments: segmentIds.map((id) => keyedReference<'videoSegment'>(id)),
    }),
    ...(people.length > 0 && {people: people.map((id) => keyedReference<'person'>(id))}),
    ...(topics.length > 0 && {topics: topics.map((id) => keyedReference<'topic'>(id))}),
    ...(places.length > 0 && {places: places.map((id) => keyedReference<'place'>(id))}),
    pubStatus: 'usable',
    ...(frontMatter.publishedAt && {publishedAt: frontMatter.publishedAt}),
    ...(frontMatter.language && {language: frontMatter.language}),
    report: reference<'report'>(reportId),
  }
}

/** Everyone credited with a segment as its reporter, with the title the report gives them. */
function buildBylines(
  {segments, people}: Report,
  resolve: ResolveEntity,
): NonNullable<ArticleDraft['bylines']> {
  const bylines = new Map<string, NonNullable<ArticleDraft['bylines']>[number]>()
  for (const {reporter} of segments) {
    const person = reporter === null ? null : resolve('person', reporter)
    if (!person) continue
    const role = people.find(({name}) => name === reporter)?.role
    const _key = makeKey('byline', person)
    bylines.set(_key, {
      _key,
      _type: 'byline',
      person: reference<'person'>(person),
      capacity: 'reporter',
      ...(role && role !== 'reporter' && {title: role}),
    })
  }
  return [...bylines.values()]
}

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
]
