import type {CommittedTransaction} from '../dataset.ts'

type Subscriber = (transaction: CommittedTransaction) => void

export interface Subscribers {
  readonly add: (subscriber: Subscriber) => () => void
  readonly tell: (transaction: CommittedTransaction) => void
}

/** Tells each subscriber; one that throws neither stops the others nor undoes what is written. */
export function createSubscribers(): Subscribers {
  const subscribers = new Set<Subscriber>()

  return {
    add(subscriber) {
      subscribers.add(subscriber)
      return () => {
        subscribers.delete(subscriber)
      }
    },
    tell(transaction) {
      for (const subscriber of subscribers) {
        try {
          subscriber(transaction)
        } catch (error) {
          process.emitWarning(error instanceof Error ? error : String(error))
        }
      }
    },
  }
}
