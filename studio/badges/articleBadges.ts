import {ClockIcon} from '@sanity/icons/Clock'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import type {DocumentBadgeComponent, DocumentBadgeProps} from 'sanity'

import {formatMoment, getEmbargo} from '../actions/obstacles.ts'

function getDocument({draft, published}: DocumentBadgeProps) {
  return draft ?? published
}

export const EmbargoedBadge: DocumentBadgeComponent = (props) => {
  const embargo = getEmbargo(getDocument(props), new Date())
  return embargo
    ? {
        label: 'Embargoed',
        title: embargo.until
          ? `Not to be shown before ${formatMoment(embargo.until)}`
          : 'Not to be shown: the embargo does not say when it ends',
        color: 'warning',
        icon: ClockIcon,
      }
    : null
}

export const WithheldBadge: DocumentBadgeComponent = (props) => {
  const status = getDocument(props)?.pubStatus
  if (status === 'withheld') {
    return {
      label: 'Withheld',
      title: 'No public page shows this article',
      color: 'danger',
      icon: EyeClosedIcon,
    }
  }
  return status === 'canceled'
    ? {label: 'Canceled', title: 'Never to be shown again', color: 'danger', icon: EyeClosedIcon}
    : null
}

export const CorrectedBadge: DocumentBadgeComponent = (props) => {
  const corrections = getDocument(props)?.corrections
  if (!Array.isArray(corrections) || corrections.length === 0) return null
  const count = corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`
  return {label: 'Corrected', title: count, color: 'primary', icon: EditIcon}
}
