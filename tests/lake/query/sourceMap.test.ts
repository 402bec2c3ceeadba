import type {ContentSourceMap} from '@sanity/client'
import {applySourceDocuments, resolveEditUrl} from '@sanity/client/csm'
import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecode} from '@vercel/stega'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {openTestLake} from '../../helpers/lake.ts'

const DOCUMENTS: {_id: string; _type: string; [field: string]: unknown}[] = [
  {_id: 'ada', _type: 'person', name: 'Ada Byron', roles: ['reporter', 'anchor']},
  {
    _id: 'story',
    _type: 'article',
    headline: 'Gale at noon',
    slug: {current: 'gale'},
    author: {_type: 'reference', _ref: 'ada'},
    bylines: [{_key: 'b1', person: {_type: 'reference', _ref: 'ada'}, capacity: 'reporter'}],
    body: [
      {
        _key: 'p1',
        _type: 'block',
        children: [{_key: 's1', _type: 'span', text: 'The wind rose.'}],
      },
      {_key: 'q1', _type: 'quoteReference', quote: {_type: 'reference', _ref: 'quote'}},
    ],
  },
  {_id: 'quote', _type: 'quote', text: 'Hold on', speaker: {_type: 'reference', _ref: 'ada'}},
]

/** The front-end shape of a page: filters, slices, projections, dereferences, nested arrays, conditions. */
const PAGE = `*[_type == "article" && slug.current == $slug] | order(_createdAt desc)[0...1]{
  headline,
  "author": author->name,
  bylines[]{capacity, "who": person->{name}},
  body[]{..., _type == "quoteReference" => {quote->{text, "by": speaker->name}}},
  "quotes": *[_type == "quote" && references(^.author._ref)]{text},
  "said": count(*[_type == "quote"]),
  "kind": "page",
  "title": coalesce(seo.title, headline)
}[0]`

const here = openTestLake()
const {client, clientWith} = here

beforeAll(async () => {
  await client.mutate(DOCUMENTS.map((create) => ({create})))
  await client.create({...DOCUMENTS[0], _id: 'drafts.ada', _type: 'person', name: 'Ada Lovelace'})
})
afterAll(() => here[Symbol.asyncDispose]())

/** A map with its numbers replaced by what they stand for. */
function spellOut({mappings, documents, paths}: ContentSourceMap) {
  return Object.fromEntries(
    Object.entries(mappings).map(([place, {source}]) => [
      place,
      source.type === 'documentValue'
        ? `${documents[source.document]?._id} ${paths[source.path]}`
        : source.type,
    ]),
  )
}

async function mapOf(query: string, option: true | 'withKeyArraySelector' = true) {
  const {resultSourceMap} = await client.fetch(
    query,
    {slug: 'gale'},
    {filterResponse: false, resultSourceMap: option, perspective: 'drafts'},
  )
  return resultSourceMap
}

describe('a content source map', () => {
  test('says for every part of a page which document and field it is from', async () => {
    const map = await mapOf(PAGE, 'withKeyArraySelector')
    const block = "$['body'][?(@._key=='p1')]"
    const embed = "$['body'][?(@._key=='q1')]"
    expect(map && spellOut(map)).toEqual({
      "$['headline']": "story $['headline']",
      "$['author']": "drafts.ada $['name']",
      "$['bylines'][0]['capacity']": "story $['bylines'][?(@._key=='b1')]['capacity']",
      "$['bylines'][0]['who']['name']": "drafts.ada $['name']",
      "$['body'][0]['_key']": `story ${block}['_key']`,
      "$['body'][0]['_type']": `story ${block}['_type']`,
      "$['body'][0]['children']": `story ${block}['children']`,
      "$['body'][1]['_key']": `story ${embed}['_key']`,
      "$['body'][1]['_type']": `story ${embed}['_type']`,
      "$['body'][1]['quote']['text']": "quote $['text']",
      "$['body'][1]['quote']['by']": "drafts.ada $['name']",
      "$['quotes'][0]['text']": "quote $['text']",
      "$['said']": 'unknown',
      "$['kind']": 'literal',
      "$['title']": "story $['headline']",
    })
    expect(map?.documents).toEqual([
      {_id: 'story', _type: 'article'},
      {_id: 'drafts.ada', _type: 'person'},
      {_id: 'quote', _type: 'quote'},
    ])
  })

  test('counts array elements without key selectors, and maps whole documents as one', async () => {
    const map = await mapOf(
      '*[_type == "article"]{"where": body[1]._type, "role": author->roles[1]}',
    )
    expect(map && spellOut(map)).toEqual({
      "$[0]['where']": "story $['body'][1]['_type']",
      "$[0]['role']": "drafts.ada $['roles'][1]",
    })
    const whole = await mapOf('*[_id in ["ada", "quote"]]')
    expect(whole && spellOut(whole)).toEqual({'$[0]': 'drafts.ada $', '$[1]': 'quote $'})
  })

  test('is left out unless asked for, and with what cannot be traced', async () => {
    const options = {filterResponse: false, perspective: 'raw'} as const
    const answer = await client.fetch('*[_id == "ada"]', {}, options)
    expect(answer).not.toHaveProperty('resultSourceMap')
    const query = 'diff::changedAny({"a": 1}, {"a": 2}, a)'
    const beyond = await client.fetch(query, {}, {...options, resultSourceMap: true})
    expect(beyond.result).toBe(true)
    expect(beyond).not.toHaveProperty('resultSourceMap')
  })

  test('escapes names in the spelling that the client reads', async () => {
    const odd = "it's \\ a\tname"
    await client.create({_id: 'odd', _type: 'odd', [odd]: {x: 'here'}})
    const map = await mapOf(`*[_id == "odd"][0]{"v": @[${JSON.stringify(odd)}].x, ...}`)
    if (!map) throw new Error('no map')
    const urlOf = (path: (string | number)[]) =>
      resolveEditUrl({resultSourceMap: map, studioUrl: '/studio', resultPath: path})
    expect(urlOf(['v'])).toBe(urlOf([odd, 'x']))
    expect(urlOf(['v'])).toContain('id=odd')
  })
})

/** Where a string says it can be edited, and in which perspective. */
function edit(text: string) {
  const {href}: {href: string} = vercelStegaDecode(text) ?? {href: ''}
  const {pathname, searchParams} = new URL(href)
  return [pathname, searchParams.get('perspective')]
}

function intent(id: string, type: string, path: string): string {
  return `/intent/edit/mode=presentation;id=${id};type=${type};path=${encodeURIComponent(path)}`
}

describe('with the client’s visual editing', () => {
  test('stega puts the way back into the strings, and cleaning takes it out again', async () => {
    const editing = clientWith({
      perspective: 'drafts',
      stega: {enabled: true, studioUrl: 'http://localhost:3333'},
    })
    const page = await editing.fetch(PAGE, {slug: 'gale'})
    expect(edit(page.author)).toEqual([intent('ada', 'person', 'name'), null])
    expect(edit(page.quotes[0].text)).toEqual([intent('quote', 'quote', 'text'), 'published'])
    expect(edit(page.body[0].children[0].text)).toEqual([
      intent('story', 'article', 'body[_key=="p1"].children[_key=="s1"].text'),
      'published',
    ])
    expect(page.kind).toBe('page')
    expect(stegaClean(page)).toEqual(
      await client.fetch(PAGE, {slug: 'gale'}, {perspective: 'drafts'}),
    )
  })

  test('an edit is seen in the result before it is saved', async () => {
    const {result, resultSourceMap} = await client.fetch(
      PAGE,
      {slug: 'gale'},
      {filterResponse: false, resultSourceMap: 'withKeyArraySelector', perspective: 'drafts'},
    )
    const edited = {...DOCUMENTS[0], _id: 'drafts.ada', _type: 'person', name: 'Countess Ada'}
    const shown = applySourceDocuments(
      result,
      resultSourceMap,
      ({_id}) => (_id === 'drafts.ada' ? edited : null),
      (changed) => changed,
      'drafts',
    )
    expect(shown).toEqual({
      ...result,
      author: 'Countess Ada',
      bylines: [{capacity: 'reporter', who: {name: 'Countess Ada'}}],
      body: [result.body[0], {...result.body[1], quote: {text: 'Hold on', by: 'Countess Ada'}}],
    })
  })
})
