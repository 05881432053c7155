import { notFound, permanentRedirect } from 'next/navigation';
import { feedFile } from '#domain/feed-format.ts';
import { type FeedSource, feedAnswer } from './answer.ts';

/** What a page has a feed of; or where the page has moved to, and its feeds with it. */
export type Found = FeedSource | { moved: string | undefined };

type Finders<Params> = { feed?: (params: Params) => Promise<Found>; comments?: (params: Params) => Promise<Found> };

/** Answers the last part of an address beside a page: feed.xml, feed.atom, feed.json, and the same of its comments. */
export const feedsBeside =
  <Params extends object>(finders: Finders<Params>) =>
  async (_request: Request, context: { params: Promise<Params & { feed: string }> }) => {
    const params = await context.params;
    const file = feedFile(params.feed);
    const find = file && finders[file.of];
    if (!find) notFound();
    const found = await find(params);
    if (!('moved' in found)) return feedAnswer(found, file.format);
    return found.moved ? permanentRedirect(`${found.moved}/${params.feed}`) : notFound();
  };
