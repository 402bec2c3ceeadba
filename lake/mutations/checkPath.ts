/** Longer paths take the mutator minutes; the longest in a real document has some 20 steps. */
const MAX_PATH_LENGTH = 4096
/** A slice is spelled out element by element, whether they are there or not. */
const MAX_SLICE_BOUND = 10_000

/** What is wrong with the size of a patch's path, or null; whether it can be read is told when it is applied. */
export function problemOfPath(path: string): string | null {
  if (path.length > MAX_PATH_LENGTH) {
    return `a path of ${path.length} characters, the limit is ${MAX_PATH_LENGTH}`
  }
  for (const [slice, from, to] of path.matchAll(/[[,]\s*(-?\d*):(-?\d*)\s*(?=[\],])/g)) {
    if ([from, to].some((bound) => Math.abs(Number(bound)) > MAX_SLICE_BOUND)) {
      return `the slice ${slice}] reaches further than ${MAX_SLICE_BOUND} elements: leave its end open`
    }
  }
  return null
}
