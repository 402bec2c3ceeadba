/** Asks again until the answer is there, for at most 60 s unless told. @throws Error that shows the last answer */
export async function waitFor<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)} after ${seconds} s`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
