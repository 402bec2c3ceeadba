import {BookIcon} from '@sanity/icons/Book'
import {CaseIcon} from '@sanity/icons/Case'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {PinIcon} from '@sanity/icons/Pin'
import {PlayIcon} from '@sanity/icons/Play'
import {TagIcon} from '@sanity/icons/Tag'
import {UserIcon} from '@sanity/icons/User'
import {VideoIcon} from '@sanity/icons/Video'
import type {ComponentType} from 'react'

const ICONS: Record<string, ComponentType> = {
  article: DocumentTextIcon,
  organization: CaseIcon,
  person: UserIcon,
  place: PinIcon,
  program: PlayIcon,
  quote: CommentIcon,
  quoteReference: CommentIcon,
  report: BookIcon,
  segmentReference: VideoIcon,
  topic: TagIcon,
  videoSegment: VideoIcon,
}

/** The model's types with their icons: the model itself knows no React. */
export function presentTypes<T extends {name: string}>(types: T[]): T[] {
  return types.map((type) => {
    const icon = ICONS[type.name]
    return icon ? {...type, icon} : type
  })
}
