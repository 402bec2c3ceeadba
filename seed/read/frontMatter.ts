import {parseDocument} from 'yaml'
import {z} from 'zod'
import {readListsSchema, type ReadLists} from './readLists.ts'
import type {FrontMatter} from './report.ts'
import {ReportError} from './reportError.ts'

const dateTime = z.iso.datetime({offset: true}).or(z.iso.date())

const frontMatterSchema = z.strictObject({
  url: z.url({protocol: /^https?$/}).exactOptional(),
  publishedAt: dateTime.exactOptional(),
  program: z.string().min(1).exactOptional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 tag such as "en" or "en-GB"')
    .exactOptional(),
  outlet: z.string().min(1).exactOptional(),
  topics: z.array(z.string().min(1)).exactOptional(),
  videos: z
    .array(
      z.strictObject({
        segment: z.number().int().nonnegative().exactOptional(),
        url: z.url({protocol: /^https?$/}),
        durationMs: z.number().int().positive().exactOptional(),
      }),
    )
    .exactOptional(),
  lists: readListsSchema.exactOptional(),
})

export interface ParsedFrontMatter {
  frontMatter: FrontMatter
  lists: ReadLists
  /** Offset where the report begins; 0 without front matter. */
  end: number
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m

/** Reads YAML between `---` lines at a text's head, checked. Throws a `ReportError` with the line that is wrong. */
export function readFrontMatter(file: string, text: string): ParsedFrontMatter {
  const fence = FENCE.exec(text)
  if (fence === null) return {frontMatter: {}, lists: {}, end: 0}
  const rest = text.slice(fence[0].length)
  const closing = CLOSING.exec(rest.slice(0, 65_536).replaceAll('\r\n', ' \n'))
  // A line of dashes alone is a rule, no front matter.
  if (closing === null || !/^\s*[\w-]+\s*:/m.test(rest.slice(0, closing.index)))
    return {frontMatter: {}, lists: {}, end: 0}
  const yaml = rest.slice(0, closing.index)
  const value = parseYaml(file, yaml)
  const parsed = frontMatterSchema.safeParse(value.data)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = issue?.path ?? []
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
    const line = value.lineOf([...path, ...keys])
    throw new ReportError(
      'badFrontMatter',
      file,
      line,
      `front matter${path.length === 0 ? '' : ` at "${path.join('.')}"`}: ${issue?.message ?? 'not valid'}. Correct this line or remove it.`,
    )
  }
  const {lists, ...frontMatter} = parsed.data
  return {
    frontMatter,
    lists: lists ?? {},
    end: fence[0].length + closing.index + closing[0].length,
  }
}

function parseYaml(
  file: string,
  yaml: string,
): {data: unknown; lineOf: (path: PropertyKey[]) => number} {
  // Dates stay as written: the core schema knows no timestamps.
  const document = parseDocument(yaml, {schema: 'core', prettyErrors: false})
  const lineAt = (offset: number): number => yaml.slice(0, offset).split('\n').length + 1
  const error = document.errors[0]
  if (error !== undefined) {
    throw new ReportError(
      'badFrontMatter',
      file,
      lineAt(error.pos[0]),
      `front matter is not YAML: ${error.message}. Correct this line, or remove the lines between the two "---".`,
    )
  }
  return {
    data: document.toJS() ?? {},
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length), true)
        const range =
          typeof node === 'object' && node !== null && 'range' in node ? node.range : null
        if (Array.isArray(range) && typeof range[0] === 'number') return lineAt(range[0])
      }
      return 2
    },
  }
}
