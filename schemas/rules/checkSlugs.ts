import type {RuleIssue} from './issue.ts'

export interface SluggedLike {
  _id: string
  _type: string
  slug?: {current?: string | null} | null
}

/**
 * A slug is the only one of its type. Versions of one document (draft, release) share theirs. Returns issues by the id of
 * each document but the first that has the slug.
 */
export function checkSlugs(documents: Iterable<SluggedLike>): Map<string, RuleIssue[]> {
  const owners = new Map<string, string>()
  const issues = new Map<string, RuleIssue[]>()
  for (const {_id: id, _type: type, slug} of documents) {
    if (!slug?.current) continue
    const owner = owners.get(`${type} ${slug.current}`)
    if (owner === undefined) owners.set(`${type} ${slug.current}`, publishedId(id))
    else if (owner !== publishedId(id)) issues.set(id, [slugTaken(slug.current, owner)])
  }
  return issues
}

const slugTaken = (slug: string, owner: string): RuleIssue => ({
  code: 'slugTaken',
  message: `The slug “${slug}” belongs to ${owner}. Choose another.`,
  path: ['slug', 'current'],
})

/** `drafts.x` and `versions.release.x` are versions of `x`. */
const publishedId = (id: string) => id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')
