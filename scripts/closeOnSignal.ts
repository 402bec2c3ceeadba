/** Runs `close` once, on Ctrl-C or SIGTERM, then ends the process. */
export function closeOnSignal(close: () => Promise<void> | void): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void Promise.resolve(close()).then(() => process.exit(0))
    })
  }
}
