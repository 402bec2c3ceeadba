import {afterAll, beforeAll, expect, it} from 'vitest'
import {searchQuery, searchText} from '../../queries/index.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

const names = ["Conan O'Brien", 'Una O’Brien', 'Siobhán Ní Shé', 'Ann Lee', 'Zoë U.S. Brown']

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  await newsroom.write(
    names.map((name, index) => ({
      _id: `person-${index}`,
      _type: 'person',
      name,
      slug: {_type: 'slug', current: `person-${index}`},
    })),
  )
})

afterAll(() => newsroom.lake.close())

it.each([
  ["O'Brien", ["Conan O'Brien", 'Una O’Brien']],
  ['O’Brien', ["Conan O'Brien", 'Una O’Brien']],
  ['una o’bri', ['Una O’Brien']],
  ['‘Una’ “O’Brien”', ['Una O’Brien']],
  ['Siobhán', ['Siobhán Ní Shé']],
  ['Siobhán Ní'.normalize('NFD'), ['Siobhán Ní Shé']],
  ['U.S.', ['Zoë U.S. Brown']],
  ['ann, lee!', ['Ann Lee']],
  ['lee ann', ['Ann Lee']],
])('finds by %s', async (words, expected) => {
  const {people} = await newsroom.client.fetch(searchQuery, {text: searchText(words)})
  expect(people.map(({name}) => name)).toEqual(expected)
})

it.each([
  ['', ''],
  [' ’ “ ” * ', ''],
  ["O'Brien  said", 'O*Brien said*'],
  ["the dogs' dinner", 'the dogs dinner*'],
  ['e\u0301te\u0301', 'été*'],
  // No single letter is composed of these two.
  ['q\u0307a', 'q\u0307a*'],
])('makes of %j the text %j', (words, text) => {
  expect(searchText(words)).toBe(text)
})
