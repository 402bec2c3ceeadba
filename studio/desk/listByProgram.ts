import {distinctUntilChanged, map, type Observable} from 'rxjs'
import type {List, StructureBuilder, StructureResolverContext} from 'sanity/structure'

import {API_VERSION} from '../constants.ts'
import type {CountRequest} from './countStore.ts'
import {createCountIcon} from './createCountIcon.tsx'

interface ProgramName {
  _id: string
  name: string | null
}

const PLURALS = {article: 'articles', videoSegment: 'segments'}

/** One list item per program, and one for what has none. The list follows programs as they come and go. */
export function listByProgram(
  S: StructureBuilder,
  context: StructureResolverContext,
  type: keyof typeof PLURALS,
): Observable<List> {
  return context.documentStore
    .listenQuery(
      {
        fetch: '*[_type == "program"] | order(name asc){_id, name}',
        listen: '*[_type == "program"]',
      },
      {},
      {apiVersion: API_VERSION, perspective: ['drafts']},
    )
    .pipe(
      map((programs: ProgramName[]) => programs),
      // An emission resolves every pane below anew, so only a changed list makes one.
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      map((programs) =>
        S.list()
          .id(`${type}-by-program`)
          .title(type === 'article' ? 'Articles by program' : 'Segments by program')
          .items([
            ...programs.map(({_id, name}) => listOne(S, type, _id, name ?? 'No name')),
            listOne(S, type, null, 'No program'),
          ])
          .serialize(),
      ),
    )
}

function listOne(
  S: StructureBuilder,
  type: keyof typeof PLURALS,
  programId: string | null,
  title: string,
) {
  const request: CountRequest =
    programId === null
      ? {filter: `_type == "${type}" && !defined(program)`, params: {}}
      : {filter: `_type == "${type}" && program._ref == $programId`, params: {programId}}
  const template = S.initialValueTemplateItem(`${type}-by-program`, {programId})
  return S.listItem()
    .id(programId ?? 'none')
    .title(title)
    .icon(createCountIcon(request, PLURALS[type]))
    .child(
      S.documentList()
        .id(programId ?? 'none')
        .title(title)
        .schemaType(type)
        .apiVersion(API_VERSION)
        .filter(request.filter)
        .params(request.params)
        .defaultOrdering([
          {field: type === 'article' ? 'publishedAt' : 'airedAt', direction: 'desc'},
          {field: '_createdAt', direction: 'desc'},
        ])
        .initialValueTemplates(programId === null ? [] : [template]),
    )
}
