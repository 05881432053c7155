import { canStartKind } from '#domain/permissions.ts';
import { type StoryKind, storyKinds } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { aKind } from './story-words.ts';

type Props = { viewer: AccountViewer; action: (form: FormData) => Promise<void> };

/** One button a kind; it makes the story and opens it. */
export function NewStory({ viewer, action }: Props) {
  const kinds = storyKinds.filter((kind) => canStartKind(viewer, kind));
  if (kinds.length === 0) return null;
  return (
    <form action={action} className="row">
      {inOrder(kinds).map((kind) => (
        <button
          key={kind}
          className={kind === 'review' ? 'button button--main' : 'button'}
          type="submit"
          name="kind"
          value={kind}
        >
          New {aKind[kind]}
        </button>
      ))}
    </form>
  );
}

/** What is written most stands last, where the eye ends. */
const inOrder = (kinds: StoryKind[]) => kinds.toReversed();
