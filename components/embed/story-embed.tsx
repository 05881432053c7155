import { kindNames } from '#components/cards/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { namesOf } from '#domain/byline.ts';
import { descriptionOf } from '#domain/description.ts';
import { EMBED_RANKS } from '#domain/embed.ts';
import { plainHeadline } from '#domain/headline.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { EmbedBoard } from './embed-board.tsx';
import { EmbedCard } from './embed-card.tsx';

type Props = { story: WholeStory; publication: Publication };

/** The card of a story: the short review of a review, the first ranks of a list, and what else a story begins with. */
export function StoryEmbed({ story, publication }: Props) {
  const card = { title: plainHeadline(story.headline), publication, path: storyPath(story) };
  if (story.kind === 'review' && story.verdict) {
    return (
      <EmbedCard {...card} link={`Read the review by ${namesOf(story.writers, publication.locale)}`}>
        <EmbedBoard
          title={story.work?.title ?? card.title}
          said="the short review"
          verdict={story.verdict}
          score={story.score}
          scale={publication.scoreScale}
        />
      </EmbedCard>
    );
  }
  const ranks = story.entries.slice(0, EMBED_RANKS);
  const words = descriptionOf(story);
  return (
    <EmbedCard {...card} link={story.kind === 'list' ? 'See the whole list' : 'Read the story'}>
      <div className="embed__text">
        <p className="kicker">
          <span>{kindNames[story.kind]}</span>
        </p>
        <h1 className="head">
          <Headline text={story.headline} />
        </h1>
        {words && <p>{words}</p>}
        {ranks.length > 0 && (
          <ol className="embed__ranks">
            {ranks.map(({ rank, work }) => (
              <li key={work.id} value={rank}>
                <b aria-hidden="true">{rank}</b>
                <i>{work.title}</i>
              </li>
            ))}
          </ol>
        )}
      </div>
    </EmbedCard>
  );
}
