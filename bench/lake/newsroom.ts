/**
 * A newsroom's dataset of about any size, in the shape of this project's content model. The same size gives the same
 * documents every time.
 */

export interface NewsDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** A small generator of pseudo-random numbers (mulberry32): the standard library's cannot be seeded. */
function createRandom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    next,
  }
}

/** Made-up words whose frequencies fall as in real text: word n is used about 1/n times as often as the first. */
function createWords(random: ReturnType<typeof createRandom>) {
  const syllables = ['ka', 'ro', 'mi', 'ten', 'sal', 'vo', 'dri', 'lun', 'pa', 'esh', 'or', 'bin']
  const size = 20_000
  const word = (rank: number) => {
    let text = ''
    for (let rest = rank + 12; rest > 0; rest = Math.floor(rest / 12)) {
      text += syllables[rest % 12] ?? ''
    }
    return text
  }
  const sentence = (length: number) => {
    const words = Array.from({length}, () => word(Math.floor(size ** random.next()) - 1))
    return `${words.join(' ')}.`
  }
  return {word, sentence}
}

const HOUR = 3_600_000
const START = Date.UTC(2020, 0, 1)

export function* generateNewsroom(size: number): IterableIterator<NewsDocument> {
  const random = createRandom(size)
  const {sentence} = createWords(random)
  // With an article come its report, two segments and six quotes; the rest of the documents are people and the like.
  const articles = Math.floor(size * 0.093)
  const people = Math.max(10, Math.floor(size / 20))
  const topics = Math.max(5, Math.floor(size / 100))
  const programs = Math.max(3, Math.floor(size / 1000))
  const places = Math.max(5, Math.floor(size / 100))
  const organizations = Math.max(3, Math.floor(size / 200))

  const reference = (kind: string, count: number) => ({
    _type: 'reference',
    _ref: `${kind}-${random.below(count)}`,
  })
  const named = (kind: string, index: number): NewsDocument => {
    const name = sentence(2).slice(0, -1)
    return {
      _id: `${kind}-${index}`,
      _type: kind,
      name: `${name} ${index}`,
      slug: {_type: 'slug', current: `${kind}-${index}`},
    }
  }

  for (let index = 0; index < topics; index++) yield named('topic', index)
  for (let index = 0; index < places; index++) yield named('place', index)
  for (let index = 0; index < organizations; index++) yield named('organization', index)
  for (let index = 0; index < programs; index++) {
    yield {...named('program', index), organization: reference('organization', organizations)}
  }
  for (let index = 0; index < people; index++) {
    const role = {_key: 'role', _type: 'personRole', title: sentence(2)}
    yield {
      ...named('person', index),
      aliases: [sentence(1)],
      roles: [{...role, organization: reference('organization', organizations)}],
    }
  }

  for (let index = 0; index < articles; index++) {
    const publishedAt = new Date(START + index * HOUR).toISOString()
    const report = `report-${index}`
    const quoteIds = [0, 1, 2, 3, 4, 5].map((part) => `quote-${index}-${part}`)
    const segmentIds = [0, 1].map((part) => `segment-${index}-${part}`)
    const headline = sentence(8)

    yield {
      _id: report,
      _type: 'report',
      title: headline,
      text: sentence(80),
      receivedAt: publishedAt,
    }
    for (const segmentId of segmentIds) {
      yield {
        _id: segmentId,
        _type: 'videoSegment',
        title: sentence(6),
        kind: 'package',
        program: reference('program', programs),
        appearances: [
          {
            _key: 'a',
            _type: 'appearance',
            capacity: 'reporter',
            person: reference('person', people),
          },
        ],
        place: reference('place', places),
        report: {_type: 'reference', _ref: report},
        airedAt: publishedAt,
      }
    }
    for (const [part, quoteId] of quoteIds.entries()) {
      yield {
        _id: quoteId,
        _type: 'quote',
        text: sentence(18),
        kind: part % 2 === 0 ? 'direct' : 'indirect',
        speaker: reference('person', people),
        attributedAs: sentence(2),
        report: {_type: 'reference', _ref: report},
        segment: {_type: 'reference', _ref: segmentIds[part % 2]},
        span: {_type: 'textSpan', start: part * 100, end: part * 100 + 90, exact: sentence(6)},
        confidence: random.below(100) / 100,
        spokenOn: publishedAt.slice(0, 10),
        topics: [{_key: 't', ...reference('topic', topics)}],
      }
    }
    yield {
      _id: `article-${index}`,
      _type: 'article',
      headline,
      slug: {_type: 'slug', current: `story-${index}`},
      dek: sentence(12),
      program: reference('program', programs),
      bylines: [
        {_key: 'b', _type: 'byline', capacity: 'reporter', person: reference('person', people)},
      ],
      segments: segmentIds.map((_ref, part) => ({_key: `s${part}`, _type: 'reference', _ref})),
      body: [
        ...[0, 1, 2].map((part) => ({
          _key: `p${part}`,
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [{_key: 'c', _type: 'span', marks: [], text: sentence(30)}],
        })),
        ...quoteIds.map((_ref, part) => ({
          _key: `q${part}`,
          _type: 'quoteReference',
          quote: {_type: 'reference', _ref},
        })),
      ],
      people: [{_key: 'p', ...reference('person', people)}],
      topics: [{_key: 't', ...reference('topic', topics)}],
      publishedAt,
      updatedAt: publishedAt,
      pubStatus: 'usable',
      language: 'en',
      report: {_type: 'reference', _ref: report},
    }
  }
}
