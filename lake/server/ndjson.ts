/** How much is encoded before the stream gives way to the reader, in UTF-16 units. */
const CHUNK = 64 * 1024

/** A response of one JSON value a line, encoded as it is read. */
export function ndjson(values: Iterator<unknown>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      let text = ''
      while (text.length < CHUNK) {
        const next = values.next()
        if (next.done) {
          if (text) controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += `${JSON.stringify(next.value)}\n`
      }
      controller.enqueue(encoder.encode(text))
    },
    cancel: () => void values.return?.(),
  })
  return new Response(body, {headers: {'Content-Type': 'application/x-ndjson'}})
}
