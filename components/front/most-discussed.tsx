import { placeAndWriters } from '#components/cards/story-words.ts';
import { TalkList } from '#components/cards/talk-list.tsx';
import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = {
  discussed: { story: StoryCard; comments: number }[];
  /** The time in which comments were counted: "in the last seven days". */
  when: string;
  locale: string;
};

/** What readers have talked about of late. */
export function MostDiscussed({ discussed, when, locale }: Props) {
  const items = discussed.map(({ story, comments }) => ({
    key: story.id,
    figure: String(comments),
    href: storyPath(story),
    title: <Headline text={story.headline} />,
    note: placeAndWriters(story, locale),
  }));
  return (
    <section aria-labelledby="talk">
      <RailHead id="talk">Most discussed</RailHead>
      <TalkList items={items} />
      <p className="meta">Figures are comments {when}.</p>
    </section>
  );
}
