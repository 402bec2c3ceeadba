import type {Scene} from './scene.ts'

const MENTIONS = 6
/** Also over an apposition: "NAME, the deckhand, is 70". */
const AFTER =
  /^(?:, (?:aged )?| \((?:aged )?|(?:,(?: [^.;:,"“]{1,60},)?)? (?:is|was|turned|turns) )(\d{1,3})(?=[,.) ;]|$)/

/** How old the report says somebody is: "NAME, 91,", "NAME (91)", "NAME is 91", "91-year-old NAME". `null` where it does not. */
export function ageOf(scene: Scene, person: number): number | null {
  const {text} = scene.reading
  for (const {start, end} of scene.registry.people[person]?.mentions.slice(0, MENTIONS) ?? []) {
    const after = AFTER.exec(text.slice(end, end + 100))
    const before = /(\d{1,3})-year-old (?:[\p{L}-]+ )?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    )
    const age = Number(after?.[1] ?? before?.[1] ?? Number.NaN)
    if (age >= 5 && age < 120) return age
  }
  return null
}
