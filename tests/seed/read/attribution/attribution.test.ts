import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

const opening = 'Cranes return\n\nWorld Today\n\nThe cranes came back in spring.\n\n'

/** By quotation: who speaks or why nobody does, and the rule that says so. */
function speakersOf(body: string): string[] {
  return readReport({file: 'a.txt', text: opening + body})
    .quotes.filter(({kind}) => kind === 'direct')
    .map(({speaker, speakerNote, rule}) => `${speaker ?? speakerNote ?? 'nobody'} · ${rule}`)
}

describe('a rule names the speaker', () => {
  it.each<[string, string]>([
    ['“We left,” said Karin Lund, a sailor.', 'Karin Lund · trailingVerbFirst'],
    ['“We left,” Karin Lund, a sailor, told reporters on Monday.', 'Karin Lund · trailingVerb'],
    ['“We left,” sailor Karin Lund.', 'Karin Lund · verblessTrailingName'],
    ['Sailor Karin Lund said: “We left.”', 'Karin Lund · leadInVerb'],
    ['“We left,” according to Karin Lund, a sailor.', 'Karin Lund · accordingTo'],
    ['In the words of sailor Karin Lund: “We left.”', 'Karin Lund · leadInWordsOf'],
    ['Sailor Karin Lund’s answer: “We left.”', 'Karin Lund · leadInNoun'],
    ['Sailor Karin Lund had this to say:\n\n“We left.”', 'Karin Lund · paragraphLeadIn'],
    ['Sailor Karin Lund came. “We left,” she said.', 'Karin Lund · trailingVerbPronoun'],
    ['Sailor Karin Lund came. “We left,” the sailor said.', 'Karin Lund · trailingVerbRole'],
    ['Karin Lund cut the rope. “We left,” said the keeper.', 'Karin Lund · trailingVerbFirstRole'],
    ['KARIN LUND SAILOR “We left at night.”', 'Karin Lund · chyron'],
    [
      'Biographer Ana Held quotes painter Otto Reiss as saying: “I left.”',
      'Otto Reiss · leadInCited',
    ],
    ['“We left.” That is how sailor Karin Lund puts it.', 'Karin Lund · trailingThatIsHow'],
    ['“We left.”\n\nThese are the words of Karin Lund, a sailor.', 'Karin Lund · trailingWordsOf'],
    ['Sailor Karin Lund came.\n\n“We left.” Lund shrugs.', 'Karin Lund · trailingManner'],
    ['Sailor Karin Lund came. “We left,” her letter reads.', 'Karin Lund · trailingVerbPronoun'],
    ['Sailor Karin Lund says, and here is the quote, “We left.”', 'Karin Lund · leadInVerb'],
    [
      'Karin Lund welded the mast. It held.\n\n“We left,” the welder said.',
      'Karin Lund · trailingVerbRole',
    ],
    [
      'Karin Lund was the stoker on board. It was cold.\n\n“We left,” the stoker said.',
      'Karin Lund · trailingVerbRole',
    ],
    [
      'It is a view shared by Karin Lund, who sails.\n\n“We left at night.”',
      'Karin Lund · paragraphTopic',
    ],
    [
      'Sailor Karin Lund came. Her advice is short.\n\n“Leave at night.”',
      'Karin Lund · paragraphBeforeOwnerPronoun',
    ],
    [
      'Asked by Ana Held why, sailor Karin Lund laughed. “We left,” she said.',
      'Karin Lund · trailingVerbPronoun',
    ],
    ['Sailor Karin Lund would leave. She’d say, “We left.”', 'Karin Lund · leadInVerbPronoun'],
    ['Sailor Karin Lund came. She used to tell me, “We left.”', 'Karin Lund · leadInVerbPronoun'],
    [
      'Piet Lund and his wife, Karin Lund, sail. Piet Lund came. His wife laughed. “We left,” she said.',
      'Karin Lund · trailingVerbPronoun',
    ],
    [
      'Ana Held met Piet Lund and Karin Lund. Piet’s sister-in-law sails. “We left,” she said.',
      'Karin Lund · trailingVerbPronoun',
    ],
    [
      'Sailor Karin Lund fed a fox. A colleague reported her in April.\n\n“We left,” she said.',
      'Karin Lund · trailingVerbPronoun',
    ],
    ['Sok Lund whistles and waits.\n\n“We left,” the handler said.', 'Sok Lund · trailingVerbRole'],
    ['“We left,” said Sok Lund of the local sailing association.', 'Sok Lund · trailingVerbFirst'],
    [
      'Sailor Piet Visser met the lawyer.\n\nThe lawyer is Ana Held.\n\nHe smiled. “We left,” he says.',
      'Piet Visser · trailingVerbPronoun',
    ],
    [
      'Sailor Karin Lund wrote to her town. “We left,” the letter said.',
      'Karin Lund · trailingVerbRole',
    ],
  ])('%s', (body, expected) => {
    expect(speakersOf(body)).toEqual([expected])
  })

  it('puts a question to who speaks', () => {
    expect(speakersOf('“We left,” said sailor Karin Lund. And on a bad day? “Never.”')).toEqual([
      'Karin Lund · trailingVerbFirst',
      'Karin Lund · continued',
    ])
  })

  it('goes on over an interruption and into the next paragraph', () => {
    expect(
      speakersOf('“We left,” said sailor Karin Lund. “It rained.”\n\n“We came back.”'),
    ).toEqual([
      'Karin Lund · trailingVerbFirst',
      'Karin Lund · continued',
      'Karin Lund · nextParagraph',
    ])
  })
})

it('knows a soundbite’s words again', () => {
  const words = '“We left the harbor at night.”'
  expect(speakersOf(`Sailor Karin Lund said: ${words}\n\nA sailor wept. ${words}`)).toEqual([
    'Karin Lund · leadInVerb',
    'Karin Lund · repeatedWords',
  ])
})

describe('nobody is named', () => {
  it.each<[string, string, string]>([
    ['two', '“We left,” sailors Karin Lund and Piet Visser said.', 'joint · trailingVerb'],
    ['no name', '“We left,” said a sailor.', 'anonymous · trailingVerbFirst'],
    ['a body', '“We left,” the Port Authority said.', 'organization · trailingVerb'],
    [
      'somebody else’s',
      '“We left,” said a friend of sailor Karin Lund.',
      'anonymous · trailingVerbFirst',
    ],
    ['another gender', 'Mary Stone came. “We left,” he said.', 'nobody · trailingVerbPronoun'],
    [
      'a nearer stranger',
      'Mary Stone came. A driver waited. “We left,” she said.',
      'anonymous · trailingVerbPronoun',
    ],
    [
      'a wife of nobody here',
      'Sailor Karin Lund came.\n\nAki Ratana planted trees. His wife didn’t want that.\n\n“We left,” she said.',
      'anonymous · trailingVerbPronoun',
    ],
    [
      'a second clause’s subject',
      'Sailor Karin Lund came. The girls wait, and their teacher sits down. “We left,” she said.',
      'anonymous · trailingVerbPronoun',
    ],
    [
      'a board in small letters',
      '“We left,” Cwm Taf health board said.',
      'organization · trailingVerb',
    ],
    [
      'one of two',
      'Sailor Ashby Sukh met sailor Tserendorj Batu. “We left,” she said.',
      'nobody · trailingVerbPronoun',
    ],
    [
      'a relative without a name',
      'Sailor Piet Holt wrote to Karin Lund. The answer came from her son. “We left,” he wrote.',
      'anonymous · trailingVerbPronoun',
    ],
    [
      'a man who is described',
      'Sailor Piet Holt came. The man who saw him is a guard. “We left,” he said.',
      'anonymous · trailingVerbPronoun',
    ],
    [
      'whom a nameless one speaks for',
      'A spokesman for Piet Holt came. “We left,” he said.',
      'anonymous · trailingVerbPronoun',
    ],
    ['nothing at all', 'It rained. “We left.”', 'nobody · none'],
  ])('%s', (_, body, expected) => {
    expect(speakersOf(body)).toEqual([expected])
  })
})

describe('words between marks that are no utterance', () => {
  it.each([
    'He wore a shirt that said “Ask Me About Fog” and nobody did.',
    'The film is called “Death by Container”.',
    'They called it a “beautiful mess” for years.',
    'Sailor Karin Lund came.\n\n‘Like a boat without a sea’\n\nShe left.',
  ])('%s', (body) => {
    expect(speakersOf(body)).toEqual([])
  })
})

it('finds speech without marks, with speaker and span', () => {
  const body = 'Sailor Karin Lund said that the harbor would open in May.'
  const report = readReport({file: 'a.txt', text: opening + body})
  expect(report.quotes.map(({kind, speaker, text}) => ({kind, speaker, text}))).toEqual([
    {
      kind: 'indirect',
      speaker: 'Karin Lund',
      text: expect.stringContaining('the harbor would open in May'),
    },
  ])
})
