import type {Edit} from './cleanText.ts'

// The printable characters that windows-1252 puts on 0x80–0x9F (WHATWG Encoding, index windows-1252).
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

// UTF-8 read as windows-1252: a lead of three bytes (E2 80 … is the punctuation block) or of two
// (C2, C3: the letters with accents). Other leads are real letters too often to be touched.
const CANDIDATE = /â€.?|[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g

/** Finds UTF-8 that was decoded as windows-1252 ("â€œ" for “), as edits that put it right. */
export function findMojibake(source: string): Edit[] {
  const edits: Edit[] = []
  for (const match of source.matchAll(CANDIDATE)) {
    const found = match[0]
    const decoded = found.startsWith('â') ? decodePunctuation(found) : decodeLetter(found)
    if (decoded === null) continue
    edits.push({
      start: match.index,
      end: match.index + decoded.length,
      replacement: decoded.character,
    })
  }
  return edits
}

function decodePunctuation(found: string): {character: string; length: number} | null {
  const last = toByte(found.charAt(2))
  if (last !== null) return {character: String.fromCodePoint(0x2000 + (last - 0x80)), length: 3}
  // Windows-1252 has nothing on 0x9D, so a closing ” often lost its last byte.
  return {character: '”', length: 2}
}

function decodeLetter(found: string): {character: string; length: number} | null {
  const byte = toByte(found.charAt(1))
  if (byte === null) return null
  const character = String.fromCodePoint(byte + (found.startsWith('Ã') ? 0x40 : 0))
  return {character: character === '\u00A0' ? ' ' : character, length: 2}
}

function toByte(character: string): number | null {
  const index = character === '' ? -1 : WINDOWS_1252.indexOf(character)
  if (index !== -1) return 0x80 + index
  const code = character.codePointAt(0) ?? 0
  return code >= 0xa0 && code <= 0xbf ? code : null
}
