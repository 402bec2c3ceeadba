import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

const bylines: [text: string, location: string | null][] = [
  ['CGTN’s Dario Collins reports.', null],
  ['CGTN’s Dario Collins reports from Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins reports in New York.', 'New York'],
  ['CGTN’s Dario Collins reported this story.', null],
  ['CGTN’s Dario Collins reported this story from Athens.', 'Athens'],
  [
    'CGTN’s Dario Collins is near the front in Northern California with more.',
    'Northern California',
  ],
  ['CGTN’s Dario Collins filed this report.', null],
  [
    'CGTN’s Dario Collins filed this report from Lake County, California.',
    'Lake County, California',
  ],
  ['CGTN’s Dario Collins introduces us to the people behind it.', null],
  ['CGTN’s UN correspondent Dario Collins reports from New York.', 'New York'],
  ['CGTN’s Dario Collins explains.', null],
  ['CGTN’s Dario Collins shared this report from Havana.', 'Havana'],
  ['CGTN’s Dario Collins has our report.', null],
  ['CGTN’s Dario Collins reports from the U.S. state of Washington.', 'U.S. state of Washington'],
  ['Correspondent Dario Collins reports from Lima on the race.', 'Lima'],
  ['Dario Collins joins us from Havana.', 'Havana'],
  ['CGTN’s Dario Collins has this report from the White House.', 'White House'],
  ['From Caracas, CGTN’s Dario Collins reports.', 'Caracas'],
  ['CGTN’s Dario Collins reports from the capital, Caracas.', 'Caracas'],
  ['CGTN’s Dario Collins gives us the latest.', null],
  ['CCTV reporter Dario Collins provided an update.', null],
  ['CGTN’s Dario Collins brings us a preview.', null],
  ['For more, we turn to CGTN’s Dario Collins at the White House.', 'White House'],
  ['CGTN’s Dario Collins reports London.', 'London'],
  ['CGTN’s Dario Collins reports on the vote.', null],
  ['Our reporter Dario Collins has more.', null],
  ['Dario Collins reports.', null],
  ['CGTN’s Dario Collins has more.', null],
  ['CGTN’s Dario Collins has more from Hurricane Idalia.', null],
  [
    'As CGTN’s Dario Collins reports from Mexico’s southern state of Chiapas, thousands of people are on the road.',
    'Mexico’s southern state of Chiapas',
  ],
  ['CGTN’s White House Correspondent Dario Collins reports.', null],
  ['CGTN’s Dario Collins reports from San Francisco, California.', 'San Francisco, California'],
  ['CGTN’s Dario Collins, in Santa Fe, reports.', 'Santa Fe'],
  ['CGTN’s Dario Collins in Santa Fe has the details.', 'Santa Fe'],
  ['CGTN’s Dario Collins has the story from Santa Fe, New Mexico.', 'Santa Fe, New Mexico'],
  ['CGTN’s Dario Collins traveled to Santa Fe to find out.', 'Santa Fe'],
  ['CGTN’s Dario Collins went to the village of Truchas to meet them.', 'village of Truchas'],
  ['CGTN’s Dario Collins takes a look at how it works.', null],
  ['CGTN’s Dario Collins takes us there.', null],
  ['Here’s CGTN’s Dario Collins in Santa Fe.', 'Santa Fe'],
  ['Here is CGTN’s Dario Collins with more.', null],
  ['CGTN’s Dario Collins was there.', null],
  ['CGTN’s Dario Collins met some of the ranchers.', null],
  ['CGTN’s Dario Collins is live in Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins reports live from outside the courthouse in Santa Fe.', 'Santa Fe'],
  ['Dario Collins of CGTN reports from Santa Fe.', 'Santa Fe'],
  ['Dario Collins, CGTN, Santa Fe.', 'Santa Fe'],
  ['Reporting from Santa Fe, CGTN’s Dario Collins has more.', 'Santa Fe'],
  ['Reporting from Santa Fe, here’s Dario Collins.', 'Santa Fe'],
  ['CGTN’s Dario Collins, reporting from Santa Fe, says the town is divided.', 'Santa Fe'],
  ['CGTN’s Dario Collins with the latest from Santa Fe.', 'Santa Fe'],
  ['More from CGTN’s Dario Collins in Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins is following the story from Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins spent a day with the ranchers of Santa Fe.', null],
  ['CGTN’s Dario Collins sent us this report from Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins tells us more from the Navajo Nation.', 'Navajo Nation'],
  ['Our correspondent Dario Collins is in Santa Fe and has this report.', 'Santa Fe'],
  ['Our correspondent in Santa Fe, Dario Collins, has the story.', 'Santa Fe'],
  ['Dario Collins has this story.', null],
  ['Dario Collins reports from Santa Fe for CGTN.', 'Santa Fe'],
  ['CGTN’s Dario Collins walks us through the numbers.', null],
  ['CGTN America’s Dario Collins filed this report from Santa Fe.', 'Santa Fe'],
  ['CCTV News’ Dario Collins reports from Santa Fe.', 'Santa Fe'],
  ['FRANCE 24’s Dario Collins reports from Santa Fe.', 'Santa Fe'],
  ['The BBC’s Dario Collins in Santa Fe says the town is divided.', 'Santa Fe'],
  [
    'CGTN’s Dario Collins headed to Port Isabel, Texas, to meet the shrimpers.',
    'Port Isabel, Texas',
  ],
  ['Take a look at this report by CGTN’s Dario Collins in Santa Fe.', 'Santa Fe'],
  ['CGTN’s Dario Collins reports from Minsk on why the ballots were blue.', 'Minsk'],
  ['CGTN’s Dario Collins reports on the vote from Minsk.', 'Minsk'],
  ['CGTN’s Dario Collins has details from the Texas-Mexico border.', 'Texas-Mexico border'],
  ['As CGTN’s Dario Collins explains from Santa Fe, the wells are dry.', 'Santa Fe'],
  ["CGTN's Dario Collins tells us why.", null],
  ['Dario Collins has been finding out.', null],
  ['As Dario Collins found out, the wells are dry.', null],
  ['Report by Dario Collins.', null],
  ['CGTN’s Dario Collins spoke to some of the ranchers.', null],
  [
    'CGTN’s Dario Collins, who is walking with them, sent this report from Huixtla, Mexico.',
    'Huixtla, Mexico',
  ],
  ['CGTN’s Dario Collins reports from the Chilean capital of Santiago.', 'Santiago'],
  ['CGTN’s Dario Collins reports from Orlgrad’s Eastern Station.', 'Orlgrad’s Eastern Station'],
  ['CGTN’s Dario Collins reports from the Brodna border crossing.', 'Brodna border crossing'],
  ['CGTN’s Dario Collins reports from aboard the Polar Star.', 'Polar Star'],
]

describe('a byline', () => {
  it.each(bylines)('%s', (text, location) => {
    const page = `Ranchers sue over the new water rules

World Today

Ranchers in three counties have gone to court over the new water rules.

${text}

The wells have been dry since March, and the court will hear the case in June.
`
    const {segments} = readReport({file: 'page.txt', text: page})
    expect(
      segments.map((segment) => [segment.kind, segment.reporter, segment.location?.text ?? null]),
    ).toEqual([['package', 'Dario Collins', location]])
  })

  it.each([
    'May Lee',
    'Nathan King',
    'Frank Banks',
    'Mary Church',
    'Will Price',
    'Phillip TK Yin',
    'Florence Rome',
    'Ndidi Court',
    'Nguyễn Văn An',
    'Tomás O’Neill',
  ])('names %s where an outlet’s reporter stands', (name) => {
    const page = `Ranchers sue over the new water rules

World Today

Ranchers in three counties have gone to court over the new water rules.

CGTN’s ${name} reports from Santa Fe.
`
    expect(readReport({file: 'page.txt', text: page}).segments[0]?.reporter).toBe(name)
  })

  it.each([
    ['By Wanjiru Mbeki\nBBC News, Kisumo\n', 'Wanjiru Mbeki', 'Kisumo'],
    [
      'Juanita Taylor-Ross · CBC News · Posted: Feb 14, 2022 4:00 AM CT\n',
      'Juanita Taylor-Ross',
      null,
    ],
    ['Astrid Benölken\n06/18/2021June 18, 2021\n', 'Astrid Benölken', null],
    [
      'By Nasir Behzad\n\nHerat, Afghanistan – The carpet shop is closed.\n',
      'Nasir Behzad',
      'Herat, Afghanistan',
    ],
  ])('stands above the body: %j', (credit, reporter, location) => {
    const page = `Fishing ban on Lake Nyasi splits families\n\n${credit}\nA ban on fishing has come into force.\n`
    const [segment] = readReport({file: 'page.txt', text: page}).segments
    expect([segment?.reporter, segment?.location?.text ?? null]).toEqual([reporter, location])
  })
})
