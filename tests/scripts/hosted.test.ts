import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {json, openScratch, patience, type Scratch, strike} from './openScratch.ts'
import {runScript} from './runScript.ts'
vi.setConfig({testTimeout: patience, hookTimeout: patience})

let scratch: Scratch

beforeAll(async () => {
  scratch = await openScratch()
})
afterAll(() => scratch.close())

const hosted = (changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  SANITY_PROJECT_ID: scratch.served.lake.projectId,
  SANITY_DATASET: 'production',
  SANITY_AUTH_TOKEN: scratch.served.lake.token,
  SANITY_API_HOST: scratch.served.address,
  ...changes,
})

describe('the hosted Content Lake, by environment', () => {
  it('is not written without --yes when it is called production', async () => {
    scratch.write('hosted.txt', strike.replace('Harbor strike', 'Teachers’ strike'))
    const env = hosted()
    const refused = await runScript('seed', ['apply', 'hosted.txt'], {cwd: scratch.cwd, env})
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Error: dataset production of project local: .* --yes/),
    })
    const written = await runScript('seed', ['apply', 'hosted.txt', '--yes'], {
      cwd: scratch.cwd,
      env,
    })
    expect(written).toMatchObject({code: 0, stderr: ''})
    const query =
      '*[_type == "article" && headline == "Teachers’ strike enters second week"][0].headline'
    const asked = await runScript('query', [query], {cwd: scratch.cwd, env})
    expect(json(asked)).toBe('Teachers’ strike enters second week')
    for (const {stdout, stderr} of [refused, written, asked]) {
      expect(stdout + stderr).not.toContain(scratch.served.lake.token)
    }
  })

  it('needs all three variables', async () => {
    const env = {SANITY_PROJECT_ID: 'abc123'}
    expect(await runScript('seed', ['apply', 'hosted.txt'], {cwd: scratch.cwd, env})).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('SANITY_DATASET and SANITY_AUTH_TOKEN must be set too'),
    })
  })

  it.each(['seed', 'query'] as const)('%s: a refused token is not printed', async (script) => {
    const token = 'sk-not-the-right-one-at-all'
    const args = script === 'seed' ? ['apply', 'hosted.txt', '--yes'] : ['count(*)']
    const env = hosted({SANITY_AUTH_TOKEN: token, DEBUG: 'slugline'})
    const {code, stdout, stderr} = await runScript(script, args, {cwd: scratch.cwd, env})
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toContain('Check SANITY_AUTH_TOKEN')
    expect(stderr).not.toContain(token)
  })
})
