import type {ReportPlan} from '../plan/types.ts'
import type {ApplySummary} from './types.ts'

/** Counts what plans do. */
export function createSummary() {
  const summary: ApplySummary = {
    reports: 0,
    unchanged: 0,
    documents: {},
    conflicts: 0,
    deleted: 0,
    stale: 0,
    mutations: 0,
    transactions: 0,
    stopped: false,
  }
  let lastTransaction: string | undefined
  return {
    unchanged: (count: number) => {
      summary.unchanged += count
      summary.reports += count
    },
    add: ({documents, transactions}: ReportPlan) => {
      summary.reports += 1
      for (const {type, action, conflicts} of documents) {
        const counts = (summary.documents[type] ??= {created: 0, updated: 0})
        if (action === 'create') counts.created += 1
        if (action === 'update') counts.updated += 1
        if (action === 'deleted') summary.deleted += 1
        if (action === 'stale') summary.stale += 1
        summary.conflicts += conflicts.length
      }
      for (const {id, mutations} of transactions) {
        if (id !== lastTransaction) summary.transactions += 1
        lastTransaction = id
        summary.mutations += mutations.length
      }
    },
    stop: () => {
      summary.stopped = true
    },
    value: () => summary,
  }
}
