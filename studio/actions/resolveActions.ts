import type {DocumentActionComponent, DocumentActionsResolver} from 'sanity'

import {DESK_TYPES} from '../constants.ts'
import {useConfirmQuoteAction} from './ConfirmQuoteAction.tsx'
import {createDeletePersonAction} from './createDeletePersonAction.tsx'
import {createPublishAction} from './createPublishAction.tsx'
import {useDisputeQuoteAction} from './DisputeQuoteAction.tsx'
import {useIssueCorrectionAction} from './IssueCorrectionAction.tsx'
import {useVerifyReportAction} from './VerifyReportAction.tsx'
import {useWithholdAction} from './WithholdAction.tsx'

const ADDED: Record<string, DocumentActionComponent[]> = {
  quote: [useConfirmQuoteAction, useDisputeQuoteAction],
  article: [useIssueCorrectionAction, useVerifyReportAction, useWithholdAction],
}

const wrapped = new WeakMap<DocumentActionComponent, Map<string, DocumentActionComponent>>()

/** The Studio's actions, guarded where the desk has rules, then the desk's own. */
export const resolveActions: DocumentActionsResolver = (before, {schemaType}) => {
  if (!DESK_TYPES.some((type) => type === schemaType)) return before
  const [first, ...rest] = before
    // A report is a record of what was received: there is no second one of it.
    .filter(({action}) => schemaType !== 'report' || action !== 'duplicate')
    .map((action) => guard(action, schemaType))
  return [...(first ? [first] : []), ...(ADDED[schemaType] ?? []), ...rest]
}

function guard(original: DocumentActionComponent, schemaType: string): DocumentActionComponent {
  if (original.action === 'publish') return wrapOnce(original, 'publish', createPublishAction)
  if (original.action === 'delete' && schemaType === 'person') {
    return wrapOnce(original, 'deletePerson', createDeletePersonAction)
  }
  return original
}

/** The same wrapper for the same action each time: a new one would mount anew and lose its dialog. */
function wrapOnce(
  original: DocumentActionComponent,
  name: string,
  wrap: (original: DocumentActionComponent) => DocumentActionComponent,
): DocumentActionComponent {
  const known = wrapped.get(original) ?? new Map<string, DocumentActionComponent>()
  wrapped.set(original, known)
  const action = known.get(name) ?? wrap(original)
  known.set(name, action)
  return action
}
