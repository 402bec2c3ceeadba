import {permissionsOf, requireUser} from '../auth/permissions.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'
import {titleOf} from './handleUsers.ts'

/** `GET /projects` → the one project of this lake, in a list */
export function handleProjects(call: LakeCall): Response {
  return call.json([describeProject(call)])
}

/** `GET /projects/:project` → `SanityProject` of `@sanity/client` */
export function handleProject(call: LakeCall): Response {
  checkProject(call)
  return call.json(describeProject(call))
}

/** `GET /projects/:project/roles` */
export function handleRoles(call: LakeCall): Response {
  checkProject(call)
  const roles = (['administrator', 'viewer'] as const).map((name) => ({
    name,
    title: titleOf(name),
    isCustom: false,
    appliesToUsers: true,
    appliesToRobots: true,
  }))
  return call.json(roles)
}

/** `GET /projects/:project/grants` → what the caller may do to the project, beyond its documents */
export function handleGrants(call: LakeCall): Response {
  checkProject(call)
  const user = requireUser(call)
  const names = permissionsOf(user).includes('manage') ? ['read', 'update'] : ['read']
  const grants = [{grants: names.map((name) => ({name}))}]
  return call.json({
    'sanity.project': grants,
    'sanity.project.datasets': grants,
    'sanity.project.members': grants,
  })
}

/** `GET /projects/:project/datasets/:dataset/acl` → which documents the caller may do what to */
export function handleAcl(call: LakeCall): Response {
  const {identity} = call.var
  if (identity.kind === 'anonymous') {
    return call.json([{filter: '_id in path("*")', permissions: ['read']}])
  }
  return call.json([{filter: '_id in path("**")', permissions: permissionsOf(identity.user)}])
}

/** @throws LakeError 404 for a project that is not this lake's */
export function checkProject(call: LakeCall): void {
  const project = call.req.param('project')
  if (project === undefined || project === call.var.lake.projectId) return
  throw new LakeError(404, `Project "${project}" not found`)
}

function describeProject(call: LakeCall) {
  const {id: current} = requireUser(call)
  const {projectId, datasets, access} = call.var.lake
  const members = access.users.map(({id, role}) => ({
    id,
    role,
    roles: [{name: role, title: titleOf(role)}],
    isRobot: false,
    isCurrentUser: id === current,
  }))
  const created = datasets.list().map(({createdAt}) => createdAt)
  return {
    id: projectId,
    displayName: projectId,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    createdAt: created.toSorted()[0] ?? call.var.lake.now().toISOString(),
    pendingInvites: 0,
    maxRetentionDays: null,
    features: [],
    metadata: {},
    ...(call.req.query('includeMembers') !== 'false' && {members}),
  }
}
