/** What to do about an error of the service or the way to it; undefined for every other error. */
export function explainFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 401 || status === 403) {
    return `${error.message}\nCheck SANITY_AUTH_TOKEN, and that the token may read and write this dataset.`
  }
  if (status === 404) return `${error.message}\nCheck SANITY_PROJECT_ID and SANITY_DATASET.`
  const reason = reasonOf(error)
  return (
    reason &&
    `The dataset cannot be reached: ${reason}\nCheck the network, SANITY_PROJECT_ID and, where it is set, SANITY_API_HOST.`
  )
}

/** Why a request never got an answer, such as `connect ECONNREFUSED 127.0.0.1:3999`. */
function reasonOf(error: Error): string | undefined {
  const isNetwork = /fetch failed|network/i.test(error.message)
  const cause = deepestCause(error)
  if (!isNetwork) return undefined
  return cause.message || ('code' in cause ? String(cause.code) : error.message)
}

const deepestCause = (error: Error): Error =>
  error.cause instanceof Error ? deepestCause(error.cause) : error
