import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

const headline = 'Harbor town loses its last ferry'
const lead = 'The last ferry between the mainland and the island has been sold for scrap.'
const rest =
  'Islanders say nobody asked them.\n\nTeuila Faamoe, who has run the dock for 16 years, heard it on the radio.\n\n"I thought it was a joke," she said.'
const body = `\n\n${lead}\n\n${rest}\n`
const pages: [
  text: string,
  reporter: string | null,
  location: string | null,
  dek: string | null,
  program?: string,
][] = [
  [`${headline}\n\nBy Owen Pugh-Jones\nBBC News${body}`, 'Owen Pugh-Jones', null, lead],
  [
    `${headline}\n\nBy Owen Pugh-Jones\nBBC News, Cardiff\n\nPublished\n9 November 2022${body}`,
    'Owen Pugh-Jones',
    'Cardiff',
    lead,
  ],
  [
    `${headline}\n\n9 November 2022\n\nOwen Pugh-Jones\nBBC News\nReporting from\nCardiff${body}`,
    'Owen Pugh-Jones',
    'Cardiff',
    lead,
  ],
  [
    `${headline}\n\n2 days ago\n\nShare\n\nOwen Pugh-Jones\nBBC Wales health correspondent${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\n3 hours ago\n\nOwen Pugh-Jones in Cardiff\nBBC News${body}`,
    'Owen Pugh-Jones',
    'Cardiff',
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones & Maya Sandhu\nBBC News${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones and Maya Sandhu, CNN\n\nUpdated 1523 GMT (2323 HKT) May 29, 2019${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones, CNN\n3 minute read\nUpdated 10:04 AM EST, Thu December 7, 2023${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones, Maya Sandhu and Tariq Aziz-Bell, CNN\nPublished 5:01 AM EDT, Fri April 12, 2024\n\nLima, Peru\nCNN\n —\n\n${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima, Peru',
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones, CNN\n\nLima, Peru (CNN) — ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima, Peru',
    `Lima, Peru (CNN) — ${lead}`,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones\n\nLIMA (Reuters) - ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'LIMA',
    `LIMA (Reuters) - ${lead}`,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones and Maya Sandhu\nNovember 9, 2022 4:02 PM UTC Updated 2 years ago\n\nLIMA, Nov 9 (Reuters) - ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'LIMA',
    `LIMA, Nov 9 (Reuters) - ${lead}`,
  ],
  [
    `${headline}\n\nBy OWEN PUGH-JONES\nAssociated Press\n\nLIMA, Peru (AP) — ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'LIMA, Peru',
    `LIMA, Peru (AP) — ${lead}`,
  ],
  [
    `${headline}\n\nBY OWEN PUGH-JONES AND MAYA SANDHU\nUpdated 4:02 PM EDT, November 9, 2022\n\nLIMA, Peru (AP) — ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'LIMA, Peru',
    `LIMA, Peru (AP) — ${lead}`,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones\n\nPublished On 9 Nov 2022\n\n${lead}\n\nLima, Peru – When it rains, nobody comes.\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima, Peru',
    lead,
  ],
  [
    `${headline}\n\n${lead}\n\nBy Owen Pugh-Jones\nPublished On 9 Nov 2022\n\nLima, Peru – When it rains, nobody comes.\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima, Peru',
    lead,
  ],
  [
    `${headline}\n\nNovember 9, 2022 3:15 PM\nOwen Pugh-Jones\n\nLIMA — ${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'LIMA',
    `LIMA — ${lead}`,
  ],
  [
    `${headline}\n\nNovember 09, 2022\n\nHenri Wilkinsson-Ngarta${body}`,
    'Henri Wilkinsson-Ngarta',
    null,
    lead,
  ],
  [
    `${headline}\n\nBy Owen Pugh-Jones, news correspondent\n\nThursday 3 March 2022 17:40, UK${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nABC Western Queensland / By Owen Pugh-Jones\nPosted Tue 12 Nov 2019 at 5:21am${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nBy North Asia correspondent Owen Pugh-Jones and Yumi Asada in Tokyo\n\nPosted 12h ago12 hours ago${body}`,
    'Owen Pugh-Jones',
    'Tokyo',
    lead,
  ],
  [
    `${headline}\n\nOwen Pugh-Jones\n11/28/2022November 28, 2022${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nOwen Pugh-Jones in Lima\n11/28/2022November 28, 2022${body}`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [`${headline}\n\nOwen Pugh-Jones (in Lima)\n28.11.2022${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [
    `${headline}\n\nOwen Pugh-Jones · CBC News · Posted: Nov 9, 2022 4:00 AM ET | Last Updated: November 9, 2022${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [`${headline}\n\nOwen Pugh-Jones, CBC News${body}`, 'Owen Pugh-Jones', null, lead],
  [
    `${headline}\n\nIssued on: 09/11/2022 - 14:02\n\nText by: Owen Pugh-Jones${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nIssued on: 09/11/2022 - 14:02Modified: 09/11/2022 - 14:10\n\nBy: Owen PUGH-JONES | Maya SANDHU${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nFrom our correspondent in Lima, Owen Pugh-Jones${body}`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [`${headline}\n\nWritten by Owen Pugh-Jones, Lima${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [`${headline}\n\nWords by Owen Pugh-Jones${body}`, 'Owen Pugh-Jones', null, lead],
  [
    `${headline}\n\nStory by Owen Pugh-Jones; photographs by Maya Sandhu${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [`${headline}\n\nOwen Pugh-Jones reports from Lima${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [`${headline}\n\nReported by Owen Pugh-Jones${body}`, 'Owen Pugh-Jones', null, lead],
  [`${headline}\n\nReporting by Owen Pugh-Jones in Lima${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [`${headline}\n\nReporter: Owen Pugh-Jones${body}`, 'Owen Pugh-Jones', null, lead],
  [`${headline}\n\nAuthor: Owen Pugh-Jones${body}`, 'Owen Pugh-Jones', null, lead],
  [`${headline}\n\nCorrespondent: Owen Pugh-Jones, Lima${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [`${headline}\n\nBy Owen Pugh-Jones in Lima${body}`, 'Owen Pugh-Jones', 'Lima', lead],
  [`${headline}\n\nBy Owen Pugh-Jones / CBS News${body}`, 'Owen Pugh-Jones', null, lead],
  [`${headline}\n\nby Owen Pugh-Jones | Nov. 9, 2022${body}`, 'Owen Pugh-Jones', null, lead],
  [
    `${headline}\n\nBy Owen Pugh-Jones for PBS NewsHour${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
    'PBS NewsHour',
  ],
  [
    `${headline}\n\nBy —\nOwen Pugh-Jones\nNov 9, 2022 6:35 PM EST${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nNovember 9, 2022 · 4:02 PM ET\n\nBy\n\nOwen Pugh-Jones${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nNovember 9, 2022 5:00 AM ET\nHeard on Morning Edition\nOwen Pugh-Jones\nFrom\nWBUR${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
    'Morning Edition',
  ],
  [`${headline}\n\nOwen Pugh-Jones\nNPR News${body}`, 'Owen Pugh-Jones', null, lead],
  [
    `${headline}\n\nUpdated 10:22, 09-Nov-2022\nOwen Pugh-Jones in Lima\n${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima',
    null,
  ],
  [
    `${headline}\n\n10:22, 09-Nov-2022\nBy Owen Pugh-Jones\n${lead}\n\n${rest}\n`,
    'Owen Pugh-Jones',
    null,
    null,
  ],
  [
    `Editor's note: The author is a reporter.\n\n${headline}\n\nBy Owen Pugh-Jones${body}`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\nWorld Today\n\n${lead} CGTN’s Owen Pugh-Jones reports from Lima.\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
    'World Today',
  ],
  [
    `${headline}\n\nGlobal Business\n\n${lead}\n\nCGTN’s Owen Pugh-Jones has the story.\nFollow Owen Pugh-Jones on Twitter @owenpj\n\n${rest}\n`,
    'Owen Pugh-Jones',
    null,
    lead,
    'Global Business',
  ],
  [
    `${headline}\n\n${lead}\n\n${rest}\n\nOwen Pugh-Jones, CGTN, Lima.\n`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [
    `${headline}\n\n${lead}\n\n${rest}\n\nOwen Pugh-Jones, Al Jazeera, Lima, Peru\n`,
    'Owen Pugh-Jones',
    'Lima, Peru',
    lead,
  ],
  [
    `${headline}\n\n${lead}\n\n${rest}\n\nFor NPR News, I'm Owen Pugh-Jones in Lima.\n`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [
    `${headline}\n\n${lead}\n\n${rest}\n\nReporting by Owen Pugh-Jones; Editing by Maya Sandhu\n`,
    'Owen Pugh-Jones',
    null,
    lead,
  ],
  [
    `${headline}\n\n${lead}\n\n${rest}\n\n(Reporting by Owen Pugh-Jones in Lima; editing by Maya Sandhu)\n`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [`${headline}\n\n${lead}\n\nEdited by: Maya Sandhu\n`, null, null, lead],
  [`${headline}\n\n${lead}\n\n${rest}\n\nAdditional reporting by Maya Sandhu\n`, null, null, lead],
  [
    `${headline}\n\n${lead}\n\nOwen Pugh-Jones has been following the story from Lima.\n\n${rest}\n`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
  [
    `${headline}\n\nCTV National News: Owen Pugh-Jones in Lima${body}`,
    'Owen Pugh-Jones',
    'Lima',
    lead,
  ],
]

describe('the lines around a report', () => {
  it.each(pages)('%j', (text, reporter, location, dek, program) => {
    const report = readReport({file: 'page.txt', text})
    const first = report.segments[0]
    expect({
      headline: report.headline?.text,
      reporter: first?.reporter,
      location: first?.location?.text ?? null,
      dek: report.dek?.text ?? null,
      program: report.program?.text,
    }).toEqual({headline, reporter, location, dek, program})
    // Desks, stations and editors are nobody.
    const others = report.people.map(({name}) => name).filter((name) => !KNOWN.test(name))
    expect(others).toEqual([])
  })
})

const KNOWN =
  /^(?:Teuila Faamoe|Owen Pugh-Jones|Henri Wilkinsson-Ngarta|Maya Sandhu|Tariq Aziz-Bell|Yumi Asada)$/
