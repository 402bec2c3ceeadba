export interface CodeBlock {
  language: string
  code: string
  /** Of the fence, from 1. */
  line: number
}

/** The fenced blocks of a Markdown page, in order. */
export function readCodeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    code: match[2] ?? '',
    line: markdown.slice(0, match.index).split('\n').length,
  }))
}

/** The name of the last constant that a block declares: what the result below it shows. */
export function lastConstant(code: string): string | undefined {
  return [...code.matchAll(/^const (\w+)/gm)].at(-1)?.[1]
}

export const isCode = ({language}: CodeBlock): boolean => ['ts', 'tsx'].includes(language)

/** Types alone; all other code runs. */
export const isTypes = ({code}: CodeBlock): boolean => /^(?:interface|type) /.test(code)
