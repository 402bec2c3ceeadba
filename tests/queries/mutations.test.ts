import {parse, unparse, type ExprNode, type SyntaxNode} from 'groq-js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {walkTree} from '../../queries/lint/walkTree.ts'
import {validatorFor} from '../../queries/parseResult.ts'
import {cases, publicQueries} from './cases.ts'
import {documents} from './newsroom.ts'
import {openNewsroom, type Newsroom} from './openNewsroom.ts'

/** How many fields of a query are dropped, one at a time, spread evenly over all its projections. */
const sampleSize = 8

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  await newsroom.write(documents)
})

afterAll(() => newsroom.lake.close())

type Projection = Extract<SyntaxNode, {type: 'Object'}>

function* projectionsOf(tree: SyntaxNode): Generator<Projection> {
  for (const {node} of walkTree(tree)) if (node.type === 'Object') yield node
}

function countFields(tree: ExprNode): number {
  return [...projectionsOf(tree)].reduce((sum, {attributes}) => sum + attributes.length, 0)
}

/** Takes the field at a place out of the tree and returns its name; nothing for a splat. */
function dropField(tree: ExprNode, place: number): string | undefined {
  let left = place
  for (const {attributes} of projectionsOf(tree)) {
    const attribute = attributes[left]
    if (attribute) {
      attributes.splice(left, 1)
      return attribute.type === 'ObjectAttributeValue' ? attribute.name : undefined
    }
    left -= attributes.length
  }
  return undefined
}

describe.each(publicQueries)('$name', ({name, text}) => {
  it('is refused by its type when a field is dropped', async () => {
    const params = cases[name]
    const count = countFields(parse(text, {params}))
    const intact = JSON.stringify(await newsroom.client.fetch<unknown>(text, params))
    const accepted: string[] = []
    for (let step = 0; step < Math.min(sampleSize, count); step++) {
      const tree = parse(text, {params})
      const field = dropField(tree, Math.floor((step * count) / sampleSize) % count)
      if (field === undefined) continue
      const result: unknown = await newsroom.client.fetch<unknown>(unparse(tree))
      // Without a field that its own filter needs a query finds nothing, which is no fault of type.
      const found = JSON.stringify(result)
      if (found === intact || found === '[]') continue
      if (validatorFor(text).safeParse(result).success) accepted.push(field)
    }
    expect(accepted).toEqual([])
  })
})
