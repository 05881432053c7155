import type { Metadata } from 'next';
import { sentTo } from '#app/door/sent-to.ts';
import { Gate } from '#components/door/gate.tsx';

export const metadata: Metadata = { title: 'Look in your mail', robots: { index: false } };

/** The same for every address, known or not. */
export default async function SentPage() {
  const address = await sentTo();
  return (
    <Gate label="One more step" title="Look in your mail">
      <p>
        A letter is on its way to {address ? <b>{address}</b> : 'the address you gave'}. Press the link in it and you
        are in; it works for three days.
      </p>
      <p className="meta">
        Nothing there after a few minutes? Look among the unwanted mail, or <a href="/sign-up">begin again</a>: a slip
        in the address is easily made.
      </p>
    </Gate>
  );
}
