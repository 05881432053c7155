import { plainHeadline } from './headline.ts';
import { plainPicturePath } from './picture.ts';
import { storyPath } from './story.ts';
import type { WholeStory } from './whole-story.ts';

/** What a text leads to and shows, with whole addresses, for whoever reads it outside of the publication. */
export type Shown = {
  picture: (id: number) => { alt: string; address: string } | undefined;
  /** The present address of something of ours, by its key. */
  reference: (key: string) => string | undefined;
  /** A story that stands in the text as a card. */
  card: (storyId: number) => { title: string; address: string } | undefined;
};

/** What a story shows, with the whole addresses of this publication. */
export function shownIn({ pictures, linked }: Pick<WholeStory, 'pictures' | 'linked'>, url: string): Shown {
  return {
    picture(id) {
      const picture = pictures.get(id);
      return picture && { alt: picture.alt, address: url + plainPicturePath(picture) };
    },
    reference(key) {
      const path = linked.paths.get(key);
      return path && url + path;
    },
    card(storyId) {
      const card = linked.cards.get(storyId);
      return card && { title: plainHeadline(card.headline), address: url + storyPath(card) };
    },
  };
}
