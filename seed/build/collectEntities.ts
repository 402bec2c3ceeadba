import type {Report} from '../read/report.ts'
import type {EntityType} from './documents.ts'
import {foldName} from './foldName.ts'
import {makeId} from './ids.ts'

/** Somebody or something a report names and that other reports may name too. */
export interface EntityName {
  type: EntityType
  name: string
  /** Other forms in this report that stand for it on their own. */
  aliases: string[]
}

/** The id a person, organization, program, place or topic gets when it is new. */
export function entityId(type: EntityType, name: string): string {
  const key = `${type} ${name}`
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = makeId(type, foldName(name))
  if (ids.size >= rememberedIds) ids.clear()
  ids.set(key, id)
  return id
}

/** The same few names come up in report after report, and many times in each. */
const rememberedIds = 10_000
const ids = new Map<string, string>()

/** Everyone and everything the report names, each once, in the order of first use. */
export function collectEntities(report: Report): EntityName[] {
  const found = new Map<string, EntityName>()
  const add = (type: EntityType, name: string | null | undefined, aliases: string[] = []) => {
    if (!name || foldName(name) === '') return
    const id = entityId(type, name)
    const known = found.get(id)
    if (!known) found.set(id, {type, name, aliases: tellingAliases(name, aliases)})
  }

  for (const {name, aliases} of report.people) add('person', name, aliases)
  for (const segment of report.segments) {
    add('person', segment.reporter)
    add('person', segment.anchor)
    add('place', segment.location?.text)
    for (const guest of segment.guests) {
      add('person', guest.name)
      add('organization', guest.affiliation)
    }
    for (const cue of segment.cues) add('person', cue.speaker)
  }
  for (const {name} of report.organizations) add('organization', name)
  for (const {affiliation} of report.people) add('organization', affiliation)
  for (const {speaker, affiliation} of report.quotes) {
    add('person', speaker)
    add('organization', affiliation)
  }
  const {frontMatter} = report
  add('organization', frontMatter.outlet)
  add('program', report.program?.text ?? frontMatter.program)
  for (const topic of frontMatter.topics ?? []) add('topic', topic)
  return [...found.values()]
}

/**
 * Forms that tell more than the name does. A surname alone is no alias: the next report's Taylor is
 * somebody else.
 */
function tellingAliases(name: string, aliases: readonly string[]): string[] {
  const words = new Set(foldName(name).split(/[\s.]+/))
  const seen = new Set([foldName(name)])
  return aliases.filter((alias) => {
    const folded = foldName(alias)
    if (seen.has(folded) || folded.split(/[\s.]+/).every((word) => words.has(word))) return false
    seen.add(folded)
    return true
  })
}
