import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openTestLake, serveTestLake} from '../../helpers/lake.ts'

test('the help menu of a Studio is answered, with nothing to add', async () => {
  await using here = openTestLake()
  const response = await here.lake.fetch('http://localhost/v1/help?m=sanity@6')
  expect([response.status, await response.json()]).toEqual([200, {resources: {sectionArray: []}}])
})

test('files with their content in the name are kept by browsers, the page itself is asked for anew', async () => {
  const studioDir = await mkdtemp(join(tmpdir(), 'studio-'))
  await mkdir(join(studioDir, 'static'))
  await writeFile(join(studioDir, 'index.html'), '<title>Studio</title>')
  await writeFile(join(studioDir, 'static', 'app-Ab12.js'), 'export {}')
  await using served = await serveTestLake({studioDir})
  const [script, page] = await Promise.all([
    fetch(`${served.address}/static/app-Ab12.js`),
    fetch(`${served.address}/desk/articles`, {headers: {Accept: 'text/html'}}),
  ])
  expect([script.headers.get('cache-control'), page.headers.get('cache-control')]).toEqual([
    'public, max-age=31536000, immutable',
    null,
  ])
  await rm(studioDir, {recursive: true})
})
