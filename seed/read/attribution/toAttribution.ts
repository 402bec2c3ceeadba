import {wordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'
import type {Attribution, Reference} from './speaker.ts'

export function toAttribution(
  scene: Scene,
  subject: Reference,
  verb: number,
  rule: string,
  range: {from: number; to: number},
  evidence: 'explicit' | 'leadIn' = 'explicit',
): Attribution {
  const isPronoun = subject.by === 'pronoun'
  const hasReference = subject.to > subject.from
  return {
    person: subject.person,
    note: subject.note,
    from: hasReference ? subject.from : range.from,
    to: hasReference ? subject.to : range.to,
    evidence: isPronoun ? 'pronoun' : evidence,
    cue: verb === -1 ? null : wordAt(scene.reading.tokens, verb),
    rule: isPronoun ? `${rule}Pronoun` : subject.by === 'role' ? `${rule}Role` : rule,
    confidence: confidenceOf(subject),
  }
}

function confidenceOf(subject: Reference): number {
  if (subject.person === -1) return subject.note === null ? 0.3 : 0.8
  return {name: 0.97, pronoun: 0.85, role: 0.88, none: 0.3}[subject.by]
}
