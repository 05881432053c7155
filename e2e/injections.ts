import { eq } from 'drizzle-orm';
import { appeal } from '#db/comment-appeals.ts';
import { removeComment } from '#db/comment-moderation.ts';
import { postComment } from '#db/comments.ts';
import { transaction } from '#db/connection.ts';
import { chooseReaderPage } from '#db/reader-pages.ts';
import { accounts, comments, storyNotes } from '#db/schema.ts';
import { makeThread } from '#db/testing-comments.ts';
import { asRole } from '#db/testing-desk.ts';

/** Whatever runs of these calls `pwned` or opens a dialog. Each is written for a mistake of another kind. */
const run = 'pwned()';
export const injections: readonly string[] = [
  // Elements that run.
  `<script>${run}</script>`,
  `<ScRiPt >${run}</sCrIpT >`,
  `<script src="data:text/javascript,${run}"></script>`,
  `<script/x>${run}</script>`,
  `<<script>${run}//<</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="data:image/svg+xml,<svg onload=${run}>">`,
  `<base href="javascript:${run}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<link rel="stylesheet" href="data:text/css,*{background:red}">`,
  // Handlers.
  `<img src=x onerror=${run}>`,
  `<img/src=x/onerror=${run}>`,
  `<img src="x" onerror="&#112;wned()">`,
  `<body onload=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<marquee onstart=${run}>`,
  `<a href="#" onclick=${run} autofocus>press</a>`,
  `<div onpointerover=${run} popover>over</div>`,
  // SVG and MathML, and what parsers make of what is not closed.
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text y="20">press</text></a></svg>`,
  `<math href="javascript:${run}">press</math>`,
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<textarea></textarea><img src=x onerror=${run}>`,
  `</title><script>${run}</script>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  // Out of an attribute, out of a script, out of JSON-LD, out of a template, out of a style.
  `" autofocus onfocus="${run}`,
  `' onmouseover='${run}' x='`,
  `"><img src=x onerror=${run}>`,
  `\`onerror=${run}\``,
  `</script><script>${run}</script>`,
  `"}</script><script>${run}</script>`,
  `\\"};${run};//`,
  `]]><script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<style>@import 'data:text/css,*{background:red}'</style>`,
  `<p style="background:url(javascript:${run})">styled</p>`,
  // Links, as Markdown and bare.
  `[press](javascript:${run})`,
  `[press](JaVaScRiPt&colon;${run})`,
  `[press](java\tscript:${run})`,
  `[press](data:text/html,<script>${run}</script>)`,
  `[press](vbscript:${run})`,
  `[press](https://example.com/"onmouseover="${run})`,
  `[press](<https://example.com/ onmouseover=${run}>)`,
  `![x](x"onerror="${run})`,
  `<javascript:${run}>`,
  `https://example.com/"><img src=x onerror=${run}>`,
  `||<img src=x onerror=${run}>||`,
  // Signs that look like others, that nobody sees, or that end a line for a script alone.
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `<img src=x o\u200bnerror=${run}>`,
  `\u202e<script>${run}</script>`,
  `\u2028${run}//`,
  `<script>${run}\u0000</script>`.replace('\u0000', '\ufffd'),
];

/** For fields that stand once on a page. */
export const everyInjection = injections.join(' ');

type Planting = { storyId: number; authorId: number; criticId: number; readerId: number; moderatorId: number };

/**
 * Writes them wherever somebody can write something, past the forms: whatever a form lets through one day, pages have to
 * stand it. The author is called so, the critic describes themselves so, and the moderator gives such reasons.
 */
export async function plantInjections({ storyId, authorId, criticId, readerId, moderatorId }: Planting) {
  const now = new Date();
  // Long enough ago to be no flood.
  const before = new Date(now.getTime() - 60 * 60_000);
  const moderator = asRole(moderatorId, 'moderator');
  const person = { name: everyInjection, bio: everyInjection, socialHandle: everyInjection };
  await transaction(async (tx) => {
    for (const id of [authorId, criticId]) await tx.update(accounts).set(person).where(eq(accounts.id, id));
    await tx.insert(storyNotes).values({ storyId, accountId: moderatorId, text: everyInjection, createdAt: now });
  });
  for (const id of [authorId, criticId]) await chooseReaderPage(id, { page: true, ratings: true, seen: true });
  // The first is the reader's, so that they are told of an answer to it.
  const said = injections.map((text) => ({ by: authorId, parent: 1, text, at: before }));
  const ids = await makeThread(storyId, [
    { by: readerId, text: 'Well said.' },
    ...said,
    { by: authorId, text: 'Removed.', at: before },
    { by: authorId, text: 'Held.', state: 'held', at: before },
  ]);
  const [removed = 0, held = 0] = ids.slice(-2);
  await removeComment(removed, { rule: 'other', reason: everyInjection }, moderator, now);
  await transaction((tx) => tx.update(comments).set({ stateReason: everyInjection }).where(eq(comments.id, held)));
  const author = { ...asRole(authorId, 'reader'), name: everyInjection };
  await appeal(removed, everyInjection, author, now);
  await appeal(held, everyInjection, author, now);
  const answer = { storyId, parent: 1, text: `An answer. ${injections.slice(0, 12).join(' ')}`, spoils: false };
  const posted = await postComment({ ...answer, once: `${storyId}` }, author, now);
  if (posted.kind !== 'posted') throw new Error(`The answer was not posted: ${JSON.stringify(posted)}`);
}
