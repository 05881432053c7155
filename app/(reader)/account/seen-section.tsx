import { unmarkSeen } from '#app/seen/actions.ts';
import { SeenList } from '#components/account/seen-list.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { seenBy } from '#db/seen-works.ts';

/** As many as can be looked over; older marks are undone on the page of the work. */
const SHOWN = 60;

export async function SeenSection({ accountId }: { accountId: number }) {
  const { works, total } = await seenBy(accountId, SHOWN);
  return (
    <section id="seen" aria-labelledby="h-seen">
      <RailHead id="h-seen" aside={total > 0 && <span className="meta">{total}</span>}>
        Seen, read, played
      </RailHead>
      <SeenList works={works} total={total} unmark={unmarkSeen} />
    </section>
  );
}
