/** As the import script has it: a film that was dropped by mistake is not read into memory. */
const MAX_BYTES = 1_000_000

const CAPTIONS = /\.(vtt|srt)$/i

export interface PastedReport {
  /** Name of the file, or what stands for one. Its ending tells text, Markdown and a saved page apart. */
  file: string
  text: string
  /** Captions of the report's video. */
  captions?: {file: string; text: string}
}

/**
 * A report of the files that were dropped or chosen together: one, and perhaps the captions of its video.
 *
 * @throws Error that says which file is wrong and what to do
 */
export async function readFiles(files: readonly File[]): Promise<PastedReport> {
  const [report, ...others] = files.filter(({name}) => !CAPTIONS.test(name))
  const captions = files.find(({name}) => CAPTIONS.test(name))
  if (!report) throw new Error('Captions alone are no report. Choose them together with its text.')
  if (others.length > 0) throw new Error('One report at a time: these are several.')
  return {
    file: report.name,
    text: await readText(report),
    ...(captions && {captions: {file: captions.name, text: await readText(captions)}}),
  }
}

/** A file's text, byte for byte as the import script sees it. */
async function readText(file: File): Promise<string> {
  if (file.size > MAX_BYTES)
    throw new Error(`${file.name} is larger than 1 MB, which no report is.`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.includes(0)) throw new Error(`${file.name} is no text. Save it as plain text first.`)
  try {
    // A byte order mark stays: offsets count it, as the script's do.
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Error(`${file.name} is not text in UTF-8. Save it as UTF-8 and choose it again.`)
  }
}
