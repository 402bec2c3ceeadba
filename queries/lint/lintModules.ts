import type {LintIssue} from './lintIssue.ts'
import {lintQuery} from './lintQuery.ts'

/** What the lint finds in a query of a file. */
export interface QueryFault extends LintIssue {
  file: string
  query: string
}

/** What a file exports, by its path. */
export type QueryModules = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** Faults of all queries that files export under a name that ends in “Query”, in the order of the files. */
export function lintModules(modules: QueryModules): QueryFault[] {
  const seen = new Set<string>()
  const faults: QueryFault[] = []
  for (const [file, exported] of modules) {
    for (const [query, text] of Object.entries(exported)) {
      if (!query.endsWith('Query') || typeof text !== 'string') continue
      if (seen.has(query)) faults.push({file, query, rule: 'duplicate-name', at: ''})
      seen.add(query)
      for (const issue of lintQuery(text)) faults.push({file, query, ...issue})
    }
  }
  return faults
}
