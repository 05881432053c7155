import { cookies } from 'next/headers';
import { z } from 'zod';
import { setDoorCookie } from './cookie.ts';

export const TYPED_COOKIE = 'marquee-typed';
const AN_HOUR = 60 * 60;

/** Browsers drop a cookie of more than four kilobytes, name and attributes included. */
const MOST_TEXT = 3_800;

const keptForm = z.object({ path: z.string(), values: z.record(z.string(), z.string()) });

/** Keeps what somebody typed whose session ran out meanwhile, in their own browser, until they are in again. */
export async function keepTyped(path: string, values: Record<string, string>) {
  const text = Buffer.from(JSON.stringify({ path, values })).toString('base64url');
  if (Object.keys(values).length > 0 && text.length <= MOST_TEXT) await setDoorCookie(TYPED_COOKIE, text, AN_HOUR);
}

/** What was typed on this page before the session ran out; undefined when nothing was. */
export async function typedBefore(path: string): Promise<Record<string, string> | undefined> {
  const text = (await cookies()).get(TYPED_COOKIE)?.value;
  const kept = keptForm.safeParse(text && parsed(Buffer.from(text, 'base64url').toString()));
  return kept.success && kept.data.path === path ? kept.data.values : undefined;
}

/** It has been sent. Only in an action. */
export async function forgetTyped() {
  (await cookies()).delete(TYPED_COOKIE);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The browser may send anything; what is no JSON is nothing of ours.
    return undefined;
  }
}
