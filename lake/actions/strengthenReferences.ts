/**
 * References that the Studio keeps weak while their target is a draft (`_strengthenOnPublish`) become
 * strong as the document is published. Returns the value itself where nothing changes.
 */
export function strengthenReferences<Value>(value: Value): Value {
  // The shape stays: only the two fields of a reference that the Studio added go.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return strengthen(value) as Value
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (typeof value !== 'object' || value === null) return value
  if ('_ref' in value && '_strengthenOnPublish' in value) {
    const {_strengthenOnPublish, _weak, ...reference} = {_weak: undefined, ...value}
    return staysWeak(_strengthenOnPublish) ? {...reference, _weak: true} : reference
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strengthen(inner)]))
}

function staysWeak(hint: unknown): boolean {
  return typeof hint === 'object' && hint !== null && 'weak' in hint && hint.weak === true
}
