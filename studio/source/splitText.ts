/** A stretch of text that is marked. Offsets in UTF-16 units. */
export interface Mark {
  id: string
  start: number
  end: number
}

export interface Piece<M extends Mark> {
  text: string
  start: number
  /** `null` between marks. */
  mark: M | null
}

/** The text cut at its marks, in order and complete. Of two that overlap the earlier one stays. */
export function splitText<M extends Mark>(text: string, marks: M[]): Piece<M>[] {
  const pieces: Piece<M>[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > text.length || mark.start >= mark.end) continue
    if (mark.start > at) pieces.push({text: text.slice(at, mark.start), start: at, mark: null})
    pieces.push({text: text.slice(mark.start, mark.end), start: mark.start, mark})
    at = mark.end
  }
  if (at < text.length) pieces.push({text: text.slice(at), start: at, mark: null})
  return pieces
}
