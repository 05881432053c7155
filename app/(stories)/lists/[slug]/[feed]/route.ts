import { feedsBeside } from '#app/feeds/beside.ts';
import { commentsUnder, ranksOfList } from '#app/feeds/of-stories.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside({ feed: ranksOfList, comments: commentsUnder('lists') });
