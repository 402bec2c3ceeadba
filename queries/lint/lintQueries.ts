import type {LintIssue} from './lintIssue.ts'
import {lintQuery} from './lintQuery.ts'

/** What the lint finds in a query of a file. */
export interface QueryFault extends LintIssue {
  file: string
  query: string
}

/** A query, its name, and the file that has it. */
export interface NamedQuery {
  file: string
  name: string
  text: string
}

/** Faults of all queries, in their order. */
export function lintQueries(queries: Iterable<NamedQuery>): QueryFault[] {
  const seen = new Set<string>()
  const faults: QueryFault[] = []
  for (const {file, name: query, text} of queries) {
    if (seen.has(query)) faults.push({file, query, rule: 'duplicate-name', at: ''})
    seen.add(query)
    for (const issue of lintQuery(text)) faults.push({file, query, ...issue})
  }
  return faults
}
