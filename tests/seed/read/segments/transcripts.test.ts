import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

describe('a transcript', () => {
  it('has its correspondent as reporter, and one of another house as guest', () => {
    const text = `WORLD REPORT

Volcano Forces Thousands From Homes

Aired February 9, 2018 - 02:00   ET

ISOLDE BRANDVOLD, CNN INTERNATIONAL ANCHOR: Ramiro, what can you see?

RAMIRO SALCEDO, CNN CORRESPONDENT (on camera): Very little, Isolde.

BRANDVOLD: Mina Farouk-Lee, you have read the manual.

MINA FAROUK-LEE, TECH CORRESPONDENT, THE WIRE DAILY: Page one. It says nothing of ash.

LT. GEN. PAVLO STOROZHENKO (RET.), FORMER AIR DEFENSE CHIEF: Nor of volcanoes.

BRANDVOLD: Ana Lucía de la Torre Prieto drew the map.

ANA LUCIA DE LA TORRE PRIETO, AUTHOR, "THE LAST MAP": I did.

DE LA TORRE PRIETO: Twice.

BRANDVOLD: Thank you.
`
    expect(talkOf(text)).toEqual({
      kind: 'panel',
      reporter: 'Ramiro Salcedo',
      location: undefined,
      anchor: 'Isolde Brandvold',
      guests: [
        ['Mina Farouk-Lee', 'TECH CORRESPONDENT', 'THE WIRE DAILY'],
        ['Pavlo Storozhenko', 'FORMER AIR DEFENSE CHIEF', null],
        ['Ana Lucía de la Torre Prieto', 'AUTHOR', null],
      ],
    })
  })

  it('has the guests that its opening announces, apart from the voices of the film', () => {
    const text = `What a shutdown would mean for national parks

On Saturday, 417 parks will close. Lisa Desmond-Ortiz reports on the deadlock, and then Nick Schiffman speaks to Theresa Pierno-Walsh of the Park Rangers Guild and Dr. Joel Holtrop of the Western Outfitters Association.

Read the Full Transcript

• Nick Schiffman:

The gates could close on Sunday. Lisa Desmond-Ortiz begins.

• Lisa Desmond-Ortiz:

In the Capitol, nobody seemed in a hurry today.

• Shawna Petrie, Nurse:

We drove 2,000 miles to see a geyser.

• Lisa Desmond-Ortiz:

For the "PBS NewsHour," I'm Lisa Desmond-Ortiz in Washington.

• Nick Schiffman:

Theresa Pierno-Walsh, what happened?

• Theresa Pierno-Walsh:

People climbed the fence.

• Dr. Joel Holtrop:

The elk didn't notice.

• Nick Schiffman:

Thank you both very much.
`
    expect(talkOf(text)).toEqual({
      kind: 'panel',
      reporter: 'Lisa Desmond-Ortiz',
      location: 'Washington',
      anchor: 'Nick Schiffman',
      guests: [
        ['Theresa Pierno-Walsh', null, 'Park Rangers Guild'],
        ['Joel Holtrop', null, 'Western Outfitters Association'],
      ],
    })
  })

  it('learns from the host what a guest is, and from the header which show it was', () => {
    const text = `The Town That Kept Its Seeds In A Bank Vault

September 14, 2016 4:32 PM ET
Heard on All Things Considered

DELIA CASTELLANOS, HOST:

The town did not know what to do with the vault. Orrin Haskell did. He's a retired farmer, and he joins us now from Pruitt. Welcome.

ORRIN HASKELL: Thank you, Delia.

CASTELLANOS: So tell us what's in it.

HASKELL: Four thousand jars.
`
    expect(talkOf(text)).toEqual({
      kind: 'interview',
      reporter: null,
      location: undefined,
      anchor: 'Delia Castellanos',
      guests: [['Orrin Haskell', 'retired farmer', null]],
    })
    expect(readReport({file: 'page.txt', text}).program?.text).toBe('All Things Considered')
  })

  it('has the anchor of its opening where only the outlet’s name asks', () => {
    const text = `Astronaut Wen Jialin on growing lettuce in orbit

Astronaut Wen Jialin has spent 183 days in orbit.

CGTN’s Zhao Yunfei sat down with Wen to talk about the garden that he left behind.

CGTN: What does lettuce do without gravity?

Wen Jialin: It grows in all directions.

CGTN: Did you talk to it?

Wen: Everybody talked to it.
`
    expect(talkOf(text)).toEqual({
      kind: 'interview',
      reporter: null,
      location: undefined,
      anchor: 'Zhao Yunfei',
      guests: [['Wen Jialin', 'Astronaut', null]],
    })
  })
})

function talkOf(text: string): Record<string, unknown> {
  const [segment] = readReport({file: 'page.txt', text}).segments
  return {
    kind: segment?.kind,
    reporter: segment?.reporter,
    location: segment?.location?.text,
    anchor: segment?.anchor,
    guests: segment?.guests.map(({name, role, affiliation}) => [name, role, affiliation]),
  }
}
