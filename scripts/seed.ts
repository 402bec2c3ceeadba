import {enableCompileCache} from 'node:module'
import {Argument, Command} from 'commander'
import {fail} from './fail.ts'
import {dataOption, type Flags, importOptions, jsonOption, listsOption} from './seed/flags.ts'

enableCompileCache()

const filesArgument = (text: string) => new Argument('<files...>', text)
const filesText = 'files, folders, globs, or - for standard input'

const program = new Command('seed')
  .description('Import reports into a Sanity dataset, again and again, without losing an edit')
  .enablePositionalOptions()
  .showHelpAfterError('(--help shows how)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .addHelpText(
    'after',
    `
Without a command, the bundled report is applied to the embedded dataset in .slugline.
With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, commands work on the hosted Content Lake.

Examples:
  npm run seed
  npm run seed -- read report.txt
  npm run seed -- plan reports/
  npm run seed -- apply 'reports/**/*.txt' --draft
  npm run seed -- undo`,
  )

program
  .command('read')
  .description('Print what the reader finds, one JSON object a line; nothing is written')
  .addArgument(filesArgument(filesText))
  .option('--indirect', 'also indirect speech ("she said that …") as quotes')
  .addOption(listsOption())
  .addOption(jsonOption())
  .addHelpText('after', '\nExample:\n  npm run -s seed -- read report.txt | jq .quotes')
  .action(async (files: string[], flags: Flags) => {
    const {runRead} = await import('./seed/runRead.ts')
    await runRead(files, flags)
  })

const plan = program
  .command('plan')
  .description(
    'Show what apply would write. Exit code 0: nothing to do, 10: changes, 11: conflicts',
  )
  .addArgument(filesArgument(filesText))
  .addHelpText('after', '\nExample:\n  npm run seed -- plan reports/ || test $? -eq 10')
  .action(async (files: string[], flags: Flags) => {
    const {runPlan} = await import('./seed/runPlan.ts')
    await runPlan(files, flags)
  })

const apply = program
  .command('apply', {isDefault: true})
  .description('Import reports: what only they changed is written, what editors changed stays')
  .argument('[files...]', `${filesText}; default is the bundled report`)
  .option('-y, --yes', 'do not ask before a hosted dataset called production is written')
  .addHelpText(
    'after',
    `
Examples:
  npm run seed -- apply report.txt
  cat report.txt | npm run seed -- apply -
  npm run seed -- apply reports/ --release 'Election night'
  npm run seed -- apply reports/ --shard 3/16`,
  )
  .action(async (files: string[], flags: Flags) => {
    const {runApply} = await import('./seed/runApply.ts')
    await runApply(files, flags)
  })

for (const command of [plan, apply]) {
  for (const option of importOptions()) command.addOption(option)
}

program
  .command('verify')
  .description('Compare the dataset with reports: counts, references, spans, Sanity’s validation')
  .argument('[files...]', `${filesText}; default is everything that was imported`)
  .addOption(listsOption())
  .addOption(dataOption())
  .addOption(jsonOption())
  .addHelpText('after', '\nExample:\n  npm run seed -- verify reports/')
  .action(async (files: string[], flags: Flags) => {
    const {runVerify} = await import('./seed/runVerify.ts')
    await runVerify(files, flags)
  })

program
  .command('export')
  .description('Print documents as NDJSON for `sanity dataset import`')
  .argument('[files...]', `${filesText}; default is what the dataset has`)
  .addOption(dataOption())
  .option('--indirect', 'also indirect speech as quotes')
  .addOption(listsOption())
  .addHelpText(
    'after',
    '\nExample:\n  npm run -s seed -- export reports/ > reports.ndjson\n  npx sanity dataset import reports.ndjson staging',
  )
  .action(async (files: string[], flags: Flags) => {
    const {runExport} = await import('./seed/runExport.ts')
    await runExport(files, flags)
  })

program
  .command('prune')
  .description(
    'Delete what an import made and no report has any more, when unreferenced and unedited',
  )
  .argument(
    '[files...]',
    `${filesText} with every report there is: what was imported from others goes too`,
  )
  .option('-y, --yes', 'do not ask before a hosted dataset called production is written')
  .option('--dry-run', 'only list')
  .addOption(dataOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  npm run seed -- prune --dry-run\n  npm run seed -- prune reports/ --dry-run',
  )
  .action(async (files: string[], flags: Flags & {dryRun?: boolean}) => {
    const {runPrune} = await import('./seed/runPrune.ts')
    await runPrune(files, flags)
  })

program
  .command('undo')
  .description('Take the last apply back, except where somebody touched the documents since')
  .option('-y, --yes', 'do not ask before a hosted dataset called production is written')
  .addOption(dataOption())
  .addOption(jsonOption())
  .addHelpText('after', '\nExample:\n  npm run seed -- undo')
  .action(async (flags: Flags) => {
    const {runUndo} = await import('./seed/runUndo.ts')
    await runUndo(flags)
  })

try {
  await program.parseAsync()
} catch (error) {
  fail(error)
}
