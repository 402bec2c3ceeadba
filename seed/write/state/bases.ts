import type {SeedDocument} from '../../build/documents.ts'
import {diffDocument} from '../diffDocument.ts'
import {isSeedDocument} from './createState.ts'
import type {RecordEntry} from './record.ts'
import {mainVariant, type Target, targetName, targetVariant, type Variants} from './variants.ts'

/** A document as it was imported last: what a merge compares with. */
export interface Bases {
  /** Into the variant that stands for the document. */
  main: SeedDocument
  /** Into the variant that is written now. */
  target: SeedDocument
  /** Into drafts and releases, by name, where another variant stands for the document. */
  copies: ReadonlyMap<string, SeedDocument>
}

/** `undefined` when the entry holds no document. */
export function basesOf(entry: RecordEntry, live: Variants, target: Target): Bases | undefined {
  const variant = mainVariant(live)
  const content = readContent(entry.content, variant)
  if (!content) return undefined
  const copies = new Map<string, SeedDocument>()
  const landed: SeedDocument[] = []
  for (const {_key: name, content: json} of entry.copies ?? []) {
    const own = targetVariant(live, name)
    const copy = readContent(json, own ?? variant)
    if (copy && own) copies.set(name, copy)
    else if (copy) landed.push(copy)
  }
  const main = nearest(variant, [content, ...landed]) ?? content
  const written = targetVariant(live, targetName(target))
  if (!written || written === variant) return {main, target: main, copies}
  return {main, target: copies.get(targetName(target)) ?? content, copies}
}

/** The bases, changed each in the same way. */
export const mapBases = (
  {main, target, copies}: Bases,
  change: (base: SeedDocument) => SeedDocument,
): Bases => ({
  main: change(main),
  target: change(target),
  copies: new Map([...copies].map(([name, copy]) => [name, change(copy)])),
})

/**
 * A draft or version that is gone was published or thrown away. The import that the document has the fewest differences
 * to says which; of equals, the first.
 */
function nearest(
  live: SeedDocument | undefined,
  [first, ...others]: readonly SeedDocument[],
): SeedDocument | undefined {
  if (!live || !first || others.length === 0) return first
  const distance = (base: SeedDocument) => diffDocument(base, live).changes.length
  return others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first)
}

/** A report's text is not kept twice: the dataset's own is taken, since nobody may edit it. */
function readContent(content: string, live: SeedDocument | undefined): SeedDocument | undefined {
  const document: unknown = JSON.parse(content)
  if (!isSeedDocument(document)) return undefined
  return document._type === 'report' && live ? {...document, text: live['text']} : document
}

/** What of a document is kept as its base. */
export function contentOf(document: SeedDocument): string {
  if (document._type !== 'report') return JSON.stringify(document)
  const {text: _text, ...rest} = document
  return JSON.stringify(rest)
}
