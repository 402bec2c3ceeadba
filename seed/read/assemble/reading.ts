import type {AttributedQuote} from '../attribution/attributed.ts'
import type {IndirectQuote} from '../attribution/findIndirect.ts'
import type {Scene} from '../attribution/scene.ts'
import type {ParsedFrontMatter} from '../frontMatter.ts'
import type {Header} from '../lines/findHeader.ts'
import type {QuotedStretch} from '../quotes/findMarks.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import type {Transcript} from '../segments/readTurns.ts'
import type {Segments} from '../segments/segmentDraft.ts'
import type {CleanText} from '../text/cleanText.ts'

export interface Reading {
  file: string
  clean: CleanText
  matter: ParsedFrontMatter
  reading: ReadingText
  kinds: BlockKind[]
  header: Header
  segments: Segments
  transcript: Transcript | null
  scene: Scene
  stretches: QuotedStretch[]
  attributed: AttributedQuote[]
  indirect: IndirectQuote[]
}
