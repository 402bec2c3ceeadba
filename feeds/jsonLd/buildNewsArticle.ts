import type {CorrectionComment, NewsArticle} from 'schema-dts'
import {authorsOf, contributorsOf} from '../authorsOf.ts'
import type {FeedArticle, FeedCorrection, FeedSite} from '../feedArticle.ts'
import {present, someKnown, someOf} from '../present.ts'
import {buildImage} from './buildImage.ts'
import {buildOrganization} from './buildOrganization.ts'
import {buildPersonLink} from './buildPersonLink.ts'
import {buildPlace} from './buildPlace.ts'
import {buildQuotation, buildSource} from './buildQuotation.ts'
import {buildVideo} from './buildVideo.ts'

/** The article with its quotes and videos as parts. What is not known stays out. */
export function buildNewsArticle(
  article: FeedArticle,
  site: FeedSite,
): Extract<NewsArticle, object> {
  const quotes = article.quotes ?? []
  return {
    '@type': 'NewsArticle',
    '@id': `${article.url}#article`,
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.headline,
    description: present(article.dek),
    image: article.photo ? [buildImage(article.photo)] : undefined,
    datePublished: present(article.publishedAt),
    dateModified: present(article.updatedAt),
    dateline: present(article.dateline?.place?.name),
    author: someOf(authorsOf(article).map(({person}) => buildPersonLink(person))),
    contributor: someOf(contributorsOf(article).map(({person}) => buildPersonLink(person))),
    publisher: {'@type': 'NewsMediaOrganization', name: site.name, url: site.url},
    sourceOrganization: article.program?.organization
      ? buildOrganization(article.program.organization)
      : undefined,
    articleSection: present(article.program?.name),
    inLanguage: present(article.language),
    about: someOf(
      (article.topics ?? []).map(({name, url}) => ({
        '@type': 'Thing' as const,
        name,
        url: present(url),
      })),
    ),
    mentions: someOf((article.people ?? []).map((person) => buildPersonLink(person))),
    contentLocation: someOf((article.places ?? []).map((place) => buildPlace(place))),
    locationCreated: article.dateline?.place ? buildPlace(article.dateline.place) : undefined,
    hasPart: someOf(quotes.map((quote) => buildQuotation(quote))),
    video: someKnown((article.segments ?? []).map((segment) => buildVideo(segment, quotes))),
    isBasedOn: article.source ? buildSource(article.source) : undefined,
    correction: someOf(
      (article.corrections ?? []).map((correction) => buildCorrection(correction)),
    ),
  }
}

function buildCorrection(correction: FeedCorrection): Extract<CorrectionComment, object> {
  return {
    '@type': 'CorrectionComment',
    text: correction.text,
    datePublished: correction.date,
  }
}
