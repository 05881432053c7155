import { eq, inArray } from 'drizzle-orm';
import { criticPath } from '#domain/critic.ts';
import { plainHeadline } from '#domain/headline.ts';
import { searchAddress } from '#domain/reader-search.ts';
import { calledTokens } from '#domain/search-tokens.ts';
import { sectionPath } from '#domain/section.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { begunWords, type Suggestion, suggested } from '#domain/suggestion.ts';
import { workPath } from '#domain/work.ts';
import { read } from './connection.ts';
import { entriesWith } from './reader-entries.ts';
import { credits, people, storyTags, tags } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** The newest stories in which something is called so; what is offered comes from them. */
const LOOKED_AT = 40;

/** What may be meant by what is being typed. It is read off published stories, so nothing else can be offered. */
export async function suggestionsFor(typed: string): Promise<Suggestion[]> {
  const words = begunWords(typed);
  if (words.length === 0) return [];
  const found = await entriesWith(calledTokens(words), { said: [], unsaid: [] }, LOOKED_AT);
  const cards = await storyCards(found.map(({ id }) => id));
  return suggested(words, [...cards.flatMap(ofCard), ...(await peopleOf(cards)), ...(await tagsOf(cards))]);
}

const ofCard = ({ headline, work, section, writers, ...story }: StoryCard): Suggestion[] => [
  ...(work ? [{ kind: 'work' as const, text: work.title, path: workPath(work) }] : []),
  ...writers.map(({ name, handle }) => ({ kind: 'critic' as const, text: name, path: criticPath({ handle }) })),
  { kind: 'section', text: section.name, path: sectionPath(section) },
  { kind: 'story', text: plainHeadline(headline), path: storyPath(story) },
];

async function peopleOf(cards: StoryCard[]): Promise<Suggestion[]> {
  const works = cards.flatMap(({ work }) => work?.id ?? []);
  if (works.length === 0) return [];
  const rows = await read()
    .selectDistinct({ name: people.name })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(inArray(credits.workId, works));
  return rows.map(({ name }) => ({ kind: 'person', text: name, path: searchAddress({ typed: `"${name}"` }) }));
}

async function tagsOf(cards: StoryCard[]): Promise<Suggestion[]> {
  if (cards.length === 0) return [];
  const rows = await read()
    .selectDistinct({ name: tags.name })
    .from(storyTags)
    .innerJoin(tags, eq(tags.id, storyTags.tagId))
    .where(
      inArray(
        storyTags.storyId,
        cards.map(({ id }) => id),
      ),
    );
  return rows.map(({ name }) => ({ kind: 'tag', text: name, path: searchAddress({ typed: `"${name}"` }) }));
}
