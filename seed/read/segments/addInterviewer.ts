import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {tokenFrom} from '../tokens/tokenize.ts'
import type {Segments} from './segmentDraft.ts'

const LAST_PARAGRAPHS = 4
const LONGEST_LINE = 160

/** "This interview was conducted by NAME.", below a talk whose host nobody else names: who asked. */
export function addInterviewer(reading: ReadingText, kinds: BlockKind[], found: Segments): void {
  const talk = found.drafts.findLast(({kind}) => kind === 'interview' || kind === 'panel')
  if (talk === undefined || talk.anchor !== null) return
  for (
    let index = kinds.length - 1;
    index >= Math.max(1, kinds.length - LAST_PARAGRAPHS);
    index--
  ) {
    const line = reading.paragraphs[index]
    if (line === undefined || line.text.length > LONGEST_LINE) continue
    const lead = reading.pack.patterns.conductedBy.exec(line.text)
    if (lead === null) continue
    const from = tokenFrom(reading.tokens, line.start + lead[0].length)
    const [run] = findNames(reading.tokens, from, line.to)
    if (run === undefined || run.from !== from || run.nameTo - run.nameFrom < 2) continue
    const name = nameText(reading.tokens, run.nameFrom, run.nameTo)
    kinds[index] = 'byline'
    talk.anchor = name
    found.declared.push({name, from: run.nameFrom, to: run.nameTo, role: null, affiliation: null})
    return
  }
}
