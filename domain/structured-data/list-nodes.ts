import type { ItemListLeaf } from 'schema-dts';
import { plainHeadline } from '#domain/headline.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { ListedWork } from '#domain/whole-story.ts';
import { workPath } from '#domain/work.ts';
import { refer } from './graph.ts';
import { nodeId } from './node-id.ts';

/** The ranks of a list, each with its work. Works that are tied share a position, as they share a rank. */
export function ranksNode(entries: readonly ListedWork[], address: string, url: string): ItemListLeaf {
  return {
    '@type': 'ItemList',
    '@id': nodeId.list(address),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: entries.length,
    itemListElement: entries.map(({ rank, work }) => ({
      '@type': 'ListItem',
      position: rank,
      name: work.title,
      url: url + workPath(work),
      item: refer(nodeId.work(url, work)),
    })),
  };
}

/** The stories of a page, in the order in which they stand there. `before` is how many stand on the pages before it. */
export function storiesNode(stories: readonly StoryCard[], address: string, url: string, before = 0): ItemListLeaf {
  return {
    '@type': 'ItemList',
    '@id': nodeId.list(address),
    itemListElement: stories.map((story, at) => ({
      '@type': 'ListItem',
      position: before + at + 1,
      name: plainHeadline(story.headline),
      url: url + storyPath(story),
    })),
  };
}
