import {expect, it} from 'vitest'
import {readReportFile} from '../../../../seed/read/files/readReportFile.ts'

const prose =
  'The water came at night and left the boats on the sand, far from the harbor wall, where they lay for a week.'
const page = `<!doctype html><html><head><title>Harbor town counts its boats</title></head><body>
<nav><a href="/">Home</a> <a href="/live">Live</a></nav>
<article><h1>Harbor town counts its boats</h1>
${`<p>${prose}</p>`.repeat(4)}
<p>&ldquo;We walked home,&rdquo; said sailor <b>Ana&nbsp;Diaz</b>.</p></article>
<footer>Copyright</footer></body></html>`

it('reads a saved page’s main text, and its offsets count in that', async () => {
  const report = await readReportFile({file: 'page.html', text: page})
  const [quote] = report.quotes
  expect([report.headline?.text, quote?.text, quote?.speaker]).toEqual([
    'Harbor town counts its boats',
    'We walked home,',
    'Ana Diaz',
  ])
  expect(report.text.slice(quote?.start, quote?.end)).toBe('We walked home,')
  expect(report.text).not.toContain('Copyright')
})

it('reads Markdown past its signs', async () => {
  const text = '# Harbor town counts its boats\n\n“We walked *home*,” said sailor **Ana Diaz**.\n'
  const report = await readReportFile({file: 'a.md', text})
  expect([report.headline?.text, report.quotes[0]?.text, report.quotes[0]?.speaker]).toEqual([
    'Harbor town counts its boats',
    'We walked *home*,',
    'Ana Diaz',
  ])
})

it('refuses a page without text, and says what to do', async () => {
  await expect(
    readReportFile({file: 'empty.html', text: '<html><body></body></html>'}),
  ).rejects.toThrow(/empty\.html.*Save the report/s)
})

it('gives quotes their clips where captions lie beside', async () => {
  const report = await readReportFile({
    file: 'a.txt',
    text: 'Harbor\n\n“We walked home in the rain,” said sailor Ana Diaz.\n',
    captions: {
      file: 'a.srt',
      text: '1\n00:00:01,000 --> 00:00:03,000\nWe walked home in the rain\n',
    },
  })
  expect(report.quotes[0]).toMatchObject({startMs: 1000, endMs: 3000})
})
