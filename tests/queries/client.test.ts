import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createSluglineClient, homeQuery} from '../../queries/index.ts'
import {serveTestLake, type ServedTestLake} from '../helpers/lake.ts'

const settingsOf = (env: Record<string, string>) => {
  const {projectId, dataset, token, useCdn, perspective, apiHost, useProjectHostname} =
    createSluglineClient(env).config()
  return {projectId, dataset, token, useCdn, perspective, apiHost, useProjectHostname}
}

const hosted = {SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'production'}

describe('createSluglineClient', () => {
  it('reads from the hosted Content Lake, through its CDN', () => {
    expect(settingsOf(hosted)).toEqual({
      projectId: 'abc123',
      dataset: 'production',
      token: undefined,
      useCdn: true,
      perspective: 'published',
      apiHost: 'https://api.sanity.io',
      useProjectHostname: true,
    })
  })

  it('reads from the lake of this machine when no project is named', () => {
    expect(settingsOf({SANITY_DATASET: 'test'})).toEqual({
      projectId: 'local',
      dataset: 'test',
      token: undefined,
      useCdn: false,
      perspective: 'published',
      apiHost: 'http://localhost:3999',
      useProjectHostname: false,
    })
  })

  it.each(['NEXT_PUBLIC_', 'PUBLIC_', 'VITE_'])(
    'takes variables behind %s, but no token',
    (prefix) => {
      const env = Object.fromEntries(
        Object.entries({...hosted, SANITY_READ_TOKEN: 'secret'}).map(([name, value]) => [
          prefix + name,
          value,
        ]),
      )
      expect(settingsOf(env)).toEqual(settingsOf(hosted))
    },
  )

  it('has the token of a reader before any other, and none in a browser', () => {
    const env = {...hosted, SANITY_AUTH_TOKEN: 'writer', SANITY_READ_TOKEN: 'reader'}
    expect(settingsOf(env).token).toBe('reader')
    expect(settingsOf({...hosted, SANITY_AUTH_TOKEN: 'writer'}).token).toBe('writer')
    Object.assign(globalThis, {document: {}})
    try {
      expect(settingsOf(env).token).toBeUndefined()
    } finally {
      Reflect.deleteProperty(globalThis, 'document')
    }
  })

  it('says which variable is wrong, and no secret', () => {
    const secret = {SANITY_READ_TOKEN: 'secret'}
    const faults = [
      {SANITY_PROJECT_ID: 'abc123'},
      {...hosted, SANITY_PROJECT_ID: 'ABC 123'},
      {...hosted, SANITY_DATASET: 'Produktion!'},
      {...hosted, SANITY_API_HOST: 'localhost:3999'},
    ].map((env) => {
      try {
        return createSluglineClient({...env, ...secret})
      } catch (error) {
        return error instanceof Error ? error.message : error
      }
    })
    expect(faults).toEqual([
      'The environment does not say where to read from. SANITY_DATASET: must be set too.',
      'The environment does not say where to read from. SANITY_PROJECT_ID: a project id is made of a–z, 0–9 and “-”.',
      'The environment does not say where to read from. SANITY_DATASET: a dataset’s name is made of a–z, 0–9, “_” and “-”.',
      'The environment does not say where to read from. SANITY_API_HOST: not an http or https address.',
    ])
  })

  describe('on a lake', () => {
    let served: ServedTestLake
    beforeAll(async () => {
      served = await serveTestLake()
    })
    afterAll(() => served.close())

    it('reads by environment variables alone', async () => {
      const client = createSluglineClient({
        SANITY_PROJECT_ID: served.lake.projectId,
        SANITY_DATASET: served.lake.dataset,
        SANITY_API_HOST: served.address,
      })
      expect(await client.fetch(homeQuery)).toEqual({latest: [], programs: [], quotes: []})
    })
  })
})
