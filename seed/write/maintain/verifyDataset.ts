import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {checkDocuments} from '../../check/checkDocuments.ts'
import type {DocumentIssue} from '../../check/issue.ts'
import {mapObjects, refOf} from '../json.ts'
import {createState, type State} from '../state/createState.ts'
import type {ImportRecord} from '../state/record.ts'
import {isAnywhere, mainVariant} from '../state/variants.ts'
import {eachRecord} from './eachRecord.ts'

export interface VerifyContext {
  client: SanityClient
  releases: readonly string[]
  /** Sanity's own validation, with the dataset to ask. */
  validate: (documents: readonly SeedDocument[]) => Promise<DocumentIssue[]>
  /** Only the reports from these files; every one when undefined. */
  files?: ReadonlySet<string> | undefined
}

export interface VerifyResult {
  /** Imported documents that are there, by type. */
  documents: Record<string, number>
  /** Imported documents that editors changed, deleted, or that no report has any more. */
  edited: number
  deleted: number
  stale: number
  /** Reviews no editor has settled. */
  reviews: number
  /** What is wrong. */
  issues: DocumentIssue[]
}

/** Compares the dataset with what was imported: every document there, every reference and span good, all valid. */
export async function verifyDataset(context: VerifyContext): Promise<VerifyResult> {
  const result: VerifyResult = {
    documents: {},
    edited: 0,
    deleted: 0,
    stale: 0,
    reviews: 0,
    issues: [],
  }
  for await (const record of eachRecord(context.client)) {
    if (context.files && !(record.file && context.files.has(record.file))) continue
    await verifyRecord(context, record, result)
  }
  return result
}

async function verifyRecord(
  {client, releases, validate}: VerifyContext,
  record: ImportRecord,
  result: VerifyResult,
): Promise<void> {
  const state = createState(client, releases)
  await state.load(record.documents.map(({id}) => id))
  const present: SeedDocument[] = []
  for (const entry of record.documents) {
    const main = mainVariant(state.variants(entry.id))
    if (!main) {
      result.deleted += 1
      continue
    }
    result.documents[main._type] = (result.documents[main._type] ?? 0) + 1
    if (entry.edited || main._rev !== entry.rev) result.edited += 1
    if (entry.stale) result.stale += 1
    else present.push(withoutPrefix(main, entry.id))
  }
  result.reviews += record.reviews?.length ?? 0
  if (record.file !== undefined && record.checksum === '') {
    result.issues.push(unfinished(record))
  }
  result.issues.push(
    ...(await findDangling(state, present)),
    ...unique([...checkDocuments(present.map(withoutStamps)), ...(await validate(present))]),
  )
}

/** References to documents that are nowhere. The service refuses them; a dataset from elsewhere may have them. */
async function findDangling(
  state: State,
  documents: readonly SeedDocument[],
): Promise<DocumentIssue[]> {
  const references = documents.flatMap((document) => {
    const ids = new Set<string>()
    mapObjects(document, (record) => {
      const ref = refOf(record)
      if (ref !== undefined && record['_weak'] !== true) ids.add(ref)
      return record
    })
    return [...ids].map((ref) => ({document, ref}))
  })
  await state.load(references.map(({ref}) => ref))
  return references
    .filter(({ref}) => !isAnywhere(state.variants(ref)))
    .map(({document, ref}) => ({
      document: document._id,
      type: document._type,
      path: '',
      message: `Refers to ${ref}, which is not there.`,
    }))
}

const unfinished = ({_id, _type, file}: ImportRecord): DocumentIssue => ({
  document: _id,
  type: _type,
  path: 'checksum',
  message: `The import of ${file} is not finished. Run apply again.`,
})

const withoutPrefix = (document: SeedDocument, id: string): SeedDocument => ({
  ...document,
  _id: id,
  _type: document._type,
})

function withoutStamps(document: SeedDocument): SeedDocument {
  const {_rev, _createdAt, _updatedAt, ...fields} = document
  return {...fields, _id: document._id, _type: document._type}
}

/** Two validators say the same of a missing field; one is enough. */
function unique(issues: readonly DocumentIssue[]): DocumentIssue[] {
  const seen = new Set<string>()
  return issues.filter(({document, path, message}) => {
    const key = `${document} ${path} ${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
