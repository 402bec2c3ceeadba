import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {InputError} from './InputError.ts'

/** What reports are kept as; captions beside them belong to their report. */
const extensions = ['txt', 'md', 'markdown', 'html', 'htm']

/**
 * The files that arguments name: files, folders with all reports in them, globs, `-` for standard input. Each once,
 * those of a folder or glob in order of their names. Paths are relative to `cwd` where they are below it.
 *
 * @throws InputError when an argument names nothing
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<string[]> {
  const files = new Set<string>()
  for (const arg of args) {
    for (const file of await expand(arg, cwd)) files.add(file)
  }
  return [...files]
}

async function expand(arg: string, cwd: string): Promise<string[]> {
  if (arg === '-') return ['-']
  const found = await stat(resolve(cwd, arg)).catch(() => null)
  if (found?.isDirectory()) {
    const patterns = extensions.map((extension) => `**/*.${extension}`)
    const inside = await glob(patterns, {cwd: resolve(cwd, arg), caseSensitiveMatch: false})
    if (inside.length === 0) {
      throw new InputError(arg, `no report in this folder (${extensions.join(', ')}).`)
    }
    return inside.toSorted().map((file) => shown(resolve(cwd, arg, file), cwd))
  }
  if (found) return [shown(resolve(cwd, arg), cwd)]
  if (!isDynamicPattern(arg)) throw new InputError(arg, 'no such file or folder.')
  const matches = (await glob(arg, {cwd})).filter((file) => !isCaptions(file))
  if (matches.length === 0) throw new InputError(arg, 'no file matches this pattern.')
  return matches.toSorted().map((file) => shown(resolve(cwd, file), cwd))
}

const isCaptions = (file: string): boolean => /\.(?:srt|vtt)$/i.test(file)

/** The same file has the same name from wherever below `cwd` it was named. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return (short.startsWith('..') ? path : short).split(sep).join('/')
}
