/**
 * Turns the first Ctrl-C into a wish: what is being written is finished. The second ends at once; a transaction is whole
 * or not there either way.
 */
export function stopOnSignal(say: (line: string) => void): {
  isStopping: () => boolean
  release: () => void
} {
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(130)
    stopping = true
    say('\nStopping after the transaction in hand. Press Ctrl-C again to end at once.')
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    isStopping: () => stopping,
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
