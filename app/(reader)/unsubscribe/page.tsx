import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { Gate } from '#components/door/gate.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { readStopToken } from '#db/stop-token.ts';
import { mailsCalled } from '#domain/notification-letter.ts';
import { stopMails } from './actions.ts';

export const metadata: Metadata = { title: 'Stop mails', robots: { index: false } };

/** A page with a button, not a link that acts: mail programs look at links before people do. */
export default async function UnsubscribePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const token = asText(query.token);
  const stopped = readStopToken(token);
  if (!stopped) {
    return (
      <Gate label="Mails from us" title="This link ends nothing">
        <p>
          It is not whole. Copy all of it from the letter, or <a href="/account#word">choose on your account page</a>.
        </p>
      </Gate>
    );
  }
  if (asText(query.done)) {
    return (
      <Gate label="Mails from us" title="Stopped">
        <p>
          {mailsCalled(stopped.what)}: we send you none any more. What is new still stands on the site. You can{' '}
          <a href="/account#word">choose again on your account page</a>.
        </p>
      </Gate>
    );
  }
  return (
    <Gate label="Mails from us" title="Stop these mails?">
      <p>{mailsCalled(stopped.what)}: one press, and no more of them.</p>
      <form action={stopMails}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton kind="main">Stop these mails</SubmitButton>
      </form>
    </Gate>
  );
}
