import {explainFailure} from './explainFailure.ts'
import {redact} from './redact.ts'

/** Prints one error, without a stack and without secrets, and sets the exit code. `DEBUG=slugline` shows the stack. */
export function fail(error: unknown, code = 1): void {
  const isDebugging = process.env['DEBUG']?.includes('slugline') ?? false
  const lines =
    error instanceof Error
      ? [explainFailure(error) ?? error.message, ...(isDebugging ? [error.stack] : [])]
      : [String(error)]
  console.error(redact(`Error: ${lines.join('\n')}`, process.env))
  process.exitCode = code
}
