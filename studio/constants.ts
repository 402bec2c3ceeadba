/** The API version of every request this Studio makes itself. */
export const API_VERSION = '2025-02-19'

/** Document types of the model, as the desk lists them. */
export const DESK_TYPES = [
  'article',
  'quote',
  'videoSegment',
  'person',
  'organization',
  'program',
  'place',
  'topic',
  'report',
] as const

export type DeskType = (typeof DESK_TYPES)[number]
