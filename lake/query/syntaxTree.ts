import type {ExprNode, ObjectAttributeNode} from 'groq-js'

/** The expressions directly inside a node. */
export function childrenOf(node: ExprNode): ExprNode[] {
  const children: ExprNode[] = []
  mapChildren(node, (child) => {
    children.push(child)
    return child
  })
  return children
}

/** Where a child stands in its node: what `@` and `^` mean there depends on it. */
export type ChildScope = 'same' | 'nested' | 'hidden'

export type MapChild = (child: ExprNode, scope: ChildScope) => ExprNode

/**
 * A copy of the node with each child replaced. Children of a filter, projection or `order` see the element as `@`
 * with one more parent (`nested`); those of a map see it without adding a parent (`hidden`), as in groq-js.
 */
export function mapChildren(node: ExprNode, map: MapChild): ExprNode {
  switch (node.type) {
    case 'AccessAttribute':
      return node.base ? {...node, base: map(node.base, 'same')} : node
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return {...node, base: map(node.base, 'same')}
    case 'And':
    case 'Or':
    case 'OpCall':
      return {...node, left: map(node.left, 'same'), right: map(node.right, 'same')}
    case 'InRange':
      return {
        ...node,
        base: map(node.base, 'same'),
        left: map(node.left, 'same'),
        right: map(node.right, 'same'),
      }
    case 'Filter':
    case 'Projection':
      return {...node, base: map(node.base, 'same'), expr: map(node.expr, 'nested')}
    case 'Map':
    case 'FlatMap':
      return {...node, base: map(node.base, 'same'), expr: map(node.expr, 'hidden')}
    case 'PipeFuncCall':
      return {
        ...node,
        base: map(node.base, 'same'),
        args: node.args.map((arg) => map(arg, 'nested')),
      }
    case 'FuncCall':
      return {...node, args: node.args.map((arg) => map(arg, 'same'))}
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({...element, value: map(element.value, 'same')})),
      }
    case 'Object':
      return {...node, attributes: node.attributes.map((attribute) => mapAttribute(attribute, map))}
    case 'Select':
      return {
        ...node,
        alternatives: node.alternatives.map((alternative) => ({
          ...alternative,
          condition: map(alternative.condition, 'same'),
          value: map(alternative.value, 'same'),
        })),
        ...(node.fallback && {fallback: map(node.fallback, 'same')}),
      }
    case 'Context':
    case 'Everything':
    case 'Parameter':
    case 'Parent':
    case 'SelectorFuncCall':
    case 'SelectorNested':
    case 'This':
    case 'Tuple':
    case 'Value':
      break
  }
  return node
}

function mapAttribute(attribute: ObjectAttributeNode, map: MapChild): ObjectAttributeNode {
  const mapped = {...attribute, value: map(attribute.value, 'same')}
  return mapped.type === 'ObjectConditionalSplat'
    ? {...mapped, condition: map(mapped.condition, 'same')}
    : mapped
}
