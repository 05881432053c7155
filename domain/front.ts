import type { FrontSlot } from './front-slots.ts';
import type { Section } from './section.ts';
import type { StoryCard } from './story-card.ts';

/** The newest of everything, from which the front page is made up. */
export type FrontStories = {
  reviews: StoryCard[];
  /** Features and news. */
  features: StoryCard[];
  list: StoryCard | undefined;
  sections: { section: Section; stories: StoryCard[] }[];
};

/** What an editor has chosen for a place, as far as readers have it. */
export type PickedStories = Partial<Record<FrontSlot, StoryCard>>;

export type SectionStrip = { section: Section; stories: StoryCard[] };

/** What stands where on the front page. */
export type Front = {
  lead: StoryCard | undefined;
  /** The two newest after the lead, with large pictures. */
  large: StoryCard[];
  latest: StoryCard[];
  /** A feature beside the reviews. */
  aside: StoryCard | undefined;
  /** The short index beside the name. */
  tonight: StoryCard[];
  list: StoryCard | undefined;
  sections: SectionStrip[];
};

const LATEST = 3;
const TONIGHT = 3;
/** One row on a wide screen. */
const STRIPS = 4;
const PER_STRIP = 3;

/**
 * What an editor has chosen stands where they put it. In the other places the newest review leads, or the newest story of
 * any kind where there is no review. A story has one place only.
 */
export function makeUpFront({ reviews, features, list, sections }: FrontStories, picked: PickedStories = {}): Front {
  const chosen = new Set(Object.values(picked).map(({ id }) => id));
  const waiting = (reviews.length > 0 ? reviews : features).filter(({ id }) => !chosen.has(id));
  const lead = picked.lead ?? waiting.shift();
  const large = [picked.first ?? waiting.shift(), picked.second ?? waiting.shift()].filter((one) => one !== undefined);
  const latest = waiting.slice(0, LATEST);
  const placed = new Set([lead, ...large, ...latest]);
  const free = features.filter((story) => !placed.has(story) && !chosen.has(story.id));
  const aside = picked.aside ?? free.find(({ picture }) => picture);
  const alsoNew = [...free.filter((story) => story !== aside), ...waiting.slice(LATEST)];
  const newestList = list && !chosen.has(list.id) ? list : undefined;
  const tonight = [...(newestList ? [newestList] : []), ...alsoNew].slice(0, TONIGHT);
  for (const story of [aside, newestList]) if (story) placed.add(story);
  return { lead, large, latest, aside, tonight, list, sections: strips(sections, placed) };
}

/** The departments that have most to show which is not above already, in their own order. */
function strips(sections: SectionStrip[], placed: Set<StoryCard | undefined>): SectionStrip[] {
  const left = sections
    .map(({ section, stories }) => ({
      section,
      stories: stories.filter((story) => !placed.has(story)).slice(0, PER_STRIP),
    }))
    .filter(({ stories }) => stories.length > 0);
  const fullest = new Set(left.toSorted((a, b) => b.stories.length - a.stories.length).slice(0, STRIPS));
  return left.filter((strip) => fullest.has(strip));
}
