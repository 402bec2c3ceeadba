import {BookIcon} from '@sanity/icons/Book'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {LinkIcon} from '@sanity/icons/Link'
import {PlayIcon} from '@sanity/icons/Play'
import {SyncIcon} from '@sanity/icons/Sync'
import {UlistIcon} from '@sanity/icons/Ulist'
import type {DefaultDocumentNodeResolver, StructureBuilder} from 'sanity/structure'

import {ReviewView} from '../record/ReviewView.tsx'
import {ArticleSourceView} from '../views/ArticleSourceView.tsx'
import {PersonAppearancesView} from '../views/PersonAppearancesView.tsx'
import {PersonArticlesView} from '../views/PersonArticlesView.tsx'
import {PersonQuotesView} from '../views/PersonQuotesView.tsx'
import {QuoteSourceView} from '../views/QuoteSourceView.tsx'
import {ReportReadView} from '../views/ReportReadView.tsx'
import {RundownView} from '../views/RundownView.tsx'
import {SegmentSourceView} from '../views/SegmentSourceView.tsx'
import {SegmentWatchView} from '../views/SegmentWatchView.tsx'
import {UsedInView} from '../views/UsedInView.tsx'

/** Which views stand beside a document's form. Types that are not this model's get the form alone. */
export const resolveDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  S.document().views([
    S.view.form(),
    ...listViews(S, schemaType),
    ...(REVIEWED.has(schemaType)
      ? [S.view.component(ReviewView).id('review').title('Report changes').icon(SyncIcon)]
      : []),
  ])

/** What imports write and editors edit. */
const REVIEWED = new Set(['article', 'quote', 'videoSegment', 'person', 'organization'])

function listViews(S: StructureBuilder, type: string) {
  const source = (component: typeof QuoteSourceView) =>
    S.view.component(component).id('source').title('Source').icon(BookIcon)
  switch (type) {
    case 'article':
      return [
        S.view.component(RundownView).id('rundown').title('Rundown').icon(UlistIcon),
        source(ArticleSourceView),
      ]
    case 'quote':
      return [source(QuoteSourceView)]
    case 'videoSegment':
      return [
        S.view.component(SegmentWatchView).id('watch').title('Watch').icon(PlayIcon),
        source(SegmentSourceView),
      ]
    case 'person':
      return [
        S.view.component(PersonQuotesView).id('quotes').title('Quotes').icon(CommentIcon),
        S.view
          .component(PersonArticlesView)
          .id('articles')
          .title('Articles')
          .icon(DocumentTextIcon),
        S.view
          .component(PersonAppearancesView)
          .id('appearances')
          .title('Appearances')
          .icon(PlayIcon),
      ]
    case 'report':
      return [S.view.component(ReportReadView).id('read').title('Read').icon(BookIcon)]
    case 'organization':
    case 'program':
    case 'place':
    case 'topic':
      return [S.view.component(UsedInView).id('used-in').title('Used in').icon(LinkIcon)]
    default:
      return []
  }
}
