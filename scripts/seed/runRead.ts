import {readSource} from './createSources.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'
import {decodeText, readBytes} from './readText.ts'
import {toReadOutput} from './toReadOutput.ts'

/** Prints a report a line. */
export async function runRead(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = userDirectory(process.env)
  for (const file of await findFiles(args, cwd)) {
    const report = await readSource(file, decodeText(file, await readBytes(file, cwd)), {
      includeIndirect: flags.indirect ?? false,
    })
    process.stdout.write(`${JSON.stringify(toReadOutput(report))}\n`)
  }
}
