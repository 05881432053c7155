'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { publicAction } from '#app/action.ts';
import { letGo } from '#app/door/let-in.ts';

/** For everybody: whoever is out already wants nothing else. */
export const signOut = publicAction(z.object({}), async () => {
  await letGo();
  redirect('/');
});
