import type {FeedPerson, FeedQuote} from './feedArticle.ts'
import {present, someKnown} from './present.ts'

interface Selector {
  type: 'TextQuoteSelector' | 'TextPositionSelector'
  exact?: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

type Body =
  | {
      type: 'SpecificResource'
      purpose: 'identifying'
      source: {id: string; type: 'Person'; name: string}
    }
  | {type: 'TextualBody'; purpose: 'identifying' | 'describing'; value: string}

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'identifying'
  creator?: {type: 'Person'; name: string}
  modified?: string
  body?: Body[]
  target: {
    source: {
      id: string
      type: 'Text'
      format: 'text/plain'
      language?: string
      'schema:url'?: string
    }
    selector: Selector[]
  }
}

/**
 * Where a quote stands in its report and who is identified as its speaker. The source is named by the text's checksum
 * (RFC 6920), since the positions hold for that text and for no page it was published on.
 * @param reportText positions are counted in code points by the standard and in UTF-16 units here; without the text to
 *   count in, the annotation has no TextPositionSelector
 */
export function buildAnnotation(quote: FeedQuote, reportText?: string | null): WebAnnotation {
  const {span, report} = quote
  const confirmed = quote.verification?.state === 'confirmed' ? quote.verification : undefined
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${quote.url}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: confirmed?.by ? {type: 'Person', name: confirmed.by} : undefined,
    modified: present(confirmed?.at),
    body: bodyOf(quote),
    target: {
      source: {
        id: `ni:///sha-256;${hexToBase64Url(report.sha256)}`,
        type: 'Text',
        format: 'text/plain',
        language: present(report.language),
        'schema:url': present(report.url),
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: span.exact,
          prefix: present(span.prefix),
          suffix: present(span.suffix),
        },
        ...positionOf(span, reportText),
      ],
    },
  }
}

function bodyOf({speaker, role}: FeedQuote): Body[] | undefined {
  return someKnown<Body>([
    speaker ? speakerBody(speaker) : undefined,
    role ? {type: 'TextualBody', purpose: 'describing', value: role} : undefined,
  ])
}

function speakerBody({name, url}: FeedPerson): Body {
  if (!url) return {type: 'TextualBody', purpose: 'identifying', value: name}
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: {id: url, type: 'Person', name},
  }
}

function positionOf(
  {start, end}: {start: number; end: number},
  text: string | null | undefined,
): Selector[] {
  if (typeof text !== 'string') return []
  const before = codePoints(text.slice(0, start))
  return [
    {type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end))},
  ]
}

function codePoints(text: string): number {
  return Array.from(text).length
}

function hexToBase64Url(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
