import type {LakeUser} from '../auth/access.ts'
import {requireUser} from '../auth/permissions.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'

/** `GET /users/me` → `CurrentSanityUser` of `@sanity/client`; 401 without a token */
export function handleCurrentUser(call: LakeCall): Response {
  const {id, name, email, role} = requireUser(call)
  return call.json({
    id,
    name,
    email,
    role,
    roles: [{name: role, title: titleOf(role)}],
    provider: 'lake',
    profileImage: null,
  })
}

/** `GET /users/:ids` → one user, or a list when several ids are asked for */
export function handleUsers(call: LakeCall): Response {
  const current = requireUser(call)
  const {access, projectId} = call.var.lake
  const ids = (call.req.param('ids') ?? '').split(',')
  const found = ids.flatMap((id) => access.users.find((user) => user.id === id) ?? [])
  const users = found.map((user) => describeUser(user, projectId, user.id === current.id))
  if (ids.length > 1) return call.json(users)
  const [user] = users
  if (!user) throw new LakeError(404, `User "${ids.join()}" not found`)
  return call.json(user)
}

/** `GET /auth/id` → who the token belongs to */
export function handleAuthId(call: LakeCall): Response {
  return call.json({id: requireUser(call).id})
}

export function titleOf(role: LakeUser['role']): string {
  return role === 'administrator' ? 'Administrator' : 'Viewer'
}

function describeUser(user: LakeUser, projectId: string, isCurrentUser: boolean) {
  return {
    id: user.id,
    projectId,
    displayName: user.name,
    familyName: null,
    givenName: null,
    middleName: null,
    imageUrl: null,
    email: user.email,
    // The lake knows its people from its configuration, which has no dates.
    createdAt: '1970-01-01T00:00:00.000Z',
    updatedAt: '1970-01-01T00:00:00.000Z',
    isCurrentUser,
  }
}
