/** A piece of a page, for serializers of any kind. Attributes have their names of HTML; `undefined` is left out. */
export interface Markup {
  tag:
    | 'a'
    | 'blockquote'
    | 'figcaption'
    | 'figure'
    | 'img'
    | 'p'
    | 'small'
    | 'source'
    | 'track'
    | 'video'
  attributes: Readonly<Record<string, string | number | true | undefined>>
  children: readonly MarkupNode[]
}

export type MarkupNode = Markup | string

export function element(
  tag: Markup['tag'],
  attributes: Markup['attributes'],
  ...children: readonly (MarkupNode | undefined)[]
): Markup {
  return {tag, attributes, children: children.filter((child) => child !== undefined)}
}

/** `text` as a link, where there is somewhere to go. */
export function link(href: string | undefined, text: string): MarkupNode {
  return href ? element('a', {href}, text) : text
}
