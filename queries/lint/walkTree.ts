import type {SyntaxNode} from 'groq-js'

/** Every node of a syntax tree, outer before inner, each with the nodes around it, the nearest first. */
export function* walkTree(
  node: SyntaxNode,
  parents: readonly SyntaxNode[] = [],
): Generator<{node: SyntaxNode; parents: readonly SyntaxNode[]}> {
  yield {node, parents}
  const around = [node, ...parents]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntaxNode(child)) yield* walkTree(child, around)
    }
  }
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
