import type {SanityClient} from '@sanity/client'
import type {ResolveEntity} from '../../build/buildEntities.ts'
import {entityId, type EntityName} from '../../build/collectEntities.ts'
import type {SeedDocument} from '../../build/documents.ts'
import {foldName} from '../../build/foldName.ts'
import {isRecord} from '../json.ts'
import type {State} from '../state/createState.ts'
import {recordId} from '../state/record.ts'
import {isAnywhere, publishedId} from '../state/variants.ts'

/** Which document stands for a name. */
export interface EntityResolver {
  resolve: ResolveEntity
  /** Remembers the names a report is about to add, so that the next one finds them. */
  remember: (names: readonly EntityName[]) => void
  /** What was remembered: `type folded-name` → published id. */
  added: () => ReadonlyMap<string, string>
}

const byNames = `*[_type in $types && (lower(name) in $names || count(aliases[lower(@) in $names]) > 0)]
  {_id, _type, name, aliases}`

/**
 * Finds people, organizations, programs, places and topics in the dataset: by the id their name has (however they are
 * called by now), by name, by alias, and by what an editor put in their place. Nobody is made twice.
 *
 * @param state knows what `loadEntities` reads
 * @param findMerges who took the places of deleted entities, by their ids
 * @param restore bring deleted ones back instead of leaving them out
 * @param ahead names that reports on their way to the dataset add
 */
export async function resolveEntities(
  client: SanityClient,
  state: State,
  names: readonly EntityName[],
  findMerges: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  restore: boolean,
  ahead: ReadonlyMap<string, string> = new Map(),
): Promise<EntityResolver> {
  const unknown = names.filter(({type, name}) => !isAnywhere(state.variants(entityId(type, name))))
  const found = await findByName(client, unknown)
  const coming = unknown.map(({type, name}) => ahead.get(nameKey(type, name)))
  await state.load([...found.values(), ...coming.filter((id) => id !== undefined)])
  const wasDeleted = (id: string): boolean => state.get(recordId(id)) !== undefined
  const deleted = unknown
    .filter(({type, name}) => !found.has(nameKey(type, name)))
    .map(({type, name}) => entityId(type, name))
    .filter(wasDeleted)
  const inferred = await findMerges(deleted.filter((id) => mergedInto(state, id) === undefined))
  const replacementOf = (id: string) => mergedInto(state, id) ?? inferred.get(id)
  await state.load(deleted.map(replacementOf).filter((id) => id !== undefined))

  const known = new Map<string, string | null>()
  const added = new Map<string, string>()
  const find: ResolveEntity = (type, name) => {
    const id = entityId(type, name)
    if (isAnywhere(state.variants(id))) return id
    const other = found.get(nameKey(type, name)) ?? replacementOf(id)
    if (other !== undefined && isAnywhere(state.variants(other))) return other
    if (wasDeleted(id)) return restore ? id : null
    const key = nameKey(type, name)
    return added.get(key) ?? ahead.get(key) ?? id
  }
  const resolve: ResolveEntity = (type, name) => {
    const key = nameKey(type, name)
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const id = find(type, name)
    known.set(key, id)
    return id
  }
  return {
    resolve,
    remember: (entities) => {
      for (const {type, name, aliases} of entities) {
        const id = resolve(type, name)
        if (id === null) continue
        for (const form of [name, ...aliases]) {
          const key = nameKey(type, form)
          if (!added.has(key)) added.set(key, id)
        }
      }
    },
    added: () => added,
  }
}

/** Reads what stands under the ids that these names have, and what is remembered of it. */
export async function loadEntities(state: State, names: readonly EntityName[]): Promise<void> {
  const ids = names.map(({type, name}) => entityId(type, name))
  await state.load(ids, ids.map(recordId))
}

const nameKey = (type: string, name: string): string => `${type} ${foldName(name)}`

function mergedInto(state: State, id: string): string | undefined {
  const target = state.get(recordId(id))?.['mergedInto']
  return typeof target === 'string' ? target : undefined
}

/** `type folded-name` → published id. A name beats an alias; of equals, the smallest id, so that all agree. */
async function findByName(
  client: SanityClient,
  names: readonly EntityName[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (names.length === 0) return found
  const types = [...new Set(names.map(({type}) => type))]
  const forms = [...new Set(names.flatMap(({name}) => [name.toLowerCase(), foldName(name)]))]
  const documents: unknown = await client.fetch(
    byNames,
    {types, names: forms},
    {perspective: 'raw'},
  )
  const entities = (Array.isArray(documents) ? documents : [])
    .filter(isNamed)
    .toSorted((a, b) => (publishedId(a._id) < publishedId(b._id) ? -1 : 1))
  for (const formsOf of [nameOf, aliasesOf]) {
    for (const entity of entities) {
      for (const form of formsOf(entity)) {
        const key = nameKey(entity._type, form)
        if (!found.has(key)) found.set(key, publishedId(entity._id))
      }
    }
  }
  return found
}

const nameOf = ({name}: SeedDocument): string[] => (typeof name === 'string' ? [name] : [])

const aliasesOf = ({aliases}: SeedDocument): string[] =>
  Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []

const isNamed = (value: unknown): value is SeedDocument =>
  isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
