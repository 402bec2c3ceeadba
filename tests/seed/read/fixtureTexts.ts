import {loadFixtures} from '../../../bench/score/gold.ts'
import {fixturePath} from '../../../bench/score/runScore.ts'

/** The annotated reports' texts as they lie in their files. */
export function fixtureTexts(): string[] {
  return (['given', 'tuned'] as const).flatMap((set) =>
    loadFixtures(fixturePath(`reports/${set}`)).map(({text}) => text),
  )
}
