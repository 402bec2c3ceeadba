import {shorten} from './actions/obstacles.ts'
import {describeState} from './source/describeState.ts'

interface Selected {
  text?: string
  speaker?: string
  attributedAs?: string
  role?: string
  state?: string
  confidence?: number
  media?: unknown
}

/** A quote in a list: its first words, who, in what role, and its state. */
export const quotePreview = {
  select: {
    text: 'text',
    speaker: 'speaker.name',
    attributedAs: 'attributedAs',
    role: 'role',
    state: 'verification.state',
    confidence: 'confidence',
    media: 'speaker.portrait',
  },
  prepare({text, speaker, attributedAs, role, state, confidence, media}: Selected) {
    return {
      title: text ? `“${shorten(text, 72)}”` : 'No text',
      subtitle: [
        speaker ?? (attributedAs ? `No speaker (${attributedAs})` : 'No speaker'),
        role,
        describeState(state, confidence).label,
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }
  },
}
