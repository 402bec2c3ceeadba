import {BookIcon} from '@sanity/icons/Book'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CaseIcon} from '@sanity/icons/Case'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {PinIcon} from '@sanity/icons/Pin'
import {PlayIcon} from '@sanity/icons/Play'
import {TagIcon} from '@sanity/icons/Tag'
import {UsersIcon} from '@sanity/icons/Users'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'

import {API_VERSION} from '../constants.ts'
import type {SluglineSettings} from '../options.tsx'
import {createCountIcon} from './createCountIcon.tsx'
import {listArticlesByMonth} from './listArticlesByMonth.ts'
import {listByProgram} from './listByProgram.ts'
import {createQueues, type Queue} from './queues.ts'

const NOUNS: Record<string, string> = {article: 'articles', quote: 'quotes'}

/** The desk: queues first, then stories, then the people and things they are about. */
export function createStructure(settings: SluglineSettings): StructureResolver {
  const queues = createQueues(settings).map((queue) => ({
    queue,
    // Made once, not per resolution: a new component type would mount anew and lose its number.
    icon: createCountIcon(queue, NOUNS[queue.type ?? ''] ?? 'documents'),
  }))

  return (S, context) =>
    S.list()
      .id('desk')
      .title('Desk')
      .items([
        S.divider().title('Queues'),
        ...queues.map(({queue, icon}) =>
          S.listItem().id(queue.id).title(queue.title).icon(icon).child(listQueue(S, queue)),
        ),
        S.divider().title('Stories'),
        S.listItem()
          .id('articles')
          .title('Articles')
          .icon(DocumentTextIcon)
          .child(
            S.documentTypeList('article')
              .title('Articles')
              .defaultOrdering([
                {field: 'publishedAt', direction: 'desc'},
                {field: '_createdAt', direction: 'desc'},
              ]),
          ),
        S.listItem()
          .id('articles-by-program')
          .title('Articles by program')
          .icon(DocumentsIcon)
          .child(() => listByProgram(S, context, 'article')),
        S.listItem()
          .id('articles-by-month')
          .title('Articles by month')
          .icon(CalendarIcon)
          .child(() => listArticlesByMonth(S, context)),
        S.listItem()
          .id('segments-by-program')
          .title('Segments by program')
          .icon(PlayIcon)
          .child(() => listByProgram(S, context, 'videoSegment')),
        listType(S, 'quote', 'Quotes', CommentIcon, '_updatedAt', 'desc'),
        S.divider().title('People and things'),
        listType(S, 'person', 'People', UsersIcon, 'name'),
        listType(S, 'organization', 'Organizations', CaseIcon, 'name'),
        listType(S, 'program', 'Programs', PlayIcon, 'name'),
        listType(S, 'place', 'Places', PinIcon, 'name'),
        listType(S, 'topic', 'Topics', TagIcon, 'name'),
        S.divider().title('Sources'),
        listReports(S),
      ])
}

function listQueue(S: StructureBuilder, queue: Queue) {
  const list = S.documentList().id(queue.id).title(queue.title)
  return (queue.type ? list.schemaType(queue.type) : list)
    .apiVersion(API_VERSION)
    .filter(queue.filter)
    .params(queue.params)
    .defaultOrdering(queue.ordering)
    .initialValueTemplates([])
    .canHandleIntent(() => false)
}

function listType(
  S: StructureBuilder,
  type: string,
  title: string,
  icon: typeof TagIcon,
  field: string,
  direction: 'asc' | 'desc' = 'asc',
) {
  return S.listItem()
    .id(type)
    .title(title)
    .schemaType(type)
    .icon(icon)
    .child(S.documentTypeList(type).title(title).defaultOrdering([{field, direction}]))
}

/** Reports arrive by import; nobody writes one by hand. */
function listReports(S: StructureBuilder) {
  return S.listItem()
    .id('report')
    .title('Reports')
    .schemaType('report')
    .icon(BookIcon)
    .child(
      S.documentTypeList('report')
        .title('Reports')
        .defaultOrdering([
          {field: 'receivedAt', direction: 'desc'},
          {field: '_createdAt', direction: 'desc'},
        ])
        .initialValueTemplates([]),
    )
}
