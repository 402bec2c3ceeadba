export interface Month {
  /** Such as `2026-05`. */
  id: string
  /** Such as `May 2026`. */
  title: string
  /** First moment, and first moment after, in UTC. */
  from: string
  to: string
}

const NAME = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})

/** Every month from the first date to the last, latest first; none where a date is missing or no date. */
export function listMonths(first: string | null, last: string | null): Month[] {
  const start = first === null ? Number.NaN : Date.parse(first)
  const end = last === null ? Number.NaN : Date.parse(last)
  if (Number.isNaN(start) || Number.isNaN(end)) return []
  const months: Month[] = []
  for (let month = startOfMonth(new Date(end)); month >= startOfMonth(new Date(start));) {
    const next = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
    months.push({
      id: month.toISOString().slice(0, 7),
      title: NAME.format(month),
      from: month.toISOString(),
      to: next.toISOString(),
    })
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() - 1, 1))
  }
  return months
}

function startOfMonth(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1))
}
