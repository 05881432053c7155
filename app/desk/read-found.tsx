import type { ReactNode } from 'react';
import {
  AccountFound,
  PersonLine,
  PictureLine,
  StoryLine,
  TagLine,
  WorkLine,
} from '#components/finding/found-lines.tsx';
import { foundAccounts, foundPeople, foundPictures, foundStories, foundTags, foundWorks } from '#db/found-subjects.ts';
import type { Calendar } from '#domain/dates.ts';
import type { SearchKind, Term } from '#domain/desk-search.ts';
import type { AccountViewer } from '#domain/viewer.ts';

type Shown = { terms: Term[]; viewer: AccountViewer; now: Date; calendar: Calendar };

/** What was found of one kind, each drawn as a line. */
export async function foundLines(kind: SearchKind, ids: number[], shown: Shown): Promise<ReactNode[]> {
  const { terms, viewer } = shown;
  const by = { terms, viewer };
  switch (kind) {
    case 'story':
      return (await foundStories(ids)).map((story) => <StoryLine key={story.id} story={story} {...shown} />);
    case 'work':
      return (await foundWorks(ids)).map((work) => <WorkLine key={work.id} work={work} {...by} />);
    case 'person':
      return (await foundPeople(ids)).map((person) => <PersonLine key={person.id} person={person} {...by} />);
    case 'picture':
      return (await foundPictures(ids)).map((one) => <PictureLine key={one.id} picture={one} terms={terms} />);
    case 'tag':
      return (await foundTags(ids)).map((tag) => <TagLine key={tag.id} tag={tag} {...by} />);
    case 'account':
      return (await foundAccounts(ids)).map((one) => <AccountFound key={one.id} account={one} terms={terms} />);
  }
}
