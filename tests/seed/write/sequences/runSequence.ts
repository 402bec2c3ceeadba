import * as fc from 'fast-check'
import type {Story} from '../../../../bench/reports/composeReport.ts'
import type {SeedDocument} from '../../../../seed/build/documents.ts'
import {isRecord, refOf} from '../../../../seed/write/json.ts'
import type {Mutation} from '../../../../seed/write/mutation.ts'
import {openTestLake} from '../../../helpers/lake.ts'
import {baseStory, importStories, planStories} from '../importer.ts'
import {changeStory, type StoryChange, storyChanges} from './changeStory.ts'
import {editDataset, type EditKind, edits} from './editDataset.ts'
import {createLedger, type Ledger} from './ledger.ts'

/** What editors and newsrooms do, one after the other. */
export type Operation =
  | {do: 'edit'; edit: EditKind; pick: number; inDraft: boolean}
  | {do: 'report'; change: StoryChange; pick: number}
  | {do: 'import'; target: Target}

type Target = 'published' | 'drafts'

export interface Sequence {
  /** Of the import at the end. */
  target: Target
  operations: readonly Operation[]
}

function targets(): fc.Arbitrary<Target> {
  return fc.constantFrom('published', 'published', 'drafts')
}

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      edit: fc.constantFrom(...edits),
      pick: fc.nat(500),
      inDraft: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('report' as const),
      change: fc.constantFrom(...storyChanges),
      pick: fc.nat(500),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('import' as const), target: targets()}),
  },
)

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  target: targets(),
  operations: fc.array(operation, {minLength: 1, maxLength: 16}),
})

const secondStory: Story = {
  ...baseStory,
  file: 'b.txt',
  headline: 'Dockers meet the mayor',
  interview: null,
  parts: [
    {kind: 'paragraph', text: 'Clara Duarte went to the town hall.', people: ['Clara Duarte']},
    {kind: 'quote', text: 'The door is open', speaker: 'Jonas Keller', role: 'mayor'},
  ],
}

const isOfDocument = (mutation: Mutation): boolean =>
  Object.values(mutation).some(
    (target: {id?: string; _id?: string}) => !(target._id ?? target.id)?.startsWith('seed.'),
  )

const raw = {perspective: 'raw'} as const
const notOurs = '*[!(_id in path("seed.**")) && !(_id in path("_.**"))]'

/**
 * Imports two stories, runs the operations with an import after each `import` and at the end, and says what is wrong:
 * edits that an import lost, documents that came back, an import that leaves something to do, report changes that did
 * not arrive where nobody had edited.
 */
export async function runSequence({target, operations}: Sequence): Promise<string[]> {
  await using lake = openTestLake()
  const {client} = lake
  const ledger = createLedger()
  let stories: readonly Story[] = [baseStory, secondStory]
  await importStories(client, stories, {batchSize: 1})

  const importInto = async (to: Target): Promise<string[]> => {
    const before = await readAll()
    // Every file is read again, as with a new version of the reader.
    await importStories(client, stories, {target: to, force: true, batchSize: 1})
    const after = await readAll()
    await noteWithoutDek()
    for (const id of after.keys()) {
      // A draft that the import made holds what the published document held.
      if (id.startsWith('drafts.') && !before.has(id)) ledger.copy(id.slice('drafts.'.length), id)
    }
    return [
      ...ledger.losses(after),
      ...(await leftToDo(to)),
      ...(to === 'published' ? missing(stories, after, ledger, await readFiles()) : []),
    ]
  }
  /** An import into drafts counts too: a document that is as the import, where no draft is, was published from it. */
  const noteWithoutDek = async (): Promise<void> => {
    const reports = await readFiles()
    for (const {file} of stories.filter(({dek}) => dek === null)) {
      const ids = await client.fetch<string[]>(
        '*[_type == "article" && report._ref == $report]._id',
        {report: reports.get(file)},
        raw,
      )
      for (const id of ids) ledger.agree(id, 'dek')
    }
  }
  const readAll = async () => {
    const documents = await client.fetch<SeedDocument[]>(notOurs, {}, raw)
    return new Map(documents.map((document) => [document._id, document]))
  }
  /** File → the report it held. */
  const readFiles = async () => {
    const files = await client.fetch<{file: string; report: string}[]>(
      '*[_type == "seed.file"]{file, report}',
      {},
      raw,
    )
    return new Map(files.map(({file, report}) => [file, report]))
  }
  /** Files are read again: only the importer's own notes of that may be left to write. */
  const leftToDo = async (to: Target): Promise<string[]> => {
    const left: Mutation[] = []
    await planStories(client, stories, {
      target: to,
      events: {
        onPlanned: ({transactions}) =>
          left.push(...transactions.flatMap(({mutations}) => mutations).filter(isOfDocument)),
      },
    })
    return left.map((mutation) => `a second import would still write: ${JSON.stringify(mutation)}`)
  }

  for (const [index, one] of operations.entries()) {
    const word = `word${index}`
    if (one.do === 'edit') await editDataset(one.edit, {client, ledger, word, ...one})
    else if (one.do === 'report') {
      const at = one.pick % 2
      const story = stories[at]
      if (story) stories = stories.with(at, changeStory(story, one.change, one.pick >> 1, word))
    } else {
      const wrong = await importInto(one.target)
      if (wrong.length > 0) return wrong
    }
  }
  // Awaited here: the lake is closed when the function ends.
  return await importInto(target)
}

/** What an article nobody edited should say and does not. */
function missing(
  stories: readonly Story[],
  documents: ReadonlyMap<string, SeedDocument>,
  ledger: Ledger,
  reportOf: ReadonlyMap<string, string>,
): string[] {
  const articles = [...documents.values()].filter(({_type: type}) => type === 'article')
  return stories.flatMap(({file, headline, dek, parts}) => {
    const article = articles.find(
      ({_id: id, report}) => !id.startsWith('drafts.') && refOf(report) === reportOf.get(file),
    )
    if (!article || ledger.has(article._id)) return []
    const said = textsOf(article['body'])
    return [
      ...(article['headline'] === headline
        ? []
        : [`${headline}: is ${String(article['headline'])}`]),
      ...(article['dek'] === (dek ?? undefined)
        ? []
        : [`${headline}: dek ${String(article['dek'])}`]),
      ...parts
        .filter(({kind, text}) => kind === 'paragraph' && !said.includes(text))
        .map(({text}) => `${headline} lacks: ${text}`),
    ]
  })
}

const textsOf = (body: unknown): string[] =>
  (Array.isArray(body) ? body : []).map((block: unknown) =>
    isRecord(block) && Array.isArray(block['children'])
      ? block['children'].map((child: unknown) => (isRecord(child) ? child['text'] : '')).join('')
      : '',
  )
