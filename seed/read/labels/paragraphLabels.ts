import type {Declared} from '../people/declared.ts'

interface Label {
  name: string
  from: number
  to: number
  rule: string
  evidence: 'chyron' | 'turn'
}

export interface ParagraphLabels {
  byParagraph: Map<number, Label>
  declared: Declared[]
  hasChyrons: boolean
}

export function setLabel(
  labels: ParagraphLabels,
  index: number,
  person: Declared,
  kind: Pick<Label, 'rule' | 'evidence'>,
): void {
  labels.byParagraph.set(index, {name: person.name, from: person.from, to: person.to, ...kind})
}
