import { Headline } from '#components/headline.tsx';
import { type Shape, Still } from '#components/still.tsx';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { CardMeta } from './card-meta.tsx';
import { Kicker } from './kicker.tsx';

export type CardProps = {
  story: StoryCard;
  publication: Publication;
  inSection?: boolean;
  byAuthor?: boolean;
  /** Without the short review: a picture and a headline. */
  brief?: boolean;
};

/** Widths at which a card of each form shows its picture. */
const widths = {
  above: '(min-width: 60rem) 28rem, (min-width: 44rem) 46vw, 94vw',
  /** In a side column, which is the whole page on a narrow one. */
  column: '(min-width: 60rem) 26rem, 94vw',
  beside: '12rem',
};

/** A story in a set, its picture above; the academy shape is for side columns. */
export function Card({ shape = 'flat', ...card }: CardProps & { shape?: Shape }) {
  const sizes = shape === 'academy' ? widths.column : widths.above;
  return (
    <article className="card">
      {card.story.picture && <Still picture={card.story.picture} shape={shape} sizes={sizes} alt="" />}
      <Words {...card} />
    </article>
  );
}

/** A story in a column, its picture beside it. */
export function SideCard(card: CardProps) {
  return (
    <article className="card card--side">
      {card.story.picture && <Still picture={card.story.picture} sizes={widths.beside} alt="" />}
      <Words {...card} />
    </article>
  );
}

function Words({ story, publication, inSection, byAuthor, brief }: CardProps) {
  return (
    <>
      <Kicker story={story} inSection={inSection} />
      <h3 className="clip">
        <a href={storyPath(story)}>
          <Headline text={story.headline} />
        </a>
      </h3>
      {story.verdict && !brief && <p className="clip">{story.verdict}</p>}
      <p className="meta">
        <CardMeta story={story} publication={publication} byAuthor={byAuthor} />
      </p>
    </>
  );
}
