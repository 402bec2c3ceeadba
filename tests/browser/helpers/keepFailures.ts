import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

import {afterEach} from 'vitest'

import {ARTIFACTS, openPages} from './openDesk.ts'

/** A picture of every open page for each test that fails. */
afterEach(async ({task}) => {
  if (task.result?.state !== 'fail') return
  await mkdir(ARTIFACTS, {recursive: true})
  const name = task.name.replace(/[^a-z\d]+/gi, '-').slice(0, 60)
  const pages = [...openPages].filter((page) => !page.isClosed())
  await Promise.all(
    pages.map((page, index) =>
      page.screenshot({path: join(ARTIFACTS, `failed-${name}-${index}.png`)}),
    ),
  )
})
