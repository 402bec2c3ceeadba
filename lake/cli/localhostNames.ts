/**
 * Preloaded into Sanity's CLI (`node --import`): names below `localhost` mean this machine, as RFC 6761
 * has it and browsers know. Node asks the system, which on many Linux machines does not, and the CLI puts
 * the project's id in front of the host.
 */
import dns from 'node:dns'
import {syncBuiltinESMExports} from 'node:module'

const original = dns.lookup

function lookup(hostname: string, ...rest: unknown[]): unknown {
  const name = hostname.endsWith('.localhost') ? '127.0.0.1' : hostname
  return Reflect.apply(original, dns, [name, ...rest])
}

Object.assign(dns, {lookup})
syncBuiltinESMExports()
