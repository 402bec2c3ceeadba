import {DownloadIcon} from '@sanity/icons/Download'
import {EditIcon} from '@sanity/icons/Edit'
import type {DocumentBadgeComponent} from 'sanity'

import {listEditedFields} from '../record/listEditedFields.ts'
import {useImportEntry} from '../record/useImportEntry.ts'

/** The document came from a report. */
export const ImportedBadge: DocumentBadgeComponent = ({draft, published}) => {
  const entry = useImportEntry(draft ?? published)
  return entry
    ? {label: 'Imported', title: 'Made from a report', color: 'primary', icon: DownloadIcon}
    : null
}

/** Somebody changed what was imported; another import of the report leaves these fields alone. */
export const EditedBadge: DocumentBadgeComponent = ({draft, published}) => {
  const document = draft ?? published
  const entry = useImportEntry(document)
  if (!entry || !document) return null
  const fields = listEditedFields(document, entry)
  return fields.length === 0
    ? null
    : {
        label: 'Edited since import',
        title: `Changed here: ${fields.join(', ')}`,
        color: 'warning',
        icon: EditIcon,
      }
}
