/**
 * A stretch of a paragraph with the quotation marks and spaces around it: what goes when the words
 * become a quote of their own. A comma or full stop inside the marks goes too.
 *
 *     He said: “We are ready,” and left.  →  `We are ready` takes ` “` and `,” ` along
 */
export function widenToMarks(
  text: string,
  {start, end}: {start: number; end: number},
): {start: number; end: number} {
  const opening = /\s*["“‘„‚«‹]?\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const closing = /^(?:[,.]?["”’»›][,.]?)?\s*/u.exec(text.slice(end))?.[0].length ?? 0
  return {start: start - opening, end: end + closing}
}
