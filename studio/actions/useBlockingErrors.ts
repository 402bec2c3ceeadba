import {isValidationErrorMarker, type ValidationMarker} from '@sanity/types'
import {validationMarkerCodes} from '@sanity/validation'
import {useMemo} from 'react'
import {useValidationStatus} from 'sanity'

import {useLiveQuery} from '../hooks/useLiveQuery.ts'

/** Drafts count: they are there, and publishing takes them along. */
const EXISTING_QUERY = {fetch: '*[_id in $ids]._id', listen: '*[_id in $ids]'}

const NOTHING: string[] = []

/**
 * A document's validation errors that keep it from being published. That something it refers to is not published yet is
 * none, as publishing takes that along; that it is nowhere is one.
 */
export function useBlockingErrors(
  id: string,
  type: string,
  /** What is to be published: until that was looked at, it is being checked. */
  revision: string | undefined,
): {errors: ValidationMarker[]; isChecking: boolean} {
  const status = useValidationStatus(id, type, false)
  const errors = status.validation.filter(isValidationErrorMarker)
  const ids = errors.flatMap(getUnpublished)
  const existing = useLiveQuery<string[]>(ids.length > 0 ? EXISTING_QUERY : null, {ids})
  const found = existing.data ?? NOTHING

  return useMemo(
    () => ({
      errors: status.validation.filter(
        (marker) =>
          isValidationErrorMarker(marker) &&
          getUnpublished(marker).every((referenceId) => !found.includes(referenceId)),
      ),
      isChecking: status.isValidating || status.revision !== revision || existing.isLoading,
    }),
    [existing.isLoading, found, revision, status],
  )
}

/** The document that a marker says is not published. */
function getUnpublished({code, details}: ValidationMarker): string[] {
  const referenceId = details?.referenceId
  return code === validationMarkerCodes.referenceNotPublished && typeof referenceId === 'string'
    ? [referenceId]
    : []
}
