import { placeAndWriters } from '#components/cards/story-words.ts';
import { TalkList } from '#components/cards/talk-list.tsx';
import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = {
  stories: { story: StoryCard; reads: number }[];
  /** The time in which reads were counted: "since yesterday". */
  when: string;
  locale: string;
};

/** What has been read most of late. */
export function MostRead({ stories, when, locale }: Props) {
  const items = stories.map(({ story, reads }) => ({
    key: story.id,
    figure: reads.toLocaleString(locale),
    href: storyPath(story),
    title: <Headline text={story.headline} />,
    note: placeAndWriters(story, locale),
  }));
  return (
    <section className="band" aria-labelledby="read">
      <RailHead id="read" aside={<p className="meta">Figures are reads {when}.</p>}>
        Most read
      </RailHead>
      <TalkList items={items} wide />
    </section>
  );
}
