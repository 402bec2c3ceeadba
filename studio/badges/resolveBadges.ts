import type {DocumentBadgeComponent, DocumentBadgesResolver} from 'sanity'

import {DESK_TYPES} from '../constants.ts'
import {CorrectedBadge, EmbargoedBadge, WithheldBadge} from './articleBadges.ts'
import {EditedBadge, ImportedBadge} from './importBadges.ts'
import {VerificationBadge} from './quoteBadges.ts'

const BADGES: Record<string, DocumentBadgeComponent[]> = {
  article: [EmbargoedBadge, WithheldBadge, CorrectedBadge],
  quote: [VerificationBadge],
}

/** The desk's badges beside the Studio's own. Types that are not this model's keep theirs alone. */
export const resolveBadges: DocumentBadgesResolver = (before, {schemaType}) =>
  DESK_TYPES.some((type) => type === schemaType)
    ? [...before, ...(BADGES[schemaType] ?? []), ImportedBadge, EditedBadge]
    : before
