'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { publicAction } from '#app/action.ts';
import { endMails } from '#db/mail-times.ts';
import { readStopToken } from '#db/stop-token.ts';

/** Without signing in: the token is the permission. */
export const stopMails = publicAction(z.object({ token: z.string().default('') }), async ({ token }) => {
  const stopped = readStopToken(token);
  if (!stopped) redirect('/unsubscribe');
  await endMails(stopped.accountId, stopped.what);
  redirect(`/unsubscribe?token=${encodeURIComponent(token)}&done=1`);
});
