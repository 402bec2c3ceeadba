import type {PlanOptions} from './types.ts'

/** What packed transactions stay below: large ones hold up everybody else who writes. */
const maxLength = 1_000_000
const maxMutations = 500

/** Puts small reports together into one transaction: requests are what a service counts and a disk waits for. */
export interface TransactionPacker {
  /** The id of the transaction that has room for this. */
  take(size: {length: number; mutations: number}): string
  /** A transaction of its own. */
  next(): string
}

export function createPacker({
  newId,
  reportsPerTransaction,
}: Pick<PlanOptions, 'newId' | 'reportsPerTransaction'>): TransactionPacker {
  let id: string | undefined
  let reports = 0
  let length = 0
  let mutations = 0
  return {
    take: (size) => {
      const isFull =
        reports >= reportsPerTransaction ||
        length + size.length > maxLength ||
        mutations + size.mutations > maxMutations
      if (id === undefined || isFull) {
        id = newId()
        reports = 0
        length = 0
        mutations = 0
      }
      reports += 1
      length += size.length
      mutations += size.mutations
      return id
    },
    next: () => {
      id = undefined
      return newId()
    },
  }
}
