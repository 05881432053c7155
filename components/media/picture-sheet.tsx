import { Picture } from '#components/picture.tsx';
import type { PictureFile } from '#domain/library-picture.ts';
import { rightsNames } from './media-words.ts';

/** A picture with what is said of it, for whoever may look at it but not change it. */
export function PictureSheet({ picture }: { picture: PictureFile }) {
  const facts: [string, string][] = [
    ['What is in the picture', picture.decorative ? 'Decoration' : picture.alt || 'Nobody has said yet'],
    ['Caption', picture.caption],
    ['Credit', picture.credit],
    ['Copyright notice', picture.copyright],
    ['Rights', rightsNames[picture.rights]],
  ];
  return (
    <div className="stack">
      <div className="sheet-picture">
        <Picture picture={picture} sizes="(min-width: 64rem) 50rem, 94vw" />
      </div>
      <p className="meta">Its words are written by whoever sent it and by the editors.</p>
      <dl className="facts">
        {facts.map(
          ([name, said]) =>
            said && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
