import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

const opening = `Harbor town loses its last ferry

World Today

The last ferry between the mainland and the island has been sold for scrap.
`
const read = (text: string) =>
  readReport({file: 'page.txt', text: `${opening}\n${text}\n\nThe ferry sailed.\n`})

const names =
  'Deb Park, Hank Young, Rose Church, Tom Lake, Mary Hill, Joe Field, Amy Street, Ann Castle, Grace Banks, Ray Bay, Neil Forest, Carl Young, Lee Long, Mark Little, Lamont Rivers, Stuart Long, Bev Field, Marcus Banks, Kate Winter, Peter Day, Alan King, Ruth Bishop, Tom Price, Jack Black, Simon White, Laura Green, David Brown, Anne Wood, Henry Ford, Lucy Moon, Paul Rice, Nina Cook, Sam Hunter, Ellen Page, Karen Port, Ian North, Susan West, Adam Beach, Julia House'.split(
    ', ',
  )
const places = [
  'Hyde Park was empty.',
  'They met in Victoria Park and in Charlotte Street.',
  'Madison Square is closed. St. James Church burned.',
  'The match at Selhurst Park drew a crowd.',
  'Lincoln Center and Carnegie Hall will open.',
  'Alice Springs is hot. So is Palm Beach.',
  'Virginia Beach has a boardwalk.',
  'Jackson Hole is cold. Grand Forest Trust owns it.',
  'Elizabeth Tower was built in 1859.',
  'Hunter Valley wines won.',
  'Jordan River water is low.',
  'Austin City Limits drew thousands.',
  'Warren Buffett Group and Taylor Street Baths closed.',
  'Queen Elizabeth Hospital was hit.',
]

describe('surnames that are words', () => {
  it.each(names)('%s speaks', (name) => {
    const surname = name.slice(name.indexOf(' ') + 1)
    const {people, quotes} = read(
      `“It is home,” said ${name}, a teacher. “It is small,” ${surname} said.`,
    )
    expect([people.map((one) => one.name), quotes.map(({speaker}) => speaker)]).toEqual([
      [name],
      [name, name],
    ])
  })

  it.each(names)('%s has a role, an office, an age', (name) => {
    const texts = [
      `${name}, a retired lineman, was among the last to go.`,
      `District Attorney ${name} opened a case.`,
      `${name}, 64, has lived here since 1971.`,
    ]
    expect(texts.map((text) => read(text).people.map((one) => one.name))).toEqual(
      texts.map(() => [name]),
    )
  })

  it.each(places)('nobody: %s', (text) => {
    expect(read(text).people).toEqual([])
  })
})
