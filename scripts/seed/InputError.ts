/** A file that cannot be imported. The message begins with the file, and the line where there is one. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(file: string, message: string, line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)
  }
}
