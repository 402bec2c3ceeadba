/** An element: name, attributes, content. Attributes and elements without a value are left out. */
export interface XmlElement {
  name: string
  attributes?: Record<string, string | number | null | undefined>
  children?: readonly (XmlElement | string | undefined)[]
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** An element with text in it, or `undefined` when there is no text. */
export function textElement(name: string, text: string | null | undefined): XmlElement | undefined {
  return text ? {name, children: [text]} : undefined
}

/** A whole XML 1.0 document, indented by two spaces. */
export function writeXml(root: XmlElement): string {
  return `${DECLARATION}\n${writeElement(root, '')}\n`
}

function writeElement({name, attributes = {}, children = []}: XmlElement, indent: string): string {
  const tag = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [`${key}="${escapeXml(String(value))}"`],
    ),
  ].join(' ')
  const known = children.filter((child) => child !== undefined)
  if (known.length === 0) return `${indent}<${tag}/>`
  // White space would become part of a text, so an element with text in it stays on one line.
  if (known.some((child) => typeof child === 'string')) {
    const inner = known.map((child) =>
      typeof child === 'string' ? escapeXml(child) : writeElement(child, ''),
    )
    return `${indent}<${tag}>${inner.join('')}</${name}>`
  }
  const inner = known.map((child) =>
    typeof child === 'string' ? child : writeElement(child, `${indent}  `),
  )
  return `${indent}<${tag}>\n${inner.join('\n')}\n${indent}</${name}>`
}

/** XML 1.0 has no way to write these characters, not even escaped (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in XML content or between double quotes. Characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}
