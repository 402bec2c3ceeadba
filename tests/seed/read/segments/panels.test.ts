import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

type Guest = [name: string, role: string | null, affiliation: string | null]

const bullets: [text: string, guest: Guest][] = [
  [
    'Nathan Holt is a senior fellow at the Brookings Institution.',
    ['Nathan Holt', 'senior fellow', 'Brookings Institution'],
  ],
  [
    'Nathan Holt, a senior fellow at the Brookings Institution',
    ['Nathan Holt', 'senior fellow', 'Brookings Institution'],
  ],
  [
    'Nathan Holt – senior fellow, Brookings Institution',
    ['Nathan Holt', 'senior fellow', 'Brookings Institution'],
  ],
  [
    'Nathan Holt - Senior Fellow at Brookings Institution',
    ['Nathan Holt', 'Senior Fellow', 'Brookings Institution'],
  ],
  [
    'Nathan Holt: senior fellow at the Brookings Institution',
    ['Nathan Holt', 'senior fellow', 'Brookings Institution'],
  ],
  [
    'Nathan Holt (senior fellow, Brookings Institution)',
    ['Nathan Holt', 'senior fellow', 'Brookings Institution'],
  ],
  [
    'From Washington is Nathan Holt, the executive director of the Water Policy Center.',
    ['Nathan Holt', 'executive director', 'Water Policy Center'],
  ],
  [
    'Joining us from Washington is Nathan Holt, the executive director of the Water Policy Center.',
    ['Nathan Holt', 'executive director', 'Water Policy Center'],
  ],
  [
    'In Washington, Nathan Holt, the executive director of the Water Policy Center.',
    ['Nathan Holt', 'executive director', 'Water Policy Center'],
  ],
  [
    'Here in the studio, Nathan Holt, the executive director of the Water Policy Center.',
    ['Nathan Holt', 'executive director', 'Water Policy Center'],
  ],
  [
    'And from Mexico City, Nathan Holt, the executive director of the Water Policy Center.',
    ['Nathan Holt', 'executive director', 'Water Policy Center'],
  ],
  [
    'Nathan Holt. He is a political analyst with the Eurasia Group.',
    ['Nathan Holt', 'political analyst', 'Eurasia Group'],
  ],
  [
    'Dr. Nathan Holt is a professor of history at the University of Utah.',
    ['Nathan Holt', 'professor of history', 'University of Utah'],
  ],
  [
    'Professor Nathan Holt of the University of Utah',
    ['Nathan Holt', 'Professor', 'University of Utah'],
  ],
  [
    'Former U.S. Ambassador to Mexico Nathan Holt',
    ['Nathan Holt', 'Former U.S. Ambassador to Mexico', null],
  ],
  [
    'Nathan Holt is a former U.S. Ambassador to Mexico and a fellow at the Wilson Center.',
    ['Nathan Holt', 'former U.S. Ambassador to Mexico', null],
  ],
  [
    'Nathan Holt is president of the Water Users Association.',
    ['Nathan Holt', 'president', 'Water Users Association'],
  ],
  [
    'Nathan Holt, president & CEO of the Water Users Association',
    ['Nathan Holt', 'president & CEO', 'Water Users Association'],
  ],
  ['Nathan Holt is a journalist.', ['Nathan Holt', 'journalist', null]],
  [
    'Nathan Holt, Newsweek’s foreign affairs editor',
    ['Nathan Holt', 'foreign affairs editor', 'Newsweek'],
  ],
  ['Newsweek’s Nathan Holt', ['Nathan Holt', null, 'Newsweek']],
  ['Nathan Holt with the Atlantic Council', ['Nathan Holt', null, 'Atlantic Council']],
  ['Nathan Holt from the Atlantic Council.', ['Nathan Holt', null, 'Atlantic Council']],
  ['Nathan Holt, Atlantic Council', ['Nathan Holt', null, 'Atlantic Council']],
  ['Economist Nathan Holt', ['Nathan Holt', 'Economist', null]],
  [
    'Nathan Holt, a CGTN current affairs commentator',
    ['Nathan Holt', 'current affairs commentator', 'CGTN'],
  ],
  [
    'Nathan Holt is the Washington bureau chief for the Denver Courier.',
    ['Nathan Holt', 'Washington bureau chief', 'Denver Courier'],
  ],
  [
    'Nathan Holt serves as deputy director of research at the Peterson Institute for International Economics.',
    [
      'Nathan Holt',
      'deputy director of research',
      'Peterson Institute for International Economics',
    ],
  ],
  ['Nathan Holt, who is a lawyer and a member of the Water Board', ['Nathan Holt', 'lawyer', null]],
  [
    'Nathan Holt served as U.S. ambassador to Botswana.',
    ['Nathan Holt', 'U.S. ambassador to Botswana', null],
  ],
  ['Nathan Holt lost his herd in the drought.', ['Nathan Holt', null, null]],
]
const others: Guest[] = [
  ['Maria Sandoval', 'president', 'Water Users Association'],
  ['Ellis Moreau', 'rancher', null],
]
const lists = [
  'To discuss:\n\n• A\n• B',
  'To discuss:\n\n- A\n- B',
  'To discuss:\n\n1. A\n2. B',
  'To discuss:\n\nA\nB',
  'To discuss:\n\nA; and B.',
  'To discuss: A; and B.',
  'Our panel tonight: A and B.',
  'Joining the discussion are A, and B.',
  'To discuss the ruling, The Heat spoke to A, and B.',
  'CGTN’s Anand Naidoo hosts a panel with A, and B.',
  'A, and B, join us to discuss the ruling.',
]

describe('a panel', () => {
  it.each(bullets)('has a guest in a bullet: %s', (text, guest) => {
    const list = [
      text,
      'Maria Sandoval, president of the Water Users Association',
      'Ellis Moreau is a rancher.',
    ]
    expect(guestsOf(`To discuss:\n\n${list.map((one) => `  • ${one}`).join('\n')}`)).toEqual([
      guest,
      ...others,
    ])
  })

  it.each(lists)('lists its guests as %j', (list) => {
    const text = list
      .replace(/\bA(?=[\n;,]| and)/, 'Maria Sandoval, president of the Water Users Association')
      .replace(/\bB(?=[.,]|$)/, 'Ellis Moreau, a rancher')
    expect(guestsOf(text)).toEqual(others)
  })

  it('is the whole page where there is no film, with its host', () => {
    const text = `Talk Africa: Who will own the night sky?

Talk Africa

By 2030 there will be more satellites than stars to be seen with the naked eye.

Host Beatrice Mulongo discusses who may put what above whose head with these guests:

• Kwadwo Antwi-Danso – director general, Volta Space Agency
• Salma bint Idris al-Fasi – satellite lawyer
`
    const {segments} = readReport({file: 'page.txt', text})
    expect(segments.map(({kind, anchor, guests}) => ({kind, anchor, guests}))).toEqual([
      {
        kind: 'panel',
        anchor: 'Beatrice Mulongo',
        guests: [
          {name: 'Kwadwo Antwi-Danso', role: 'director general', affiliation: 'Volta Space Agency'},
          {name: 'Salma bint Idris al-Fasi', role: 'satellite lawyer', affiliation: null},
        ],
      },
    ])
  })
})

function guestsOf(list: string): (string | null)[][] {
  const text = `The Heat: Water wars

The Heat

Ranchers in three counties have gone to court over the new water rules.

CGTN’s Dario Collins reports from Santa Fe.

${list}
`
  const [film, panel, ...more] = readReport({file: 'page.txt', text}).segments
  expect([film?.kind, panel?.kind, panel?.reporter, more]).toEqual(['package', 'panel', null, []])
  return (panel?.guests ?? []).map(({name, role, affiliation}) => [name, role, affiliation])
}
