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
  [
    'Ruth Adler is the Asia director at Crisis Monitor.',
    ['Ruth Adler', 'Asia director', 'Crisis Monitor'],
  ],
  [
    'Ruth Adler is an associate professor in the School of International Service at American University.',
    ['Ruth Adler', 'associate professor', 'School of International Service at American University'],
  ],
  [
    'Ruth Adler is an adjunct fellow with the Hudson Forum and a former Pentagon official.',
    ['Ruth Adler', 'adjunct fellow', 'Hudson Forum'],
  ],
  [
    'Ruth Adler, a China analyst at the Eurasia Group, based in Washington',
    ['Ruth Adler', 'China analyst', 'Eurasia Group'],
  ],
  [
    'Ruth Adler heads the Latin America program at Crisis Monitor.',
    ['Ruth Adler', null, 'Crisis Monitor'],
  ],
  [
    'Ruth Adler leads the economics team at Kestrel Research.',
    ['Ruth Adler', null, 'Kestrel Research'],
  ],
  ['Ruth Adler chairs the Council on Rivers.', ['Ruth Adler', null, 'Council on Rivers']],
  [
    'Ruth Adler runs the Seed Bank Project at Kew Gardens.',
    ['Ruth Adler', null, 'Seed Bank Project at Kew Gardens'],
  ],
  ['Ruth Adler covers Congress for the Daily Ledger.', ['Ruth Adler', null, 'Daily Ledger']],
  ['Ruth Adler writes about trade for the Daily Ledger.', ['Ruth Adler', null, 'Daily Ledger']],
  ['Ruth Adler works for the Daily Ledger in Lagos.', ['Ruth Adler', null, 'Daily Ledger']],
  [
    'Ruth Adler works as a researcher at the Daily Ledger.',
    ['Ruth Adler', 'researcher', 'Daily Ledger'],
  ],
  [
    'Ruth Adler teaches history at the University of Cape Town.',
    ['Ruth Adler', null, 'University of Cape Town'],
  ],
  ['Ruth Adler is with the Council on Rivers.', ['Ruth Adler', null, 'Council on Rivers']],
  ['Ruth Adler (Council on Rivers)', ['Ruth Adler', null, 'Council on Rivers']],
  ['Ruth Adler – Council on Rivers', ['Ruth Adler', null, 'Council on Rivers']],
  ['Ruth Adler, Council on Rivers, Geneva', ['Ruth Adler', null, 'Council on Rivers']],
  ['Ruth Adler, founder, Council on Rivers', ['Ruth Adler', 'founder', 'Council on Rivers']],
  [
    'Ruth Adler, director of Asia studies, Council on Rivers',
    ['Ruth Adler', 'director of Asia studies', 'Council on Rivers'],
  ],
  [
    'Ruth Adler, Director, Asia Program, Council on Rivers',
    ['Ruth Adler', 'Director, Asia Program', 'Council on Rivers'],
  ],
  ['Ruth Adler: Professor, Fudan University', ['Ruth Adler', 'Professor', 'Fudan University']],
  [
    'Ruth Adler | Senior Fellow | Council on Rivers',
    ['Ruth Adler', 'Senior Fellow', 'Council on Rivers'],
  ],
  [
    'Ruth Adler — Former Greek finance minister',
    ['Ruth Adler', 'Former Greek finance minister', null],
  ],
  [
    'Dr. Ruth Adler, virologist, University of Pretoria',
    ['Ruth Adler', 'virologist', 'University of Pretoria'],
  ],
  [
    'RUTH ADLER, virologist, University of Pretoria',
    ['Ruth Adler', 'virologist', 'University of Pretoria'],
  ],
  [
    'RUTH ADLER is a virologist at the University of Pretoria.',
    ['Ruth Adler', 'virologist', 'University of Pretoria'],
  ],
  [
    'Virologist Ruth Adler of the University of Pretoria',
    ['Ruth Adler', 'Virologist', 'University of Pretoria'],
  ],
  ['And, in Pretoria, Ruth Adler, a virologist.', ['Ruth Adler', 'virologist', null]],
  ['In Los Angeles, Ruth Adler, a virologist at UCLA.', ['Ruth Adler', 'virologist', 'UCLA']],
  ['From New York, Ruth Adler, who is a virologist at NYU.', ['Ruth Adler', 'virologist', 'NYU']],
  [
    'Via Skype from Tel Aviv, Ruth Adler, a virologist at Hadar University.',
    ['Ruth Adler', 'virologist', 'Hadar University'],
  ],
  [
    'Joining us from Tel Aviv, Ruth Adler. She’s a virologist at Hadar University.',
    ['Ruth Adler', 'virologist', 'Hadar University'],
  ],
  [
    'Ruth Adler was Israel’s ambassador to the United Nations from 2010 to 2014.',
    ['Ruth Adler', 'Israel’s ambassador to the United Nations', null],
  ],
  [
    'Ruth Adler has been a member of the Swedish Academy since 1999.',
    ['Ruth Adler', 'member', 'Swedish Academy'],
  ],
  ['Ruth Adler, Member of the Swedish Academy', ['Ruth Adler', 'Member', 'Swedish Academy']],
  [
    'Ruth Adler, former Prime Minister of New Zealand',
    ['Ruth Adler', 'former Prime Minister of New Zealand', null],
  ],
  [
    'Ruth Adler, former President of Costa Rica',
    ['Ruth Adler', 'former President of Costa Rica', null],
  ],
  [
    'Ruth Adler is a distinguished professor of economics at Peking University and co-founder of the Trade Lab.',
    ['Ruth Adler', 'distinguished professor of economics', 'Peking University'],
  ],
  [
    'Ruth Adler is a political commentator based in Hong Kong.',
    ['Ruth Adler', 'political commentator', null],
  ],
  [
    'Ruth Adler is a journalist and author based in Paris.',
    ['Ruth Adler', 'journalist and author', null],
  ],
  [
    'Ruth Adler is a Cambridge-educated lawyer and human rights activist.',
    ['Ruth Adler', 'Cambridge-educated lawyer and human rights activist', null],
  ],
  [
    'Ruth Adler, human rights lawyer and activist',
    ['Ruth Adler', 'human rights lawyer and activist', null],
  ],
  [
    'Ruth Adler is an energy analyst and managing director of RA Advisory.',
    ['Ruth Adler', 'energy analyst and managing director', 'RA Advisory'],
  ],
  [
    'Ruth Adler, Executive Director of Amnesty Watch USA',
    ['Ruth Adler', 'Executive Director', 'Amnesty Watch USA'],
  ],
  ['Ruth Adler, Spokesperson for UNICEF in Gaza', ['Ruth Adler', 'Spokesperson', 'UNICEF']],
  ['Ruth Adler, Greenpeace campaigner', ['Ruth Adler', 'campaigner', 'Greenpeace']],
  ['Ruth Adler, Greenpeace International', ['Ruth Adler', null, 'Greenpeace International']],
  [
    'Ruth Adler, survivor of the 1995 bombing',
    ['Ruth Adler', 'survivor of the 1995 bombing', null],
  ],
  ['Ruth Adler, a survivor', ['Ruth Adler', 'survivor', null]],
  ['Ruth Adler, 34, a nurse in Lyon', ['Ruth Adler', 'nurse', null]],
  [
    'Ruth Adler, investigative reporter at ProPublica',
    ['Ruth Adler', 'investigative reporter', 'ProPublica'],
  ],
  [
    'Ruth Adler is the Editor-at-Large of China Daily.',
    ['Ruth Adler', 'Editor-at-Large', 'China Daily'],
  ],
  ['Ruth Adler is the U.S. editor of the Spectator.', ['Ruth Adler', 'U.S. editor', 'Spectator']],
  [
    'Ruth Adler is the president of the Rio Grande Chamber of Commerce.',
    ['Ruth Adler', 'president', 'Rio Grande Chamber of Commerce'],
  ],
  [
    'Ruth Adler is president and CEO of the National Retail Union (NRU).',
    ['Ruth Adler', 'president and CEO', 'National Retail Union'],
  ],
  [
    'Ruth Adler is a partner with law firm Beck, Dunn & Associates.',
    ['Ruth Adler', 'partner', 'law firm Beck, Dunn & Associates'],
  ],
  [
    'Ruth Adler is Director of the Institute for Ocean Law at Dalhousie.',
    ['Ruth Adler', 'Director', 'Institute for Ocean Law at Dalhousie'],
  ],
  [
    'Ruth Adler is the Hong Kong bureau chief of the Strait Times.',
    ['Ruth Adler', 'Hong Kong bureau chief', 'Strait Times'],
  ],
  [
    'Ruth Adler is the Director for Europe and Central Asia at Amnesty Watch.',
    ['Ruth Adler', 'Director for Europe and Central Asia', 'Amnesty Watch'],
  ],
  [
    'Ruth Adler is the former head of Mossad’s research division.',
    ['Ruth Adler', 'former head', 'Mossad’s research division'],
  ],
  ['Ruth Adler, Reuters’ Berlin correspondent', ['Ruth Adler', 'Berlin correspondent', 'Reuters']],
  [
    'Ruth Adler, a lecturer from the University of Lagos',
    ['Ruth Adler', 'lecturer', 'University of Lagos'],
  ],
  [
    'Ruth Adler is a lecturer and researcher from Lagos, Nigeria.',
    ['Ruth Adler', 'lecturer and researcher', null],
  ],
  [
    'Zhang Jun, dean of the School of Economics at Fudan University',
    ['Zhang Jun', 'dean', 'School of Economics at Fudan University'],
  ],
  [
    'Einar Tangen, current affairs commentator',
    ['Einar Tangen', 'current affairs commentator', null],
  ],
  [
    'Mushahid Rizvi, Chairman of the Pakistan-China Institute',
    ['Mushahid Rizvi', 'Chairman', 'Pakistan-China Institute'],
  ],
  [
    'Tiberio Graziani is the chairman of Vision & Global Trends, an international think tank in Rome.',
    ['Tiberio Graziani', 'chairman', 'Vision & Global Trends'],
  ],
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
