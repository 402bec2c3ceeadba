import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

const name = z.string().min(1).nullable()

/** The annotation beside a report, in the shape `tests/fixtures/reports/README.md` describes. */
const goldSchema = z.strictObject({
  id: z.string().min(1),
  headline: z.string().nullable(),
  program: z.string().nullable(),
  dek: z.string().nullable(),
  segments: z.array(
    z.strictObject({
      kind: z.enum(['package', 'interview', 'panel', 'live', 'voiceover', 'other']),
      title: z.string().nullable(),
      reporter: name,
      location: z.string().nullable(),
      anchor: name,
      guests: z.array(z.strictObject({name: z.string(), role: name, affiliation: name})),
    }),
  ),
  people: z.array(z.strictObject({name: z.string(), role: name, affiliation: name})),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      start: z.int(),
      end: z.int(),
      speaker: name,
      attributedAs: z.string().nullable(),
    }),
  ),
  notQuotes: z.array(z.string()),
})

export type Gold = z.infer<typeof goldSchema>

export interface Fixture {
  /** The file's name without its ending. */
  name: string
  /** The file's text as it stands, byte order mark and carriage returns included. */
  text: string
  gold: Gold
}

/**
 * Reads every `NAME.txt` of a folder with the `NAME.json` beside it, by name.
 *
 * Raises an error that names the file when an annotation is missing or misshapen.
 */
export function loadFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const stem = file.slice(0, -'.txt'.length)
      return {
        name: stem,
        text: readFileSync(join(folder, file), 'utf8'),
        gold: readGold(join(folder, `${stem}.json`)),
      }
    })
}

function readGold(file: string): Gold {
  const checked = goldSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (checked.success) return checked.data
  throw new Error(`${file} is not a gold annotation:\n${z.prettifyError(checked.error)}`)
}
