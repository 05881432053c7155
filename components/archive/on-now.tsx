import { TalkList } from '#components/cards/talk-list.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { scoreFigure } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { workPath } from '#domain/work.ts';

/** More than these nobody would choose among. */
const SHOWN = 5;

const scaleNotes: Record<ScoreScale, string> = {
  stars: 'Stars out of five.',
  ten: 'Points out of ten.',
  hundred: 'Points out of a hundred.',
  letter: 'Letters from A to F.',
};

/** Works that were reviewed of late and can be had now, the best first. */
export function OnNow({ stories, scale }: { stories: StoryCard[]; scale: ScoreScale }) {
  const items = onNow(stories).map(({ work, score }) => ({
    key: work.id,
    figure: scoreFigure(score, scale),
    href: workPath(work),
    title: <i>{work.title}</i>,
    note: work.availability,
  }));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="on-now">
      <RailHead id="on-now">On now, by score</RailHead>
      <TalkList items={items} />
      <p className="meta">{scaleNotes[scale]}</p>
    </section>
  );
}

function onNow(stories: StoryCard[]) {
  const scored = stories.flatMap(({ work, score }) => (work?.availability && score !== null ? [{ work, score }] : []));
  const once = new Map(scored.toReversed().map((one) => [one.work.id, one]));
  return [...once.values()].toSorted((a, b) => b.score - a.score).slice(0, SHOWN);
}
