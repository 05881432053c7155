'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import { type MailTime, type MailTimes, mailTimes } from '#domain/mail-times.ts';
import { type NotificationKind, notificationKinds } from '#domain/notification.ts';

type Props = { action: FormAction; times: MailTimes };

/** Which mails somebody gets, and when. */
export function MailTimesForm({ action, times }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form action={send}>
      <Refusal state={state} lead="Nothing was saved." />
      <table className="choices">
        <caption className="sr">Which mails you get, and when</caption>
        <thead>
          <tr>
            <th scope="col">When this happens</th>
            {mailTimes.map((time) => (
              <th key={time} scope="col">
                {timeNames[time]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notificationKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {kinds[kind].name}
                <span>{kinds[kind].help}</span>
              </th>
              {mailTimes.map((time) => (
                <td key={time}>
                  <label className="check">
                    <input type="radio" name={kind} value={time} defaultChecked={times[kind] === time} />
                    <span className="sr">
                      {kinds[kind].name}: {timeNames[time]}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta gap-s">
        Daily means one mail at seven in the evening, and none on a day with nothing to say. What you have seen here
        before is not mailed. We always write about your password and your account.
      </p>
      <div className="row gap-s">
        <SubmitButton busy="Saving…">Save the choices</SubmitButton>
        <button type="submit" className="plain" name="all" value="off">
          All off
        </button>
      </div>
    </form>
  );
}

const timeNames: Record<MailTime, string> = { 'at-once': 'At once', daily: 'Daily', off: 'Off' };

const kinds: Record<NotificationKind, { name: string; help: string }> = {
  reply: { name: 'Somebody answers me', help: 'under my comments' },
  staff: { name: 'The house answers me', help: 'critics, editors and moderators' },
  mention: { name: 'Somebody mentions me', help: 'with my handle, in any thread' },
  featured: { name: 'The desk chooses a comment of mine', help: 'to stand above its thread' },
  decision: { name: 'A moderator decides', help: 'about a comment of mine' },
  follow: { name: 'A story that I follow goes on', help: 'each new comment under it' },
};
