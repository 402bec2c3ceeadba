import {InvalidArgumentError} from 'commander'

/** A port from the command line, for commander. @throws InvalidArgumentError for what is none */
export function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}
