import { cookies } from 'next/headers';
import { LIKE_COOKIE, takeLikeAlong } from '#app/comments/kept-like.ts';
import { takeMarksAlong } from '#app/take-marks-along.ts';
import { settings } from '#db/settings.ts';
import type { Account } from '#domain/account.ts';
import { KEPT_COOKIE } from '#domain/comment.ts';
import { requestContext } from '#domain/request-context.ts';
import { SESSION_COOKIE } from '#domain/session.ts';
import { admit, signOut } from '../auth.ts';
import { SENT_TO_COOKIE } from './sent-to.ts';
import { TYPED_COOKIE } from './typed-before.ts';

/** Next-auth's own, for the way back from a service; of no use once somebody is in. */
const WAY_BACK = /^(__Secure-)?authjs\.callback-url$/;

/** What was typed or pressed here, which is not for whoever comes next. */
const TYPED_HERE = [KEPT_COOKIE, TYPED_COOKIE, LIKE_COOKIE, SENT_TO_COOKIE];

/** Starts a session for somebody who has just proved who they are. Only in an action. */
export async function letIn({ id, epoch }: Pick<Account, 'id' | 'epoch'>, { stay = true } = {}) {
  forgetRenewal();
  await admit({ accountId: id, epoch, stay });
  await takeMarksAlong(id);
  await takeLikeAlong({ accountId: id, epoch });
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (WAY_BACK.test(name)) jar.delete(name);
  const value = jar.get(SESSION_COOKIE)?.value;
  if (stay || !value) return;
  const secure = settings().url.startsWith('https:');
  jar.set(SESSION_COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Ends the session of this browser. Only in an action. */
export async function letGo() {
  forgetRenewal();
  await signOut({ redirect: false });
  const jar = await cookies();
  for (const name of TYPED_HERE) jar.delete(name);
}

/** The session may just have been renewed for this very answer; the last word is ours. */
const forgetRenewal = () => requestContext()?.cookies.splice(0);
