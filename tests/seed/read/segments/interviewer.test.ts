import {expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

it('takes who conducted an interview for its anchor, where only its first question bears a label', () => {
  const text = `Interview: A border is a habit

Historian Ulla Brandt has written a book about borders that nobody guards. DW met her in Flensburg.

DW: Professor Brandt, when did you first cross one?

Ulla Brandt: At the age of four, on my father's shoulders.

And did you duck?

I did, and I still do.

The interview was conducted by Jens Thiemann.
`
  const [talk, ...others] = readReport({file: 'border.txt', text}).segments
  expect(others).toEqual([])
  expect({
    kind: talk?.kind,
    reporter: talk?.reporter,
    anchor: talk?.anchor,
    guests: talk?.guests.map(({name, role, affiliation}) => [name, role, affiliation]),
  }).toEqual({
    kind: 'interview',
    reporter: null,
    anchor: 'Jens Thiemann',
    guests: [['Ulla Brandt', 'Historian', null]],
  })
})
