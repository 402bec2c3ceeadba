import type {Report} from '../read/report.ts'
import {collectEntities, entityId, type EntityName} from './collectEntities.ts'
import type {EntityDraft, EntityType, PersonDraft} from './documents.ts'
import {makeKey} from './ids.ts'
import {reference} from './references.ts'
import {slugify} from './slugify.ts'

/**
 * The id under which the dataset has an entity: its own from content, that of a document found by name or
 * alias, or `null` when an editor deleted it and nothing must point at it.
 */
export type ResolveEntity = (type: EntityType, name: string) => string | null

/** Documents for everything the report names that has no document of another id yet. */
export function buildEntities(report: Report, resolve: ResolveEntity): EntityDraft[] {
  return collectEntities(report).flatMap((entity) => {
    const id = entityId(entity.type, entity.name)
    return resolve(entity.type, entity.name) === id
      ? [buildEntity(entity, id, report, resolve)]
      : []
  })
}

function buildEntity(
  {type, name, aliases}: EntityName,
  _id: string,
  report: Report,
  resolve: ResolveEntity,
): EntityDraft {
  const common = {
    _id,
    name,
    slug: {_type: 'slug', current: slugify(name) ?? _id} as const,
    ...(aliases.length > 0 && {aliases}),
  }
  switch (type) {
    case 'person': {
      const roles = buildRoles(name, report, resolve)
      return {...common, _type: type, ...(roles.length > 0 && {roles})}
    }
    case 'organization': {
      const kind = report.organizations.find((organization) => organization.name === name)?.kind
      return {...common, _type: type, ...(kind && kind !== 'other' && {kind})}
    }
    case 'program':
    case 'place':
    case 'topic':
      return {...common, _type: type}
    default:
      return type satisfies never
  }
}

/** Roles as the report gives them, each once, with the organization where it says so. */
function buildRoles(
  name: string,
  report: Report,
  resolve: ResolveEntity,
): NonNullable<PersonDraft['roles']> {
  const said = [
    ...report.people.filter((person) => person.name === name),
    ...report.segments.flatMap(({guests}) => guests.filter((guest) => guest.name === name)),
  ]
  const roles = new Map<string, NonNullable<PersonDraft['roles']>[number]>()
  for (const {role, affiliation} of said) {
    if (!role) continue
    const organization = affiliation ? resolve('organization', affiliation) : null
    const _key = makeKey('role', role, organization ?? '')
    roles.set(_key, {
      _key,
      _type: 'personRole',
      title: role,
      ...(organization && {organization: reference<'organization'>(organization)}),
    })
  }
  return [...roles.values()]
}
