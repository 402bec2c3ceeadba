import type {APIRoute} from 'astro'

/** Everything may be read, but not every choice on the quote wall indexed. */
export const GET: APIRoute = ({locals: {desk}}) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /search',
      '',
      `Sitemap: ${desk.site.url}/sitemap.xml`,
      `Sitemap: ${desk.site.url}/news-sitemap.xml`,
      '',
    ].join('\n'),
    {headers: {'content-type': 'text/plain; charset=utf-8'}},
  )
