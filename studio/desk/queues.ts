import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {SyncIcon} from '@sanity/icons/Sync'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {SortOrderingItem} from '@sanity/types'
import type {ComponentType} from 'react'

import type {SluglineSettings} from '../options.tsx'
import {DESK_TYPES, type DeskType} from '../constants.ts'

/** One pile of work on the desk: a filter an editor can empty. */
export interface Queue {
  id: string
  title: string
  /** What puts a document here, for the empty pile and for the documentation. */
  description: string
  /** `null` where documents of several types wait. */
  type: DeskType | null
  icon: ComponentType
  /** GROQ, without the dataset: what stands between `*[` and `]`. */
  filter: string
  params: Record<string, string | number | boolean>
  ordering: SortOrderingItem[]
}

const LATEST: SortOrderingItem[] = [{field: '_updatedAt', direction: 'desc'}]

/** The importer keeps what waits for an editor in its records, by the id of the document as it stands. */
const CHANGED = `_type in ${JSON.stringify(DESK_TYPES)} && (
  _id in *[_type == "seed.record" && defined(reviews)].reviews[].document ||
  ("drafts." + _id) in *[_type == "seed.record" && defined(reviews)].reviews[].document
)`

/** The desk's queues, in the order an editor works them off. */
export function createQueues(settings: SluglineSettings): Queue[] {
  return [
    {
      id: 'needs-review',
      title: 'Needs review',
      description:
        'Quotes read by machine that nobody has confirmed or disputed, unsure ones first.',
      type: 'quote',
      icon: CheckmarkCircleIcon,
      filter: `_type == "quote" && !(verification.state in ["confirmed", "disputed"])`,
      params: {},
      ordering: [
        {field: 'confidence', direction: 'asc'},
        {field: '_updatedAt', direction: 'desc'},
      ],
    },
    {
      id: 'low-confidence',
      title: 'Low confidence',
      description: `Quotes not yet confirmed whose reading is less sure than ${Math.round(settings.reviewBelow * 100)} %.`,
      type: 'quote',
      icon: WarningOutlineIcon,
      filter: `_type == "quote" && confidence < $reviewBelow && !(verification.state in ["confirmed", "disputed"])`,
      params: {reviewBelow: settings.reviewBelow},
      ordering: [{field: 'confidence', direction: 'asc'}],
    },
    {
      id: 'unattributed',
      title: 'Unattributed quotes',
      description: 'Quotes with neither a speaker nor a note that says why there is none.',
      type: 'quote',
      icon: HelpCircleIcon,
      filter: `_type == "quote" && !defined(speaker) && !defined(speakerNote)`,
      params: {},
      ordering: LATEST,
    },
    {
      id: 'disputed',
      title: 'Disputed quotes',
      description: 'Quotes an editor disputes.',
      type: 'quote',
      icon: CloseCircleIcon,
      filter: `_type == "quote" && verification.state == "disputed"`,
      params: {},
      ordering: LATEST,
    },
    {
      id: 'embargoed',
      title: 'Embargoed',
      description:
        'Articles whose embargo has not passed or does not say when it ends, the nearest first.',
      type: 'article',
      icon: ClockIcon,
      filter: `_type == "article" && (
        dateTime(embargo.until) > dateTime(now()) || !defined(embargo.until) && defined(embargo.note)
      )`,
      params: {},
      ordering: [{field: 'embargo.until', direction: 'asc'}],
    },
    {
      id: 'withheld',
      title: 'Withheld',
      description: 'Articles withheld or canceled.',
      type: 'article',
      icon: EyeClosedIcon,
      filter: `_type == "article" && pubStatus in ["withheld", "canceled"]`,
      params: {},
      ordering: LATEST,
    },
    {
      id: 'corrected',
      title: 'Corrected',
      description: 'Articles with a correction, the latest first.',
      type: 'article',
      icon: EditIcon,
      filter: `_type == "article" && count(corrections) > 0`,
      params: {},
      ordering: [{field: 'updatedAt', direction: 'desc'}],
    },
    {
      id: 'changed',
      title: 'Changed in the report',
      description: 'Documents whose report changed after an editor had touched them.',
      type: null,
      icon: SyncIcon,
      filter: CHANGED,
      params: {},
      ordering: LATEST,
    },
  ]
}
