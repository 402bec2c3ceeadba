/** Asks again until the answer is there, for at most 60 s. @throws Error that shows the last answer */
export async function waitFor<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)} after 60 s`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
