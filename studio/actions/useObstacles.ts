import {useMemo} from 'react'
import {type DocumentActionProps, useSchema} from 'sanity'

import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {useNow} from '../hooks/useNow.ts'
import {useSettings} from '../options.tsx'
import {namePlace} from '../record/namePlace.ts'
import {
  describeEmbargo,
  describeInvalid,
  describeUnchecked,
  describeUnconfirmed,
  getEmbargo,
  type Obstacle,
  type UnconfirmedQuote,
} from './obstacles.ts'
import {useBlockingErrors} from './useBlockingErrors.ts'

/** Direct quotes that stand in an article's body, or the quote itself, as long as nobody confirmed them. */
const UNCONFIRMED_QUERY = {
  fetch: `*[_type == "quote" && kind == "direct" && verification.state != "confirmed" && (
    _id == $id || _id in *[_id == $id][0].body[].quote._ref
  )]{_id, text, "speaker": speaker->name}`,
  listen: '*[_type in ["quote", "article"]]',
}

/** What stands in the way of publishing a document, kept current. */
export function useObstacles({id, type, draft}: DocumentActionProps): {
  obstacles: Obstacle[]
  isChecking: boolean
} {
  const settings = useSettings()
  const schemaType = useSchema().get(type)
  const now = useNow()
  const hasQuotes = settings.requireConfirmedQuotes && (type === 'article' || type === 'quote')
  const quotes = useLiveQuery<UnconfirmedQuote[]>(hasQuotes && draft ? UNCONFIRMED_QUERY : null, {
    id,
  })
  const {errors, isChecking} = useBlockingErrors(draft?._id ?? id, type, draft?._rev)

  return useMemo(() => {
    const embargo = settings.holdEmbargoed && type === 'article' ? getEmbargo(draft, now) : null
    return {
      obstacles: [
        ...errors.map(({path: [field, ...rest], message}) =>
          describeInvalid(
            typeof field === 'string' ? [namePlace(schemaType, field), ...rest] : [],
            message,
          ),
        ),
        ...(embargo ? [describeEmbargo(embargo)] : []),
        ...(quotes.error ? [describeUnchecked(quotes.error)] : []),
        ...(quotes.data ?? []).map(describeUnconfirmed),
      ],
      isChecking: isChecking || quotes.isLoading,
    }
  }, [
    draft,
    now,
    quotes.data,
    quotes.error,
    quotes.isLoading,
    schemaType,
    settings.holdEmbargoed,
    errors,
    isChecking,
    type,
  ])
}
