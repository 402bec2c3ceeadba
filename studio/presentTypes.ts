import {BookIcon} from '@sanity/icons/Book'
import {CaseIcon} from '@sanity/icons/Case'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {PinIcon} from '@sanity/icons/Pin'
import {PlayIcon} from '@sanity/icons/Play'
import {TagIcon} from '@sanity/icons/Tag'
import {UserIcon} from '@sanity/icons/User'
import {VideoIcon} from '@sanity/icons/Video'

import {BodyPlugins} from './body/BodyPlugins.tsx'
import {quotePreview} from './quotePreview.ts'

/** What the Studio adds to a type: the model itself knows no React. */
const ADDED: Record<string, object> = {
  article: {icon: DocumentTextIcon},
  articleBody: {components: {portableText: {plugins: BodyPlugins}}},
  organization: {icon: CaseIcon},
  person: {icon: UserIcon},
  place: {icon: PinIcon},
  program: {icon: PlayIcon},
  quote: {icon: CommentIcon, preview: quotePreview},
  quoteReference: {icon: CommentIcon},
  report: {icon: BookIcon},
  segmentReference: {icon: VideoIcon},
  topic: {icon: TagIcon},
  videoSegment: {icon: VideoIcon},
}

/** The model's types with their icons and the body's editor. */
export function presentTypes<T extends {name: string}>(types: T[]): T[] {
  return types.map((type) => Object.assign({}, type, ADDED[type.name]))
}
