import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

// Each segment as kind | reporter | location | anchor | guests as name / role / body.
const pages: [id: string, text: string, segments: string][] = [
  [
    'NPR',
    `How A Town Keeps Its Last Pharmacy Open

March 3, 2021 4:32 PM ET

Heard on All Things Considered

AILSA CHANG-REYES, HOST:

The last pharmacy in Dell City has been saved by its customers. Rosa Trujillo runs the pharmacy, and she joins us now. Welcome.

ROSA TRUJILLO: Thank you for having me.

CHANG-REYES: And we're also joined by Pete Olguin, a rancher who put in the first dollar. Hi, Pete.

PETE OLGUIN: Hi there.

CHANG-REYES: Why did you do it?

OLGUIN: I need my pills.

TRUJILLO: He does.

CHANG-REYES: Rosa Trujillo and Pete Olguin of Dell City, thank you.`,
    'panel||| Ailsa Chang-Reyes| Rosa Trujillo / – / –; Pete Olguin / rancher / –',
  ],
  [
    'NPR2',
    `What The Court's Ruling Means For Wetlands

May 26, 2023 5:04 AM ET

Heard on Morning Edition

LEILA FADHIL, HOST:

The Supreme Court has narrowed the reach of the Clean Water Act. For more, we're joined by Sambhav Sankaran, senior vice president at Earthlaw, an environmental group. Good morning.

SAMBHAV SANKARAN: Good morning.

FADHIL: How big is this?

SANKARAN: Very big.

FADHIL: Sambhav Sankaran is with Earthlaw. Thanks so much.`,
    'interview||| Leila Fadhil| Sambhav Sankaran / senior vice president / Earthlaw',
  ],
  [
    'PBS',
    `What the new border rules mean for families

New rules at the border take effect on Friday. To discuss what they mean, Amna Nawab spoke with Leon Rodriguez, who led the immigration service under President Obama, and Jessica Vaughan of the Center for Border Studies.

Read the Full Transcript

• Amna Nawab:

And joining me now are Leon Rodriguez and Jessica Vaughan. Welcome to you both.

• Leon Rodriguez:

Thank you.

• Jessica Vaughan:

Good to be here.

• Amna Nawab:

What changes on Friday?

• Leon Rodriguez:

Everything.`,
    'panel||| Amna Nawab| Leon Rodriguez / – / –; Jessica Vaughan / – / Center for Border Studies',
  ],
  [
    'CNN',
    `THE SITUATION DESK

Deadline Looms In Budget Talks; Senators Dig In

Aired September 28, 2023 - 18:00 ET

THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

WOLF BRENNER, CNN HOST: Joining us now, Democratic Senator Mark Keller of Arizona. Senator, thanks for coming in. Will there be a shutdown?

SEN. MARK KELLER (D-AZ), ARMED SERVICES COMMITTEE: I hope not.

BRENNER: Let me bring in our panel. Gloria Bergen is our chief political analyst, and Scott Jenkins is a Republican strategist.

GLORIA BERGEN, CNN CHIEF POLITICAL ANALYST: Wolf, it's going to happen.

SCOTT JENKINS, REPUBLICAN STRATEGIST: It always does.

BRENNER: Manu Rajan is on Capitol Hill. Manu?

MANU RAJAN, CNN CHIEF CONGRESSIONAL CORRESPONDENT: Wolf, the clock is ticking.`,
    'panel|Manu Rajan|| Wolf Brenner| Mark Keller / Democratic Senator / ARMED SERVICES COMMITTEE; Gloria Bergen / CHIEF POLITICAL ANALYST / CNN; Scott Jenkins / REPUBLICAN STRATEGIST / –',
  ],
  [
    'Heat prose',
    `The Heat: Brazil votes

The Heat

Brazil has a new president. CGTN’s Lucrecia Franco-Pires reports from Rio de Janeiro.

CGTN’s Anand Naidoo is joined by Paulo Prado-Lima, a professor of international relations at the Catholic University of São Paulo; Monica de Bolle-Reis, senior fellow at the Peterson Forum; and from Brasília, journalist Ricardo Noblat-Cruz.`,
    'package|Lucrecia Franco-Pires|Rio de Janeiro| |  ## panel||| Anand Naidoo| Paulo Prado-Lima / professor of international relations / Catholic University of São Paulo; Monica de Bolle-Reis / senior fellow / Peterson Forum; Ricardo Noblat-Cruz / journalist / –',
  ],
  [
    'Point',
    `Expert: Tariffs hurt the people they mean to protect

By CGTN's The Point

Tariffs on steel have cost more jobs than they saved, an economist told The Point.

"Every job in steel costs us five in cars," said Marcus Feld-Olsen, chief economist at the Pacific Trade Council, in an interview with Liu Xin-Yao, host of The Point. "It's bad arithmetic."`,
    'interview||| Liu Xin-Yao| Marcus Feld-Olsen / chief economist / Pacific Trade Council',
  ],
  [
    'Own',
    `Wildfire smoke and your lungs

World Today

Smoke from the fires has reached the coast. CGTN’s Ediz Tiyansan reports from Los Angeles.

What smoke does to the body

CGTN’s Roee Ruttenberg was joined by Dr. Afif El-Hasan, a pediatrician and spokesperson for the American Lung Union. He explained who should stay indoors.`,
    'package|Ediz Tiyansan|Los Angeles| |  ## interview||| Roee Ruttenberg| Afif El-Hasan / pediatrician and spokesperson / American Lung Union',
  ],
  [
    'Own2',
    `Floods in Pakistan leave thousands homeless

World Today

The water is still rising. CGTN’s Danial Khan-Abbas has more from Karachi.

Mosharraf Zaidi-Khan on the aftermath of the floods

To talk about what the country needs now, CGTN’s Sean Callebs spoke with Mosharraf Zaidi-Khan. He’s a columnist with The News and an adviser to the Tabadlab think tank in Islamabad.`,
    'package|Danial Khan-Abbas|Karachi| |  ## interview||| Sean Callebs| Mosharraf Zaidi-Khan / columnist / The News',
  ],
  [
    'F24',
    `'Nobody can eat lithium': Indigenous leader speaks to FRANCE 24

Issued on: 09/11/2022 - 14:02

In an interview with FRANCE 24, Verónica Chávez-Mamani, the president of the Salinas Grandes community in northern Argentina, accused companies of drying out the salt flats.

"We live from salt and from goats," she told FRANCE 24.`,
    'interview||| | Verónica Chávez-Mamani / president / Salinas Grandes community',
  ],
  [
    'oneonone',
    `One-on-one with Latvia’s foreign minister

Latvia’s foreign minister says his country has learned from its past. CGTN’s Mike Walter sat down with Edgars Rinkusis in New York.`,
    'interview||| Mike Walter| Edgars Rinkusis / – / –',
  ],
  [
    'radio',
    `Why honey is getting expensive

The price of honey has doubled. Marketplace’s Kai Risdall spoke to Blake Shook-Evans, who keeps 20,000 hives in Texas, about what comes next.`,
    'interview||| Kai Risdall| Blake Shook-Evans / – / –',
  ],
]

describe('talks on whole pages', () => {
  it.each(pages)('%s', (_, text, expected) => {
    const {segments} = readReport({file: 'page.txt', text: `${text}\n`})
    const rows = segments.map(({kind, reporter, location, anchor, guests}) => {
      const list = guests.map(({name, role, affiliation}) =>
        [name, role ?? '–', affiliation ?? '–'].join(' / '),
      )
      return [
        kind,
        reporter ?? '',
        location?.text ?? '',
        ` ${anchor ?? ''}`,
        ` ${list.join('; ')}`,
      ].join('|')
    })
    expect(rows.join(' ## ').replaceAll(/ +/g, ' ').trim()).toBe(
      expected.replaceAll(/ +/g, ' ').trim(),
    )
  })
})
