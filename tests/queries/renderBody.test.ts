import {beforeAll, describe, expect, it} from 'vitest'
import {renderBody, toBlocks, toPlainText, type Body, type LinkTo} from '../../queries/index.ts'
import {blockOf, paragraph, quoteWith, readArticle, videoWith} from './bodies.ts'

const linkTo: LinkTo = ({type, slug, _id: id}) => `/${type}/${slug ?? id}`

let body: Body

beforeAll(async () => {
  ;({body} = await readArticle())
})

describe('renderBody', () => {
  it('writes quotes, segments, photos and mentions in their places', () => {
    const photo =
      'https://cdn.sanity.io/images/local/production/0a1b2c-1600x900.jpg?w=800&amp;auto=format'
    expect(renderBody(body, {linkTo})).toBe(
      [
        '<p><a href="/person/ann-lee"><strong>Ann Lee of Northwind is done.</strong></a></p>',
        '<figure class="quote"><blockquote cite="https://channel.example/talks-end"><p><a href="/quote/quote-1">“we are done”</a></p></blockquote>',
        '<figcaption><a href="/person/ann-lee">Ann Lee</a>, Chief executive</figcaption></figure>',
        '<p><a href="https://northwind.example/talks">Read the statement.</a></p>',
        '<figure class="segment"><figcaption><a href="/videoSegment/segment-1">Talks end</a> <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="external">YouTube</a></figcaption></figure>',
        `<figure class="photo"><img src="${photo}" srcset="${photo} 800w, ${photo.replace('800&', '1600&')} 1600w" width="800" height="450" sizes="(max-width: 800px) 100vw, 800px" alt="Ann Lee at a lectern" loading="lazy" decoding="async">`,
        '<figcaption><small>Northwind</small></figcaption></figure>',
      ].join(''),
    )
  })

  it('links nowhere when it is not told where', () => {
    expect(renderBody(quoteWith(body, {}))).toBe(
      '<figure class="quote"><blockquote cite="https://channel.example/talks-end"><p>“we are done”</p></blockquote><figcaption>Ann Lee, Chief executive</figcaption></figure>',
    )
  })

  it('names whom the report names, and nobody when it is not sure', () => {
    const speakerless = {speaker: null, role: null, organization: null, attributedAs: 'he'}
    const captionOf = (fields: object) =>
      /<figcaption>(.*)<\/figcaption>/.exec(
        renderBody(quoteWith(body, {...speakerless, ...fields})),
      )?.[1]
    expect([
      captionOf({}),
      captionOf({speakerNote: 'anonymous', attributedAs: 'the mayor'}),
      captionOf({
        speakerNote: 'organization',
        organization: {
          _id: 'organization-1',
          _type: 'organization',
          name: 'Northwind',
          slug: 'northwind',
          kind: null,
          sameAs: null,
        },
      }),
    ]).toEqual([undefined, 'the mayor', 'Northwind'])
  })

  it('puts no quotation marks around what the reporter tells', () => {
    expect(renderBody(quoteWith(body, {kind: 'indirect'}))).toContain('<p>we are done</p>')
  })

  it('plays what a browser plays, and links to the rest', () => {
    const file = {url: 'https://cdn.example/a.mp4', mimeType: 'video/mp4', size: 1}
    const captions = [
      {_key: 'c', language: 'en', label: 'English', url: 'https://cdn.example/a.vtt'},
    ]
    expect(renderBody(videoWith(body, {source: 'file', file, captions}), {photoWidth: 640})).toBe(
      [
        '<figure class="segment"><video controls="" playsinline="" preload="none" width="640" height="360" aria-label="Talks end">',
        '<source src="https://cdn.example/a.mp4" type="video/mp4"><track kind="captions" src="https://cdn.example/a.vtt" srclang="en" label="English"></video>',
        '<figcaption>Talks end</figcaption></figure>',
      ].join(''),
    )
    expect(renderBody(videoWith(body, {source: 'vimeo', vimeoId: '76979871'}))).toBe(
      '<figure class="segment"><figcaption>Talks end <a href="https://vimeo.com/76979871" rel="external">Vimeo</a></figcaption></figure>',
    )
  })

  it('lets no script in', () => {
    const mark = {_key: 'm', _type: 'link' as const, href: 'javascript:alert(1)'}
    const children = [{_key: 's', _type: 'span' as const, text: '<script>', marks: ['m']}]
    expect(renderBody([paragraph('p', '', {children, markDefs: [mark]})])).toBe(
      '<p>&lt;script&gt;</p>',
    )
    expect(renderBody(quoteWith(body, {text: '<b>"&  \'', role: '<i>'}))).toContain(
      '<p>“&lt;b&gt;&quot;&amp;  &#x27;”</p></blockquote><figcaption>Ann Lee, &lt;i&gt;</figcaption>',
    )
  })

  it('takes serializers of a front end before its own', () => {
    const components = {
      types: {quoteReference: ({value}: {value: {quote: {text: string}}}) => value.quote.text},
      marks: {strong: ({children}: {children: string}) => `<b>${children}</b>`},
    }
    expect(renderBody(body.slice(0, 2), {components})).toBe(
      '<p><b>Ann Lee of Northwind is done.</b></p>we are done',
    )
  })
})

const span = (key: string, text: string) => ({_key: key, _type: 'span', text, marks: []})

describe('toBlocks', () => {
  it('has no null, and nothing that is not there', () => {
    const gaps: Body = [
      paragraph('p', 'Text.', {style: null}),
      paragraph('l', 'Item.', {listItem: 'bullet'}),
      {...blockOf(body, 'quoteReference'), quote: null},
      {...blockOf(body, 'segmentReference'), segment: null},
      {...blockOf(body, 'photo'), asset: null},
      paragraph('e', '', {children: null}),
    ]
    const block = {_type: 'block', style: 'normal', markDefs: []}
    expect(toBlocks(gaps)).toEqual([
      {...block, _key: 'p', children: [span('p-1', 'Text.')]},
      {...block, _key: 'l', listItem: 'bullet', level: 1, children: [span('l-1', 'Item.')]},
      {...block, _key: 'e', children: []},
    ])
  })
})

describe('toPlainText', () => {
  it('has paragraphs and quotes in reading order', () => {
    expect(toPlainText([...body, paragraph('e', ' ')])).toBe(
      'Ann Lee of Northwind is done.\n\n“we are done”\n\nRead the statement.',
    )
  })
})
