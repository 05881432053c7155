import { StandingNotices } from '#components/account/standing-notices.tsx';
import { measuresOf } from '#db/account-measures.ts';
import type { Account } from '#domain/account.ts';
import type { Calendar } from '#domain/dates.ts';
import { unreadWarnings } from '#domain/measure.ts';
import { acknowledgeWarning } from './actions.ts';

/** What staff had to say to somebody; nothing where they had nothing. */
export async function StandingSection({ account, calendar }: { account: Account; calendar: Calendar }) {
  const now = new Date();
  const measures = await measuresOf(account.id);
  const { suspendedUntil } = account;
  const suspension = measures.find(({ measure, liftedAt }) => measure === 'suspension' && !liftedAt);
  const suspended =
    suspendedUntil && suspendedUntil > now ? { until: suspendedUntil, reason: suspension?.reason ?? '' } : null;
  return (
    <StandingNotices
      suspended={suspended}
      warnings={unreadWarnings(measures)}
      action={acknowledgeWarning}
      calendar={calendar}
    />
  );
}
