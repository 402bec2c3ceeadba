import {defineMiddleware} from 'astro:middleware'
import {createDesk} from './lib/createDesk.ts'
import {createWebContext} from './lib/createWebContext.ts'
import {finishResponse} from './lib/finishResponse.ts'
import type {WebContext} from './lib/webContext.ts'

/** For a server that was handed no context: `astro dev`. */
let ownContext: WebContext | undefined

export const onRequest = defineMiddleware(async ({locals, cookies, request}, next) => {
  const web = (locals.web ??= ownContext ??= createWebContext(process.env))
  const desk = createDesk(web, cookies)
  locals.desk = desk
  return finishResponse(await next(), request, desk.previewOf)
})
