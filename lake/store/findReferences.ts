/** A reference as found in a document: `{_ref}` anywhere, at any depth. */
export interface FoundReference {
  readonly target: string
  /** Its target must exist: neither `_weak` nor into another dataset. */
  readonly strong: boolean
}

/** Every reference in a value, one per target; strong if any of them is. */
export function findReferences(value: unknown): Map<string, FoundReference> {
  const found = new Map<string, FoundReference>()
  collect(value, found)
  return found
}

function collect(value: unknown, found: Map<string, FoundReference>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string' && value._ref !== '') {
    const target = value._ref
    const strong = isStrong(value) || found.get(target)?.strong === true
    found.set(target, {target, strong})
  }
  for (const inner of Array.isArray(value) ? value : Object.values(value)) collect(inner, found)
}

function isStrong(reference: object): boolean {
  const isWeak = '_weak' in reference && reference._weak === true
  return !isWeak && !('_dataset' in reference) && !('_projectId' in reference)
}
