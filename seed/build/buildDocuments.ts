import type {Report} from '../read/report.ts'
import {buildArticle} from './buildArticle.ts'
import {buildBody, type Claim} from './buildBody.ts'
import {buildEntities, type ResolveEntity} from './buildEntities.ts'
import {buildQuotes} from './buildQuotes.ts'
import {buildSegments, makeSegmentIds} from './buildSegments.ts'
import {entityId} from './collectEntities.ts'
import type {EntityDraft, OwnedDraft, ReportDraft} from './documents.ts'
import {findMentions} from './findMentions.ts'
import {foldName} from './foldName.ts'
import {makeId} from './ids.ts'
import {createLedger, type LedgerEntry} from './ledger.ts'
import {reference} from './references.ts'

export interface BuildOptions {
  /** SHA-256 of `report.text` as UTF-8, lower-case hex. */
  sha256: string
  /** Where the dataset already has an entity. Default: nowhere, so that each gets its id from content. */
  resolve?: ResolveEntity
  /** The id a report has had since it was first imported, when its headline changed since. */
  reportId?: string
  /** Also write indirect speech as quotes. Default false. */
  includeIndirect?: boolean
}

export interface Built {
  reportId: string
  /** People, organizations, programs, places, topics that have no other document yet. */
  entities: EntityDraft[]
  /** Report, segments, quotes, article: each after what it refers to. */
  owned: OwnedDraft[]
  /** Where every character of the text went. */
  ledger: LedgerEntry[]
}

/** The id of a report: from its address where it has one, otherwise from its headline. */
export const makeReportId = ({frontMatter, headline, text}: Report): string =>
  frontMatter.url
    ? makeId('report', 'url', frontMatter.url)
    : makeId('report', 'headline', foldName(headline?.text ?? text))

/** The same report always gives the same documents with the same ids and keys. Nothing is added to what it says. */
export function buildDocuments(report: Report, options: BuildOptions): Built {
  const resolve: ResolveEntity = options.resolve ?? entityId
  const reportId = options.reportId ?? makeReportId(report)
  const articleId = makeId('article', reportId)
  const segmentIds = makeSegmentIds(report, reportId)
  const ledger = createLedger()

  const quotes = buildQuotes(
    report,
    reportId,
    segmentIds,
    resolve,
    options.includeIndirect ?? false,
    ledger,
  )
  const body = buildBody({
    report,
    articleId,
    quotes,
    segmentIds,
    mentions: findMentions(report, resolve),
    claims: findClaims(report, articleId, segmentIds, resolve),
    ledger,
  })
  return {
    reportId,
    entities: buildEntities(report, resolve),
    owned: [
      buildReportDocument(report, reportId, options.sha256, resolve),
      ...buildSegments(report, reportId, segmentIds, resolve),
      ...quotes.map(({document}) => document),
      buildArticle({report, articleId, reportId, segmentIds, body, resolve}),
    ],
    ledger: ledger.entries(),
  }
}

function buildReportDocument(
  {headline, file, text, frontMatter}: Report,
  _id: string,
  sha256: string,
  resolve: ResolveEntity,
): ReportDraft {
  const outlet = frontMatter.outlet ? resolve('organization', frontMatter.outlet) : null
  return {
    _id,
    _type: 'report',
    title: headline?.text ?? file,
    text,
    sha256,
    ...(outlet && {outlet: reference<'organization'>(outlet)}),
    ...(frontMatter.url && {url: frontMatter.url}),
    ...(frontMatter.language && {language: frontMatter.language}),
  }
}

/** Stretches of the text that are fields of their own, in order of the text. */
function findClaims(
  {headline, program, dek, segments}: Report,
  articleId: string,
  segmentIds: readonly string[],
  resolve: ResolveEntity,
): Claim[] {
  const programId = program && resolve('program', program.text)
  const claims: (Claim | null)[] = [
    headline && {span: headline, document: articleId, path: 'headline'},
    program && programId ? {span: program, document: programId, path: 'name'} : null,
    dek && {span: dek, document: articleId, path: 'dek'},
    ...segments.slice(1).map(({title}, index) => {
      const document = segmentIds[index + 1]
      return title && document ? {span: title, document, path: 'title'} : null
    }),
  ]
  return claims.filter((claim) => claim !== null).toSorted((a, b) => a.span.start - b.span.start)
}
