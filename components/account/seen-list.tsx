import type { ButtonAction } from '#components/form/form-action.ts';
import { SeenWork } from '#components/work/seen-work.tsx';
import type { Seen } from '#domain/seen.ts';
import type { WorkLink } from '#domain/work.ts';

type Props = {
  /** The newest marks first. */
  works: { work: WorkLink; seen: Seen }[];
  total: number;
  unmark: ButtonAction;
};

/** What somebody has marked as seen, and the way back. */
export function SeenList({ works, total, unmark }: Props) {
  if (works.length === 0) {
    return (
      <p className="meta">
        Nothing yet. On the page of a work, say that you have seen it: its spoilers then open by themselves, for you
        alone.
      </p>
    );
  }
  return (
    <>
      <p className="meta">Spoilers for these open by themselves, for you alone.</p>
      <ul className="seen-list gap-s">
        {works.map(({ work, seen }) => (
          <li key={work.id} className="row">
            <span>
              <SeenWork work={work} seen={seen} />
            </span>
            <form action={unmark}>
              <input type="hidden" name="work" value={work.id} />
              <button type="submit" className="plain">
                Take it off<span className="sr">: {work.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      {total > works.length && <p className="meta gap-s">And {total - works.length} more before these.</p>}
    </>
  );
}
