import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  articlesAfter,
  articlesQuery,
  correctionsAfter,
  correctionsQuery,
  homeQuery,
  personQuery,
  quotesAfter,
  quotesQuery,
} from '../../queries/index.ts'
import type {SeedDocument} from '../../seed/build/documents.ts'
import {documents} from './newsroom.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

let newsroom: Newsroom

beforeEach(() => {
  newsroom = openNewsroom()
})

afterEach(() => newsroom.lake.close())

const known = new Map(documents.map((document) => [document._id, document]))

/** Copies of documents of the newsroom, each with an id and fields of its own. */
function copies(id: string, changes: Record<string, object>): SeedDocument[] {
  const base = known.get(id)
  if (!base) throw new Error(`The newsroom has no ${id}.`)
  return Object.entries(changes).map(([_id, fields]) => Object.assign({}, base, fields, {_id}))
}

const around = documents.filter(({_type: type}) => !['article', 'quote'].includes(type))
const carrying = (quote: string) => [
  {_key: 'q', _type: 'quoteReference', quote: {_type: 'reference', _ref: quote}},
]

describe('quotes of a person', () => {
  it('go by the day they were spoken, else by their article, and the undated come last', async () => {
    await newsroom.write([
      ...around,
      ...copies('quote-1', {
        may: {spokenOn: '2019-05-14'},
        june: {spokenOn: undefined},
        april: {spokenOn: undefined},
        never: {spokenOn: undefined},
      }),
      ...copies('article-2', {
        a: {body: carrying('april'), publishedAt: '2019-04-01T08:00:00.000Z'},
        b: {body: carrying('june'), publishedAt: '2019-06-01T08:00:00.000Z'},
        c: {body: carrying('never')},
      }),
    ])
    const person = await newsroom.client.fetch(personQuery, {slug: 'ann-lee'})
    expect(person?.quotes.map(({_id: id}) => id)).toEqual(['june', 'may', 'april', 'never'])
  })

  it('say in which role each was said', async () => {
    await newsroom.write([
      ...around,
      ...copies('quote-1', {
        old: {spokenOn: '2009-05-14', role: 'Trainee'},
        new: {spokenOn: '2019-05-14', role: 'Chief executive'},
      }),
    ])
    const person = await newsroom.client.fetch(personQuery, {slug: 'ann-lee'})
    expect(person?.quotes.map(({role}) => role)).toEqual(['Chief executive', 'Trainee'])
  })
})

/** 45 of everything: some share a date, some have none. */
const many = Array.from({length: 45}, (_, index) => ({
  id: `n${String(index * 7).padStart(3, '0')}`,
  day: index % 3 === 2 ? undefined : `2019-05-${String((index % 9) + 10)}`,
}))

const article = (id: string, day: string | undefined) =>
  copies('article-2', {[id]: {publishedAt: day && `${day}T08:00:00.000Z`}})

const correction = (id: string, day = '2019-05-01') => ({
  _key: id,
  _type: 'correction',
  date: `${day}T08:00:00.000Z`,
  text: 'It was so.',
})

async function readPages<Item>(readPage: (last: Item | undefined) => Promise<Item[]>) {
  const pages: Item[][] = []
  for (;;) {
    const page = await readPage(pages.at(-1)?.at(-1))
    if (page.length === 0) return pages
    pages.push(page)
  }
}

describe('pages by cursor', () => {
  it('hold every article once, dated ones before the others, though one is published meanwhile', async () => {
    await newsroom.write([...around, ...many.flatMap(({id, day}) => article(id, day))])
    let asked = 0
    const pages = await readPages<{_id: string; _createdAt: string; publishedAt: string | null}>(
      async (last) => {
        if (++asked === 2) await newsroom.write(article('late', '2019-07-01'))
        return newsroom.client.fetch(articlesQuery, {about: null, ...articlesAfter(last)})
      },
    )
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
    const listed = pages.flat()
    expect(new Set(listed.map(({_id: id}) => id))).toEqual(new Set(many.map(({id}) => id)))
    const dates = listed.map(({publishedAt}) => publishedAt ?? '')
    expect(dates).toEqual(dates.toSorted().toReversed())
    const home = await newsroom.client.fetch(homeQuery)
    expect(home.latest.map(({_id: id}) => id)).toEqual([
      'late',
      ...listed.slice(0, 19).map(({_id: id}) => id),
    ])
  })

  it('hold every quote of a choice once', async () => {
    await newsroom.write([
      ...around,
      ...copies('quote-1', Object.fromEntries(many.map(({id, day}) => [id, {spokenOn: day}]))),
      ...copies('quote-2', {other: {}}),
    ])
    const choice = {
      speaker: 'person-1',
      topic: 'topic-1',
      program: 'program-1',
      from: null,
      to: null,
    }
    const pages = await readPages<{_id: string; _createdAt: string; spokenOn: string | null}>(
      (last) =>
        newsroom.client.fetch(quotesQuery, {...choice, onlyConfirmed: true, ...quotesAfter(last)}),
    )
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
    const listed = pages.flat()
    expect(new Set(listed.map(({_id: id}) => id))).toEqual(new Set(many.map(({id}) => id)))
    const days = listed.map(({spokenOn}) => spokenOn ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it('hold every correction once, of one article and of several', async () => {
    const [first, second] = [many.slice(0, 30), many.slice(30)]
    await newsroom.write([
      ...around,
      ...copies('article-2', {
        one: {corrections: first.map(({id, day}) => correction(id, day))},
        two: {corrections: second.map(({id, day}) => correction(id, day))},
      }),
    ])
    const pages = await readPages<{id: string; date: string}>((last) =>
      newsroom.client.fetch(correctionsQuery, correctionsAfter(last)),
    )
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
    const expected = [...first.map(({id}) => `one/${id}`), ...second.map(({id}) => `two/${id}`)]
    expect(new Set(pages.flat().map(({id}) => id))).toEqual(new Set(expected))
    const dates = pages.flat().map(({date}) => date)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })
})

describe('the quote wall', () => {
  beforeEach(() => newsroom.write(documents))

  const all = {
    speaker: null,
    topic: null,
    program: null,
    from: null,
    to: null,
    onlyConfirmed: false,
  }

  it.each([
    [{}, ['quote-1', 'quote-2']],
    [{speaker: 'person-1'}, ['quote-1']],
    [{speaker: 'person-2'}, []],
    [{topic: 'topic-1'}, ['quote-1']],
    [{program: 'program-1'}, ['quote-1', 'quote-2']],
    [{program: 'program-2'}, []],
    [{from: '2019-05-14', to: '2019-05-14'}, ['quote-1']],
    [{from: '2019-05-15'}, []],
    [{to: '2019-05-13'}, []],
    [{onlyConfirmed: true}, ['quote-1']],
  ])('chooses by %j', async (choice, expected) => {
    const quotes = await newsroom.client.fetch(quotesQuery, {...all, ...choice, ...quotesAfter()})
    expect(quotes.map(({_id: id}) => id)).toEqual(expected)
  })
})
