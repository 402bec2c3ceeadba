/** How many characters around the words a span keeps, so that they are found again in a changed text. */
const CONTEXT = 32

export interface TextSpan {
  _type: 'textSpan'
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

/** W3C Web Annotation's two selectors for `text.slice(start, end)`. */
export function createSpan(text: string, start: number, end: number): TextSpan {
  return {
    _type: 'textSpan',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  }
}
