import {resolveEditUrl} from '@sanity/client/csm'
import {stegaClean} from '@sanity/client/stega'
import {expect, test} from 'vitest'
import {TYPE, uniqueId, type Contract} from '../contract.ts'

const STUDIO = 'http://localhost:3333'

export function sourceMapCases(use: () => Contract) {
  test('a source map leads from each value to its document and field', async () => {
    const {client} = use()
    const [_id, other] = [uniqueId('map'), uniqueId('map')]
    await client
      .transaction()
      .create({_id: other, _type: TYPE, name: 'Ada'})
      .create({
        _id,
        _type: TYPE,
        items: [{_key: 'a', label: 'first'}],
        person: {_type: 'reference', _ref: other},
      })
      .commit()
    const {result, resultSourceMap} = await client.fetch<object>(
      '*[_id == $id][0]{"label": items[_key == "a"][0].label, "by": person->name, "n": count(items)}',
      {id: _id},
      {filterResponse: false, resultSourceMap: 'withKeyArraySelector'},
    )
    expect(result).toEqual({label: 'first', by: 'Ada', n: 1})
    if (!resultSourceMap) throw new Error('There is no source map')
    const urlOf = (field: string) =>
      resolveEditUrl({resultSourceMap, studioUrl: STUDIO, resultPath: [field]})
    expect(urlOf('by')).toContain(`id=${other};type=${TYPE};path=name`)
    expect(urlOf('label')).toContain(`id=${_id};type=${TYPE};path=items`)
    expect(urlOf('n')).toBeUndefined()
    await client.transaction().delete(_id).delete(other).commit()
  })

  test('stega hides the way back in strings, and cleaning takes it out', async () => {
    const {client} = use()
    const _id = uniqueId('stega')
    await client.create({_id, _type: TYPE, label: 'A headline'})
    const editing = client.withConfig({stega: {enabled: true, studioUrl: STUDIO}})
    const result = await editing.fetch('*[_id == $id][0]{label}', {id: _id})
    expect(result.label).not.toBe('A headline')
    expect(result.label.startsWith('A headline')).toBe(true)
    expect(stegaClean(result)).toEqual({label: 'A headline'})
    await client.delete(_id)
  })
}
