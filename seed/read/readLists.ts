import {parseDocument} from 'yaml'
import {z} from 'zod'
import {ReportError} from './reportError.ts'

const words = z.array(z.string().min(1)).exactOptional()

/** What an outlet adds to the reader's word lists: front matter `lists`, or a file for all its reports. */
export const readListsSchema = z.strictObject({
  programs: words,
  networks: words,
  anchors: words,
  titles: words,
  roles: words,
  speechVerbs: words,
  maleNames: words,
  femaleNames: words,
})

export type ReadLists = z.infer<typeof readListsSchema>

/**
 * Reads an outlet's lists from YAML or JSON: `programs: [Pacific Report]`, `anchors: [Ines Duarte]` …
 * @throws ReportError with the line that is wrong
 */
export function parseLists(file: string, text: string): ReadLists {
  const document = parseDocument(text, {prettyErrors: false})
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length
  const fault = document.errors[0]
  if (fault !== undefined) {
    const message = `is not YAML or JSON: ${fault.message}. Correct this line.`
    throw new ReportError('badLists', file, lineAt(fault.pos[0]), message)
  }
  const parsed = readListsSchema.safeParse(document.toJS() ?? {})
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = (issue?.path ?? []).join('.')
  const message = `${path === '' ? '' : `at "${path}": `}${issue?.message ?? 'not valid'}. Correct it or remove it.`
  throw new ReportError('badLists', file, null, message)
}
