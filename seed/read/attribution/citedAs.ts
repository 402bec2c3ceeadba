import {lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Attribution, Reference} from './speaker.ts'
import {FAR} from './speechVerb.ts'
import {toAttribution} from './toAttribution.ts'

export function readAccording(
  scene: Scene,
  from: number,
  end: number,
  paragraph: number,
): Attribution | null {
  const {tokens} = scene.reading
  if (lowerWordAt(tokens, from) !== 'according' || lowerWordAt(tokens, from + 1) !== 'to')
    return null
  const subject = readSubject(scene, from + 2, end, paragraph, 'afterVerb')
  return toAttribution(scene, subject, from, 'accordingTo', {from, to: end})
}

/** "the BBC quoted NAME as saying" behind a quotation. */
export function citedBehind(
  scene: Scene,
  from: number,
  end: number,
  paragraph: number,
): Attribution | null {
  const {tokens} = scene.reading
  for (let saying = from + 3; saying < Math.min(end, from + FAR); saying++) {
    if (lowerWordAt(tokens, saying) !== 'saying' || lowerWordAt(tokens, saying - 1) !== 'as')
      continue
    const cited = citedAs(scene, from, saying - 1, paragraph)
    return cited && toAttribution(scene, cited, saying, 'trailingCited', {from, to: end})
  }
  return null
}

export function citedAs(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Reference | null {
  const {tokens} = scene.reading
  for (let index = to - 1; index > from; index--) {
    if (!/^(?:quotes?|quoted|cites?|cited)$/.test(lowerWordAt(tokens, index))) continue
    // "was quoted as saying": the subject stands before.
    return index + 1 < to ? readSubject(scene, index + 1, to, paragraph, 'afterVerb') : null
  }
  return null
}
