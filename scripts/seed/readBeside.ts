import {stat} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {parseLists, type ReadLists} from '../../seed/read/readLists.ts'
import {decodeText, readBytes} from './readText.ts'

/** Caption formats, the first that lies beside a report is taken. */
const captionEndings = ['.vtt', '.srt']

/** An outlet's word lists, where none are named. */
const defaultLists = 'slugline.yaml'

/** Captions of an hour's program stay below 300 kB. */
const maxCaptionBytes = 5_000_000

/** The captions of a report's video: same folder, same stem. */
export async function readCaptions(
  file: string,
  cwd: string,
): Promise<{file: string; text: string} | undefined> {
  if (file === '-') return undefined
  const stem = file.slice(0, file.length - extname(file).length)
  for (const ending of captionEndings) {
    const captions = `${stem}${ending}`
    if (!(await isFile(resolve(cwd, captions)))) continue
    return {
      file: captions,
      text: decodeText(captions, await readBytes(captions, cwd, maxCaptionBytes)),
    }
  }
  return undefined
}

/** An outlet's lists: the file that was named, else `slugline.yaml` where the user is, else none. */
export async function readLists(named: string | undefined, cwd: string): Promise<ReadLists> {
  const file = named ?? defaultLists
  if (named === undefined && !(await isFile(resolve(cwd, file)))) return {}
  return parseLists(file, decodeText(file, await readBytes(file, cwd)))
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ?? false
}
