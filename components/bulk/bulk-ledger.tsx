import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';

export type BulkRow = { storyId: number; headline: string; said: string; message: string };

type Props = {
  rows: BulkRow[];
  /** What the second column tells: what will be, or what was. */
  tells: string;
};

/** Story by story, what becomes of each, and why not. */
export function BulkLedger({ rows, tells }: Props) {
  return (
    <table className="ledger gap">
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">{tells}</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ storyId, headline, said, message }) => (
          <tr key={storyId}>
            <th scope="row">
              <a href={`/desk/stories/${storyId}`}>{headline ? <Headline text={headline} /> : UNTITLED}</a>
            </th>
            <td>{said}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
