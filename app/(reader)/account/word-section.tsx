import { MailTimesForm } from '#components/account/mail-times-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { findMailTimes } from '#db/mail-times.ts';
import type { Account } from '#domain/account.ts';
import { NOTIFICATIONS_PATH } from '#domain/notification.ts';
import { chooseMailTimes } from './actions.ts';

/** What we mail somebody, and when. */
export async function WordSection({ account, saved }: { account: Account; saved: boolean }) {
  return (
    <section id="word" aria-labelledby="h-word">
      <RailHead id="h-word" aside={<a href={NOTIFICATIONS_PATH}>New for you</a>}>
        Word from us
      </RailHead>
      {saved && (
        <Notice kind="good" label="Saved">
          <p>That is what we mail to {account.email} from now on.</p>
        </Notice>
      )}
      <MailTimesForm action={chooseMailTimes} times={await findMailTimes(account.id)} />
    </section>
  );
}
