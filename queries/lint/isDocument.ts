import type {SyntaxNode} from 'groq-js'

interface Kinds {
  /** What a reference leads to counts. */
  references: boolean
  /** What a projection makes of a document counts. */
  projections: boolean
}

/**
 * Whether a node stands for whole documents: followed from base to base to where they come from. An attribute on the way
 * leads into a document, and what stands in a filter leads nowhere. `parents` are the nodes around it, the nearest first.
 */
export function isDocument(
  node: SyntaxNode,
  parents: readonly SyntaxNode[],
  kinds: Kinds = {references: true, projections: false},
): boolean {
  const ask = (child: SyntaxNode) => isDocument(child, [node, ...parents], kinds)
  // All other nodes make values of their own.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case 'Everything':
      return true
    case 'Deref':
      return kinds.references
    case 'This':
      return isScopeDocument(node, parents, 0, kinds)
    case 'Parent':
      return isScopeDocument(node, parents, node.n, kinds)
    case 'Filter':
    case 'Slice':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Group':
    case 'PipeFuncCall':
      return ask(node.base)
    case 'Projection':
      return kinds.projections && ask(node.base)
    case 'Map':
    case 'FlatMap':
      return ask(node.expr)
    case 'Select':
      return [...node.alternatives.map(({value}) => value), node.fallback].some(
        (value) => value !== undefined && ask(value),
      )
    case 'FuncCall':
      return node.args.some(ask)
    case 'Array':
      return node.elements.some(({value}) => ask(value))
    case 'OpCall':
      return node.op === '+' && (ask(node.left) || ask(node.right))
    default:
      return false
  }
}

/** What `@` is, or `^` so many projections further out. At the very top it is whatever a query is asked of. */
function isScopeDocument(
  node: SyntaxNode,
  parents: readonly SyntaxNode[],
  steps: number,
  kinds: Kinds,
): boolean {
  let left = steps
  for (const [index, parent] of parents.entries()) {
    const isWithin = isScope(parent) && parent.expr === (parents[index - 1] ?? node)
    // A map is no scope of its own to `^`.
    if (!isWithin || (steps > 0 && parent.type !== 'Projection')) continue
    if (left === 0) return isDocument(parent.base, parents.slice(index), kinds)
    left--
  }
  return true
}

type Scope = Extract<SyntaxNode, {type: 'FlatMap' | 'Map' | 'Projection'}>

function isScope(node: SyntaxNode): node is Scope {
  return ['FlatMap', 'Map', 'Projection'].includes(node.type)
}
