import { descriptionOf } from './description.ts';
import { plainHeadline } from './headline.ts';
import { type ShareSubject, shareSubjectAt } from './share-image.ts';
import type { StoryCard } from './story-card.ts';
import type { WholeStory } from './whole-story.ts';
import { xmlText } from './xml.ts';

/** Where the card for other sites stands: below here, and nowhere else, a page of ours may be framed. */
export const embedPath = ({ area, slug }: ShareSubject) => `/embed/${area}/${slug}`;

/** As wide as the card grows, and as it is taken to be where nobody says. */
export const EMBED_WIDEST = 832;
const EMBED_WIDTH = 640;
const EMBED_NARROWEST = 240;

/** What decides how tall a card is. */
export type EmbedShape = { words: string; scored: boolean; ranks: number };

/** Ranks of a list that a card shows. */
export const EMBED_RANKS = 5;

/** The words of the board in a card, as board.css sets them: from line to line, and a letter in the mean. */
const LINE = 33;
const LETTER = 11;
/** Where the board sets the score beside the words. */
const SCORE_BESIDE = 704;

/** What is in the card of a story, or of a work that we may have reviewed. */
export function embedShapeOf(
  embedded: { kind: 'story'; story: WholeStory } | { kind: 'work'; review: StoryCard | undefined },
): EmbedShape {
  if (embedded.kind === 'work') {
    const { verdict = '', score = null } = embedded.review ?? {};
    return { words: verdict, scored: score !== null, ranks: 0 };
  }
  const { story } = embedded;
  // Above the words of another story stands its headline, which is set about twice as large.
  const headline = story.kind === 'review' ? '' : `${plainHeadline(story.headline)} `.repeat(2);
  return {
    words: headline + descriptionOf(story),
    scored: story.kind === 'review' && story.score !== null,
    ranks: Math.min(EMBED_RANKS, story.entries.length),
  };
}

/** How tall a frame must be to show all of a card: nothing in it can say so, because nothing in it runs. */
export function embedHeight({ words, scored, ranks }: EmbedShape, width: number): number {
  const beside = scored && width >= SCORE_BESIDE;
  const column = Math.max(160, width - 72 - (beside ? 220 : 0));
  const lines = Math.ceil((words.length * LETTER) / column);
  const said = beside ? Math.max(lines * LINE, 190) : lines * LINE + (scored ? 110 : 0);
  return 100 + said + ranks * 44;
}

type Framed = { url: string; subject: ShareSubject; title: string; publication: string; shape: EmbedShape };

/** The markup that somebody puts on their page. */
export function embedCode({ url, subject, title, publication, shape }: Framed, width: number | '100%' = '100%') {
  const height = embedHeight(shape, width === '100%' ? EMBED_WIDTH : width);
  const attributes = {
    src: url + embedPath(subject),
    title: `${title}, from ${publication}`,
    width: String(width),
    height: String(height),
    style: `border:0;max-width:${EMBED_WIDEST}px`,
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${xmlText(value)}"`);
  return { html: `<iframe ${written.join(' ')}></iframe>`, height };
}

/** The same for a story, as its own page offers it. */
export const embedOfStory = (story: WholeStory, site: { url: string; publication: string }): string =>
  embedCode({
    ...{ ...site, subject: story, title: plainHeadline(story.headline) },
    shape: embedShapeOf({ kind: 'story', story }),
  }).html;

/** How wide a card is where a site has so much room. */
export const embedWidth = (most: number | undefined) =>
  Math.max(EMBED_NARROWEST, Math.min(most ?? EMBED_WIDTH, EMBED_WIDEST));

/** What an address of ours is the address of, if it can stand on another site. */
export function embedSubject(address: string, url: string): ShareSubject | undefined {
  const asked = URL.parse(address);
  // Whoever copies an address from a page without TLS means the same page.
  if (!asked || asked.host !== new URL(url).host || !/^https?:$/.test(asked.protocol)) return undefined;
  const [, area = '', slug = '', ...more] = asked.pathname.split('/');
  return more.length === 0 ? shareSubjectAt(area, slug) : undefined;
}
