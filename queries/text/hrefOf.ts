import {stegaClean} from '@sanity/client/stega'
import {uriLooksSafe} from '@portabletext/to-html'
import {linkToNamed, type LinkTo} from './linkTo.ts'
import type {PortableBlock} from './toBlocks.ts'

/** Where marked words lead; `undefined` when that is nowhere, or an address that would run a script. */
export function hrefOf(
  mark: PortableBlock['markDefs'][number] | undefined,
  linkTo: LinkTo,
): string | undefined {
  switch (mark?._type) {
    case 'link': {
      const href = stegaClean(mark.href)
      return href && uriLooksSafe(href) ? href : undefined
    }
    case 'personMention':
      return linkToNamed(linkTo, stegaClean(mark.person))
    case 'organizationMention':
      return linkToNamed(linkTo, stegaClean(mark.organization))
    case undefined:
      return undefined
    default:
      return mark satisfies never
  }
}
