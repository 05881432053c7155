import { randomBytes } from 'node:crypto';

/** Different for each start, so that two processes' logs can be told apart. */
const run = randomBytes(4).toString('hex');
let count = 0;

/** Names one request in the log and on the page that says that something went wrong. */
export const nextRequestId = () => `${run}-${(++count).toString(36)}`;
