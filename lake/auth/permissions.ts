import {LakeError} from '../server/lakeError.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {notLoggedIn, type LakeUser} from './access.ts'

/** What Sanity's `acl` endpoint may grant. */
export type Permission = 'create' | 'read' | 'update' | 'manage' | 'history' | 'editHistory'

const GRANTS: Record<LakeUser['role'], readonly Permission[]> = {
  administrator: ['create', 'read', 'update', 'manage', 'history', 'editHistory'],
  viewer: ['read', 'history'],
}

export function permissionsOf(user: LakeUser): readonly Permission[] {
  return GRANTS[user.role]
}

/** @throws LakeError 401 for a caller without a token */
export function requireUser(call: LakeCall): LakeUser {
  const {identity} = call.var
  if (identity.kind === 'anonymous') {
    throw notLoggedIn('You are not logged in: send the token of this lake as a bearer token')
  }
  return identity.user
}

/** @throws LakeError 401 without a token, 403 for a user whose role does not grant `permission` */
export function requirePermission(call: LakeCall, permission: Permission): LakeUser {
  const user = requireUser(call)
  if (!permissionsOf(user).includes(permission)) {
    const description = `Insufficient permissions; permission "${permission}" required`
    throw new LakeError(403, description)
  }
  return user
}

/**
 * Like `requirePermission` for the two endpoints that write documents, with the error in the shape that
 * `@sanity/client` reads there.
 */
export function requireWriter(call: LakeCall, type: 'mutationError' | 'actionError'): LakeUser {
  const {identity} = call.var
  if (identity.kind === 'user' && permissionsOf(identity.user).includes('update')) {
    return identity.user
  }
  const reason = 'Insufficient permissions; permission "create" required'
  const items = [
    {
      error: {type: 'insufficientPermissionsError', description: reason, permission: 'create'},
      index: 0,
    },
  ]
  throw new LakeError(403, reason, {
    body: {error: {type, description: `The mutation(s) failed: ${reason}`, items}},
  })
}
