import {request as httpRequest, type IncomingHttpHeaders} from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Sent {
  readonly method?: string
  readonly body?: string
}

/** Node's `fetch` may not set Host or Origin; a browser, or somebody who means harm, sends what they send. */
export function sendRaw(
  address: string,
  path: string,
  headers: Record<string, string> = {},
  {method = 'GET', body = ''}: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(address)
    const outgoing = httpRequest({host: '127.0.0.1', port, path, method, headers}, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
      })
      incoming.on('end', () =>
        resolve({status: incoming.statusCode ?? 0, headers: incoming.headers, body: text}),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
