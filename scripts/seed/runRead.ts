import {fail} from '../fail.ts'
import {readSource} from './createSources.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'
import {readCaptions, readLists} from './readBeside.ts'
import {decodeText, readBytes} from './readText.ts'
import {toReadOutput} from './toReadOutput.ts'

/** Prints a report a line. A file that cannot be read is told on stderr, and the others are still printed. */
export async function runRead(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = userDirectory(process.env)
  const lists = await readLists(flags.lists, cwd)
  for (const file of await findFiles(args, cwd)) {
    try {
      const text = decodeText(file, await readBytes(file, cwd))
      const report = await readSource({file, text, captions: await readCaptions(file, cwd)}, lists)
      process.stdout.write(
        `${JSON.stringify(toReadOutput(report, {includeIndirect: flags.indirect ?? false}))}\n`,
      )
    } catch (error) {
      fail(error)
    }
  }
}
