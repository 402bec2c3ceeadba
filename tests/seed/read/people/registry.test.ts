import {describe, expect, it} from 'vitest'
import {registryOf} from '../stages.ts'

function namesIn(text: string): string[] {
  return registryOf(text).people.map(({name}) => name)
}

describe('who is named', () => {
  it.each<[string, string, string[]]>([
    ['a title before', 'Foreign Minister Sergey Lavrov spoke.', ['Sergey Lavrov']],
    ['an apposition behind', 'Ana Diaz, a nurse, left.', ['Ana Diaz']],
    ['particles', '“No,” said Maria de los Reyes.', ['Maria de los Reyes']],
    ['a joined particle', 'Minister Latifa al-Mazrui spoke.', ['Latifa al-Mazrui']],
    ['initials', '“No,” said J.K. Holm.', ['J.K. Holm']],
    ['a suffix', '“No,” said Robert Kane Jr.', ['Robert Kane Jr.']],
    ['hyphens and apostrophes', 'Senator Anne-Marie O’Neill spoke.', ['Anne-Marie O’Neill']],
    ['capitals', '“No,” said MAREK ZELNY.', ['Marek Zelny']],
    ['a nickname is no name of its own', 'Judge Ana Diaz came. Diaz left.', ['Ana Diaz']],
    ['family name first', 'Komori Tadashi used to sing. Komori says so.', ['Komori Tadashi']],
    ['a name of no list, by a pronoun', 'Altantuya Sukh taught. She left.', ['Altantuya Sukh']],
    ['one word, if the report says so', 'Sukarti, who goes by one name, left.', ['Sukarti']],
    ['places', 'They met in San Marino and in New York.', []],
    ['bodies', 'Silva Institute said no. Bank of Orlia said yes.', []],
    ['within quotation marks', '“Ask Ana Diaz,” they said.', []],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

it('joins the forms of a name under the longest', () => {
  const [person, ...others] = registryOf(
    'Mayor Robert F. Kane left. Robert Kane came back. “No,” Kane said.',
  ).people
  expect([person?.name, [...(person?.aliases ?? [])], others]).toEqual([
    'Robert F. Kane',
    ['Robert Kane', 'Kane'],
    [],
  ])
})

it('keeps two who share a surname apart', () => {
  const registry = registryOf(
    'The couple, Trevor Bevan, a baker, and Dilys Bevan, a nurse, left. Mrs. Bevan had a cake.',
  )
  expect(registry.people.map(({name, gender}) => [name, gender])).toEqual([
    ['Trevor Bevan', 'male'],
    ['Dilys Bevan', expect.toSatisfy((gender) => gender !== 'male')],
  ])
  expect(registry.people[1]?.mentions).toHaveLength(2)
})

const genderOf = (text: string) => registryOf(text).people.at(-1)?.gender

describe('gender', () => {
  it('comes from a title before a given name', () => {
    expect(genderOf('Mr. Robin Okafor left.')).toBe('male')
  })

  it('comes from the report’s pronouns where a name tells none', () => {
    expect(genderOf('Altantuya Sukh taught for years. She left.')).toBe('female')
  })

  it('does not come from somebody else’s possession', () => {
    expect(genderOf('Pollster Ernesto Pardo had predicted her victory.')).toBe('male')
  })
})
