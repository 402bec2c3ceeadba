/** A feed or a sitemap. */
export function xmlResponse(xml: string, type = 'application/xml'): Response {
  return new Response(xml, {headers: {'content-type': `${type}; charset=utf-8`}})
}

/** JSON, indented for those who read it. */
export function jsonResponse(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: {'content-type': `${type}; charset=utf-8`},
  })
}

/** Nothing is at this address, or it may not be shown. */
export function notFound(): Response {
  return new Response('Not found\n', {
    status: 404,
    headers: {'content-type': 'text/plain; charset=utf-8'},
  })
}
