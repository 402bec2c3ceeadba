import type {SanityClient} from '@sanity/client'

import {findNearest} from './checkAgreement.ts'

export interface FoundReport {
  /** Published id. */
  id: string
  title: string | null
  text: string
  isPublished: boolean
  /** Where the words stand in the text. */
  start: number
  end: number
}

interface Candidate {
  _id: string
  title: string | null
  text: string
}

/**
 * Reports, drafts too, that have these very words, the latest received first. Looks at the 200 latest that may have
 * them.
 */
export async function findReports(client: SanityClient, words: string): Promise<FoundReport[]> {
  const indexed = chooseIndexedWords(words)
  const candidates = await client.fetch<Candidate[]>(
    `*[_type == "report"${indexed.length > 0 ? ' && text match $indexed' : ''}]
      | order(receivedAt desc, _createdAt desc)[0...200]{_id, title, text}`,
    {indexed},
    {perspective: 'raw'},
  )
  const byId = Map.groupBy(candidates, ({_id}) => _id.replace(/^drafts\./, ''))
  return [...byId].flatMap(([id, versions]) => {
    const published = versions.find(({_id}) => _id === id)
    const report = published ?? versions[0]
    const start = report ? findNearest(report.text, words, 0) : null
    if (!report || start === null) return []
    return [
      {
        id,
        title: report.title,
        text: report.text,
        isPublished: published !== undefined,
        start,
        end: start + words.length,
      },
    ]
  })
}

/**
 * The words by which an index can look: without the first and the last, since marks stand at them in the report, and
 * an index may take `“We` for one word.
 */
function chooseIndexedWords(words: string): string[] {
  return words
    .trim()
    .split(/\s+/u)
    .slice(1, -1)
    .filter((word) => /^[\p{L}\p{N}]+$/u.test(word))
}
