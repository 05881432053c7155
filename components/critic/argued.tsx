import { kindNames } from '#components/cards/story-words.ts';
import { TalkList } from '#components/cards/talk-list.tsx';
import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { yearOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** What somebody wrote that was talked about most. */
export function Argued({ stories, publication }: { stories: StoryCard[]; publication: Publication }) {
  const items = stories.map((story) => ({
    key: story.id,
    figure: String(story.comments),
    href: `${storyPath(story)}#comments`,
    title: <Headline text={story.headline} />,
    note: `${kindNames[story.kind]}, ${yearOf(story.publishedAt, publication)}`,
  }));
  return (
    <section aria-labelledby="argued">
      <RailHead id="argued">Most argued</RailHead>
      <TalkList items={items} />
      <p className="meta">Figures are comments.</p>
    </section>
  );
}
