import type {Story, StoryPart} from '../../../../bench/reports/composeReport.ts'

export const storyChanges = [
  'reword',
  'rewrite',
  'remove',
  'add',
  'move',
  'correctQuote',
  'addQuote',
  'otherRole',
  'dek',
  'noDek',
  'headline',
  'topics',
  'noInterview',
] as const

export type StoryChange = (typeof storyChanges)[number]

/** The story as its newsroom sends it the next time. `pick` chooses where; `word` occurs nowhere else. */
export function changeStory(story: Story, change: StoryChange, pick: number, word: string): Story {
  const {parts} = story
  const at = pick % Math.max(1, parts.length)
  const part = parts[at]
  const withPart = (changed: StoryPart): Story => ({...story, parts: parts.with(at, changed)})
  switch (change) {
    case 'reword':
      return part?.kind === 'paragraph'
        ? withPart({...part, text: part.text.replace(/\.?$/, ` ${word}.`)})
        : story
    case 'rewrite':
      return part
        ? withPart({kind: 'paragraph', text: `All of it is new: ${word}.`, people: []})
        : story
    case 'remove':
      return parts.length > 1 ? {...story, parts: parts.toSpliced(at, 1)} : story
    case 'add':
      return {
        ...story,
        parts: parts.toSpliced(at, 0, {
          kind: 'paragraph',
          text: `One more thing is ${word}, Clara Duarte says.`,
          people: ['Clara Duarte'],
        }),
      }
    case 'move':
      return part ? {...story, parts: [...parts.toSpliced(at, 1), part]} : story
    case 'correctQuote':
      return part?.kind === 'quote' ? withPart({...part, text: `${part.text} ${word}`}) : story
    case 'addQuote':
      return {
        ...story,
        parts: parts.toSpliced(at, 0, {
          kind: 'quote',
          text: `It is ${word} that we asked for`,
          speaker: pick % 2 === 0 ? 'Clara Duarte' : 'Jonas Keller',
          role: 'union leader',
        }),
      }
    case 'otherRole':
      return part?.kind === 'quote' ? withPart({...part, role: `speaker ${word}`}) : story
    case 'dek':
      return {...story, dek: `The dek is ${word}.`}
    case 'noDek':
      return {...story, dek: null}
    case 'headline':
      return {...story, headline: `${story.headline.split(',')[0]}, ${word}`}
    case 'topics':
      return {...story, topics: pick % 2 === 0 ? ['Trade', `Topic ${word}`] : []}
    case 'noInterview':
      return {...story, interview: null}
    default:
      return change satisfies never
  }
}
