import type {
  Block,
  BlockKind,
  Report,
  ReportPerson,
  ReportQuote,
  Span,
} from '../../seed/read/report.ts'

/** What a generated report says, before it is text. */
export interface Story {
  file: string
  headline: string
  program: string
  dek: string | null
  reporter: string
  network: string
  location: string
  topics: readonly string[]
  parts: readonly StoryPart[]
  interview: {
    title: string
    anchor: string
    guest: string
    role: string
    affiliation: string
  } | null
}

/** A paragraph, or a quote with the words that say whose it is. */
export type StoryPart =
  | {kind: 'paragraph'; text: string; people: readonly string[]}
  | {kind: 'quote'; text: string; speaker: string; role: string}

/**
 * A story as its text, with everything in it at its place: what a perfect reader would give for that text. Layout as
 * broadcasters' report pages have it.
 */
export function composeReport(story: Story): Report {
  const page = createPage()
  const headline = page.block('headline', story.headline)
  const program = page.block('program', story.program)
  const dek = story.dek === null ? null : page.block('dek', story.dek)
  const byline = page.block(
    'byline',
    `${story.network}’s ${story.reporter} reports from ${story.location}.`,
  )
  page.mention('person', story.reporter, byline)
  page.mention('organization', story.network, byline)
  const location = within(byline, story.location)
  const quotes = story.parts.flatMap((part) => composePart(part, page))
  const packageEnd = page.length()
  const interview = story.interview && composeInterview(story.interview, story.network, page)
  const text = page.text()
  return {
    file: story.file,
    text,
    frontMatter: {topics: [...story.topics]},
    headline,
    program,
    dek,
    segments: [
      {
        kind: 'package',
        title: headline,
        reporter: story.reporter,
        location,
        anchor: null,
        guests: [],
        cues: [],
        start: 0,
        end: packageEnd,
      },
      ...(interview
        ? [
            {
              kind: 'interview' as const,
              title: interview.title,
              reporter: null,
              location: null,
              anchor: interview.anchor,
              guests: [interview.guest],
              cues: [],
              start: interview.title.start,
              end: text.length,
            },
          ]
        : []),
    ],
    people: peopleOf(story, page.mentions()),
    organizations: [story.network, ...(story.interview ? [story.interview.affiliation] : [])].map(
      (name) => ({
        name,
        kind: name === story.network ? 'broadcaster' : 'other',
        mentions: page.mentions().get(`organization ${name}`) ?? [],
      }),
    ),
    quotes,
    blocks: page.blocks(),
    issues: [],
  }
}

type Page = ReturnType<typeof createPage>

/** Words inside a span. */
function within(outer: Span, words: string): Span {
  const start = outer.start + outer.text.indexOf(words)
  return {text: words, start, end: start + words.length}
}

/** Text as it grows, block by block. */
function createPage() {
  let text = ''
  let segment = 0
  const blocks: Block[] = []
  const mentions = new Map<string, {start: number; end: number}[]>()
  return {
    block: (kind: BlockKind, words: string): Span => {
      if (text !== '') text += '\n\n'
      const start = text.length
      text += words
      blocks.push({kind, segment, start, end: text.length})
      return {text: words, start, end: text.length}
    },
    nextSegment: () => void (segment += 1),
    mention: (type: 'person' | 'organization', name: string, outer: Span) => {
      if (!outer.text.includes(name)) return
      const {start, end} = within(outer, name)
      const key = `${type} ${name}`
      const known = mentions.get(key)
      if (known) known.push({start, end})
      else mentions.set(key, [{start, end}])
    },
    mentions: () => mentions,
    blocks: () => blocks,
    length: () => text.length,
    text: () => text,
  }
}

function composePart(part: StoryPart, page: Page): ReportQuote[] {
  if (part.kind === 'paragraph') {
    const block = page.block('paragraph', part.text)
    for (const name of part.people) page.mention('person', name, block)
    return []
  }
  const attributedAs = `${part.role} ${part.speaker}`
  const block = page.block('quote', `“${part.text},” said ${attributedAs}.`)
  page.mention('person', part.speaker, block)
  const quote = within(block, `${part.text},`)
  const {start, end} = within(block, attributedAs)
  return [
    {
      ...quote,
      kind: 'direct',
      speaker: part.speaker,
      speakerNote: null,
      attributedAs,
      attribution: {start, end},
      role: part.role,
      affiliation: null,
      segment: 0,
      evidence: 'explicit',
      cue: 'said',
      rule: 'trailingVerb',
      confidence: 0.95,
    },
  ]
}

function composeInterview(
  {title, anchor, guest, role, affiliation}: NonNullable<Story['interview']>,
  network: string,
  page: Page,
) {
  page.nextSegment()
  const titleSpan = page.block('segmentTitle', title)
  const intro = page.block(
    'segmentIntro',
    `To discuss this, ${network}’s ${anchor} spoke with ${guest}, ${role} at ${affiliation}.`,
  )
  page.mention('person', anchor, intro)
  page.mention('person', guest, intro)
  page.mention('organization', network, intro)
  page.mention('organization', affiliation, intro)
  return {title: titleSpan, anchor, guest: {name: guest, role, affiliation}}
}

function peopleOf(
  story: Story,
  mentions: ReadonlyMap<string, {start: number; end: number}[]>,
): ReportPerson[] {
  const people = new Map<string, {role: string | null; affiliation: string | null}>()
  const add = (name: string, role: string | null, affiliation: string | null) => {
    const known = people.get(name)
    if (!known || known.role === null) people.set(name, {role, affiliation})
  }
  add(story.reporter, 'reporter', story.network)
  for (const part of story.parts) {
    if (part.kind === 'quote') add(part.speaker, part.role, null)
    else for (const name of part.people) add(name, null, null)
  }
  if (story.interview) {
    const {anchor, guest, role, affiliation} = story.interview
    add(anchor, 'anchor', story.network)
    add(guest, role, affiliation)
  }
  return [...people].map(([name, {role, affiliation}]) => ({
    name,
    role,
    affiliation,
    aliases: [name.slice(name.lastIndexOf(' ') + 1)],
    mentions: mentions.get(`person ${name}`) ?? [],
  }))
}
