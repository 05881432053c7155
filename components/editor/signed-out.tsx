import { SignedOutNotice } from '#components/form/signed-out-notice.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import type { Acting } from './story-form.tsx';

const shown = ['headline', 'verdict', 'text'];

/** What somebody wrote and sent after their session had ended, to be sent again once they are back. */
export function SignedOut({ acting: [state, act] }: { acting: Acting }) {
  const values = state.values ?? {};
  const kept = Object.entries(values).filter(([name]) => !shown.includes(name) && name !== 'next');
  return (
    <main id="main" className="page">
      <h1 className="sr">Your text</h1>
      <div className="gap">
        <SignedOutNotice message={state.message} />
      </div>
      <form action={act} className="stack gap">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextArea name="headline" label="Headline" state={state} rows={1} />
        <TextArea name="verdict" label="The short review" state={state} rows={3} />
        {values.text !== undefined && <TextArea name="text" label="Text" state={state} rows={24} />}
        <button className="button button--main" type="submit" name="next" value="save">
          Save
        </button>
      </form>
    </main>
  );
}
