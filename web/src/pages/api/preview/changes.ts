import type {APIRoute} from 'astro'

/** Any document a page may show. Assets and system documents are not edited while a page is open. */
const SHOWN = '*[!(_type match "system.**") && !(_type match "sanity.**")]'

const LISTEN_OPTIONS = {
  events: ['mutation' as const],
  visibility: 'query' as const,
  includeResult: false,
  includeAllVersions: true,
}

/**
 * One event for each change in the dataset, while a preview is on. The token stays here: the browser learns that
 * something changed and asks for its page again.
 */
export const GET: APIRoute = ({locals, request}) => {
  const {preview} = locals.web ?? {}
  if (!preview || !locals.desk.previewOf) return new Response('No preview is on.', {status: 403})
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (event: string) =>
        controller.enqueue(encoder.encode(`event: ${event}\ndata: {}\n\n`))
      send('open')
      const subscription = preview.client
        .listen(SHOWN, {}, LISTEN_OPTIONS)
        .subscribe({next: () => send('change'), error: (error) => controller.error(error)})
      request.signal.addEventListener('abort', () => subscription.unsubscribe())
    },
  })
  return new Response(stream, {
    headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'},
  })
}
