'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { useForm } from '#components/form/use-form.ts';
import { trainingCrawlers } from '#domain/ai-crawlers.ts';
import { keyPath } from '#domain/index-now.ts';
import type { KeptMachines } from '#domain/machines.ts';
import { ROBOTS_LINES_MAX } from '#domain/robots.ts';

type Props = {
  action: FormAction;
  machines: KeptMachines;
  /** What engines have not been told yet, in words. */
  waiting: string;
};

/** What machines may read, and which of them are told when something changed. */
export function MachinesForm({ action, machines, waiting }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="stack" action={send} noValidate>
      <Refusal state={state} lead="Nothing was saved." />
      <SelectField
        state={state}
        name="training"
        label="Crawlers that gather texts to train AI"
        defaultValue={machines.training}
        choices={[
          { value: 'let-in', label: 'Let them in, like all others' },
          { value: 'kept-out', label: 'Ask them to keep out' },
        ]}
        help="Search engines are not asked to go. Whether a crawler does as it is asked is up to its maker."
      />
      <details>
        <summary>Which crawlers these are</summary>
        <ul className="meta gap-s">
          {trainingCrawlers.map(({ agent, maker, source }) => (
            <li key={agent}>
              <a href={source} rel="noopener">
                {agent}
              </a>
              , {maker}
            </li>
          ))}
        </ul>
      </details>
      <TextArea
        state={state}
        name="robotsLines"
        label="Lines of your own in robots.txt"
        defaultValue={machines.robotsLines}
        maxLength={ROBOTS_LINES_MAX}
        rows={4}
        spellCheck={false}
        help={
          <>
            They stand after ours: User-agent, Allow, Disallow, Crawl-delay, Sitemap.{' '}
            <a href="/robots.txt">See the file</a>
          </>
        }
      />
      <Check state={state} name="indexNow" checked={machines.indexNow}>
        Tell search engines at once when a story comes out, changes or is withdrawn (IndexNow)
      </Check>
      {machines.indexNow && (
        <p className="meta">
          They know us by <a href={keyPath(machines.indexNowKey)}>our key</a>. {waiting}
        </p>
      )}
      <div className="row">
        <SubmitButton kind="firm" busy="Saving…">
          Save what machines are told
        </SubmitButton>
      </div>
    </form>
  );
}
