import { CommentText } from '#components/comments/comment-text.tsx';
import { Empty } from '#components/empty.tsx';
import { Headline } from '#components/headline.tsx';
import { commentPermalink } from '#domain/comment-address.ts';
import { type Calendar, dayOf, isoMinute } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import type { Said } from '#domain/reader-page.ts';
import { storyPath } from '#domain/story.ts';

/** Comments of one person, each with the story that it stands under. */
export function SaidList({ said, calendar }: { said: Said[]; calendar: Calendar }) {
  if (said.length === 0) return <Empty title="Nothing said so far.">What is will stand here.</Empty>;
  return (
    <ol className="thread">
      {said.map(({ id, number, words, createdAt, story }) => {
        const address = commentPermalink(storyPath(story), number);
        const name = `Comment ${number} on ${plainHeadline(story.headline)}`;
        return (
          <li className="comment" key={id} value={number}>
            <article aria-label={name}>
              <a className="comment__no" href={address} aria-label={name}>
                {number}
              </a>
              <header className="comment__head">
                <span>
                  on{' '}
                  <a href={storyPath(story)}>
                    <u>
                      <Headline text={story.headline} />
                    </u>
                  </a>
                </span>{' '}
                <time dateTime={isoMinute(createdAt, calendar)}>{dayOf(createdAt, calendar)}</time>
              </header>
              <CommentText words={words} asked={{ href: address }} />
            </article>
          </li>
        );
      })}
    </ol>
  );
}
