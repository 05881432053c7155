import { UNTITLED } from '#components/desk/story-words.ts';
import { plainHeadline } from '#domain/headline.ts';

/** The form at the foot of the list, to which the boxes beside the stories belong. */
export const BULK_FORM = 'bulk';

export function ChooseStory({ id, headline }: { id: number; headline: string }) {
  return (
    <input
      className="choose"
      type="checkbox"
      name="story"
      value={id}
      form={BULK_FORM}
      aria-label={`Choose ${plainHeadline(headline) || UNTITLED}`}
    />
  );
}
