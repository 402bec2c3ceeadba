export type ReportErrorCode =
  | 'noSuchFile'
  | 'isFolder'
  | 'unreadable'
  | 'empty'
  | 'notUtf8'
  | 'binary'
  | 'tooLarge'
  | 'badFrontMatter'
  | 'badLists'
  | 'badCaptions'
  | 'noHeadline'
  | 'noText'

/** An input that cannot be read as a report. The message says what is wrong, where, and what to do. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  readonly code: ReportErrorCode
  readonly file: string
  /** 1-based line in the file, `null` where the whole file is meant. */
  readonly line: number | null

  constructor(code: ReportErrorCode, file: string, line: number | null, message: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${message}`)
    this.code = code
    this.file = file
    this.line = line
  }
}

export function isReportError(error: unknown): error is ReportError {
  return error instanceof ReportError
}
