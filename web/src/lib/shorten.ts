/** The first words of a text, at most so many characters, cut between words. */
export function shorten(text: string | null | undefined, length = 60): string {
  const whole = (text ?? '').trim()
  if (whole.length <= length) return whole
  return `${whole.slice(0, length).replace(/\s+\S*$/, '')}…`
}
