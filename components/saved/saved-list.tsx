import { SideCard } from '#components/cards/card.tsx';
import { Empty } from '#components/empty.tsx';
import type { ButtonAction } from '#components/form/form-action.ts';
import { Headline } from '#components/headline.tsx';
import { Pages } from '#components/pages.tsx';
import { pagePath } from '#domain/pagination.ts';
import type { Publication } from '#domain/publication.ts';
import { SAVED_PATH } from '#domain/saved.ts';
import type { StoryPage } from '#domain/story-page.ts';

type Props = { at: StoryPage; publication: Publication; unsave: ButtonAction };

/** What somebody has saved for later, each with the way off the list. */
export function SavedList({ at, publication, unsave }: Props) {
  if (at.total === 0)
    return <Empty title="Nothing saved yet.">“Save for later” stands beside the date of every story.</Empty>;
  return (
    <>
      <ul className="saved">
        {at.stories.map((story) => (
          <li key={story.id}>
            <SideCard story={story} publication={publication} />
            <form action={unsave}>
              <input type="hidden" name="story" value={story.id} />
              <button type="submit" className="plain">
                Take it off
                <span className="sr">
                  {' '}
                  the list: <Headline text={story.headline} />
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <Pages
        label="Pages of saved stories"
        page={at.page}
        last={at.last}
        address={(page) => pagePath(SAVED_PATH, page)}
      />
    </>
  );
}
