import type {CreativeWork, Quotation} from 'schema-dts'
import type {FeedQuote, FeedReport} from '../feedArticle.ts'
import {present} from '../present.ts'
import {buildOrganization} from './buildOrganization.ts'
import {buildPersonLink} from './buildPersonLink.ts'
import {buildPlace} from './buildPlace.ts'

/**
 * A quote, who said it and the report it stands in. The role at the time is in `creditText`: as a `jobTitle` it would
 * claim that the person still holds it. Without a known speaker there is no creator.
 */
export function buildQuotation(quote: FeedQuote): Extract<Quotation, object> {
  return {
    '@type': 'Quotation',
    '@id': `${quote.url}#quotation`,
    url: quote.url,
    text: quote.text,
    creator: buildCreator(quote),
    creditText: creditOf(quote),
    dateCreated: present(quote.spokenOn),
    locationCreated: quote.spokenAt ? buildPlace(quote.spokenAt) : undefined,
    isBasedOn: buildSource(quote.report),
  }
}

function buildCreator(quote: FeedQuote): Quotation['creator' & keyof Quotation] {
  if (quote.speaker) return buildPersonLink(quote.speaker)
  if (quote.speakerNote === 'organization' && quote.organization) {
    return buildOrganization(quote.organization)
  }
  return undefined
}

function creditOf(quote: FeedQuote): string | undefined {
  const name = quote.speaker?.name ?? quote.attributedAs
  if (!name) return undefined
  const organization =
    quote.organization && quote.organization.name !== name ? quote.organization.name : undefined
  return [name, quote.speaker ? quote.role : undefined, organization].filter(Boolean).join(', ')
}

/** The report as received. Its checksum says which text exactly. */
export function buildSource(report: FeedReport): Extract<CreativeWork, object> {
  return {
    '@type': 'CreativeWork',
    name: report.title,
    url: present(report.url),
    identifier: `sha256:${report.sha256}`,
    inLanguage: present(report.language),
    publisher: report.outlet ? buildOrganization(report.outlet) : undefined,
  }
}
