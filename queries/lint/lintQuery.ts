import {parse, unparse, type ExprNode, type SyntaxNode} from 'groq-js'
import {isDocument} from './isDocument.ts'
import type {LintIssue, LintRule} from './lintIssue.ts'
import {walkTree} from './walkTree.ts'

type NodeRule = (node: SyntaxNode, parents: readonly SyntaxNode[]) => boolean

const nodeRules: Partial<Record<LintRule, NodeRule>> = {
  'dereference-in-filter': (node) => node.type === 'Filter' && contains(node.expr, 'Deref'),
  'missing-key': isUnkeyedProjection,
  'slice-before-order': (node) =>
    node.type === 'PipeFuncCall' && node.name === 'order' && isSliced(node.base),
  'whole-document-spread': isDocumentSpread,
}

/**
 * Faults of one query, found on its syntax tree. Throws groq-js's GroqSyntaxError where the text is no GROQ.
 */
export function lintQuery(query: string): LintIssue[] {
  const names = [...query.matchAll(/\$(\w+)/g)].map(([, name]) => [name, 0])
  // With numbers for parameters even a slice by parameters has a tree, so that the other rules can speak too.
  const tree = parse(query, {params: Object.fromEntries(names)})
  const issues: LintIssue[] = hasParameterInSlice(query)
    ? [{rule: 'parameter-in-slice', at: ''}]
    : []
  for (const {node, parents} of walkTree(tree)) {
    for (const [rule, isFault] of Object.entries(nodeRules)) {
      if (isFault(node, parents) && isLintRule(rule)) issues.push({rule, at: textOf(node)})
    }
  }
  return issues
}

/** Without values for its parameters, groq-js refuses such a slice and nothing else. */
function hasParameterInSlice(query: string): boolean {
  try {
    parse(query)
    return false
  } catch {
    return true
  }
}

function contains(node: SyntaxNode, type: SyntaxNode['type']): boolean {
  for (const found of walkTree(node)) if (found.node.type === type) return true
  return false
}

/** A slice in what is ordered, unless what is sliced was ordered itself. */
function isSliced(node: ExprNode): boolean {
  if (node.type === 'Slice') return !isOrdered(node.base)
  return 'base' in node && node.base !== undefined && isSliced(node.base)
}

/** An attribute on the way leads to arrays of their own order. */
function isOrdered(node: ExprNode): boolean {
  if (node.type === 'PipeFuncCall' && node.name === 'order') return true
  return (
    node.type !== 'AccessAttribute' &&
    'base' in node &&
    node.base !== undefined &&
    isOrdered(node.base)
  )
}

/** `array[]{…}` of items within a document, or `array[]->{…}` of documents, with nothing to tell one from another. */
function isUnkeyedProjection(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (node.type !== 'Map' && node.type !== 'FlatMap') return false
  const projection = node.expr
  if (projection.type !== 'Projection' || projection.expr.type !== 'Object') return false
  const isOfDataset = isDocument(node.base, [node, ...parents], {
    references: false,
    projections: true,
  })
  return !isOfDataset && !hasKey(projection.expr)
}

/** Whether an object, or what is spread into one, brings a key or an id. */
function hasKey(value: SyntaxNode): boolean {
  if (value.type === 'This' || value.type === 'Deref') return true
  if (value.type === 'Projection') return hasKey(value.expr)
  if (value.type !== 'Object') return false
  return value.attributes.some((attribute) => {
    if (attribute.type === 'ObjectAttributeValue') return ['_key', '_id'].includes(attribute.name)
    return attribute.type === 'ObjectSplat' && hasKey(attribute.value)
  })
}

/** `...` of a document itself: the one of the projection, one around it, or one that a reference leads to. */
function isDocumentSpread(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  return node.type === 'ObjectSplat' && isDocument(node.value, [node, ...parents])
}

function textOf(node: SyntaxNode): string {
  if (!isSource(node)) return '...'
  const text = unparse(node)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function isSource(node: SyntaxNode): node is SyntaxNode & ExprNode {
  return ['Filter', 'FlatMap', 'Map', 'PipeFuncCall'].includes(node.type)
}

function isLintRule(name: string): name is LintRule {
  return Object.hasOwn(nodeRules, name)
}
