import type { Difference, KeptDifference } from './kept-difference.ts';

/** What this device has and what the desk has, side by side, to be read before one is chosen. */
export function KeptComparison({ difference: { shown, others } }: { difference: KeptDifference }) {
  return (
    <details className="kept" open>
      <summary>What differs</summary>
      <ol className="clash">
        {shown.map((one) => (
          <li key={`${one.name} ${one.kept} ${one.desk}`} className="kept__pair">
            <p className="meta">
              <b>{one.name}</b>
            </p>
            <Side name="On this device" text={one.kept} />
            <Side name="On the desk" text={one.desk} />
          </li>
        ))}
        {others > 0 && (
          <li>
            <p className="meta">
              {others === 1 ? 'One choice' : `${others} choices`} beside the text {others === 1 ? 'differs' : 'differ'},
              such as a picture, a score or a rank.
            </p>
          </li>
        )}
      </ol>
    </details>
  );
}

function Side({ name, text }: { name: string; text: Difference['kept'] }) {
  return (
    <div className="take">
      <p className="take__who">
        <b>{name}</b>
      </p>
      <p className="kept__text">{text || <i>Nothing</i>}</p>
    </div>
  );
}
