import type {Edit} from './cleanText.ts'

// "(AP Photo/…)", "/ Photo: VCG" at a line's end.
const CREDIT =
  /(?:\([^()]{0,60}\b(?:photo|photos|image|images|ap|afp|reuters|getty|epa|xinhua|vcg)\b[^()]{0,60}\)|\/ ?(?:[\w'’. ]{1,30} )?(?:photo|vcg|afp|ap|reuters|getty|xinhua)\b.{0,20})\.?$/i
const JUNCTION = /(?<=[\p{Ll}\d?!’”.][\p{Ll}\d?!’”.])(?=\p{Lu}[\p{Ll}]* [\p{L}\d])/gu
// "McAllister" and "iPhone" have a capital inside as well.
const WITHIN = /(?:^|[\s-])(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|i|e)$/
const LONGEST_FIRST_LINE = 800
const SHORTEST_HEADLINE = 15

/** Parts a headline from the picture's caption that a page's export left on the same line without a space. */
export function gluedCaptionEdits(source: string, from: number): Edit[] {
  const start = from + (/^\s*/.exec(source.slice(from, from + 200))?.[0].length ?? 0)
  const newline = source.indexOf('\n', start)
  const end = newline === -1 ? source.length : newline
  if (end - start > LONGEST_FIRST_LINE) return []
  const line = source.slice(start, end).trimEnd()
  const credit = CREDIT.exec(line)
  if (credit === null) return []
  for (const {index} of line.slice(0, credit.index).matchAll(JUNCTION)) {
    if (index < SHORTEST_HEADLINE || WITHIN.test(line.slice(0, index))) continue
    return [{start: start + index, end: start + index, replacement: '\n'}]
  }
  return []
}
