import * as fc from 'fast-check'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {validatorFor} from '../../queries/parseResult.ts'
import type {SeedDocument} from '../../seed/build/documents.ts'
import {cases, publicQueries} from './cases.ts'
import {documents} from './newsroom.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

const editable = documents.filter(({_type: type}) => !type.startsWith('sanity.'))

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  await newsroom.write(documents)
})

afterAll(() => newsroom.lake.close())

/** A field or an item to leave out, or a reference to lead nowhere. */
const hole = fc.record({document: fc.nat({max: editable.length - 1}), place: fc.nat()})

/** The slugs by which the queries find their documents stay; without them there is no page at all. */
const isKept = (key: string, value: unknown) =>
  key.startsWith('_') || (key === 'current' && typeof value === 'string')

function makeHole(draft: SeedDocument, place: number): SeedDocument {
  const copy = structuredClone(draft)
  const places = [...placesOf(copy)]
  places[place % places.length]?.()
  return copy
}

/** What can be done to a draft, everywhere in it: fields left out, references that nobody has published yet. */
function* placesOf(value: unknown): Generator<() => void> {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value) {
    yield () => Object.assign(value, {_ref: 'nowhere', _weak: true})
    return
  }
  if (Array.isArray(value)) {
    for (const item of value) yield* placesOf(item)
    return
  }
  for (const [key, field] of Object.entries(value)) {
    if (key !== 'slug' && !isKept(key, field)) yield () => Reflect.deleteProperty(value, key)
    yield* placesOf(field)
  }
}

it('keeps every result true to its type, whatever a draft lacks', {timeout: 120_000}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hole, {minLength: 4, maxLength: 24}), async (holes) => {
      const drafts = new Map<number, SeedDocument>()
      for (const {document, place} of holes) {
        const draft: SeedDocument | undefined = drafts.get(document) ?? editable[document]
        if (draft) drafts.set(document, makeHole(draft, place))
      }
      await newsroom.client.delete({query: '*[_id in path("drafts.**")]'})
      await newsroom.write(
        [...drafts.values()].map(({_id: id, ...draft}) =>
          Object.assign(draft, {_id: `drafts.${id}`}),
        ),
      )
      for (const {name, text} of publicQueries) {
        const result: unknown = await newsroom.client.fetch<unknown>(text, cases[name], {
          perspective: 'drafts',
        })
        expect({name, error: validatorFor(text).safeParse(result).error}).toEqual({name})
      }
    }),
    {numRuns: 25},
  )
})
