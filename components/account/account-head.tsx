import type { Account } from '#domain/account.ts';
import { type Calendar, dayOf } from '#domain/dates.ts';
import { roleName } from '#domain/role-name.ts';

/** Who you are here, and since when. */
export function AccountHead({ account, calendar }: { account: Account; calendar: Calendar }) {
  return (
    <header className="story-head">
      <p className="kicker">
        <span>Your account</span>
        <span>
          {roleName[account.role]} since {account.createdAt.getUTCFullYear()}
        </span>
      </p>
      <h1 className="display">{account.name}</h1>
      <p className="byline">
        <span>@{account.handle}</span>
        <span>Here since {dayOf(account.createdAt, calendar)}</span>
      </p>
    </header>
  );
}
