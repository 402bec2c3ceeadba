import type {AuthConfig} from 'sanity'

/** What the environment says about where the content is. */
export interface TargetEnvironment {
  projectId: string | undefined
  dataset: string | undefined
  /** Address of an embedded lake that is not the page's own, such as `http://localhost:3999`. */
  lakeUrl: string | undefined
  /** The lake's project, `local` unless told. */
  lakeProject: string | undefined
}

/**
 * The workspace options that point a Studio at a hosted project, when one is named, else at an
 * embedded lake: the one at `lakeUrl`, or the one that serves this page.
 */
export function resolveTarget(env: TargetEnvironment) {
  const dataset = env.dataset || 'production'
  if (env.projectId) return {projectId: env.projectId, dataset}
  const lake = env.lakeUrl || `http://localhost:${globalThis.location?.port || '3999'}`
  return {
    projectId: env.lakeProject || 'local',
    dataset,
    // The client puts the project in front of the host: `http://local.localhost:3999` for `local`.
    apiHost: lake,
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{name: 'lake', title: 'Local lake', url: `${lake}/login`}],
    } satisfies AuthConfig,
    // What the embedded lake does not serve.
    releases: {enabled: false},
    announcements: {enabled: false},
    scheduledDrafts: {enabled: false},
    scheduledPublishing: {enabled: false},
    tasks: {enabled: false},
    document: {comments: {enabled: false}},
  }
}
