import { picturePagePath } from '#domain/media-filter.ts';
import { sizeWords } from './media-words.ts';
import type { Upload } from './use-uploads.ts';

type Props = { uploads: Upload[]; dismiss: (upload: Upload) => void };

/** What is coming in, with how far it is, and what became of it. */
export function UploadList({ uploads, dismiss }: Props) {
  return (
    <ul className="uploads gap-s" aria-label="Files">
      {uploads.map((upload) => (
        <li key={upload.key}>
          <b>{upload.name}</b>
          <State upload={upload} />
          <button className="plain" type="button" onClick={() => dismiss(upload)}>
            {upload.result ? 'Dismiss' : 'Stop'}
            <span className="sr"> {upload.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function State({ upload: { name, size, sent, result } }: { upload: Upload }) {
  if (result?.outcome === 'refused') return <p className="error">Refused: {result.sentence}</p>;
  if (result?.outcome === 'stopped') return <span className="meta">Stopped. Nothing of it was kept.</span>;
  if (result) {
    return (
      <span className="meta">
        {result.outcome === 'known' ? 'In the library already. ' : 'In the library. '}
        <a href={picturePagePath(result.picture.id)}>
          {result.picture.alt ? 'Open it' : 'Describe it'}
          <span className="sr">: {name}</span>
        </a>
      </span>
    );
  }
  return (
    <>
      <progress value={sent} max={size || 1} aria-label={`${name}, sent`} />
      <span className="meta figures">
        {sent > 0 && sent === size ? 'Looking at it' : `${sizeWords(sent)} of ${sizeWords(size)}`}
      </span>
    </>
  );
}

/** For those who do not see the list: the last thing that happened. */
export function UploadNews({ uploads }: Pick<Props, 'uploads'>) {
  const done = uploads.filter(({ result }) => result);
  const last = done.at(-1);
  return (
    <p className="sr" role="status">
      {last?.result &&
        `${last.name}: ${last.result.outcome === 'refused' ? last.result.sentence : last.result.outcome}. ${done.length} of ${uploads.length} done.`}
    </p>
  );
}
