/** A JSON value, as documents are made of. */
type Json = unknown

/** A mendoza patch: opcodes and their operands in one flat array. */
export type MendozaPatch = unknown[]

/** The opcodes written here, by their number in mendoza's own table. */
const Op = {
  value: 0,
  blank: 2,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  setField: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const

/**
 * The patch that turns `left` into `right` when mendoza's `applyPatch` reads it.
 *
 * Fields are addressed by their place among the sorted keys of `left`; strings are sliced by UTF-8
 * offset, as in mendoza's format. `null` on either side (no document) is written as a literal.
 */
export function encodeMendoza(left: Json, right: Json): MendozaPatch {
  if (isRecord(left) && isRecord(right)) return shorter(diffObject(left, right), [Op.value, right])
  const ops = diffIntoBlank(left, right)
  return ops ? shorter([Op.blank, ...ops], [Op.value, right]) : [Op.value, right]
}

function diffObject(left: Record<string, Json>, right: Record<string, Json>): MendozaPatch {
  const patch: MendozaPatch = []
  const keys = Object.keys(left).toSorted()
  for (const [index, key] of keys.entries()) {
    if (!Object.hasOwn(right, key)) patch.push(Op.deleteField, index)
    else if (!isSame(left[key], right[key])) {
      const whole = [Op.setField, right[key], key]
      const nested = diffNested(left[key], right[key], index, 'field')
      append(patch, nested ? shorter(nested, whole) : whole)
    }
  }
  for (const key of Object.keys(right)) {
    if (!Object.hasOwn(left, key)) patch.push(Op.setField, right[key], key)
  }
  return patch
}

/** Steps into a field or element, changes it there and returns; `undefined` where only a literal will do. */
function diffNested(
  left: Json,
  right: Json,
  index: number,
  where: 'field' | 'element',
): MendozaPatch | undefined {
  const done = where === 'field' ? Op.returnIntoObjectSameKeyPop : Op.returnIntoArrayPop
  if (isRecord(left) && isRecord(right)) {
    const push = where === 'field' ? Op.pushFieldCopy : Op.pushElementCopy
    return [push, index, ...diffObject(left, right), done]
  }
  const ops = diffIntoBlank(left, right)
  const push = where === 'field' ? Op.pushFieldBlank : Op.pushElementBlank
  return ops && [push, index, ...ops, done]
}

/** Arrays and strings are written anew from slices of the old. A blank stays null if nothing is appended. */
function diffIntoBlank(left: Json, right: Json): MendozaPatch | undefined {
  if (typeof left === 'string' && typeof right === 'string' && right !== '') {
    return diffString(left, right)
  }
  if (Array.isArray(left) && Array.isArray(right) && right.length > 0) {
    return diffArray(left, right)
  }
  return undefined
}

function diffArray(left: Json[], right: Json[]): MendozaPatch {
  const patch: MendozaPatch = []
  const places = indexElements(left)
  let next = 0
  for (let at = 0; at < right.length;) {
    const from = places.find(right[at], next)
    if (from === undefined) {
      append(patch, changeElement(left, right[at], places.counterpart(right[at], next)))
      at += 1
      next += 1
      continue
    }
    let length = 1
    while (at + length < right.length && isSame(left[from + length], right[at + length]))
      length += 1
    patch.push(Op.appendSlice, from, from + length)
    at += length
    next = from + length
  }
  return patch
}

function changeElement(left: Json[], element: Json, from: number | undefined): MendozaPatch {
  const whole = [Op.appendValue, element]
  const nested = from !== undefined && diffNested(left[from], element, from, 'element')
  return nested ? shorter(nested, whole) : whole
}

function indexElements(elements: Json[]) {
  const byContent = new Map<string, number>()
  const byKey = new Map<unknown, number>()
  for (const [index, element] of elements.entries()) {
    const content = JSON.stringify(element)
    if (!byContent.has(content)) byContent.set(content, index)
    if (isRecord(element) && '_key' in element) byKey.set(element['_key'], index)
  }
  return {
    /** An equal element, the one at `preferred` if it is, so that slices stay long. */
    find(element: Json, preferred: number): number | undefined {
      if (preferred < elements.length && isSame(elements[preferred], element)) return preferred
      return byContent.get(JSON.stringify(element))
    },
    /** What the element was before: the one of its `_key`, or without keys the one in its place. */
    counterpart(element: Json, place: number): number | undefined {
      if (isRecord(element) && '_key' in element) return byKey.get(element['_key'])
      return place < elements.length ? place : undefined
    },
  }
}

/**
 * What both strings begin and end with is sliced, the middle is literal. The last slice runs to the
 * end of the string: mendoza's decoder resolves an inner slice wrongly after non-ASCII text.
 */
function diffString(left: string, right: string): MendozaPatch {
  const old = Array.from(left)
  const fresh = Array.from(right)
  const limit = Math.min(old.length, fresh.length)
  let head = 0
  while (head < limit && old[head] === fresh[head]) head += 1
  let tail = 0
  while (tail < limit - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1
  const patch: MendozaPatch = []
  if (head > 0) patch.push(Op.appendStringSlice, 0, utf8Size(old.slice(0, head)))
  const middle = fresh.slice(head, fresh.length - tail).join('')
  if (middle) patch.push(Op.appendString, middle)
  if (tail > 0) {
    const size = utf8Size(old)
    patch.push(Op.appendStringSlice, size - utf8Size(old.slice(old.length - tail)), size)
  }
  return patch
}

function utf8Size(characters: string[]): number {
  let size = 0
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    if (code > 0xffff) size += 4
    else if (code > 0x7ff) size += 3
    else size += code > 0x7f ? 2 : 1
  }
  return size
}

/** Without `push(...)`: a long array's operations are more than a call may have arguments. */
function append(patch: MendozaPatch, operations: MendozaPatch): void {
  for (const operation of operations) patch.push(operation)
}

function shorter(patch: MendozaPatch, literal: MendozaPatch): MendozaPatch {
  return JSON.stringify(patch).length < JSON.stringify(literal).length ? patch : literal
}

function isSame(left: Json, right: Json): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right)
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
