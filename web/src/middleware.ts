import {defineMiddleware} from 'astro:middleware'
import {createDesk} from './lib/createDesk.ts'
import {createWebContext} from './lib/createWebContext.ts'
import {finishResponse} from './lib/finishResponse.ts'

export const onRequest = defineMiddleware(async ({locals, cookies, request}, next) => {
  const web = (locals.web ??= createWebContext(process.env))
  const desk = createDesk(web, cookies)
  locals.desk = desk
  return finishResponse(await next(), request, desk.previewOf)
})
