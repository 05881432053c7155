import { Podium } from '#components/cards/podium.tsx';
import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { RankedWork } from '#domain/ranked-list.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** The newest ranked list and the first of its ranks. */
export function Ranked({ list, works }: { list: StoryCard; works: RankedWork[] }) {
  return (
    <section className="band" aria-labelledby="ranked">
      <RailHead id="ranked" aside={<a href={storyPath(list)}>The whole list</a>}>
        <Headline text={list.headline} />
      </RailHead>
      <Podium list={list} works={works} />
    </section>
  );
}
