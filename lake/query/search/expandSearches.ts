import type {ExprNode} from 'groq-js'

import {DOCUMENT_TEXT} from '../plan/hooks.ts'
import {childrenOf, mapChildren} from '../syntaxTree.ts'
import {parseSearch, type SearchTerm} from './parseSearch.ts'
import {PhrasePath} from './PhrasePath.ts'

const NOTHING: ExprNode = {type: 'Value', value: false}
const ANYTHING: ExprNode = {type: 'Value', value: true}

/** Does the query search by `text::query()`? groq-js parses it, and throws when it is evaluated. */
export function hasSearch(node: ExprNode): boolean {
  return isSearch(node) || childrenOf(node).some(hasSearch)
}

/**
 * Says `text::query(search)` in terms that groq-js evaluates: each term becomes a `match`, which `score()` then rates.
 * `searchOf` gives the value of the argument.
 */
export function expandSearches(node: ExprNode, searchOf: (arg: ExprNode) => unknown): ExprNode {
  if (node.type === 'OpCall' && node.op === 'match' && isSearch(node.right)) {
    return expand(textOf(node.left), searchOf(argOf(node.right)))
  }
  if (isSearch(node)) return expand(DOCUMENT_TEXT, searchOf(argOf(node)))
  return mapChildren(node, (child) => expandSearches(child, searchOf))
}

function expand(text: ExprNode, search: unknown): ExprNode {
  if (typeof search !== 'string') return NOTHING
  const conditions = parseSearch(search).map((term) => conditionOf(text, term))
  return conditions.length === 0 ? ANYTHING : conditions.reduce(and)
}

function conditionOf(text: ExprNode, term: SearchTerm): ExprNode {
  const words: ExprNode = {type: 'OpCall', op: 'match', left: text, right: value(term.text)}
  const found = term.kind === 'word' ? words : and(words, hasPhrase(text, term.text))
  return term.isExcluded ? {type: 'Not', base: found} : found
}

/** Several texts are joined by what no phrase contains. */
function hasPhrase(text: ExprNode, phrase: string): ExprNode {
  const joined: ExprNode = {
    type: 'FuncCall',
    namespace: 'array',
    name: 'join',
    args: [text, value(' \uE000 ')],
  }
  const left: ExprNode = {
    type: 'FuncCall',
    namespace: 'global',
    name: 'coalesce',
    args: [joined, text],
  }
  return {type: 'OpCall', op: 'in', left, right: value(new PhrasePath(phrase))}
}

/** On the left of `match`, `@` means all text in the document. */
function textOf(left: ExprNode): ExprNode {
  if (left.type === 'This') return DOCUMENT_TEXT
  if (left.type !== 'Array') return left
  const elements = left.elements.map((element) =>
    element.value.type === 'This' ? {...element, value: DOCUMENT_TEXT, isSplat: true} : element,
  )
  return {...left, elements}
}

type SearchCall = Extract<ExprNode, {type: 'FuncCall'}>

function isSearch(node: ExprNode): node is SearchCall {
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
}

function argOf(search: SearchCall): ExprNode {
  return search.args[0] ?? value(null)
}

function and(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'And', left, right}
}

function value(content: unknown): ExprNode {
  return {type: 'Value', value: content}
}
