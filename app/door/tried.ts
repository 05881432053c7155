import { countTry, forgive } from '#db/sign-in-failures.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { requestContext } from '#domain/request-context.ts';
import { wrongPassword } from '#domain/sign-in-throttle.ts';
import { inMinutes } from '#domain/waiting.ts';

type Guess<Found> = {
  /** Whose password it is said to be. */
  email: string;
  /** The field that the sentence belongs to. */
  field: string;
  /** Holds the password against what is stored. */
  check: () => Promise<Found | undefined>;
};

/** What the right password opens, or what to say; after a few wrong ones the next has to wait. */
export async function tried<Found>({ email, field, check }: Guess<Found>): Promise<{ found: Found } | ActionState> {
  const now = new Date();
  const attempt = { email, address: requestContext()?.address ?? '' };
  const answer = await countTry(attempt, now);
  if (!answer.allowed) {
    return refuse(field, `That was a few tries too many. The next one counts ${inMinutes(now, answer.again)}.`);
  }
  const found = await check();
  if (found === undefined) return refuse(field, wrongPassword(answer.triesLeft));
  await forgive(attempt, now);
  return { found };
}
