import {checkCorrection} from './checkCorrection.ts'
import {checkEmbargo} from './checkEmbargo.ts'
import {checkRange} from './checkRange.ts'
import {checkRoleDates} from './checkRoleDates.ts'
import {checkSpan} from './checkSpan.ts'
import {checkSpeaker} from './checkSpeaker.ts'
import {checkVideo} from './checkVideo.ts'

/** The rules that need nothing but the value, by the value's type. */
export const rulesByType = {
  article: checkEmbargo,
  clip: checkRange,
  correction: checkCorrection,
  cue: checkRange,
  personRole: checkRoleDates,
  quote: checkSpeaker,
  textRange: checkRange,
  textSpan: checkSpan,
  video: checkVideo,
}
