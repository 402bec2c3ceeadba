import {PortableText, type PortableTextReactComponents} from '@portabletext/react'
import {createElement, type ReactNode} from 'react'
import type {Body} from '../views.ts'
import {linkNowhere, type LinkTo} from './linkTo.ts'
import type {MarkupNode} from './markup.ts'
import {prepareBody, type PreparedMark, type PreparedObject} from './prepareBody.ts'

export interface ArticleBodyProps {
  body: Body
  /** Where people, organizations, quotes and segments have pages. Default: nowhere. */
  linkTo?: LinkTo
  /** The widest a photo is shown, in CSS pixels. Default 800. */
  photoWidth?: number
  /** Components of `@portabletext/react` that win over these. */
  components?: Partial<PortableTextReactComponents>
}

/** A body in React: the same elements as `renderBody` writes. */
export function ArticleBody(props: ArticleBodyProps): ReactNode {
  const {body, linkTo = linkNowhere, photoWidth = 800, components} = props
  return (
    <PortableText
      value={prepareBody(body, {linkTo, photoWidth})}
      components={{
        ...components,
        types: {...types, ...components?.types},
        marks: {...marks, ...components?.marks},
      }}
      onMissingComponent={false}
    />
  )
}

const Piece = ({value: {markup}}: {value: PreparedObject}) => (markup ? toNode(markup) : null)

const types = {quoteReference: Piece, segmentReference: Piece, photo: Piece}

const Mark = ({value, children}: {value?: PreparedMark; children: ReactNode}) =>
  value?.leadsTo ? <a href={value.leadsTo}>{children}</a> : children

const marks = {link: Mark, personMention: Mark, organizationMention: Mark}

/** React's names of the attributes that it writes differently. */
const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  playsinline: 'playsInline',
  srclang: 'srcLang',
  srcset: 'srcSet',
}

function toNode(node: MarkupNode): ReactNode {
  if (typeof node === 'string') return node
  const {tag, attributes, children} = node
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  )
  return createElement(tag, props, ...children.map(toNode))
}
