import type {Person} from '../people/person.ts'
import type {Scene} from './scene.ts'

/** Everybody whom the report named before an offset, its own people left out; one at a time, as asked for. */
export function* namedBefore(
  scene: Scene,
  offset: number,
  isFit: (person: Person) => boolean = () => true,
): Generator<number> {
  for (const [index, person] of scene.registry.people.entries())
    if (isNamedBefore(scene, index, offset) && isFit(person)) yield index
}

export function isNamedBefore(scene: Scene, index: number, offset: number): boolean {
  const person = scene.registry.people[index]
  return person !== undefined && !person.isStaff && (person.mentions[0]?.start ?? offset) < offset
}
