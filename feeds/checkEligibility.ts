import type {FeedArticle} from './feedArticle.ts'
import {
  eligibilityRules,
  type EligibilityFeature,
  type EligibilityRule,
} from './eligibilityRules.ts'

/** One thing that a search feature asks for and this article does not have. */
export interface EligibilityGap {
  feature: EligibilityFeature
  /** The page that would be shown: the article's or the segment's address. */
  subject: string
  property: string
  level: 'required' | 'recommended'
  message: string
  /** Google's page that asks for it. */
  source: string
}

/**
 * What Google asks for, by its documented rules, and this article lacks. Nothing is filled in: a gap is an editor's to
 * close. Empty when nothing is missing.
 */
export function checkEligibility(article: FeedArticle): EligibilityGap[] {
  const ofSegments = (article.segments ?? []).flatMap((segment) => {
    const quotes = (article.quotes ?? []).filter(({segmentId}) => segmentId === segment.id)
    return eligibilityRules.segment.flatMap((rule) => gapOf(rule, {segment, quotes}, segment.url))
  })
  return [
    ...eligibilityRules.article.flatMap((rule) => gapOf(rule, article, article.url)),
    ...ofSegments,
  ]
}

function gapOf<Subject>(
  rule: EligibilityRule<Subject>,
  subject: Subject,
  url: string,
): EligibilityGap[] {
  if (rule.holds(subject)) return []
  const {feature, property, level, message, source} = rule
  return [{feature, subject: url, property, level, message, source}]
}
