import type {Range} from '../read/report.ts'

/** Why characters are in no field. */
export type Skip =
  /** Values are in fields; the YAML around them is not. */
  | 'frontMatter'
  /** Quotation marks around a quote that is a document of its own. */
  | 'mark'
  /** What only joins words that went to fields: a comma before an attribution, a bullet. */
  | 'punctuation'
  | 'boilerplate'
  | 'duplicate'
  | 'embed'

/** Where a piece of the report's text went. Text in `document` at `path` contains it word for word. */
export type LedgerEntry = Range & ({document: string; path: string} | {skip: Skip})

/** Every piece of the report's text that was used or set aside, in order of the text. */
export interface Ledger {
  take(range: Range, document: string, path: string): void
  skip(range: Range, reason: Skip): void
  entries(): LedgerEntry[]
}

export function createLedger(): Ledger {
  const entries: LedgerEntry[] = []
  return {
    take: ({start, end}, document, path) => {
      if (end > start) entries.push({start, end, document, path})
    },
    skip: ({start, end}, reason) => {
      if (end > start) entries.push({start, end, skip: reason})
    },
    entries: () => entries.toSorted((a, b) => a.start - b.start || a.end - b.end),
  }
}
