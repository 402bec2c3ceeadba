import type {Editor, EditorSelection} from '@portabletext/editor'

import {createReference} from './buildQuote.ts'
import {widenToMarks} from './widenToMarks.ts'

/**
 * Puts a quote's reference where its words were selected. A direct quote takes the words' place; a
 * partial one is part of a sentence, so the sentence stays and the reference follows its paragraph.
 */
export function insertQuote(
  editor: Editor,
  input: {quoteId: string; kind: string; selection: NonNullable<EditorSelection>},
): void {
  const block = {
    _type: 'quoteReference',
    quote: createReference('quote', input.quoteId, false),
  }
  editor.send({type: 'select', at: input.selection})
  if (input.kind !== 'direct') {
    editor.send({type: 'insert.block', block, placement: 'after', select: 'none'})
    return
  }
  editor.send({type: 'delete', at: widenSelection(editor, input.selection)})
  editor.send({type: 'insert.block', block, placement: 'auto', select: 'none'})
}

/** The selection with quotation marks and spaces around it, where it lies within one span. */
function widenSelection(
  editor: Editor,
  selection: NonNullable<EditorSelection>,
): NonNullable<EditorSelection> {
  const {anchor, focus} = selection
  const [from, to] = selection.backward ? [focus, anchor] : [anchor, focus]
  const text = readSpanText(editor, from.path)
  if (text === null || JSON.stringify(from.path) !== JSON.stringify(to.path)) return selection
  const {start, end} = widenToMarks(text, {start: from.offset, end: to.offset})
  return {anchor: {path: from.path, offset: start}, focus: {path: to.path, offset: end}}
}

function readSpanText(editor: Editor, path: readonly unknown[]): string | null {
  const [blockStep, , childStep] = path
  const {value} = editor.getSnapshot().context
  const block = value.find(({_key}) => _key === readKey(blockStep))
  if (!block || !('children' in block) || !Array.isArray(block.children)) return null
  const span: unknown = block.children.find(
    (child: unknown) => readKey(child) === readKey(childStep),
  )
  return typeof span === 'object' &&
    span !== null &&
    'text' in span &&
    typeof span.text === 'string'
    ? span.text
    : null
}

function readKey(step: unknown): unknown {
  return typeof step === 'object' && step !== null && '_key' in step ? step._key : undefined
}
