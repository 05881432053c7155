import { eq } from 'drizzle-orm';
import { type CommentRules, newCommentRules } from '#domain/comment-rules.ts';
import { newPublication, type Publication } from '#domain/publication.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { prepared } from './prepared.ts';
import { house, media, publication } from './schema.ts';

/** The publication; its own defaults until somebody has set it up. */
export async function findPublication(): Promise<Publication> {
  const [row] = await ours();
  if (!row) return newPublication;
  const { look, ...rest } = row;
  return { ...newPublication, ...rest, ...look };
}

const ours = prepared('publication', (db) =>
  db
    .select({
      name: publication.name,
      tagline: publication.tagline,
      locale: publication.locale,
      timeZone: publication.timeZone,
      scoreScale: publication.scoreScale,
      look: { lampDay: house.lampDay, lampNight: house.lampNight, socialLinks: house.socialLinks },
      logo: pictureColumns,
    })
    .from(publication)
    .leftJoin(house, eq(house.id, publication.id))
    .leftJoin(media, eq(media.id, house.logoId)),
);

/** What the publication asks of comments. */
export async function findCommentRules(): Promise<CommentRules> {
  const [row] = await read()
    .select({
      firstComments: house.firstComments,
      approvals: house.approvals,
      linksMax: house.linksMax,
      holdComments: house.holdComments,
      slowSeconds: house.slowSeconds,
      bannedWords: house.bannedWords,
      watchList: house.watchList,
      spamSure: house.spamSure,
      threadsCloseAfter: house.threadsCloseAfter,
      reportsToHold: house.reportsToHold,
    })
    .from(house)
    .where(eq(house.id, 1));
  return row ?? newCommentRules;
}
