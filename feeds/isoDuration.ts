/** ISO 8601 duration of so many milliseconds, such as `PT2M5S`; fractions of a second are kept. */
export function isoDuration(ms: number): string {
  const seconds = ms / 1000
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = Math.round((seconds % 60) * 1000) / 1000
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    rest > 0 || seconds < 60 ? `${rest}S` : '',
  ]
  return `PT${parts.join('')}`
}
