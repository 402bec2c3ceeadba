/** Patches that put a correction before the others and set when the article was updated. */
export function createCorrectionPatches(input: {
  kind: string
  text: string
  now: Date
  key: string
}): Record<string, unknown>[] {
  const date = input.now.toISOString()
  const correction = {
    _key: input.key,
    _type: 'correction',
    date,
    kind: input.kind,
    text: input.text,
  }
  return [
    {setIfMissing: {corrections: []}},
    {insert: {before: 'corrections[0]', items: [correction]}},
    {set: {updatedAt: date}},
  ]
}
