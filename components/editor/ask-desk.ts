/** Why there is no answer that helps: nobody is signed in, there is no such thing for them, or the desk was not heard. */
export type NoAnswer = { outcome: 'signed-out' | 'unseen' | 'silent' };

/** Asks the desk from within a page. What it says with a 404 is an answer too. */
export async function askDesk<Answer>(path: string, asked?: RequestInit): Promise<Answer | NoAnswer> {
  try {
    const answer = await fetch(path, asked);
    if (answer.ok || answer.status === 404) return await answer.json();
  } catch (cause) {
    // No line, an answer that is not ours, or nobody waits for it any more.
    const isSilence = cause instanceof TypeError || cause instanceof SyntaxError || asked?.signal?.aborted;
    if (!isSilence) throw cause;
  }
  return { outcome: 'silent' };
}

/** What somebody is told. It goes on behind a sentence on what they were about to do. */
export const noAnswerWords: Record<NoAnswer['outcome'], string> = {
  'signed-out': 'You are signed out. Sign in again in another window, then try again.',
  unseen: 'There is no such story for you on the desk any more.',
  silent: 'The desk did not answer. Try again.',
};
