import { currentPublication } from '#app/publication.ts';
import { LeaveForm } from '#components/account/leave-form.tsx';
import { Leaving } from '#components/account/leaving.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { signsStories } from '#db/departures.ts';
import type { Account } from '#domain/account.ts';
import { keepAccount, leave } from './actions.ts';

export async function LeaveSection({ account, stayed }: { account: Account; stayed: boolean }) {
  const { id, leavesAt, hasPassword } = account;
  return (
    <section id="leave" aria-labelledby="h-leave">
      <RailHead id="h-leave">Leaving</RailHead>
      {stayed && (
        <Notice kind="good" label="You stay">
          <p>Nothing is deleted. All is as it was.</p>
        </Notice>
      )}
      {leavesAt ? (
        <Leaving at={leavesAt} now={new Date()} keep={keepAccount} calendar={await currentPublication()} />
      ) : (
        <LeaveForm action={leave} asksPassword={hasPassword} signs={await signsStories(id)} />
      )}
    </section>
  );
}
