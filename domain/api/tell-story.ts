import { type Correction, comparisonPath, plainCorrection } from '#domain/correction.ts';
import { disclosureSaid } from '#domain/disclosure.ts';
import type { Site } from '#domain/feed.ts';
import { feedBody } from '#domain/feed-body.ts';
import { plainHeadline } from '#domain/headline.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { ListedWork, WholeStory } from '#domain/whole-story.ts';
import { apiPaths } from './address.ts';
import type { ToldStory, ToldStorySummary } from './story-shape.ts';
import { tellPicture, tellScore, tellSection, tellStoryLink, tellTag, tellWorkLink, tellWriter } from './tell.ts';

export function tellStorySummary(card: StoryCard, { url: site, publication }: Site): ToldStorySummary {
  const { id, kind, verdict, score, edition, comments } = card;
  return {
    ...{ id, kind, headline: plainHeadline(card.headline), verdict },
    score: score === null ? null : tellScore(score, publication.scoreScale),
    edition,
    section: tellSection(card.section, site),
    writers: card.writers.map((one) => tellWriter(one, site)),
    work: card.work && tellWorkLink(card.work, site),
    picture: card.picture && tellPicture(card.picture, site),
    publishedAt: card.publishedAt.toISOString(),
    changedAt: card.changedAt.toISOString(),
    comments,
    url: site + storyPath(card),
    api: site + apiPaths.story(id),
  };
}

/** A story with its text, from which `feedBody` has taken what spoils. */
export function tellStory(card: StoryCard, story: WholeStory, site: Site): ToldStory {
  const { body, pictures, linked } = story;
  const { url, publication } = site;
  const page = url + storyPath(story);
  return {
    ...tellStorySummary(card, site),
    tags: story.tags.map((tag) => tellTag(tag, url)),
    html: feedBody({ body, pictures, linked, scale: publication.scoreScale, url, page }),
    disclosure: disclosureSaid(story.disclosed, story.disclosure),
    entries: story.entries.map((entry) => tellEntry(entry, url)),
    corrections: story.corrections.map((one) => tellCorrection(one, site)),
    thread: url + apiPaths.comments(story.id),
  };
}

const tellEntry = ({ rank, blurb, work, review }: ListedWork, site: string) => ({
  rank,
  work: tellWorkLink(work, site),
  ...{ kind: work.kind, year: work.year, blurb },
  review: review && tellStoryLink(review, site),
});

const tellCorrection = (correction: Correction, { url, publication }: Site) => ({
  kind: correction.kind === 'silent' ? ('score' as const) : correction.kind,
  text: plainCorrection(correction, publication.scoreScale),
  madeAt: correction.madeAt.toISOString(),
  url: correction.comparable ? url + comparisonPath(correction) : null,
});
