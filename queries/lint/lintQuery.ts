import {parse, unparse, type ExprNode, type SyntaxNode} from 'groq-js'
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

/** A slice in what is ordered, unless the slice was ordered itself. */
function isSliced(node: ExprNode): boolean {
  if (node.type === 'Slice') return node.base.type !== 'PipeFuncCall'
  return 'base' in node && node.base !== undefined && isSliced(node.base)
}

/** `array[]{…}` of items within a document, or `array[]->{…}` of documents, with nothing to tell one from another. */
function isUnkeyedProjection(node: SyntaxNode): boolean {
  if (node.type !== 'Map' && node.type !== 'FlatMap') return false
  const projection = node.expr
  if (projection.type !== 'Projection' || projection.expr.type !== 'Object') return false
  if (contains(node.base, 'Everything')) return false
  return !projection.expr.attributes.some(
    (attribute) =>
      (attribute.type === 'ObjectAttributeValue' && ['_key', '_id'].includes(attribute.name)) ||
      attribute.type === 'ObjectSplat',
  )
}

/** `...` of the document itself: in the projection of what `*` finds or what a reference leads to. */
function isDocumentSpread(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (node.type !== 'ObjectSplat' || node.value.type !== 'This') return false
  const projection = parents.find(({type}) => type === 'Projection')
  if (projection?.type !== 'Projection') return true
  const source = projection.base.type === 'This' ? mapAround(projection, parents) : projection.base
  return source === undefined || contains(source, 'Everything') || contains(source, 'Deref')
}

/** What a projection is mapped over. */
function mapAround(projection: SyntaxNode, parents: readonly SyntaxNode[]): ExprNode | undefined {
  const map = parents[parents.indexOf(projection) + 1]
  return map?.type === 'Map' || map?.type === 'FlatMap' ? map.base : undefined
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
