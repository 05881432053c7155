import { MutedList } from '#components/account/muted-list.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { mutedPeople } from '#db/mutes.ts';
import { unmute } from './actions.ts';

/** Whom somebody does not want to read, each with the way back. */
export async function MutedSection({ accountId }: { accountId: number }) {
  return (
    <section id="muted" aria-labelledby="h-muted">
      <RailHead id="h-muted">Muted</RailHead>
      <MutedList people={await mutedPeople(accountId)} action={unmute} />
    </section>
  );
}
