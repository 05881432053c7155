import { kindNames } from '#components/cards/story-words.ts';
import { NameOrLogo } from '#components/frame/name-or-logo.tsx';
import { Headline } from '#components/headline.tsx';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = { publication: Publication; tonight: StoryCard[]; week: string | undefined };

/** The name of the publication over its row of lamps, with a short index beside it. */
export function Nameboard({ publication, tonight, week }: Props) {
  return (
    <div className="nameboard">
      <div className="nameboard__top">
        <h1>
          <a href="/">
            <NameOrLogo publication={publication} />
          </a>
        </h1>
        {tonight.length > 0 && (
          <nav className="tonight" aria-label="In this issue">
            <ul className="tonight__list">
              {tonight.map((story) => (
                <li key={story.id}>
                  <a href={storyPath(story)}>
                    <Headline text={story.headline} />
                  </a>
                  <span>{inAWord(story)}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <div className="bulbs" />
      <p className="nameboard__line">
        <span>{publication.tagline}</span>
        {week && <em>{week}</em>}
      </p>
    </div>
  );
}

function inAWord({ kind, section }: StoryCard): string {
  if (kind === 'list') return 'the list';
  return kind === 'review' ? section.name : kindNames[kind];
}
