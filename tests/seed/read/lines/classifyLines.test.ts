import {expect, it} from 'vitest'
import {classifyLines} from '../../../../seed/read/lines/classifyLines.ts'
import {findHeader} from '../../../../seed/read/lines/findHeader.ts'
import {reading} from '../stages.ts'

/** Each paragraph's kind with its first words. */
function kindsOf(text: string): string[] {
  const prepared = reading(text)
  const kinds = classifyLines(prepared)
  return prepared.paragraphs.map((line, index) => `${kinds[index]}: ${line.text.slice(0, 18)}`)
}

it('tells chyrons, bullets, soundbites and shots from prose', () => {
  expect(
    kindsOf(
      [
        'MAREK ZELNY HARBOR MASTER "The water came at night."',
        '• Ana Diaz, a nurse',
        '1. Various of the harbor',
        '2. SOUNDBITE (Czech) Marek Zelny, harbor master:',
        'The harbor was empty on Monday.',
      ].join('\n\n'),
    ),
  ).toEqual([
    'chyron: MAREK ZELNY HARBOR',
    'bullet: • Ana Diaz, a nurs',
    'shot: 1. Various of the ',
    'soundbite: 2. SOUNDBITE (Czec',
    'paragraph: The harbor was emp',
  ])
})

it('calls the second of two equal paragraphs a duplicate', () => {
  const line = 'The harbor was empty on Monday, and so was the market behind it.'
  expect(kindsOf(`${line}\n\nBoats lay on the sand.\n\n${line}`)).toEqual([
    'paragraph: The harbor was emp',
    'paragraph: Boats lay on the s',
    'duplicate: The harbor was emp',
  ])
})

it('finds headline and program above the body', () => {
  const prepared = reading(
    'Harbor town counts its boats\n\nWorld Today\n\nThe water came at night.',
  )
  const header = findHeader(prepared, classifyLines(prepared))
  const textOf = (range: {start: number; end: number} | null): string | null =>
    range && prepared.text.slice(range.start, range.end)
  expect([textOf(header.headline), textOf(header.program), header.host]).toEqual([
    'Harbor town counts its boats',
    'World Today',
    null,
  ])
})

it('takes the host from a show line', () => {
  const prepared = reading(
    'Why boats matter\n\nDialogue with Yang Rui\n\nThe water came at night, and then it left again.',
  )
  expect(findHeader(prepared, classifyLines(prepared)).host).toBe('Yang Rui')
})
