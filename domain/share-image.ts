import { createHash } from 'node:crypto';
import { namesOf } from './byline.ts';
import { descriptionOf } from './description.ts';
import { plainHeadline } from './headline.ts';
import type { Picture } from './picture.ts';
import type { Publication } from './publication.ts';
import { scaleLabels, scoreFigure, spokenScore, starsOf } from './score.ts';
import type { ScoreScale } from './score-scale.ts';
import { setInType } from './share-text.ts';
import { isSlug } from './slug.ts';
import { type StoryArea, storyAreas } from './story.ts';
import type { StoryCard } from './story-card.ts';
import type { WholeStory } from './whole-story.ts';
import type { Work } from './work.ts';

/** What networks show beside a shared link. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** Ranks that fit below a headline of one line. */
const RANKS_DRAWN = 5;

/** A change to how they are drawn makes every image another one. */
const DRAWING = 1;

/** All that stands in a share image, and nothing that does not: two that are equal are one file. */
export type ShareImage = {
  /** A picture lies above the words, or stands beside them. */
  picture: Pick<Picture, 'stem' | 'width' | 'height' | 'focusX' | 'focusY'> | null;
  lies: 'above' | 'beside';
  publication: string;
  /** Opposite the name: who wrote it, or what it is. */
  label: string;
  /** Titles of works between asterisks, as in a headline. */
  title: string;
  words: string;
  score: { figure: string; of: string; stars: number | null } | null;
  ranks: { rank: number; title: string }[];
  /** How many more the list has. */
  more: number;
};

type Shared = Pick<Publication, 'name' | 'locale' | 'scoreScale'>;

/** The image of a story. What it says is what its description says, so nothing from under bars is in it. */
export function storyShareImage(story: WholeStory, publication: Shared): ShareImage {
  const list = story.kind === 'list';
  const first = story.entries[0]?.work.poster ?? null;
  return {
    picture: cutOf(list ? (first ?? story.lead) : story.lead),
    lies: list ? 'beside' : 'above',
    publication: publication.name,
    label: list ? 'The list' : namesOf(story.writers, publication.locale),
    title: story.headline,
    words: list ? '' : descriptionOf(story),
    score: story.kind === 'review' ? scoreOf(story.score, publication.scoreScale) : null,
    ranks: story.entries.slice(0, RANKS_DRAWN).map(({ rank, work }) => ({ rank, title: work.title })),
    more: Math.max(0, story.entries.length - RANKS_DRAWN),
  };
}

/** The image of a work: what we say of it, if we reviewed it. */
export function workShareImage(
  work: Pick<Work, 'title' | 'year' | 'poster'>,
  kindName: string,
  review: Pick<StoryCard, 'verdict' | 'score' | 'picture'> | undefined,
  publication: Shared,
): ShareImage {
  return {
    picture: cutOf(work.poster ?? review?.picture ?? null),
    lies: 'beside',
    publication: publication.name,
    label: work.year ? `${kindName}, ${work.year}` : kindName,
    title: `*${work.title}*`,
    words: review?.verdict ?? '',
    score: scoreOf(review?.score ?? null, publication.scoreScale),
    ranks: [],
    more: 0,
  };
}

const cutOf = (picture: Picture | null): ShareImage['picture'] =>
  picture && {
    ...{ stem: picture.stem, width: picture.width, height: picture.height },
    ...{ focusX: picture.focusX, focusY: picture.focusY },
  };

const scoreOf = (score: number | null, scale: ScoreScale): ShareImage['score'] =>
  score === null
    ? null
    : {
        figure: scoreFigure(score, scale),
        of: scaleLabels[scale],
        stars: scale === 'stars' ? starsOf(score) : null,
      };

/** The same in letters that our type has; undefined where it has not all of them. */
export function setShareImage(image: ShareImage): ShareImage | undefined {
  const [publication, label, title, words] = [image.publication, image.label, image.title, image.words].map(setInType);
  const ranks = image.ranks.map(({ rank, title }) => ({ rank, title: setInType(title) }));
  const all = [publication, label, title, words, ...ranks.map((one) => one.title)];
  if (all.includes(undefined)) return undefined;
  return { ...image, publication, label, title, words, ranks } as ShareImage;
}

/** What a share image is of, by its address. */
export type ShareSubject = { area: StoryArea | 'works'; slug: string };

/**
 * The address of an image. It names everything that is drawn, so that what is behind it never changes; undefined where
 * our type cannot set the words.
 */
export function sharePath({ area, slug }: ShareSubject, image: ShareImage): string | undefined {
  const set = setShareImage(image);
  return set && `/share/${area}/${slug}/${revisionOf(set)}.jpg`;
}

const revisionOf = (image: ShareImage) =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, image]))
    .digest('hex')
    .slice(0, 16);

/** The parts of an address, where they can be those of a subject. */
export function shareSubjectAt(area: string, slug: string): ShareSubject | undefined {
  const known = [...storyAreas, 'works' as const].find((one) => one === area);
  return known && isSlug(slug) ? { area: known, slug } : undefined;
}

/** The subject of an address and the revision that it names; undefined when it is no address of an image. */
export function shareSubject(area: string, slug: string, file: string) {
  const subject = shareSubjectAt(area, slug);
  const [, revision] = /^([0-9a-f]{16})\.jpg$/.exec(file) ?? [];
  return subject && revision ? { ...subject, revision } : undefined;
}

/** What the image of a subject is called on the disk; all of one subject begin alike. */
export const shareFileStem = ({ area, slug }: ShareSubject) => `${area}.${slug}.`;
export const shareFileName = (subject: ShareSubject & { revision: string }) =>
  `${shareFileStem(subject)}${subject.revision}.jpg`;

/** The image in words, for those who do not see it. */
export function shareAlt(title: string, words: string, score: number | null, scale: ScoreScale): string {
  const parts = [plainHeadline(title), score === null ? '' : spokenScore(score, scale), words];
  return parts.filter(Boolean).join('. ');
}
