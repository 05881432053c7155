import { plainHeadline } from '#domain/headline.ts';
import { shareLinks } from '#domain/share-links.ts';

type Props = {
  headline: string;
  /** The whole address of the story. */
  address: string;
  /** Where reader.js says that the text was read to here. */
  said?: string | undefined;
  /** What somebody puts on their own page to show it there. */
  embed?: string | undefined;
};

/** Plain links that work everywhere, and two buttons that reader.js shows where the device can do what they say. */
export function ShareRow({ headline, address, said, embed }: Props) {
  const title = plainHeadline(headline);
  return (
    <section className="share gap" aria-label="Share this story" data-read={said}>
      <span className="label">Pass it on</span>
      <button className="button button--small" type="button" hidden data-share={address}>
        Share…
      </button>
      <button className="plain" type="button" hidden data-copy={address}>
        Copy link
      </button>
      {shareLinks(title, address).map(({ name, href }) => (
        <a key={name} href={href} rel={href.startsWith('https:') ? 'noopener' : undefined}>
          {name}
        </a>
      ))}
      {embed && <EmbedCode code={embed} />}
    </section>
  );
}

/** Folded away, because few want it. */
const EmbedCode = ({ code }: { code: string }) => (
  <details className="share__embed">
    <summary>Embed</summary>
    <div className="field">
      <label htmlFor="embed-code">Copy this to put it on a page</label>
      <textarea className="input" id="embed-code" readOnly rows={4} defaultValue={code} spellCheck={false} />
    </div>
  </details>
);
