import {expect, test} from 'vitest'
import {articleQuery} from '../../queries/article.ts'
import {personQuery} from '../../queries/person.ts'
import {quoteQuery} from '../../queries/quote.ts'
import {ownPageQuery} from '../../web/src/lib/ownPageQuery.ts'

test('lifts what holds the page’s own document back, and nothing else', () => {
  for (const query of [articleQuery, quoteQuery]) {
    const lifted = ownPageQuery(query)
    const [head = '', ...rest] = lifted.split('order(_id asc)[0]')
    expect(head).not.toMatch(/embargo|pubStatus/)
    expect(rest.join('')).toMatch(/embargo/)
  }
})

test('refuses a query that holds no document of its own back', () => {
  expect(() => ownPageQuery('*[_type == "person"][0]')).toThrow('always public')
  expect(ownPageQuery(personQuery)).not.toBe(personQuery)
})
