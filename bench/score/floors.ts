import {z} from 'zod'
import type {Measure} from './measures.ts'
import {measures} from './measures.ts'
import type {Tallies} from './tally.ts'
import {measureNames} from './tally.ts'

const share = z.number().min(0).max(1)

const measureFloors = z
  .record(z.string(), share)
  .refine((floors) => Object.keys(floors).every((name) => Object.hasOwn(measures, name)), {
    error: 'a floor names a measure that does not exist',
  })

/** Floors by set and measure, as `floors.json` holds them. */
export const floorsSchema = z.record(z.string(), measureFloors)

export type Floors = z.infer<typeof floorsSchema>

export interface Breach {
  set: string
  measure: Measure
  value: number
  floor: number
}

// A share is compared as printed with four digits, so that 59/60 holds a floor of .9833.
const tolerance = 0.000_05

/** The measures of a set that fell below their floors; a floor for what was not counted is a breach at 0. */
export function checkFloors(set: string, tallies: Tallies, floors: Floors): Breach[] {
  const wanted = floors[set] ?? {}
  return measureNames.flatMap((measure) => {
    const floor = wanted[measure]
    if (floor === undefined) return []
    const value = tallies[measure]?.value ?? 0
    return value < floor - tolerance ? [{set, measure, value, floor}] : []
  })
}
