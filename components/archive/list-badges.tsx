import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { namesOf } from '#domain/byline.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = { lists: StoryCard[]; lengths: Map<number, number>; locale: string };

/** Ranked lists, each behind the number of works that it ranks. */
export function ListBadges({ lists, lengths, locale }: Props) {
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="lists">
      <RailHead id="lists">Lists</RailHead>
      {lists.map((list) => (
        <a key={list.id} className="badge" href={storyPath(list)}>
          <b>{lengths.get(list.id) ?? 0}</b>
          <span>
            <Headline text={list.headline} />
            <em>chosen by {namesOf(list.writers, locale)}</em>
          </span>
        </a>
      ))}
    </section>
  );
}
