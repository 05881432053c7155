import { makeGuest } from '#db/keep-guest.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { done } from './done.ts';
import { type DemoGuest, demoGuests } from './guests.ts';
import { type Ids, idsOf } from './ids.ts';

const since = new Date('2026-11-10T10:00:00Z');

/** As the editor would have made them. */
export async function plantGuests(editor: AccountViewer): Promise<Ids<DemoGuest>> {
  const ids = new Map<string, number>();
  for (const [name, words] of Object.entries(demoGuests)) {
    const { id } = done(await makeGuest(words, editor, since), 'kept', words.name);
    ids.set(name, id);
  }
  return idsOf(ids);
}
