import type {DocumentBadgeComponent, DocumentBadgesResolver} from 'sanity'

import {CorrectedBadge, EmbargoedBadge, WithheldBadge} from './articleBadges.ts'
import {VerificationBadge} from './quoteBadges.ts'

const BADGES: Record<string, DocumentBadgeComponent[]> = {
  article: [EmbargoedBadge, WithheldBadge, CorrectedBadge],
  quote: [VerificationBadge],
}

/** The desk's badges beside the Studio's own. */
export const resolveBadges: DocumentBadgesResolver = (before, {schemaType}) => [
  ...before,
  ...(BADGES[schemaType] ?? []),
]
