import { Notice } from '#components/form/notice.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import type { Acting } from './story-form.tsx';

const words = [
  ['headline', 'Headline', 1],
  ['verdict', 'The short review', 3],
  ['text', 'Text', 24],
  ['tags', 'Tags', 1],
  ['edition', 'Edition', 1],
  ['disclosure', 'Disclosure', 2],
] as const;

/** What somebody wrote and sent whose story an editor had taken on meanwhile, to be read and copied. */
export function PassedOn({ acting: [state] }: { acting: Acting }) {
  return (
    <main id="main" className="page">
      <h1 className="sr">Your text</h1>
      <div className="gap">
        <Notice kind="warn" label="No longer yours">
          <p>
            {state.message ?? 'This story is no longer yours to change. Nothing was saved; what you wrote is below.'}
          </p>
          <p>
            <a href="/desk">To the desk</a>
          </p>
        </Notice>
      </div>
      <div className="stack gap">
        {words.map(
          ([name, label, rows]) =>
            state.values?.[name] && (
              <TextArea key={name} name={name} label={label} state={state} rows={rows} readOnly />
            ),
        )}
      </div>
    </main>
  );
}
