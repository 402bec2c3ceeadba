import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {z} from 'zod'
import {
  generatedText,
  json,
  openScratch,
  patience,
  raw,
  type Scratch,
  strike,
} from './openScratch.ts'
vi.setConfig({testTimeout: patience, hookTimeout: patience})

const Pruned = z.object({pruned: z.array(z.object({id: z.string(), type: z.string()}))})
const Plans = z.object({plans: z.array(z.object({file: z.string()}))})

let scratch: Scratch

beforeAll(async () => {
  scratch = await openScratch()
  scratch.write('reports/strike.txt', strike)
  scratch.write('reports/second.txt', generatedText(1))
})
afterAll(() => scratch.close())

describe('through a lake that serves the data', () => {
  it('apply writes once, and says so the second time', async () => {
    const first = await scratch.seed(['apply', 'reports'])
    expect(first).toMatchObject({code: 0, stderr: ''})
    expect(first.stdout).toMatch(
      /^Wrote \d+ documents from 2 reports into dataset production of the lake at http\S+, in 2 transactions:$/m,
    )
    expect(await scratch.served.client.fetch('count(*[_type == "article"])')).toBe(2)
    const again = await scratch.seed(['apply', 'reports'])
    expect(again).toMatchObject({code: 0, stderr: ''})
    expect(again.stdout).toMatch(
      /^Nothing to do: 2 reports looked at, .* has everything\. Nothing was written\.\n$/,
    )
    expect(json(await scratch.seed(['apply', 'reports', '--json']))).toMatchObject({
      reports: 2,
      unchanged: 2,
      mutations: 0,
      stopped: false,
    })
  })

  it('takes files from standard input and globs', async () => {
    expect(json(await scratch.seed(['plan', 'reports/*.txt', '--json']))).toMatchObject({
      reports: 2,
    })
    expect(
      json(await scratch.seed(['plan', '-', '--json'], {input: strike.replace('eight', 'nine')})),
    ).toMatchObject({reports: 1, documents: {article: {created: 0, updated: 1}}})
  })

  it('plan tells by its exit code: nothing, changes, conflicts', async () => {
    expect(await scratch.seed(['plan', 'reports'])).toMatchObject({code: 0})
    scratch.write('reports/strike.txt', strike.replace('eight', 'nine'))
    const changes = await scratch.seed(['plan', 'reports'])
    expect(changes.code).toBe(10)
    expect(changes.stdout).toMatch(
      /~ body\[_key=="\w+"\]: “…that the dockers sent eight days ago\.” → “…that the dockers sent nine days ago\.”/,
    )
    const query = '*[_type == "article" && headline match "Harbor"][0]{_id, body}'
    const {_id: id, body} = await scratch.served.client.fetch(query)
    const block = body.find((item: unknown) => JSON.stringify(item).includes('eight days'))
    await scratch.served.client
      .patch(id)
      .set({[`body[_key=="${block._key}"].children[0].text`]: 'The port authority is silent.'})
      .commit()
    const conflicts = await scratch.seed(['plan', 'reports', '--json'])
    expect(conflicts.code).toBe(11)
    expect(json(conflicts)).toMatchObject({
      conflicts: 1,
      plans: [
        {
          file: 'reports/strike.txt',
          documents: expect.arrayContaining([
            expect.objectContaining({
              id,
              conflicts: [expect.objectContaining({path: `body[_key=="${block._key}"]`})],
            }),
          ]),
        },
      ],
    })
  })

  it('apply keeps what the editor made of it', async () => {
    const {stdout, code} = await scratch.seed(['apply', 'reports'])
    expect(code).toBe(0)
    expect(stdout).toContain('1 conflict: the editors’ version stays.')
    const bodies = JSON.stringify(await scratch.served.client.fetch('*[_type == "article"].body'))
    expect(bodies).toContain('The port authority is silent."')
    expect(bodies).not.toContain('nine days')
  })

  it('undo takes the last apply back, not the edit', async () => {
    const {stdout, code} = await scratch.seed(['undo'])
    expect({code, stdout}).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Took back the apply of \S+ in /),
    })
    const bodies = JSON.stringify(await scratch.served.client.fetch('*[_type == "article"].body'))
    expect(bodies).toContain('The port authority is silent."')
  })

  it('verify finds what no longer stands in its report', async () => {
    expect(json(await scratch.seed(['verify', '--json']))).toMatchObject({good: true, issues: []})
    const [id] = await scratch.served.client.fetch('*[_type == "quote" && text match "move"]._id')
    await scratch.served.client.patch(id).set({'span.exact': 'We shall not mov,'}).commit()
    const bad = await scratch.seed(['verify', '--json'])
    expect(bad.code).toBe(1)
    expect(json(bad)).toMatchObject({
      good: false,
      issues: [expect.objectContaining({document: id, path: 'span.exact'})],
    })
    await scratch.served.client.patch(id).set({'span.exact': 'We will not move,'}).commit()
  })

  it('prune lists and takes away what no report has', async () => {
    scratch.write('reports/strike.txt', strike.replace(/“We will.*\n/, 'Nobody spoke.\n'))
    await scratch.seed(['apply', 'reports'])
    const listed = await scratch.seed(['prune', '--dry-run'])
    // The quote was edited above, by hand and back: it is the editor's now, and keeps who said it.
    expect(listed.stdout).toMatch(/^ {2}stays: quote quote-\w+, an editor worked on it$/m)
    expect(listed.stdout).toMatch(/^ {2}stays: person person-\w+, referred to by quote quote-\w+$/m)
    expect(listed.stdout).toMatch(/^Nothing to prune in /m)
    scratch.write('reports/second.txt', strike)
    await scratch.seed(['apply', 'reports'])
    // Nothing is lost by importing less; only by saying that this is all there is.
    expect((await scratch.seed(['prune', '--dry-run'])).stdout).toMatch(/^Nothing to prune in /m)
    const wholeReport = await scratch.seed(['prune', 'reports', '--dry-run', '--json'])
    const {pruned} = Pruned.parse(json(wholeReport))
    const types = new Set(pruned.map(({type}) => type))
    // The outlet stays: the other report names it.
    expect(types).toEqual(
      new Set(['report', 'videoSegment', 'quote', 'article', 'person', 'program', 'place']),
    )
    expect(json(await scratch.seed(['prune', 'reports', '--json']))).toMatchObject({pruned})
    expect(await scratch.served.client.fetch('count(*[_type == "article"])')).toBe(1)
  })

  it('--draft writes drafts, --release versions, and neither what is published', async () => {
    const story = strike.replace('Harbor strike enters second week', 'Dockers return to work')
    scratch.write('draft.txt', story)
    expect(await scratch.seed(['apply', 'draft.txt', '--draft'])).toMatchObject({code: 0})
    const ids = (prefix: string) =>
      scratch.served.client.fetch(
        `*[_id in path("${prefix}.**") && headline == $h]._id`,
        {h: 'Dockers return to work'},
        raw,
      )
    expect(await ids('drafts')).toHaveLength(1)
    expect(
      await scratch.served.client.fetch('count(*[_type == "article" && headline match "Dockers"])'),
    ).toBe(0)
    scratch.write('release.txt', strike.replace('Harbor strike', 'Railway strike'))
    expect(
      await scratch.seed(['apply', 'release.txt', '--release', 'Election night']),
    ).toMatchObject({
      code: 0,
    })
    const [release] = await scratch.served.client.fetch(
      '*[_type == "system.release" && metadata.title == "Election night"].name',
      {},
      raw,
    )
    expect(
      await scratch.served.client.fetch(
        'count(*[_type == "article" && _id in path($versions)])',
        {versions: `versions.${release}.**`},
        raw,
      ),
    ).toBe(1)
    expect(
      json(await scratch.seed(['plan', 'release.txt', '--release', 'Election night', '--json'])),
    ).toMatchObject({reports: 1, unchanged: 1})
  })

  it('--restore brings back what an editor deleted, which stays away without it', async () => {
    scratch.write('restore.txt', strike.replace('Harbor strike', 'Airport strike'))
    await scratch.seed(['apply', 'restore.txt'])
    const {client} = scratch.served
    const article = '*[_type == "article" && headline match "Airport"][0]._id'
    const id = await client.fetch(article)
    await client.delete(id)
    const count = () => client.fetch('count(*[_id == $id])', {id})
    scratch.write(
      'restore.txt',
      strike.replace('Harbor strike', 'Airport strike').replace('eight', 'ten'),
    )
    expect((await scratch.seed(['apply', 'restore.txt'])).stdout).toContain(
      '1 document deleted by editors stays deleted. --restore brings back.',
    )
    expect(await count()).toBe(0)
    expect(await scratch.seed(['apply', 'restore.txt', '--restore'])).toMatchObject({code: 0})
    expect(await count()).toBe(1)
  })

  it('--shard splits files so that every one falls into exactly one part', async () => {
    for (let index = 0; index < 12; index++) {
      scratch.write(`shard-${index}.txt`, generatedText(100 + index))
    }
    const parts: string[] = []
    for (const part of ['1/3', '2/3', '3/3']) {
      const result = json(await scratch.seed(['plan', 'shard-*.txt', '--shard', part, '--json']))
      parts.push(...Plans.parse(result).plans.map(({file}) => file))
    }
    expect(parts.toSorted()).toEqual(
      Array.from({length: 12}, (_, index) => `shard-${index}.txt`).toSorted(),
    )
  })
})
