import type { ButtonAction } from '#components/form/form-action.ts';
import { SAVED_PATH } from '#domain/saved.ts';

/** Whether the viewer has saved a story for later, and what saves it or takes it off again. */
export type Later = { saved: boolean; save: ButtonAction; unsave: ButtonAction };

/** A line of words holds no form, so the button stands in the line and its form behind it. */
const FORM = 'later';

export function LaterButton({ saved }: Later) {
  if (!saved) return <LaterPress>Save for later</LaterPress>;
  return (
    <>
      <a href={SAVED_PATH}>Saved for later</a>
      <LaterPress>Take it off</LaterPress>
    </>
  );
}

const LaterPress = ({ children }: { children: string }) => (
  <button type="submit" className="plain" form={FORM}>
    {children}
  </button>
);

export const LaterForm = ({ story, later: { saved, save, unsave } }: { story: number; later: Later }) => (
  <form id={FORM} action={saved ? unsave : save}>
    <input type="hidden" name="story" value={story} />
  </form>
);
