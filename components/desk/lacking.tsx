import { Notice } from '#components/form/notice.tsx';

/** What keeps changes from readers, where the fields for it are on other pages, and the ways there. */
export function Lacking({ sentences, back }: { sentences: string[]; back: string }) {
  return (
    <div className="stack narrow gap">
      <Notice kind="warn">
        <p>Readers still have the text that they had.</p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <div className="row">
        <a className="button button--main" href="/desk/media">
          Open the library
        </a>
        <a className="plain" href={back}>
          Back to the text
        </a>
      </div>
    </div>
  );
}
