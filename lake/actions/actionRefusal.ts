import {LakeError} from '../server/lakeError.ts'

/** An action that cannot be done as things stand. The runner adds which one of the request it was. */
export class ActionRefusal extends Error {
  override readonly name = 'ActionRefusal'
  readonly status: 400 | 404 | 409
  readonly type: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: 400 | 404 | 409,
    type: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.type = type
    this.details = details
  }
}

export function notFound(id: string): ActionRefusal {
  return new ActionRefusal(409, 'documentNotFoundError', `Document "${id}" not found`, {id})
}

export function alreadyExists(id: string): ActionRefusal {
  return new ActionRefusal(409, 'documentAlreadyExistsError', `Document "${id}" already exists`, {
    id,
  })
}

export function invalid(message: string): ActionRefusal {
  return new ActionRefusal(400, 'validationError', message)
}

interface ActionErrorItem {
  readonly error: {readonly type: string; readonly description: string}
  readonly index: number
}

/** The answer to a request of which some action was refused: nothing of it was done. */
export function actionError(status: number, items: readonly ActionErrorItem[]): LakeError {
  const description = items.map(({error}) => error.description).join('; ')
  const message = `The action(s) failed: ${description}`
  return new LakeError(status, message, {
    body: {error: {type: 'actionError', description: message, items}},
  })
}
