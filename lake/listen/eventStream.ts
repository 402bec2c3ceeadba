/** One server-sent event; `data` is sent as JSON. */
export interface StreamEvent {
  readonly event: string
  readonly id?: string
  readonly data: unknown
}

/** The sending end of an event stream. Sending after its end does nothing. */
export interface EventSink {
  readonly send: (event: StreamEvent) => void
  /** For data that is JSON already, so that many streams share one encoding. */
  readonly sendEncoded: (event: string, id: string | undefined, json: string) => void
  readonly end: () => void
}

interface StreamOptions {
  /** Milliseconds between comments that keep the connection alive. */
  heartbeat: number
  /** Bytes that may stand unread. A reader that falls further behind is cut off, and resumes or refetches. */
  unreadLimit: number
  /** Called when the stream opens; returns what to do when it ends, for whatever reason. */
  open: (sink: EventSink) => () => void
}

const encoder = new TextEncoder()

/** A `text/event-stream` response that `open` writes to. */
export function eventStream(options: StreamOptions): Response {
  let stop: (() => void) | undefined
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        stop = run(controller, options)
      },
      cancel: () => stop?.(),
    },
    new ByteLengthQueuingStrategy({highWaterMark: 0}),
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

/** @returns what to call when the reader is gone */
function run(
  controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
  {heartbeat, unreadLimit, open}: StreamOptions,
): () => void {
  let isOpen = true
  let release: (() => void) | undefined
  const timer = setInterval(() => write(':\n\n'), heartbeat)
  timer.unref()

  function stop() {
    if (!isOpen) return
    isOpen = false
    clearInterval(timer)
    release?.()
  }
  function end() {
    if (isOpen) controller.close()
    stop()
  }
  function write(text: string) {
    if (!isOpen) return
    if (-(controller.desiredSize ?? 0) > unreadLimit) end()
    else controller.enqueue(encoder.encode(text))
  }
  function sendEncoded(event: string, id: string | undefined, json: string) {
    write(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${json}\n\n`)
  }

  release = open({
    sendEncoded,
    send: ({event, id, data}) => sendEncoded(event, id, JSON.stringify(data)),
    end,
  })
  // It may have ended itself before there was anything to release.
  if (!isOpen) release()
  return stop
}
