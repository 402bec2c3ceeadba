import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {
  checkCorrection,
  checkDocument,
  checkEmbargo,
  checkRange,
  checkReportText,
  checkRoleDates,
  checkSlugs,
  checkSpan,
  checkSpanInReport,
  checkSpeaker,
  checkVideo,
  type RuleIssue,
} from '../../schemas/rules/index.ts'

const summary = (issues: RuleIssue[]) => issues.map(({code, path}) => ({code, path}))

describe('checkRange', () => {
  it('wants the end after the start, once both are there', () => {
    const issue = {code: 'rangeOutOfOrder', path: ['end']}
    expect(
      [{}, {start: 5}, {end: 0}, {start: 0, end: 1}, {start: 1, end: 1}, {start: 2, end: 1}].map(
        (range) => summary(checkRange(range)),
      ),
    ).toEqual([[], [], [], [], [issue], [issue]])
  })
})

describe('checkSpan', () => {
  it('wants as many UTF-16 units as the words have', () => {
    expect(checkSpan({exact: 'a 🎤', start: 10, end: 14})).toEqual([])
    expect(checkSpan({exact: 'a 🎤', start: 10, end: 13})).toEqual([
      {
        code: 'spanLength',
        message:
          'The span is 3 characters long, its words are 4. Create the quote from the report again.',
        path: ['end'],
      },
    ])
    expect(summary(checkSpan({exact: 'words', start: 10, end: 9}))).toEqual([
      {code: 'rangeOutOfOrder', path: ['end']},
    ])
  })
})

describe('checkSpanInReport', () => {
  const report = 'He said “we are done” and left.'

  it('finds the words where they stand', () => {
    expect(checkSpanInReport({exact: 'we are done', start: 9, end: 20}, report)).toEqual([])
  })

  it('says where the words went, or that they are gone', () => {
    expect(checkSpanInReport({exact: 'we are done', start: 5, end: 16}, report)).toEqual([
      {
        code: 'spanNotInReport',
        message: 'The report has these words at 9, not at 5. Import the report again.',
        path: ['exact'],
      },
    ])
    expect(checkSpanInReport({exact: 'we are gone', start: 9, end: 20}, report)).toEqual([
      {
        code: 'spanNotInReport',
        message: 'The report does not have these words. Correct them, or import the report again.',
        path: ['exact'],
      },
    ])
  })

  it('waits until the span is filled in', () => {
    expect(checkSpanInReport({exact: 'we are gone', start: 9}, report)).toEqual([])
  })
})

describe('checkEmbargo', () => {
  it('wants it to end after publication, whatever the time zone', () => {
    const until = '2019-05-14T12:00:00Z'
    const issue = {code: 'embargoBeforePublication', path: ['embargo', 'until']}
    expect(
      [
        undefined,
        '2019-05-14T11:59:00Z',
        '2019-05-14T13:59:00+02:00',
        '2019-05-14T12:00:00Z',
        '2019-05-14T08:30:00-04:00',
      ].map((publishedAt) => summary(checkEmbargo({publishedAt, embargo: {until}}))),
    ).toEqual([[], [], [], [issue], [issue]])
    expect(checkEmbargo({publishedAt: until, embargo: {}})).toEqual([])
  })

  it('wants an end once there is a note', () => {
    expect(summary(checkEmbargo({embargo: {note: 'The minister asked for it.'}}))).toEqual([
      {code: 'embargoWithoutEnd', path: ['embargo', 'until']},
    ])
    expect(checkEmbargo({embargo: {note: null}})).toEqual([])
  })
})

describe('checkCorrection', () => {
  it('wants words', () => {
    expect(
      [{text: 'Fixed.'}, {text: ' \n'}, {}].map((item) => checkCorrection(item).length),
    ).toEqual([0, 1, 1])
  })
})

describe('checkSpeaker', () => {
  it('wants a speaker or a note of a confirmed quote', () => {
    const confirmed = {verification: {state: 'confirmed'}}
    const speaker = {_type: 'reference', _ref: 'person-1'}
    expect(summary(checkSpeaker(confirmed))).toEqual([{code: 'speakerMissing', path: ['speaker']}])
    expect(checkSpeaker({...confirmed, speaker})).toEqual([])
    expect(checkSpeaker({...confirmed, speakerNote: 'anonymous'})).toEqual([])
    expect(checkSpeaker({verification: {state: 'machine'}})).toEqual([])
    expect(checkSpeaker({})).toEqual([])
  })
})

describe('checkVideo', () => {
  it('wants what its source asks for', () => {
    expect(summary(checkVideo({source: 'youtube', url: 'https://example.org/v.mp4'}))).toEqual([
      {code: 'videoWithoutLocator', path: ['youtubeId']},
    ])
    expect(summary(checkVideo({source: 'file', file: {}}))).toEqual([
      {code: 'videoWithoutLocator', path: ['file']},
    ])
    expect(checkVideo({source: 'file', file: {asset: {_ref: 'file-1'}}})).toEqual([])
    expect(checkVideo({source: 'mux', muxPlaybackId: 'abc'})).toEqual([])
    expect(checkVideo({})).toEqual([])
  })
})

describe('checkRoleDates', () => {
  it('wants the days in order', () => {
    expect(checkRoleDates({from: '2018-04-26', to: '2021-01-20'})).toEqual([])
    expect(checkRoleDates({from: '2018-04-26'})).toEqual([])
    expect(summary(checkRoleDates({from: '2021-01-20', to: '2018-04-26'}))).toEqual([
      {code: 'datesOutOfOrder', path: ['to']},
    ])
  })
})

describe('checkReportText', () => {
  it('finds a changed text by its checksum', async () => {
    const text = 'CGTN’s Lucy Taylor reports from Sochi.'
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(await checkReportText({text, sha256})).toEqual([])
    expect(summary(await checkReportText({text: text.replace('’', "'"), sha256}))).toEqual([
      {code: 'reportChanged', path: ['text']},
    ])
  })
})

describe('checkSlugs', () => {
  it('lets one document of a type have a slug, in all its versions', () => {
    const slug = {_type: 'slug', current: 'sochi'}
    const documents = [
      {_id: 'a', _type: 'place', slug},
      {_id: 'drafts.a', _type: 'place', slug},
      {_id: 'versions.r1.a', _type: 'place', slug},
      {_id: 'b', _type: 'topic', slug},
      {_id: 'drafts.c', _type: 'place', slug},
      {_id: 'd', _type: 'place'},
    ]
    expect([...checkSlugs(documents)]).toEqual([
      [
        'drafts.c',
        [
          {
            code: 'slugTaken',
            message: 'The slug “sochi” belongs to a. Choose another.',
            path: ['slug', 'current'],
          },
        ],
      ],
    ])
  })
})

describe('checkDocument', () => {
  it('finds the issues of every object within, with their paths', () => {
    const article = {
      _id: 'a',
      _type: 'article',
      publishedAt: '2019-05-14T12:00:00Z',
      embargo: {_type: 'embargo', until: '2019-05-13T12:00:00Z'},
      corrections: [
        {_key: 'c1', _type: 'correction', date: '2019-05-15T00:00:00Z', text: 'Fixed.'},
        {_key: 'c2', _type: 'correction', date: '2019-05-15T00:00:00Z'},
      ],
    }
    expect(summary(checkDocument(article))).toEqual([
      {code: 'embargoBeforePublication', path: ['embargo', 'until']},
      {code: 'correctionWithoutText', path: ['corrections', {_key: 'c2'}, 'text']},
    ])
  })

  it('is silent on values of another type', () => {
    expect(checkDocument({_type: 'constructor', text: ''})).toEqual([])
  })
})
