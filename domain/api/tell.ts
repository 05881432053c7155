import type { z } from 'zod';
import type { Writer } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';
import { plainHeadline } from '#domain/headline.ts';
import { makerPath } from '#domain/person-page.ts';
import { type Picture, plainPicturePath } from '#domain/picture.ts';
import { ratingOf, spokenScore } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { type Section, sectionPath } from '#domain/section.ts';
import { slugOf } from '#domain/slug.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { tagPath } from '#domain/tags.ts';
import { workPath } from '#domain/work.ts';
import { apiPaths } from './address.ts';
import type * as parts from './parts.ts';

/** Small things, as they are told wherever they stand. `site` is the address of the site. */

type Told<Name extends keyof typeof parts> = z.output<(typeof parts)[Name]>;

export const tellSection = ({ slug, name }: Pick<Section, 'slug' | 'name'>, site: string): Told<'gathering'> => ({
  ...{ slug, name, url: site + sectionPath({ slug }) },
  api: site + apiPaths.stories('section', slug),
});

export const tellTag = (name: string, site: string): Told<'gathering'> => ({
  ...{ slug: slugOf(name), name, url: site + tagPath(name) },
  api: site + apiPaths.stories('tag', slugOf(name)),
});

export const tellWriter = ({ name, handle }: Writer, site: string): Told<'writer'> => ({
  ...{ name, handle, url: site + criticPath({ handle }) },
  api: site + apiPaths.stories('critic', handle),
});

export const tellScore = (score: number, scale: ScoreScale): Told<'score'> => ({
  ...ratingOf(score, scale),
  hundredths: score,
  inWords: spokenScore(score, scale),
});

export const tellPicture = ({ stem, width, height, alt }: Picture, site: string): Told<'picture'> => ({
  ...{ url: site + plainPicturePath({ stem }), width, height, alt },
});

export const tellWorkLink = (work: { id: number; slug: string; title: string }, site: string): Told<'workLink'> => ({
  ...{ id: work.id, title: work.title, url: site + workPath(work), api: site + apiPaths.work(work.id) },
});

type LinkedStory = { id: number; area: StoryArea; slug: string; headline: string };

export const tellStoryLink = (story: LinkedStory, site: string): Told<'storyLink'> => ({
  ...{ id: story.id, headline: plainHeadline(story.headline) },
  ...{ url: site + storyPath(story), api: site + apiPaths.story(story.id) },
});

export const tellPersonLink = (
  person: { id: number; slug: string; name: string },
  site: string,
): Told<'personLink'> => ({
  ...{ id: person.id, name: person.name, url: site + makerPath(person), api: site + apiPaths.person(person.id) },
});
