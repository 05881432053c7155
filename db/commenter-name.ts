import { sql } from 'drizzle-orm';
import { FORMER_READER } from '#domain/departure.ts';
import { accounts } from './schema.ts';

/** By what somebody is called in a comment. */
export const commenterHandle = sql<
  string | null
>`case when ${accounts.erasedAt} is null then ${accounts.handle} else null end`;

/** Who stands over a comment. Somebody who left kept their name over stories at the most, never over what they said. */
export const commenterName = sql<string>`case when ${accounts.erasedAt} is null then ${accounts.name} else ${FORMER_READER} end`;
