import type {CSSProperties} from 'react'

/** The text below is scrolled to the words; what is said about them must not scroll away with its top. */
export const STAYS_IN_SIGHT: CSSProperties = {position: 'sticky', top: 0, zIndex: 1}
