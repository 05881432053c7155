import { Status } from '#components/desk/status.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import type { GuestStory } from '#domain/guest.ts';

/** The stories that name a guest. */
export function GuestStories({ stories }: { stories: GuestStory[] }) {
  if (stories.length === 0) return <p>No story names them yet.</p>;
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">Status</th>
          <th scope="col">Named</th>
        </tr>
      </thead>
      <tbody>
        {stories.map(({ id, headline, status, isNamedNow }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/desk/stories/${id}`}>{headline ? <Headline text={headline} /> : UNTITLED}</a>
            </th>
            <td>
              <Status status={status} />
            </td>
            <td>{isNamedNow ? 'In its text' : 'In a revision, which is kept for good'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
