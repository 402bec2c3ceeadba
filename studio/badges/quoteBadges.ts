import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {DocumentBadgeComponent} from 'sanity'

import {formatMoment} from '../actions/obstacles.ts'
import {readVerification} from '../actions/readVerification.ts'
import {describeState} from '../source/describeState.ts'

/** A quote's verification: by whom and when, or how sure the reading was. */
export const VerificationBadge: DocumentBadgeComponent = ({draft, published}) => {
  const document = draft ?? published
  if (!document) return null
  const {state, by, at} = readVerification(document)
  const confidence = typeof document.confidence === 'number' ? document.confidence : null
  const {label} = describeState(state, confidence)
  const title = [by, at && formatMoment(new Date(at))].filter(Boolean).join(', ')
  if (state === 'confirmed') return {label, title, color: 'success', icon: CheckmarkCircleIcon}
  if (state === 'disputed') return {label, title, color: 'danger', icon: CloseCircleIcon}
  return {label, title: 'Nobody has checked this quote', color: 'warning', icon: WarningOutlineIcon}
}
