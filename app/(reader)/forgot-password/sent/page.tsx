import type { Metadata } from 'next';
import { sentTo } from '#app/door/sent-to.ts';
import { Gate } from '#components/door/gate.tsx';

export const metadata: Metadata = { title: 'Look in your mail', robots: { index: false } };

/** The same for every address, known or not. */
export default async function SentPage() {
  const address = await sentTo();
  return (
    <Gate label="It happens" title="Look in your mail">
      <p>
        If {address ? <b>{address}</b> : 'that address'} has an account, a letter is on its way. The link in it works
        for an hour.
      </p>
      <p className="meta">
        Nothing there after a few minutes? Look among the unwanted mail, or{' '}
        <a href="/forgot-password">check the address</a>.
      </p>
    </Gate>
  );
}
