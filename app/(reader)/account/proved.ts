import { cameInAt } from '#app/auth.ts';
import { tried } from '#app/door/tried.ts';
import { findByCredentials } from '#db/credentials.ts';
import type { Account } from '#domain/account.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { FRESH_MINUTES, isFresh } from '#domain/session.ts';

/**
 * Whether it is really them, before something that cannot be taken back: a session may stand open on a desk. By their password, or,
 * where they have none, by having come in just now. Undefined when it is; otherwise what to say.
 */
export async function proved({ email, hasPassword }: Account, password: string): Promise<ActionState | undefined> {
  if (!hasPassword) {
    if (isFresh(await cameInAt(), new Date())) return undefined;
    return {
      message: `You have no password here, so come in anew first: sign out, sign in again, and do this within ${FRESH_MINUTES} minutes.`,
    };
  }
  if (!password) return refuse('currentPassword', 'Enter your password.');
  const check = () => findByCredentials(email, password);
  const answer = await tried({ email, field: 'currentPassword', check });
  return 'found' in answer ? undefined : answer;
}
