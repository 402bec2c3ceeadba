export interface StateDescription {
  label: string
  tone: 'default' | 'positive' | 'critical' | 'caution'
}

/** A quote's verification in words. `confidence` runs from 0 to 1. */
export function describeState(
  state: string | null | undefined,
  confidence: number | null | undefined,
): StateDescription {
  if (state === 'confirmed') return {label: 'Confirmed', tone: 'positive'}
  if (state === 'disputed') return {label: 'Disputed', tone: 'critical'}
  return typeof confidence === 'number'
    ? {label: `Machine-read, ${Math.round(confidence * 100)} %`, tone: 'caution'}
    : {label: 'Not confirmed', tone: 'caution'}
}
