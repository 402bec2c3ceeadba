import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'

// Elements that stand on lines of their own.
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM INPUT SELECT'.split(' '),
)

/**
 * The report in a saved web page, as plain text: its title, then its main text, one paragraph a line
 * with a blank line between. The main text is what Readability finds; where it finds none, the whole
 * body. Offsets of a report read from it count in this text.
 */
export function extractHtml(html: string): string {
  const found = new Readability(parseHTML(html).document).parse()
  const content = found?.content ?? ''
  const body = content === '' ? html : `<!doctype html><html><body>${content}</body></html>`
  const paragraphs = collectParagraphs(parseHTML(body).document.body)
  const title = found?.title?.trim() ?? ''
  const hasTitle = title === '' || paragraphs.slice(0, 3).some((line) => line.text === title)
  const lines = paragraphs.map(({text, isBullet}) => (isBullet ? `• ${text}` : text))
  return [...(hasTitle ? [] : [title]), ...lines].join('\n\n') + '\n'
}

interface Line {
  text: string
  isBullet: boolean
}

function collectParagraphs(root: Element): Line[] {
  const lines: Line[] = []
  let current = ''
  let isBullet = false
  const flush = (): void => {
    const text = current.replaceAll(/[ \t\n\r]+/g, ' ').trim()
    if (text !== '') {
      lines.push({text, isBullet})
      isBullet = false
    }
    current = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) current += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) return
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush()
    if (name === 'LI') isBullet = true
    for (const child of node.childNodes) walk(child)
    if (isBlock) flush()
    if (name === 'LI') isBullet = false
  }
  walk(root)
  flush()
  return lines
}
