import {Path} from 'groq-js'

/**
 * groq-js asks a path whether it matches a text when it evaluates `text in path(…)`. This one looks for a phrase,
 * which lets `text::query()` be said in GROQ that groq-js can evaluate.
 */
export class PhrasePath extends Path {
  readonly #phrase: string

  constructor(phrase: string) {
    super('**')
    this.#phrase = ` ${normalize(phrase)} `
  }

  override matches(text: string): boolean {
    return ` ${normalize(text)} `.includes(this.#phrase)
  }
}

/** Keeps the mark that stands between two texts: no phrase runs over it. */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\uE000]+/gu, ' ')
    .trim()
}
