import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {publicQueries} from '../cases.ts'
import {isCode, isTypes, type CodeBlock} from './readCodeBlocks.ts'

/**
 * Writes a page's code as the module `page.tsx`, which exports all that it declares, its types as `types.ts`, which compiles when
 * they are the generated ones, and a `tsconfig.json`. The folder is two below the project's root.
 */
export async function writeModules(folder: string, blocks: readonly CodeBlock[]): Promise<void> {
  await writeFile(join(folder, 'page.tsx'), codeModule(blocks))
  await writeFile(join(folder, 'types.ts'), typesModule(blocks))
  const config = {extends: '../../tsconfig.json', include: ['*'], exclude: []}
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
}

function codeModule(blocks: readonly CodeBlock[]): string {
  const code = blocks.filter((block) => isCode(block) && !isTypes(block)).map((block) => block.code)
  const names = code.flatMap((each) => [...each.matchAll(/^(?:const|function) (\w+)/gm)])
  const exported = `export {${names.map(([, name]) => name).join(', ')}}`
  return [...code.map(fromFolder), exported].join('\n')
}

const fromFolder = (code: string) => code.replaceAll("'../queries/", "'../../queries/")

/** Intersections and interfaces are spelled out, as the generated types are; then the two must be identical. */
const comparison = `
type Flat<T> = T extends (infer Item)[]
  ? Flat<Item>[]
  : T extends object ? {[Key in keyof T]: Flat<T[Key]>} : T
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false
`

function typesModule(blocks: readonly CodeBlock[]): string {
  const checks = publicQueries.map(({name}) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`
    return `export const ${name}: Same<${type}, generated.${type}> = true`
  })
  const imports = "import type * as generated from '../../sanity.types.ts'"
  return [imports, comparison, ...blocks.filter(isTypes).map(({code}) => code), ...checks].join(
    '\n',
  )
}
