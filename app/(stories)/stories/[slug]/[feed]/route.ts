import { feedsBeside } from '#app/feeds/beside.ts';
import { commentsUnder } from '#app/feeds/of-stories.ts';

export const dynamic = 'force-dynamic';

export const GET = feedsBeside({ comments: commentsUnder('stories') });
