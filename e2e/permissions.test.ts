import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, ne } from 'drizzle-orm';
import { BENCH_SECRET } from '#cli/bench/processes.ts';
import { measuresOf, readWarning } from '#db/account-measures.ts';
import { ban, suspend, warn } from '#db/account-standing.ts';
import { findAccount } from '#db/accounts.ts';
import { runBulk } from '#db/bulk.ts';
import { caseReadersOf } from '#db/case-readers.ts';
import { presentSettings } from '#db/change-publication.ts';
import { decide } from '#db/comment-decisions.ts';
import { reportComment } from '#db/comment-reports.ts';
import { read, transaction } from '#db/connection.ts';
import { correctionsOf } from '#db/corrections.ts';
import { askForDownload, newestDownload } from '#db/data-downloads.ts';
import { askToLeave } from '#db/departures.ts';
import { createPerson, openPerson } from '#db/desk-people.ts';
import { deleteSection } from '#db/desk-sections.ts';
import { openTag } from '#db/desk-tags.ts';
import { embargoStory } from '#db/embargoes.ts';
import { featureComment, featuredIn } from '#db/featured-comments.ts';
import { mergedInto } from '#db/former-works.ts';
import { frontPicks } from '#db/front-picks.ts';
import { findGuest, findGuestPage } from '#db/guests.ts';
import { openInvitations } from '#db/invitations.ts';
import { editionsOfList, freezeEdition } from '#db/list-editions.ts';
import { findMachines } from '#db/machines.ts';
import { findMailTimes, saveMailTimes } from '#db/mail-times.ts';
import { addSection } from '#db/menu.ts';
import { mutedBy } from '#db/mutes.ts';
import { hashOf, newToken } from '#db/one-time-tokens.ts';
import { hashPassword } from '#db/password.ts';
import { notesOnPerson } from '#db/people-record.ts';
import { listPreviewLinks, makePreviewLink } from '#db/preview-links.ts';
import { findPublication } from '#db/publication.ts';
import { publishStory } from '#db/publishing.ts';
import { rateWork, ratingBy } from '#db/ratings.ts';
import { chooseReaderPage, readerPageChoice } from '#db/reader-pages.ts';
import { findRedirect, findRedirectPage, saveRedirect } from '#db/redirects.ts';
import { listRevisions } from '#db/revisions.ts';
import { findRuleTexts } from '#db/rule-texts.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { isSaved, saveStories } from '#db/saved-stories.ts';
import { scheduleStory } from '#db/schedules.ts';
import {
  accounts,
  auditEntries,
  commentAppeals,
  commentReports,
  comments,
  dataDownloads,
  departures,
  emailChanges,
  media,
  mutes,
  ratings,
  savedStories,
  schedules as scheduleRows,
  seenWorks,
  stories,
  storyLocks,
  storyNotes,
  tags,
  works,
} from '#db/schema.ts';
import { allSections, findSection } from '#db/sections.ts';
import { markSeen, seenAmong } from '#db/seen-works.ts';
import { stopToken } from '#db/stop-token.ts';
import { followStory, isFollowing } from '#db/story-follows.ts';
import { sweep } from '#db/sweeps.ts';
import { enterWork } from '#db/testing-catalogue.ts';
import { makeThread } from '#db/testing-comments.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { jpeg } from '#db/testing-pictures.ts';
import { makeAccount, makeGuest, makeWork } from '#db/testing-stories.ts';
import { makeDelivery, makeWebhook } from '#db/testing-webhooks.ts';
import { findDeliveryPage } from '#db/webhook-deliveries.ts';
import { allWebhooks, openWebhook } from '#db/webhooks.ts';
import { submitStory } from '#db/workflow.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import type { AuditAct } from '#domain/audit.ts';
import { chosenAs } from '#domain/case-form.ts';
import { silentChange } from '#domain/change.ts';
import { readAs } from '#domain/comment-case.ts';
import { caseReadingPath } from '#domain/comment-queue.ts';
import { comparisonPath } from '#domain/correction.ts';
import { downloadPath } from '#domain/data-download.ts';
import { isoDay } from '#domain/dates.ts';
import { writtenRules } from '#domain/house-rule.ts';
import { newMailTimes } from '#domain/mail-times.ts';
import { sharedPreviewPath } from '#domain/preview-link.ts';
import { noReaderPage } from '#domain/reader-page.ts';
import { titleField } from '#domain/rule-fields.ts';
import type { StoryFormat } from '#domain/story-format.ts';
import { HOLD_MS } from '#domain/story-hold.ts';
import { anonymous, type Role } from '#domain/viewer.ts';
import { webhookPath } from '#domain/webhook.ts';
import { type Account, Publication, people, type Somebody } from './permissions.ts';

/**
 * The table "Who does what", asked over HTTP: every route as everybody, and every kind of write in everybody's name, with
 * the form of somebody who may send it. What somebody may not know of is answered with 404, as if it were not there.
 */

let site: Publication;
before(async () => {
  site = await Publication.open();
});
after(() => site.close());

/** Columns: anonymous, reader, contributor, critic, another critic, editor, moderator, admin. */
const everybody = '22222222';
const nobody = '44444444';
/** Whoever is in already is led on. */
const strangers = '23333333';
const desk = '44222222';
const writers = '44222242';
const owner = '44424242';
const publishers = '44422242';
const editors = '44444242';
const moderators = '44444222';
const admins = '44444442';
/** Works are the critics' too; people, tags and lists the editors'. */
const cataloguers = '44422242';

/** From the image of other words to that of the present ones. */
const ledOn = '33333333';

const monthOfLiveReview = async () => {
  await liveReview();
  const today = isoDay(new Date(), await findPublication());
  return `/sections/film/months/${today.slice(0, 7)}`;
};
const liveReview = async () => `/reviews/${(await site.story('critic', { live: true })).slug}`;
const draftReview = async () => `/reviews/${(await site.story('critic')).slug}`;
const oembedOf = (path: string) => `/oembed?url=${encodeURIComponent(site.server.url + path)}`;
const imageOf = (path: string) => `/share${path}/0123456789abcdef.jpg`;

type Path = () => string | Promise<string>;
/** Each route, what is asked of it, and the first figure of everybody's answer. */
const routes: [route: string, what: string, path: Path, answers: string][] = [
  ['/', 'the front page', () => '/', everybody],
  ['/reviews', 'the archive of reviews', () => '/reviews', everybody],
  [
    '/reviews/[slug]',
    'a live review',
    async () => `/reviews/${(await site.story('critic', { live: true })).slug}`,
    everybody,
  ],
  [
    '/reviews/[slug]',
    'a draft at its address to be',
    async () => `/reviews/${(await site.story('critic')).slug}`,
    nobody,
  ],
  ['/reviews/[slug]/comments/[number]', 'a comment that is not there', commentPath('reviews', 'review'), nobody],
  ['/embed/[area]/[slug]', 'the card of a live review', async () => `/embed${await liveReview()}`, everybody],
  ['/embed/[area]/[slug]', 'the card of a draft', async () => `/embed${await draftReview()}`, nobody],
  ['/oembed', 'what frames the card of a live review', async () => oembedOf(await liveReview()), everybody],
  ['/oembed', 'what would frame the card of a draft', async () => oembedOf(await draftReview()), nobody],
  ['/share/[area]/[slug]/[file]', 'an image of a live review', async () => imageOf(await liveReview()), ledOn],
  ['/share/[area]/[slug]/[file]', 'an image of a draft', async () => imageOf(await draftReview()), nobody],
  ['/api/muted', 'whom one does not hear', () => '/api/muted?story=1', '42222222'],
  ['/api/search', 'what may be meant by what is typed', () => '/api/search?q=re', everybody],
  ['/api/v1', 'the read API', () => '/api/v1', everybody],
  ['/api/v1/[...rest]', 'no endpoint of it', () => '/api/v1/drafts', nobody],
  ['/api/v1/openapi.json', 'its description', () => '/api/v1/openapi.json', everybody],
  ['/api/v1/stories', 'stories for programs', () => '/api/v1/stories', everybody],
  ['/api/v1/stories/[story]', 'a live review', apiPath({ live: true }), everybody],
  ['/api/v1/stories/[story]', 'a draft', apiPath({}), nobody],
  ['/api/v1/stories/[story]/comments', 'what is said under it', apiPath({ live: true, page: '/comments' }), everybody],
  ['/api/v1/stories/[story]/comments', 'a draft has no comments', apiPath({ page: '/comments' }), nobody],
  ['/api/v1/stories/[story]/comments/[number]', 'no comment', apiPath({ live: true, page: '/comments/7' }), nobody],
  ['/api/v1/lists', 'lists for programs', () => '/api/v1/lists', everybody],
  ['/api/v1/lists/[list]', 'a review is no list', apiPath({ live: true, among: 'lists' }), nobody],
  ['/api/v1/lists/[list]', 'a live list', apiPath({ kind: 'list', live: true, among: 'lists' }), everybody],
  ['/api/v1/works', 'works for programs', () => '/api/v1/works', everybody],
  ['/api/v1/works/[work]', 'a work', () => '/api/v1/works/works:errand', everybody],
  ['/api/v1/people', 'people for programs', () => '/api/v1/people', everybody],
  ['/api/v1/people/[person]', 'a maker', async () => `/api/v1/people/people:${await gathered(true)}`, everybody],
  ['/api/v1/people/[person]', 'of a draft', async () => `/api/v1/people/people:${await gathered(false)}`, nobody],
  ['/developers', 'the read API, explained', () => '/developers', everybody],
  ['/search', 'a search', () => '/search?q=film', everybody],
  ['/api/handles', 'whom a handle may mean', () => '/api/handles?story=1&start=re', '42222222'],
  ['/stories', 'the archive of features', () => '/stories', everybody],
  ['/stories/[slug]', 'a live feature', livePath('stories', 'feature'), everybody],
  ['/stories/[slug]/comments/[number]', 'a comment that is not there', commentPath('stories', 'feature'), nobody],
  ['/lists', 'the archive of lists', () => '/lists', everybody],
  ['/lists/[slug]', 'a live list', livePath('lists', 'list'), everybody],
  ['/lists/[slug]/comments/[number]', 'a comment that is not there', commentPath('lists', 'list'), nobody],
  ['/sections/[slug]', 'a section', () => '/sections/film', everybody],
  ['/sections/[slug]/months/[month]', 'a month of a section', monthOfLiveReview, everybody],
  ['/sections/[slug]/months/[month]', 'a month without a story', () => '/sections/film/months/1999-12', nobody],
  ['/critics', 'the critics', () => '/critics', everybody],
  ['/critics/[handle]', 'a critic', () => '/critics/critic', everybody],
  ['/critics/[handle]', 'a guest', guestPage, everybody],
  ['/critics/[handle]', 'a guest of no story', async () => `/critics/${(await guest()).handle}`, nobody],
  ['/critics/[handle]', 'a reader is no critic', () => '/critics/reader', nobody],
  ['/readers/[handle]', 'a reader who shows nothing', () => '/readers/reader', nobody],
  ['/readers/[handle]', 'a reader who shows a page', readersPage, everybody],
  ['/works/[slug]', 'a work', () => '/works/errand', everybody],
  ['/tags/[slug]', 'a tag', async () => `/tags/${await gathered(true)}`, everybody],
  ['/tags/[slug]', 'a tag of a draft', async () => `/tags/${await gathered(false)}`, nobody],
  ['/tags/[slug]/[feed]', 'the feed of a tag', async () => `/tags/${await gathered(true)}/feed.xml`, everybody],
  ['/tags/[slug]/[feed]', 'a tag of a draft has none', async () => `/tags/${await gathered(false)}/feed.xml`, nobody],
  ['/people/[slug]', 'who made something', async () => `/people/${await gathered(true)}`, everybody],
  ['/people/[slug]', 'who made what a draft is about', async () => `/people/${await gathered(false)}`, nobody],
  ['/genres', 'the genres', () => '/genres', everybody],
  ['/genres/[slug]', 'a genre', async () => `/genres/${await gathered(true)}`, everybody],
  ['/genres/[slug]', 'a genre of what a draft is about', async () => `/genres/${await gathered(false)}`, nobody],
  ['/years', 'the years', () => '/years', everybody],
  ['/years/[year]', 'a year', async () => (await gathered(true)) && `/years/${OUT}`, everybody],
  ['/years/[year]', 'a year of what a draft is about', async () => (await gathered(false)) && `/years/${IN}`, nobody],
  ['/feed.xml', 'the feed', () => '/feed.xml', everybody],
  ['/feed.atom', 'the feed as Atom', () => '/feed.atom', everybody],
  ['/feed.json', 'the feed as JSON', () => '/feed.json', everybody],
  ['/sections/[slug]/[feed]', 'the feed of a section', () => '/sections/film/feed.atom', everybody],
  ['/critics/[handle]/[feed]', 'the feed of a critic', () => '/critics/critic/feed.json', everybody],
  ['/critics/[handle]/[feed]', 'a reader has none', () => '/critics/reader/feed.json', nobody],
  ['/works/[slug]/[feed]', 'the feed of a work', () => '/works/errand/feed.xml', everybody],
  ['/reviews/[slug]/[feed]', 'what is said under a review', feedPath('review', 'comments.xml'), everybody],
  [
    '/reviews/[slug]/[feed]',
    'a draft has no comments',
    async () => `/reviews/${(await site.story('critic')).slug}/comments.xml`,
    nobody,
  ],
  ['/stories/[slug]/[feed]', 'what is said under a feature', feedPath('feature', 'comments.atom'), everybody],
  ['/stories/[slug]/[feed]', 'a feature has no works', feedPath('feature', 'feed.xml'), nobody],
  ['/lists/[slug]/[feed]', 'the works of a list', feedPath('list', 'feed.json'), everybody],
  ['/sitemap.xml', 'the map of the site', () => '/sitemap.xml', everybody],
  ['/sitemap/[part]', 'a part of the map', () => '/sitemap/places.xml', everybody],
  ['/sitemap/[part]', 'a part that the map does not have', () => '/sitemap/stories-99.xml', nobody],
  ['/robots.txt', 'what robots are told', () => '/robots.txt', everybody],
  ['/sitemap/[part]', 'the map of news', () => '/sitemap/news.xml', everybody],
  ['/[file]', 'a key that is not ours', () => '/0123456789abcdef.txt', nobody],
  ['/sign-in', 'the door', () => '/sign-in', strangers],
  ['/sign-up', 'making an account', () => '/sign-up', strangers],
  ['/sign-up/sent', 'a letter is on its way', () => '/sign-up/sent', everybody],
  ['/sign-up/confirm', 'a link without its token', () => '/sign-up/confirm', everybody],
  ['/forgot-password', 'a forgotten password', () => '/forgot-password', everybody],
  ['/forgot-password/sent', 'a letter is on its way', () => '/forgot-password/sent', everybody],
  ['/reset-password', 'a link without its token', () => '/reset-password', everybody],
  ['/first-admin', 'a first admin where there is one', () => '/first-admin?token=made-up', nobody],
  ['/sign-out', 'the way out', () => '/sign-out', '32222222'],
  ['/api/auth/[...nextauth]', "the library's own door", () => '/api/auth/signin', nobody],
  ['/api/auth/[...nextauth]', 'what the library knows of a session', () => '/api/auth/session', nobody],
  ['/api/auth/[...nextauth]', 'the way back from a service that is not offered', wayBack, nobody],
  ['/account', 'the own account', () => '/account', '32222222'],
  ['/saved', 'the own list', () => '/saved', '22222222'],
  ['/account/address', 'a link without its token', () => '/account/address', everybody],
  ['/account/stay', 'a link without its token', () => '/account/stay', everybody],
  ['/account/data/[id]', "the reader's data", dataPath, '32444444'],
  ['/account/data/[id]', 'a file that is not there', () => '/account/data/99999', '34444444'],
  ['/privacy', 'how long what is kept', () => '/privacy', everybody],
  ['/account/notifications', 'what is new', () => '/account/notifications', '32222222'],
  ['/unsubscribe', 'the end of mails', () => '/unsubscribe?token=made-up', everybody],
  [
    '/unsubscribe/one-click',
    'the end of mails, opened by a person',
    () => '/unsubscribe/one-click?token=t',
    '33333333',
  ],
  ['/desk', 'the desk', () => '/desk', desk],
  ['/desk/stories/new', 'a new story', () => '/desk/stories/new', writers],
  ['/desk/stories/[id]', "the critic's draft", storyPath({}), owner],
  ['/desk/stories/[id]', "the critic's live story", storyPath({ live: true }), owner],
  ['/desk/stories/[id]', "the contributor's draft", storyPath({ author: 'contributor' }), '44244242'],
  ['/desk/stories/[id]', "the contributor's live story", storyPath({ author: 'contributor', live: true }), '44444242'],
  ['/desk/stories/[id]', 'a story that is not there', () => '/desk/stories/99999', nobody],
  ['/desk/stories/[id]/preview', "the critic's draft, previewed", storyPath({ page: '/preview' }), owner],
  [
    '/desk/stories/[id]/preview',
    "the contributor's live story, previewed",
    storyPath({ author: 'contributor', live: true, page: '/preview' }),
    '44244242',
  ],
  ['/desk/stories/[id]/withdraw', 'withdrawing a live story', storyPath({ live: true, page: '/withdraw' }), owner],
  ['/desk/stories/[id]/withdraw', 'withdrawing a draft', storyPath({ page: '/withdraw' }), nobody],
  ['/desk/stories/[id]/conflict', 'two texts of one story', conflictPath, owner],
  ['/desk/comments', 'the comments to read', () => '/desk/comments', '44422222'],
  ['/desk/comments', 'those that are held', () => '/desk/comments?show=held', moderators],
  ['/desk/comments', 'a list that is not there', () => '/desk/comments?show=approved', nobody],
  ['/desk/numbers', 'how often stories are read', () => '/desk/numbers', writers],
  ['/desk/numbers', "the critic's story", storyNumbers('critic'), owner],
  ['/desk/numbers', "the contributor's story", storyNumbers('contributor'), '44244242'],
  ['/desk/numbers', 'a story that is not there', () => '/desk/numbers?story=99999', nobody],
  ['/desk/numbers/csv', 'the days as a table', () => '/desk/numbers/csv?what=days', writers],
  ['/desk/numbers/csv', 'what was searched for in vain', () => '/desk/numbers/csv?what=searches', editors],
  ['/desk/numbers/csv', 'the sections as a table', () => '/desk/numbers/csv?what=sections', editors],
  ['/desk/audit', 'the audit log', () => '/desk/audit', admins],
  ['/desk/audit/csv', 'the audit log as a table', () => '/desk/audit/csv', admins],
  ['/desk/settings', 'the settings', () => '/desk/settings', admins],
  ['/desk/settings/sections/[id]', 'a section on the desk', () => '/desk/settings/sections/1', admins],
  ['/desk/settings/sections/[id]', 'a section that is not there', () => '/desk/settings/sections/99', nobody],
  ['/desk/redirects', 'where addresses lead', () => '/desk/redirects', admins],
  ['/desk/redirects/csv', 'the same as a table', () => '/desk/redirects/csv', admins],
  ['/desk/webhooks', 'the webhooks', () => '/desk/webhooks', admins],
  ['/desk/webhooks/[id]', 'a webhook', async () => webhookPath(await webhook()), admins],
  ['/desk/webhooks/[id]', 'a webhook that is not there', () => '/desk/webhooks/99999', nobody],
  ['/desk/accounts', 'the accounts', () => '/desk/accounts', admins],
  ['/desk/accounts/[id]', "the reader's account", () => `/desk/accounts/${site.id('reader')}`, admins],
  ['/desk/accounts/[id]', 'an account that is not there', () => '/desk/accounts/99999', nobody],
  ['/desk/readers', 'the readers', () => '/desk/readers', '44444222'],
  ['/desk/readers/[id]', 'a reader', () => `/desk/readers/${site.id('reader')}`, '44444222'],
  ['/desk/readers/[id]', 'a reader who is not there', () => '/desk/readers/99999', nobody],
  ['/moderation', 'the house rules', () => '/moderation', everybody],
  ['/moderation/csv', 'what was done, as a table', () => '/moderation/csv', everybody],
  ['/desk/guests', 'the guests', () => '/desk/guests', editors],
  ['/desk/guests/[id]', 'a guest, described', async () => `/desk/guests/${(await guest()).id}`, editors],
  ['/desk/guests/[id]', 'a guest who is not there', () => '/desk/guests/99999', nobody],
  ['/desk/find/writers', 'finding a name', () => '/desk/find/writers?name=critic', publishers],
  ['/desk/front', 'making up the front page', () => '/desk/front', editors],
  ['/desk/front/preview', 'the front page, previewed', () => '/desk/front/preview?lead=1', editors],
  ['/invitation', 'an invitation without its token', () => '/invitation', everybody],
  ['/colours/[name]', 'colours that nobody has chosen', () => '/colours/112233-f2b24f.css', nobody],
  ['/desk/stories/[id]/notes', "notes on the critic's draft", storyPath({ page: '/notes' }), owner],
  [
    '/desk/stories/[id]/notes',
    "notes on the contributor's live story",
    storyPath({ author: 'contributor', live: true, page: '/notes' }),
    '44244242',
  ],
  ['/desk/stories/[id]/publish', "changes to the critic's live story", publishPath, owner],
  ['/desk/stories/[id]/publish', 'changes to a story that is not there', () => '/desk/stories/99999/publish', nobody],
  ['/desk/stories/[id]/revisions', 'revisions of a draft', storyPath({ page: '/revisions' }), owner],
  [
    '/desk/stories/[id]/revisions',
    "revisions of the contributor's live story",
    storyPath({ author: 'contributor', live: true, page: '/revisions' }),
    '44244242',
  ],
  ['/desk/stories/[id]/revisions', 'one that is not there', storyPath({ page: '/revisions?from=9' }), nobody],
  ['/desk/stories/[id]/links', 'preview links', storyPath({ page: '/links' }), owner],
  [
    '/desk/stories/[id]/links',
    "preview links of the contributor's draft",
    storyPath({ author: 'contributor', page: '/links' }),
    '44444242',
  ],
  ['/preview', 'a link that nobody made', () => '/preview?token=guessed', nobody],
  ['/preview', 'a link to a draft', previewPath, everybody],
  ['/corrections', 'the corrections', () => '/corrections', everybody],
  ['/corrections/[id]', 'a comparison that is not there', () => '/corrections/99999', nobody],
  ['/corrections/[id]', 'two texts that readers may compare', () => correctionPath(true), everybody],
  ['/corrections/[id]', 'two texts that they may not compare', () => correctionPath(false), nobody],
  ['/corrections/feed.xml', 'the feed of corrections', () => '/corrections/feed.xml', everybody],
  ['/corrections/feed.atom', 'the same as Atom', () => '/corrections/feed.atom', everybody],
  ['/corrections/feed.json', 'the same as JSON', () => '/corrections/feed.json', everybody],
  ['/desk/stories/[id]/progress', "where the critic's story stands", storyPath({ page: '/progress' }), owner],
  [
    '/desk/stories/[id]/progress',
    "where the contributor's live story stands",
    storyPath({ author: 'contributor', live: true, page: '/progress' }),
    '44244242',
  ],
  ['/desk/calendar', 'the calendar', () => '/desk/calendar', writers],
  ['/desk/search', 'the search of the desk', () => '/desk/search?q=errand', writers],
  ['/desk/search', 'accounts, searched', () => '/desk/search?q=errand&in=account', admins],
  ['/desk/bulk', 'many at once', () => '/desk/bulk?act=tag', writers],
  ['/desk/bulk', 'many withdrawn at once', () => '/desk/bulk?act=withdraw', publishers],
  ['/desk/bulk/[id]', 'what the critic did at once', bulkPath, '44424444'],
  ['/desk/find/works', 'finding a work', () => '/desk/find/works?title=errand', writers],
  ['/desk/find/pictures', 'finding a picture', () => '/desk/find/pictures', writers],
  ['/desk/find/ours', 'finding a page of ours', () => '/desk/find/ours?words=errand', writers],
  ['/desk/media', 'the library', () => '/desk/media', writers],
  ['/desk/media/[id]', "the critic's picture", async () => `/desk/media/${await picture('critic')}`, writers],
  ['/desk/media/[id]', 'a picture that is not there', () => '/desk/media/99999', nobody],
  ['/desk/media/upload', 'whether files are welcome', () => '/desk/media/upload', writers],
  ['/desk/find/people', 'finding a name', () => '/desk/find/people?name=brink', cataloguers],
  ['/desk/works', 'the works', () => '/desk/works', cataloguers],
  ['/desk/works/new', 'a new work', () => '/desk/works/new', cataloguers],
  ['/desk/works/[id]', 'a work', () => '/desk/works/1', cataloguers],
  ['/desk/works/[id]', 'a work that is not there', () => '/desk/works/99999', nobody],
  ['/desk/works/[id]/merge', 'two works', twoWorks, cataloguers],
  ['/desk/people', 'the people', () => '/desk/people', editors],
  ['/desk/people/new', 'a new person', () => '/desk/people/new', editors],
  ['/desk/people/[id]', 'a person', async () => `/desk/people/${await person('Asta Brink')}`, editors],
  ['/desk/people/[id]/merge', 'two people', twoPeople, editors],
  ['/desk/tags', 'the tags', () => '/desk/tags', editors],
  ['/desk/tags/[id]', 'a tag', async () => `/desk/tags/${await tag()}`, editors],
  ['/desk/stories/[id]/editions', 'the editions of a list', async () => (await frozen()).desk, editors],
  ['/lists/[slug]/editions/[number]', 'an edition of a list', async () => (await frozen()).page, everybody],
];

function wayBack() {
  return '/api/auth/callback/github?code=made-up';
}

function livePath(area: string, kind: 'feature' | 'list'): Path {
  return async () => `/${area}/${(await site.story('critic', { kind, live: true })).slug}`;
}

type InApi = { kind?: 'review' | 'list'; live?: boolean; among?: 'stories' | 'lists'; page?: string };

function apiPath({ kind = 'review', live = false, among = 'stories', page = '' }: InApi): Path {
  return async () => `/api/v1/${among}/${(await site.story('critic', { kind, live })).id}${page}`;
}

function storyNumbers(author: 'critic' | 'contributor'): Path {
  return async () => `/desk/numbers?story=${(await site.story(author, { live: true })).id}`;
}

function feedPath(kind: 'review' | 'feature' | 'list', file: string): Path {
  const area = { review: 'reviews', feature: 'stories', list: 'lists' }[kind];
  return async () => `/${area}/${(await site.story('critic', { kind, live: true })).slug}/${file}`;
}

function commentPath(area: string, kind: 'review' | 'feature' | 'list'): Path {
  return async () => `/${area}/${(await site.story('critic', { kind, live: true })).slug}/comments/7`;
}

async function twoWorks() {
  return `/desk/works/1/merge?with=${await makeWork(randomUUID())}`;
}

async function twoPeople() {
  return `/desk/people/${await person('Joel Farr')}/merge?with=${await person('Joel Farr')}`;
}

const person = (name: string) => createPerson(name, null, new Date());

/** A tag that no story has. */
async function tag(name: string = randomUUID()) {
  const rows = await transaction((tx) => tx.insert(tags).values({ name, slug: name }).returning({ id: tags.id }));
  return rows[0]?.id ?? 0;
}

async function frozen() {
  const { id, slug } = await site.story('editor', { kind: 'list', live: true });
  await freezeEdition(id, 'May', asRole(site.id('editor'), 'editor'), new Date());
  return { id, desk: `/desk/stories/${id}/editions`, page: `/lists/${slug}/editions/1` };
}

type Desk = { author?: 'critic' | 'contributor'; live?: boolean; page?: string };

function storyPath({ author = 'critic', live = false, page = '' }: Desk): Path {
  return async () => `/desk/stories/${(await site.story(author, { live })).id}${page}`;
}

async function publishPath() {
  return `/desk/stories/${(await changedStory()).id}/publish`;
}

async function previewPath() {
  return sharedPreviewPath((await linkedStory()).token);
}

/** A draft with a link to it that the critic has made. */
async function linkedStory() {
  const { id } = await site.story('critic');
  const order = { storyId: id, revision: null, days: 1, note: '' };
  const made = await makePreviewLink(order, asRole(site.id('critic'), 'critic'), new Date());
  assert.ok(made.outcome === 'made');
  return { id, token: made.token };
}

async function dataPath() {
  await askForDownload(site.id('reader'), new Date());
  for (;;) {
    const download = await newestDownload(site.id('reader'), new Date());
    if (download?.state === 'ready') return downloadPath(download.id);
    await wait(50);
  }
}

async function readersPage() {
  await chooseReaderPage(site.id('moderator'), { page: true, ratings: true, seen: true });
  return '/readers/moderator';
}

async function correctionPath(comparable: boolean) {
  const { id, version, admin } = await changedStory();
  const change = { ...silentChange, kind: 'correction', text: 'It is 126.', comparable } as const;
  await publishStory(id, admin, new Date(), version, change);
  const [correction] = await correctionsOf(id);
  assert.ok(correction);
  return comparisonPath(correction);
}

async function conflictPath() {
  const { id, mine } = await collision();
  return `/desk/stories/${id}/conflict?mine=${mine}`;
}

/** The critic's story, saved by the editor first and by the critic second. */
async function collision() {
  const { id } = await site.story('critic');
  const [editor, critic] = [asRole(site.id('editor'), 'editor'), asRole(site.id('critic'), 'critic')];
  await saveWorkingCopy(id, 2, written({ headline: 'Hers' }), editor, new Date());
  const collided = await saveWorkingCopy(id, 2, written({ headline: 'Mine' }), critic, new Date());
  assert.ok(collided.outcome === 'collided');
  return { id, mine: collided.mine };
}

describe('reading', () => {
  for (const [route, what, path, answers] of routes) {
    test(`${route}: ${what}`, async () => {
      const asked = await path();
      const given = [];
      for (const somebody of people) {
        const answer = await site.ask(somebody, asked);
        given.push(String(answer.status)[0]);
        assert.ok((await answer.text()).length > 0 || answer.status >= 300, `${somebody} got an empty page`);
      }
      assert.equal(given.join(''), answers);
    });
  }

  test('every route of the site is asked for', () => {
    /** Written to, not read: below. */
    const story = ['text', 'keep', 'hold', 'note', 'copy'].map((part) => `/desk/stories/[id]/${part}`);
    const written = ['/desk/add/work', '/desk/comments/[id]/reading', '/desk/comments/csv', ...story];
    const known = new Set([...routes.map(([route]) => route), ...written]);
    const there = globSync('app/**/{page.tsx,route.ts}').map(
      (file) => file.replace(/^app|\/\([^)]+\)|\/(page\.tsx|route\.ts)$/g, '') || '/',
    );
    assert.ok(there.length > 30);
    assert.deepEqual(
      there.filter((route) => !known.has(route)),
      [],
    );
  });
});

type Write = (somebody: Somebody) => Promise<boolean>;
/** y where what was sent was done. Whether it was is asked of the database, not of the answer. */
const writes: [what: string, write: Write, who: string][] = [
  ['start a review', (somebody) => starts(somebody, 'review'), '--yyyy-y'],
  ['start a list', (somebody) => starts(somebody, 'list'), '-----y-y'],
  ["save the critic's draft", (somebody) => saves(somebody, 'critic'), '---y-y-y'],
  ["save the contributor's draft", (somebody) => saves(somebody, 'contributor'), '--y--y-y'],
  ["save the critic's live story", (somebody) => saves(somebody, 'critic', true), '---y-y-y'],
  ["save the contributor's live story", (somebody) => saves(somebody, 'contributor', true), '-----y-y'],
  ["save the critic's draft while typing", autosaves, '---y-y-y'],
  ["take the critic's draft along as Markdown", (somebody) => takesStory(somebody, 'critic', 'markdown'), '---y-y-y'],
  [
    "take the contributor's story along for WordPress",
    (somebody) => takesStory(somebody, 'contributor', 'wxr'),
    '--y--y-y',
  ],
  ['take the comments under a story along', (somebody) => takesComments(somebody, true), '-----yyy'],
  ['take all comments along', (somebody) => takesComments(somebody, false), '-----yyy'],
  ["publish the critic's draft", (somebody) => publishes(somebody, 'critic'), '---y-y-y'],
  ["publish the contributor's draft", (somebody) => publishes(somebody, 'contributor'), '-----y-y'],
  ["publish changes to the critic's live story", (somebody) => publishesChanges(somebody, 'critic'), '---y-y-y'],
  ["publish changes to the contributor's", (somebody) => publishesChanges(somebody, 'contributor'), '-----y-y'],
  ["withdraw the critic's story", withdraws, '---y-y-y'],
  ["tag the critic's draft among many", tagsMany, '---y-y-y'],
  ["withdraw the critic's story among many", withdrawsMany, '---y-y-y'],
  ['take back what the critic did at once', takesBackMany, '---y----'],
  ["bring back a revision of the critic's", bringsBack, '---y-y-y'],
  ["keep the critic's text by hand", keeps, '---y-y-y'],
  ["make a preview link to the critic's draft", makesLink, '---y-y-y'],
  ["revoke a preview link to the critic's draft", revokesLink, '---y-y-y'],
  ["submit the contributor's draft", submits, '--y--y-y'],
  ["take the contributor's text back", takesTextBack, '--y--y-y'],
  ["return the contributor's text", returns, '-----y-y'],
  ["approve the contributor's text", approvesText, '-----y-y'],
  ["schedule the critic's draft", schedules, '---y-y-y'],
  ["schedule changes to the critic's live story", schedulesChanges, '---y-y-y'],
  ["move the critic's schedule", moves, '---y-y-y'],
  ["take the critic's story off the schedule", unschedules, '---y-y-y'],
  ["hold the critic's story back", embargoes, '---y-y-y'],
  ['lift an embargo', lifts, '-------y'],
  ['make one text of two', settles, '---y-y-y'],
  ["take the critic's draft over", takesOver, '---y-y-y'],
  ["write in the critic's draft", holds, '---y-y-y'],
  ["add a note to the critic's draft", notes, '---y-y-y'],
  ["add a note to the contributor's live story", notesOnLive, '--y--y-y'],
  ["add a note to the critic's draft while writing", notesWhileWriting, '---y-y-y'],
  ['make a work', makesWork, '---yyy-y'],
  ['make a work while writing', makesWorkWhileWriting, '---y-y-y'],
  ['add a picture', addsPicture, '--yyyy-y'],
  ["describe the critic's picture", describesPicture, '---y-y-y'],
  ["remove the critic's picture", removesPicture, '---y-y-y'],
  ["put another file in the place of the critic's picture", replacesPicture, '---y-y-y'],
  ['enter a work', entersWork, '---yyy-y'],
  ['merge two works', mergesWorks, '---yyy-y'],
  ['delete a work', deletesWork, '---yyy-y'],
  ['rename a person', renamesPerson, '-----y-y'],
  ['merge two people', mergesPeople, '-----y-y'],
  ['rename a tag', renamesTag, '-----y-y'],
  ['freeze a list', freezes, '-----y-y'],
  ['comment', posts, '-yyyyyyy'],
  ['change an own comment', (somebody) => edits(somebody, accountOf(somebody)), '-yyyyyyy'],
  ["change a reader's comment", (somebody) => edits(somebody, 'reader'), '-y------'],
  ['take an own comment back', (somebody) => takesBack(somebody, accountOf(somebody)), '-yyyyyyy'],
  ["take a reader's comment back", (somebody) => takesBack(somebody, 'reader'), '-y------'],
  ["remove a comment under the critic's story", removes, '---y-yyy'],
  ["restore a comment under the critic's story", restores, '-----yyy'],
  ["approve a comment under the critic's story", approves, '-----yyy'],
  ["cover a comment under the critic's story", covers, '---y-yyy'],
  ["uncover a comment under the critic's story", uncovers, '-----yyy'],
  ['report a comment', reports, '-yy-y---'],
  ["let a reported comment stand under the critic's story", letsStand, '-----yyy'],
  ["take up a comment under the critic's story at the desk", takesUp, '---y-yyy'],
  ["say that one reads a comment under the critic's story", saysReading, '---y-yyy'],
  ["approve a comment under the critic's story at the desk", (somebody) => decides(somebody, 'approve'), '-----yyy'],
  ["remove a comment under the critic's story at the desk", (somebody) => decides(somebody, 'remove'), '---y-yyy'],
  ["approve many under the critic's story at the desk", (somebody) => decidesMany(somebody, 'approve'), '-----yyy'],
  ["remove many under the critic's story at the desk", (somebody) => decidesMany(somebody, 'remove'), '---y-yyy'],
  ["take a moderator's decision back", undoes, '------y-'],
  ['like a comment', (somebody) => likes(somebody, somebody === 'reader' ? 'contributor' : 'reader'), '-yyyyyyy'],
  ['like an own comment', (somebody) => likes(somebody, accountOf(somebody)), '--------'],
  ['like a comment that is held', (somebody) => likes(somebody, 'reader', 'held'), '--------'],
  ["feature a comment under the critic's story", features, '---y-yyy'],
  ['take it down again', unfeatures, '---y-yyy'],
  ["ask about a comment of the reader's that was removed", appeals, '-y------'],
  ['leave removed what an admin removed', declines, '-----yy-'],
  ["close the thread under the critic's story", closes, '-----yyy'],
  ['open it again', opens, '-----yyy'],
  ['mark a work as seen', marksSeen, '-yyyyyyy'],
  ["take a reader's mark away", unmarksSeen, '-y------'],
  ['save a story for later', savesForLater, '-yyyyyyy'],
  ["take a story off the reader's list", takesOffList, '-y------'],
  ['rate a work', rates, '-yyyyyyy'],
  ["take a reader's rating back", unrates, '-y------'],
  ['choose what the own page shows', showsPage, '-yyyyyyy'],
  ['have a moderator read every comment there first', setsThread, '-----yyy'],
  ['mute the reader', mutesReader, '--yyyyyy'],
  ['hear somebody again', hearsAgain, '-yyyyyyy'],
  ['follow a story', follows, '-yyyyyyy'],
  ['follow it no more', unfollows, '-yyyyyyy'],
  ['follow it no more, from the list', stopsFollowing, '-yyyyyyy'],
  ['choose mails', choosesMails, '-yyyyyyy'],
  ['end mails by a link that was sent', endsMails, 'yyyyyyyy'],
  ['end mails by a link that nobody sent', endsMailsOfOthers, '--------'],
  ['end mails from a mail program', endsMailsAtOnce, 'yyyyyyyy'],
  ['change the own profile', changesProfile, '-yyyyyyy'],
  ['change the own password', changesPassword, '-yyyyyyy'],
  ['ask for another address', asksForAddress, '-yyyyyyy'],
  ['confirm an address by the link that was sent there', confirmsAddress, 'yyyyyyyy'],
  ['confirm an address by a link that nobody sent', confirmsAddressMadeUp, '--------'],
  ['ask for the own data', asksForData, '-yyyyyyy'],
  ['leave', leaves, '-yyyyyyy'],
  ['keep the own account', keepsAccount, '-yyyyyyy'],
  ["keep the reader's account by the link that was sent", staysByLetter, 'yyyyyyyy'],
  ["keep the reader's account by a link that nobody sent", staysByMadeUpLink, '--------'],
  ["put a guest over the critic's draft", (somebody) => signs(somebody, 'critic'), '---y-y-y'],
  ["put a guest over the contributor's draft", (somebody) => signs(somebody, 'contributor'), '-----y-y'],
  ["put a guest over the contributor's draft while typing", signsWhileTyping, '-----y-y'],
  ['make a guest', makesGuest, '-----y-y'],
  ['describe a guest', describesGuest, '-----y-y'],
  ['give a guest an account', mergesGuest, '-----y-y'],
  ['delete a guest', deletesGuest, '-----y-y'],
  ['make up the front page', makesUp, '-----y-y'],
  ['set the house', sets, '-------y'],
  ['add a section', addsSection, '-------y'],
  ['give a section another address', movesSection, '-------y'],
  ['delete a section', deletesSection, '-------y'],
  ['merge two sections', mergesSections, '-------y'],
  ['give a role', givesRole, '-------y'],
  ['say the house rules in other words', rewritesRules, '-------y'],
  ['say what machines are told', tellsMachines, '-------y'],
  ['lead an address on', leadsOn, '-------y'],
  ['add a webhook', addsWebhook, '-------y'],
  ['change a webhook', changesWebhook, '-------y'],
  ['pause a webhook', pausesWebhook, '-------y'],
  ['switch a webhook on', resumesWebhook, '-------y'],
  ['send a test by a webhook', testsWebhook, '-------y'],
  ['send a message again', sendsAgain, '-------y'],
  ['make a second secret for a webhook', renewsSecret, '-------y'],
  ['take its older secret away', dropsSecret, '-------y'],
  ['take its newer secret away', dropsNewSecret, '-------y'],
  ['remove a webhook', removesWebhook, '-------y'],
  ['lead many on at once', leadsManyOn, '-------y'],
  ['let an address lead nowhere', letsLeadNowhere, '-------y'],
  ['warn a reader', warns, '-----yyy'],
  ["say that the reader's warning was read", readsWarning, '-y------'],
  ['suspend a reader', (somebody) => suspends(somebody, 'reader'), '-----yyy'],
  ['suspend a critic', (somebody) => suspends(somebody, 'critic'), '-------y'],
  ['end a suspension', endsSuspension, '-----yyy'],
  ['shut a reader out', shutsOut, '-----yyy'],
  ['let a reader in again', letsIn, '-----yyy'],
  ['remove everything of a day', sweeps, '-----yyy'],
  ['put all of it back', putsBack, '-----yyy'],
  ['write a note on a reader', notesPerson, '-----yyy'],
  ['invite somebody', invites, '-------y'],
];

describe('writing', () => {
  for (const [what, write, who] of writes) {
    test(what, async () => {
      const done = [];
      for (const somebody of people) done.push((await write(somebody)) ? 'y' : '-');
      assert.equal(done.join(''), who);
    });
  }
});

const EDITOR = /name="storyId"/;

async function starts(somebody: Somebody, kind: string) {
  const count = async () => (await read().select({ id: stories.id }).from(stories)).length;
  const before = await count();
  await site.send(somebody, '/desk', 'editor', /name="kind"/, { kind });
  return (await count()) > before;
}

async function saves(somebody: Somebody, author: 'critic' | 'contributor', live = false) {
  const { id } = await site.story(author, { live });
  const text = { headline: 'Rewritten', text: 'Rewritten.', version: '2', next: 'save' };
  await site.send(somebody, `/desk/stories/${id}`, 'editor', EDITOR, text);
  return (await headlineOf(id)) === 'Rewritten';
}

async function autosaves(somebody: Somebody) {
  const { id } = await site.story('critic');
  const body = new FormData();
  for (const [name, value] of Object.entries({ storyId: `${id}`, version: '2', headline: 'Rewritten', text: '' })) {
    body.set(name, value);
  }
  await site.ask(somebody, `/desk/stories/${id}/text`, { method: 'POST', body });
  return (await headlineOf(id)) === 'Rewritten';
}

async function headlineOf(id: number) {
  return titleOf(await site.ask('admin', `/desk/stories/${id}/preview`));
}

const titleOf = async (answer: Response) => /<h1[^>]*>([^<]*)/.exec(await answer.text())?.[1];

async function publishes(somebody: Somebody, author: 'critic' | 'contributor') {
  const story = await site.story(author);
  const section = await read().select({ id: stories.sectionId }).from(stories).limit(1);
  const about = {
    headline: 'Out',
    verdict: 'Out.',
    sectionId: `${section[0]?.id ?? 1}`,
    workId: '1',
    disclosed: 'none',
  };
  const pressed = { ...about, text: 'Out.', version: '2', next: 'publish' };
  await site.send(somebody, `/desk/stories/${story.id}`, 'editor', EDITOR, pressed);
  return (await story.status()) === 'published';
}

/** A live story whose headline the admin has changed since; its newest version is 4. */
async function changedStory(author: 'critic' | 'contributor' = 'critic') {
  const story = await site.story(author, { live: true });
  const admin = asRole(site.id('admin'), 'admin');
  const copy = await openWorkingCopy(story.id, admin);
  if (!copy) throw new Error('The story has no text.');
  const text = { ...copy.content, headline: 'Changed' };
  await saveWorkingCopy(story.id, copy.version, text, admin, new Date());
  return { ...story, version: copy.version + 1, admin };
}

async function publishesChanges(somebody: Somebody, author: 'critic' | 'contributor') {
  const { id, slug } = await changedStory(author);
  const said = { kind: 'correction', text: 'It is 126.' };
  await site.send(somebody, `/desk/stories/${id}/publish`, 'editor', EDITOR, said);
  return (await titleOf(await site.ask('anonymous', `/reviews/${slug}`))) === 'Changed';
}

async function bringsBack(somebody: Somebody) {
  const { id } = await changedStory();
  await site.send(somebody, `/desk/stories/${id}/revisions`, 'editor', EDITOR, {});
  return (await headlineOf(id)) === `Of ${id}`;
}

async function keeps(somebody: Somebody) {
  const { id, version, admin } = await changedStory();
  const body = new FormData();
  body.set('version', `${version}`);
  await site.ask(somebody, `/desk/stories/${id}/keep`, { method: 'POST', body });
  return (await listRevisions(id, admin, 5)).some(({ reason }) => reason === 'saved');
}

/** Whoever gets it stands in the log with it, and nobody else does either. */
async function takesStory(somebody: Somebody, author: Account, format: StoryFormat) {
  const { id } = await site.story(author);
  const body = new URLSearchParams({ format });
  const answer = await site.ask(somebody, `/desk/stories/${id}/copy`, { method: 'POST', body });
  const words = `Of ${id}`;
  const [text, written] = [await answer.text(), await writtenDown('story-exported', id)];
  assert.equal(text.includes(words), written, `${answer.status}`);
  return written;
}

async function takesComments(somebody: Somebody, ofOne: boolean) {
  const { id } = await site.story('critic', { live: true });
  const under = ofOne ? String(id) : '';
  await transaction((tx) => tx.insert(comments).values(commentOn(id)));
  const before = await writtenCount('comments-exported');
  const answer = await site.ask(somebody, '/desk/comments/csv', {
    method: 'POST',
    body: new URLSearchParams({ under }),
  });
  const [text, after] = [await answer.text(), await writtenCount('comments-exported')];
  assert.equal(text.includes(`Said under ${id}`), after > before, `${answer.status}`);
  return after > before;
}

const commentOn = (storyId: number) => ({
  ...{ storyId, number: 1, accountId: site.id('reader'), depth: 0, state: 'held' as const },
  ...{ text: `Said under ${storyId}`, createdAt: new Date(), once: randomUUID() },
});

const writtenCount = async (act: AuditAct) =>
  (await read().select({ id: auditEntries.id }).from(auditEntries).where(eq(auditEntries.act, act))).length;

const writtenDown = async (act: AuditAct, id: number) =>
  (await read().select({ act: auditEntries.act }).from(auditEntries).where(eq(auditEntries.subjectId, id))).some(
    (entry) => entry.act === act,
  );

async function makesLink(somebody: Somebody) {
  const { id } = await site.story('critic');
  await site.send(somebody, `/desk/stories/${id}/links`, 'editor', EDITOR, { revision: '', days: '7' });
  return (await listPreviewLinks(id, asRole(site.id('editor'), 'editor'), 5)).length === 1;
}

async function revokesLink(somebody: Somebody) {
  const { id } = await linkedStory();
  await site.send(somebody, `/desk/stories/${id}/links`, 'editor', /name="linkId"/, {});
  return (await listPreviewLinks(id, asRole(site.id('editor'), 'editor'), 1))[0]?.revokedAt !== null;
}

async function withdraws(somebody: Somebody) {
  const story = await site.story('critic', { live: true });
  await site.send(somebody, `/desk/stories/${story.id}/withdraw`, 'editor', EDITOR, {});
  return (await story.status()) === 'withdrawn';
}

async function submits(somebody: Somebody) {
  const story = await site.story('contributor');
  const text = { headline: 'Ready', text: 'Ready.', version: '2', next: 'submit' };
  await site.send(somebody, `/desk/stories/${story.id}`, 'editor', EDITOR, text);
  return (await story.status()) === 'submitted';
}

/** A text of the contributor's that an editor has. */
async function submitted() {
  const story = await site.story('contributor');
  await submitStory(story.id, asRole(site.id('contributor'), 'contributor'), new Date());
  return story;
}

/** Sends a step from the page on which the keeper can take it. */
const step = (somebody: Somebody, id: number, keeper: Somebody, name: string, typed: Record<string, string> = {}) =>
  site.send(somebody, `/desk/stories/${id}/progress`, keeper, new RegExp(`value="${name}"`), typed);

async function takesTextBack(somebody: Somebody) {
  const story = await submitted();
  await step(somebody, story.id, 'contributor', 'take-back');
  return (await story.status()) === 'draft';
}

async function returns(somebody: Somebody) {
  const story = await submitted();
  await step(somebody, story.id, 'editor', 'return', { returnNote: 'Shorter.' });
  return (await story.status()) === 'returned';
}

async function approvesText(somebody: Somebody) {
  const story = await submitted();
  await step(somebody, story.id, 'editor', 'approve');
  return (await story.status()) === 'approved';
}

async function schedules(somebody: Somebody) {
  const story = await site.story('critic');
  const section = await read().select({ id: stories.sectionId }).from(stories).limit(1);
  const whole = {
    headline: 'Later',
    verdict: 'Later.',
    sectionId: `${section[0]?.id ?? 1}`,
    workId: '1',
    disclosed: 'none',
    text: 'Later.',
  };
  const typed = { ...whole, version: '2', next: 'schedule', goesLive: NEXT_YEAR };
  await site.send(somebody, `/desk/stories/${story.id}`, 'editor', EDITOR, typed);
  return (await story.status()) === 'scheduled';
}

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-06-01T09:00`;

async function schedulesChanges(somebody: Somebody) {
  const { id } = await changedStory();
  const said = { kind: 'correction', text: 'It is 126.', next: 'schedule', goesLive: NEXT_YEAR };
  await site.send(somebody, `/desk/stories/${id}/publish`, 'editor', EDITOR, said);
  return (await dueOf(id)) !== undefined;
}

const dueOf = async (id: number) =>
  (await read().select().from(scheduleRows).where(eq(scheduleRows.storyId, id)))[0]?.dueAt;

/** A story of the critic's that goes live tomorrow. */
async function scheduled() {
  const story = await site.story('critic');
  const tomorrow = new Date(Date.now() + 86_400_000);
  const set = await scheduleStory(story.id, tomorrow, asRole(site.id('admin'), 'admin'), new Date());
  assert.equal(set.outcome, 'done');
  return { ...story, due: () => dueOf(story.id), tomorrow };
}

async function moves(somebody: Somebody) {
  const { id, due, tomorrow } = await scheduled();
  await step(somebody, id, 'editor', 'move', { goesLive: NEXT_YEAR });
  return (await due())?.getTime() !== tomorrow.getTime();
}

async function unschedules(somebody: Somebody) {
  const { id, due } = await scheduled();
  await step(somebody, id, 'editor', 'unschedule');
  return (await due()) === undefined;
}

const embargoOf = async (id: number) =>
  (await read().select({ until: stories.embargoedUntil }).from(stories).where(eq(stories.id, id)))[0]?.until ?? null;

async function embargoes(somebody: Somebody) {
  const { id } = await site.story('critic');
  await step(somebody, id, 'editor', 'embargo', { until: NEXT_YEAR });
  return (await embargoOf(id)) !== null;
}

async function lifts(somebody: Somebody) {
  const { id } = await site.story('critic');
  await embargoStory(id, new Date(Date.now() + 86_400_000), asRole(site.id('editor'), 'editor'), new Date());
  await step(somebody, id, 'admin', 'lift', { reason: 'It leaked.' });
  return (await embargoOf(id)) === null;
}

async function tagsMany(somebody: Somebody) {
  const { id } = await site.story('critic');
  const path = `/desk/bulk?act=tag&tag=Noir&story=${id}`;
  await site.send(somebody, path, 'editor', /name="act"/, {});
  const copy = await openWorkingCopy(id, asRole(site.id('admin'), 'admin'));
  return copy?.content.tags.includes('Noir') ?? false;
}

async function withdrawsMany(somebody: Somebody) {
  const story = await site.story('critic', { live: true });
  await site.send(somebody, `/desk/bulk?act=withdraw&story=${story.id}`, 'editor', /name="act"/, {});
  return (await story.status()) === 'withdrawn';
}

async function takesBackMany(somebody: Somebody) {
  const { id } = await site.story('critic');
  const critic = asRole(site.id('critic'), 'critic');
  const run = await runBulk({ act: 'tag', tag: 'Noir' }, [id], critic, new Date());
  await site.send(somebody, `/desk/bulk/${run?.run}`, 'critic', /name="run"/, {});
  return !(await openWorkingCopy(id, critic))?.content.tags.includes('Noir');
}

async function bulkPath() {
  const { id } = await site.story('critic');
  const critic = asRole(site.id('critic'), 'critic');
  const run = await runBulk({ act: 'tag', tag: 'Noir' }, [id], critic, new Date());
  return `/desk/bulk/${run?.run}`;
}

async function settles(somebody: Somebody) {
  const { id, mine } = await collision();
  const path = `/desk/stories/${id}/conflict?mine=${mine}`;
  await site.send(somebody, path, 'critic', EDITOR, { all: 'mine' });
  return (await headlineOf(id)) === 'Mine';
}

/** Held by somebody of the table who would never hold it, so that everybody else has the form. */
async function takesOver(somebody: Somebody) {
  const { id } = await site.story('critic');
  const held = { accountId: site.id('reader'), page: 'x', since: new Date(), until: new Date(Date.now() + HOLD_MS) };
  await transaction((tx) => tx.insert(storyLocks).values({ storyId: id, ...held }));
  await site.send(somebody, `/desk/stories/${id}`, 'editor', /Take over/, {});
  return (await holderOf(id)) !== held.accountId;
}

async function holds(somebody: Somebody) {
  const { id } = await site.story('critic');
  const body = new FormData();
  body.set('page', 'x');
  body.set('step', 'hold');
  await site.ask(somebody, `/desk/stories/${id}/hold`, { method: 'POST', body });
  return (await holderOf(id)) !== undefined;
}

async function holderOf(id: number) {
  const rows = await read().select({ by: storyLocks.accountId }).from(storyLocks).where(eq(storyLocks.storyId, id));
  return rows[0]?.by;
}

function notes(somebody: Somebody) {
  return notesOn(somebody, 'critic', false);
}

function notesOnLive(somebody: Somebody) {
  return notesOn(somebody, 'contributor', true);
}

async function notesOn(somebody: Somebody, author: 'critic' | 'contributor', live: boolean) {
  const { id } = await site.story(author, { live });
  await site.send(somebody, `/desk/stories/${id}/notes`, 'editor', EDITOR, { text: 'A note.', step: 'add' });
  return hasNotes(id);
}

async function notesWhileWriting(somebody: Somebody) {
  const { id } = await site.story('critic');
  const body = new FormData();
  body.set('text', 'A note.');
  body.set('step', 'add');
  await site.ask(somebody, `/desk/stories/${id}/note`, { method: 'POST', body });
  return hasNotes(id);
}

const hasNotes = async (id: number) =>
  (await read().select({ id: storyNotes.id }).from(storyNotes).where(eq(storyNotes.storyId, id))).length > 0;

async function makesWork(somebody: Somebody) {
  const title = randomUUID();
  const body = new FormData();
  for (const [name, value] of [
    ['newTitle', title],
    ['newKind', 'film'],
  ] as const)
    body.set(name, value);
  await site.ask(somebody, '/desk/add/work', { method: 'POST', body });
  return isThere(title);
}

async function makesWorkWhileWriting(somebody: Somebody) {
  const { id } = await site.story('critic');
  const title = randomUUID();
  const typed = { version: '2', headline: 'x', text: '', next: 'add-work', newTitle: title, newKind: 'film' };
  await site.send(somebody, `/desk/stories/${id}`, 'editor', EDITOR, typed);
  return isThere(title);
}

const isThere = async (title: string) =>
  (await read().select({ id: works.id }).from(works).where(eq(works.title, title))).length > 0;

/** A picture of somebody's, without files: nothing looks at them here. */
async function picture(somebody: 'critic') {
  const row = { stem: randomUUID(), name: 'a.jpg', width: 8, height: 8, widths: [8], alt: '', createdAt: new Date() };
  const rows = await transaction((tx) =>
    tx
      .insert(media)
      .values({ ...row, addedBy: site.id(somebody) })
      .returning({ id: media.id }),
  );
  return rows[0]?.id ?? 0;
}

async function upload(somebody: Somebody, replaces = '') {
  const body = new FormData();
  body.set('replaces', replaces);
  body.set('files', new Blob([new Uint8Array(await jpeg())]), `${randomUUID()}.jpg`);
  await site.ask(somebody, '/desk/media/upload', { method: 'POST', body });
}

async function addsPicture(somebody: Somebody) {
  const count = async () => (await read().select({ id: media.id }).from(media)).length;
  const before = await count();
  await upload(somebody);
  return (await count()) > before;
}

const pictureRow = async (id: number) =>
  (await read().select({ stem: media.stem, credit: media.credit }).from(media).where(eq(media.id, id)))[0];

async function replacesPicture(somebody: Somebody) {
  const id = await picture('critic');
  const before = await pictureRow(id);
  await upload(somebody, String(id));
  return (await pictureRow(id))?.stem !== before?.stem;
}

async function describesPicture(somebody: Somebody) {
  const id = await picture('critic');
  const typed = { name: 'a.jpg', credit: 'Mine', rights: 'own', focusX: '50', focusY: '50' };
  await site.send(somebody, `/desk/media/${id}`, 'editor', /name="alt"/, typed);
  return (await pictureRow(id))?.credit === 'Mine';
}

async function removesPicture(somebody: Somebody) {
  const id = await picture('critic');
  await site.send(somebody, `/desk/media/${id}`, 'editor', />Remove</, {});
  return (await pictureRow(id)) === undefined;
}

async function entersWork(somebody: Somebody) {
  const title = randomUUID();
  await site.send(somebody, '/desk/works/new', 'editor', /name="availability"/, { title, kind: 'film' });
  return isThere(title);
}

async function mergesWorks(somebody: Somebody) {
  const [keep, lost] = [await makeWork(randomUUID()), await makeWork(randomUUID())];
  const path = `/desk/works/${keep}/merge?with=${lost}`;
  await site.send(somebody, path, 'editor', /name="keep"/, { keep: String(keep) });
  return (await mergedInto(lost)) === keep;
}

async function deletesWork(somebody: Somebody) {
  const title = randomUUID();
  const id = await makeWork(title);
  await site.send(somebody, `/desk/works/${id}`, 'editor', /Delete the work/, {});
  return !(await isThere(title));
}

async function renamesPerson(somebody: Somebody) {
  const id = await person('Ruth Adeyemi');
  await site.send(somebody, `/desk/people/${id}`, 'editor', /name="name"/, { name: 'Ruth Vance' });
  return (await openPerson(id))?.name === 'Ruth Vance';
}

async function mergesPeople(somebody: Somebody) {
  const [keep, lost] = [await person('Ingrid Solheim'), await person('Ingrid Solheim')];
  const path = `/desk/people/${keep}/merge?with=${lost}`;
  await site.send(somebody, path, 'editor', /name="keep"/, { keep: String(keep) });
  return (await openPerson(lost)) === undefined;
}

async function renamesTag(somebody: Somebody) {
  const [id, name] = [await tag(), randomUUID()];
  await site.send(somebody, `/desk/tags/${id}`, 'editor', /name="name"/, { name });
  return (await openTag(id))?.name === name;
}

async function freezes(somebody: Somebody) {
  const { id } = await site.story('editor', { kind: 'list', live: true });
  await site.send(somebody, `/desk/stories/${id}/editions`, 'editor', /name="name"/, { name: 'May' });
  return (await editionsOfList(id)).length === 1;
}

/** A comment of the reader's, or of somebody else's, under a live story of the critic's, in a state. */
async function comment(state: 'visible' | 'held' | 'removed', author: Account = 'reader') {
  const story = await site.story('critic', { live: true });
  const removed = state === 'removed' ? { removedBy: site.id('admin'), removedAt: new Date() } : {};
  const rows = await transaction((tx) =>
    tx
      .insert(comments)
      .values({
        ...{ storyId: story.id, number: 1, accountId: site.id(author), depth: 0, text: 'A remark.', state },
        ...{ createdAt: new Date(), once: randomUUID(), ...removed },
      })
      .returning({ id: comments.id }),
  );
  const id = rows[0]?.id ?? 0;
  const now = async () =>
    (
      await read()
        .select({ state: comments.state, text: comments.text, spoils: comments.spoils })
        .from(comments)
        .where(eq(comments.id, id))
    )[0];
  const stateNow = async () => (await now())?.state;
  const textNow = async () => (await now())?.text;
  const spoilsNow = async () => (await now())?.spoils === true;
  return { id, path: `/reviews/${story.slug}`, storyId: story.id, stateNow, textNow, spoilsNow };
}

/** Who has no account sends what they found in the reader's name. */
const accountOf = (somebody: Somebody): Account => (somebody === 'anonymous' ? 'reader' : somebody);

async function edits(somebody: Somebody, author: Account) {
  const { path, textNow } = await comment('visible', author);
  const typed = { text: 'Another remark.', intent: 'post' };
  await site.send(somebody, `${path}?edit=1`, author, /Change your comment/, typed);
  return (await textNow()) === 'Another remark.';
}

async function takesBack(somebody: Somebody, author: Account) {
  const { path, stateNow } = await comment('visible', author);
  await site.send(somebody, `${path}?remove=1`, author, /your words and your name go/, {});
  return (await stateNow()) === 'removed';
}

async function posts(somebody: Somebody) {
  const { slug, id } = await site.story('critic', { live: true });
  const typed = { text: 'A remark.', once: randomUUID(), intent: 'post' };
  // What was said for the rows before is no flood.
  await transaction((tx) => tx.update(comments).set({ createdAt: new Date(Date.now() - 3_600_000) }));
  await site.send(somebody, `/reviews/${slug}`, 'reader', /name="text"/, typed);
  return (await read().select({ id: comments.id }).from(comments).where(eq(comments.storyId, id))).length === 1;
}

async function removes(somebody: Somebody) {
  const { path, stateNow } = await comment('visible');
  await site.send(somebody, `${path}?remove=1`, 'moderator', /name="reason"/, {
    rule: 'other',
    reason: 'beside the point',
  });
  return (await stateNow()) === 'removed';
}

async function restores(somebody: Somebody) {
  const { path, stateNow } = await comment('removed');
  await site.send(somebody, path, 'moderator', /Restore/, {});
  return (await stateNow()) === 'visible';
}

async function approves(somebody: Somebody) {
  const { path, stateNow } = await comment('held');
  await site.send(somebody, path, 'moderator', /Approve/, {});
  return (await stateNow()) === 'visible';
}

async function covers(somebody: Somebody) {
  const { path, spoilsNow } = await comment('visible');
  await site.send(somebody, path, 'moderator', />Put under bars</, {});
  return spoilsNow();
}

async function uncovers(somebody: Somebody) {
  const { path, id, spoilsNow } = await comment('visible');
  await transaction((tx) => tx.update(comments).set({ spoils: true }).where(eq(comments.id, id)));
  await site.send(somebody, path, 'moderator', />Take the bars off</, {});
  return !(await spoilsNow());
}

/** Somebody else's; and nobody who may remove it has a form to report it. */
async function reports(somebody: Somebody) {
  const [author, keeper] =
    somebody === 'reader' ? (['contributor', 'reader'] as const) : (['reader', 'other'] as const);
  const { id, path } = await comment('visible', author);
  await site.send(somebody, `${path}?report=1`, keeper, /name="note"/, { reason: 'spoiler', note: '' });
  return (await read().select().from(commentReports).where(eq(commentReports.commentId, id))).length === 1;
}

async function letsStand(somebody: Somebody) {
  const { id, path } = await comment('visible');
  await reportComment(id, { reason: 'spoiler', note: '' }, asRole(site.id('contributor'), 'contributor'), new Date());
  await site.send(somebody, path, 'moderator', />Let it stand</, {});
  const [report] = await read().select().from(commentReports).where(eq(commentReports.commentId, id));
  return report?.outcome === 'refused';
}

const decisions = {
  approve: { form: /value="approve"/, typed: {}, state: 'visible' },
  remove: { form: /value="remove"/, typed: { rule: 'selling', reason: '' }, state: 'removed' },
} as const;

async function decides(somebody: Somebody, choice: 'approve' | 'remove') {
  const { storyId, stateNow } = await comment('held');
  const { form, typed, state } = decisions[choice];
  await site.send(somebody, `/desk/comments?under=${storyId}`, 'moderator', form, { ...typed, choice });
  return (await stateNow()) === state;
}

async function takesUp(somebody: Somebody) {
  const { id, storyId } = await comment('held');
  await site.send(somebody, `/desk/comments?under=${storyId}`, 'moderator', /I am reading this/, { comment: `${id}` });
  return (await caseReadersOf([id], new Date())).size > 0;
}

async function saysReading(somebody: Somebody) {
  const { id } = await comment('held');
  await site.ask(somebody, caseReadingPath(id), { method: 'POST' });
  return (await caseReadersOf([id], new Date())).size > 0;
}

async function decidesMany(somebody: Somebody, choice: 'approve' | 'remove') {
  const { id, storyId, stateNow } = await comment('held');
  const { typed, state } = decisions[choice];
  const chosen = chosenAs(id, '0.held.0');
  await site.send(somebody, `/desk/comments?under=${storyId}`, 'moderator', /id="cases"/, { ...typed, choice, chosen });
  return (await stateNow()) === state;
}

async function undoes(somebody: Somebody) {
  const { id, stateNow } = await comment('held');
  const decided = await decide(
    { id, seen: '0.held.0' },
    { choice: 'approve' },
    asRole(site.id('moderator'), 'moderator'),
    new Date(),
  );
  await site.send(somebody, `/desk/comments?done=${decided?.decision}`, 'moderator', />Undo</, {});
  return (await stateNow()) === 'held';
}

async function likes(somebody: Somebody, author: Account, state: 'visible' | 'held' = 'visible') {
  const { id } = await comment(state, author);
  // The form of a page on which there is something to like.
  const { path } = await comment('visible');
  await site.send(somebody, path, 'moderator', /id="likes"/, { like: String(id) });
  const [now] = await read().select({ likes: comments.likes }).from(comments).where(eq(comments.id, id));
  return now?.likes === 1;
}

async function features(somebody: Somebody) {
  const { id, path, storyId } = await comment('visible');
  await site.send(somebody, path, 'moderator', /id="features"/, { feature: readAs({ id, editedAt: null }) });
  return (await featuredIn(storyId, anonymous)).length === 1;
}

async function unfeatures(somebody: Somebody) {
  const { id, path, storyId } = await comment('visible');
  await featureComment(id, asRole(site.id('admin'), 'admin'), new Date());
  await site.send(somebody, path, 'moderator', /id="features"/, { unfeature: String(id) });
  return (await featuredIn(storyId, anonymous)).length === 0;
}

async function appeals(somebody: Somebody) {
  const { id, path } = await comment('removed');
  await site.send(somebody, `${path}?appeal=1`, 'reader', /name="appeal"/, { appeal: 'It was about the film.' });
  return (await read().select().from(commentAppeals).where(eq(commentAppeals.commentId, id))).length === 1;
}

async function declines(somebody: Somebody) {
  const { id, path } = await comment('removed');
  const asked = { commentId: id, text: 'It was about the film.', appealedAt: new Date() };
  await transaction((tx) => tx.insert(commentAppeals).values(asked));
  await site.send(somebody, path, 'moderator', /Leave removed/, {});
  const [row] = await read().select().from(commentAppeals).where(eq(commentAppeals.commentId, id));
  return row?.settledAt != null;
}

async function closes(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await site.send(somebody, path, 'moderator', /Close this thread/, {});
  return isClosed(storyId);
}

async function opens(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await transaction((tx) => tx.update(stories).set({ commentsClosedAt: new Date() }).where(eq(stories.id, storyId)));
  await site.send(somebody, path, 'moderator', /Open this thread again/, {});
  return !(await isClosed(storyId));
}

async function setsThread(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await site.send(somebody, path, 'moderator', /name="slowSeconds"/, { holdComments: '1', slowSeconds: '60' });
  const [story] = await read()
    .select({ hold: stories.holdComments, slow: stories.slowSeconds })
    .from(stories)
    .where(eq(stories.id, storyId));
  return story?.hold === true && story.slow === 60;
}

async function isClosed(storyId: number) {
  const [story] = await read().select({ at: stories.commentsClosedAt }).from(stories).where(eq(stories.id, storyId));
  return story?.at !== null;
}

async function mutesReader(somebody: Somebody) {
  const { id, path } = await comment('visible', 'reader');
  await site.send(somebody, path, 'moderator', /id="mutes"/, { mute: String(id) });
  return (await mutedBy(site.id(accountOf(somebody)))).has(site.id('reader'));
}

/** Each presses the button of the reader's list. */
async function hearsAgain(somebody: Somebody) {
  const who = await makeAccount(`muted-${randomUUID().slice(0, 8)}`);
  const sender = site.id(accountOf(somebody));
  const since = new Date();
  for (const by of new Set([sender, site.id('reader')]))
    await transaction((tx) => tx.insert(mutes).values({ by, who, since }));
  await site.send(somebody, '/account', 'reader', new RegExp(`name="who" value="${who}"`), {});
  return !(await mutedBy(sender)).has(who);
}

async function follows(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await site.send(somebody, path, 'reader', /Follow this story/, {});
  return isFollowing(storyId, site.id(accountOf(somebody)));
}

async function unfollows(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  const sender = site.id(accountOf(somebody));
  for (const id of new Set([sender, site.id('reader')])) await followStory(storyId, id, new Date());
  await site.send(somebody, path, 'reader', /Stop following/, {});
  return !(await isFollowing(storyId, sender));
}

async function stopsFollowing(somebody: Somebody) {
  const { storyId } = await comment('visible');
  const sender = site.id(accountOf(somebody));
  for (const id of new Set([sender, site.id('reader')])) await followStory(storyId, id, new Date());
  const form = new RegExp(`name="story" value="${storyId}"`);
  await site.send(somebody, '/account/notifications', 'reader', form, {});
  return !(await isFollowing(storyId, sender));
}

async function choosesMails(somebody: Somebody) {
  const chosen = { ...newMailTimes, decision: 'daily' } as const;
  await site.send(somebody, '/account', 'reader', /name="decision"/, chosen);
  const times = await findMailTimes(site.id(accountOf(somebody)));
  await saveMailTimes(site.id('reader'), newMailTimes);
  return times.decision === 'daily';
}

/** The token is all that is asked for, whoever sends it: a mail program has no session. */
async function endsMails(somebody: Somebody) {
  const path = `/unsubscribe?token=${stopToken(site.id('reader'), 'reply', BENCH_SECRET)}`;
  return endsReplies(() => site.send(somebody, path, 'anonymous', /name="token"/, {}));
}

async function endsMailsAtOnce(somebody: Somebody) {
  const path = `/unsubscribe/one-click?token=${stopToken(site.id('reader'), 'reply', BENCH_SECRET)}`;
  return endsReplies(() => site.ask(somebody, path, { method: 'POST', body: oneClick() }));
}

async function endsMailsOfOthers(somebody: Somebody) {
  const forged = stopToken(site.id('critic'), 'reply', BENCH_SECRET).replace(/^\d+/, `${site.id('reader')}`);
  const path = `/unsubscribe/one-click?token=${forged}`;
  return endsReplies(() => site.ask(somebody, path, { method: 'POST', body: oneClick() }));
}

const oneClick = () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });

async function endsReplies(send: () => Promise<unknown>) {
  await saveMailTimes(site.id('reader'), newMailTimes);
  await send();
  return (await findMailTimes(site.id('reader'))).reply === 'off';
}

/** With the reader's form, in whoever's name it is sent: true when it changed the sender's account, and only that. */
async function marksSeen(somebody: Somebody) {
  await transaction((tx) => tx.delete(seenWorks));
  await site.send(somebody, '/works/errand', 'reader', /I have seen it/, {});
  const marks = await read().select({ accountId: seenWorks.accountId }).from(seenWorks);
  return marks.length === 1 && marks[0]?.accountId === site.id(accountOf(somebody));
}

async function unmarksSeen(somebody: Somebody) {
  const work = await errand();
  await markSeen(site.id('reader'), work, 'all', new Date());
  await site.send(somebody, '/works/errand', 'reader', /I have not/, {});
  return (await seenAmong(site.id('reader'), [work])).size === 0;
}

async function savesForLater(somebody: Somebody) {
  await transaction((tx) => tx.delete(savedStories));
  const { path } = await comment('visible');
  await site.send(somebody, path, 'reader', /id="later"/, {});
  const rows = await read().select({ accountId: savedStories.accountId }).from(savedStories);
  return rows.length === 1 && rows[0]?.accountId === site.id(accountOf(somebody));
}

async function takesOffList(somebody: Somebody) {
  const { path, storyId } = await comment('visible');
  await saveStories(site.id('reader'), [storyId], new Date());
  await site.send(somebody, path, 'reader', /id="later"/, {});
  return !(await isSaved(storyId, site.id('reader')));
}

async function rates(somebody: Somebody) {
  await transaction((tx) => tx.delete(ratings));
  await site.send(somebody, '/works/errand', 'reader', /name="rating"/, { rating: '8' });
  const rows = await read().select({ accountId: ratings.accountId }).from(ratings);
  return rows.length === 1 && rows[0]?.accountId === site.id(accountOf(somebody));
}

async function unrates(somebody: Somebody) {
  const work = await errand();
  await rateWork(site.id('reader'), work, 8, new Date());
  await site.send(somebody, '/works/errand', 'reader', /Take my rating back/, {});
  return (await ratingBy(site.id('reader'), work)) === undefined;
}

/** The work that the stories of this site are about. */
async function errand(): Promise<number> {
  const [work] = await read().select({ id: works.id }).from(works).where(eq(works.slug, 'errand'));
  assert.ok(work);
  return work.id;
}

async function showsPage(somebody: Somebody) {
  const account = site.id(accountOf(somebody));
  await chooseReaderPage(account, noReaderPage);
  await site.send(somebody, '/account', 'reader', /It shows how I rate/, { page: '1' });
  return (await readerPageChoice(account)).page;
}

async function changesProfile(somebody: Somebody) {
  const name = `New ${somebody}`;
  const typed = { name, handle: `new-${somebody}`, socialHandle: '', bio: '' };
  await site.send(somebody, '/account', 'reader', /name="handle"/, typed);
  const changed = await read().select({ id: accounts.id }).from(accounts).where(eq(accounts.name, name));
  return changed.length === 1 && changed[0]?.id === site.id(accountOf(somebody));
}

async function changesPassword(somebody: Somebody) {
  const before = await hashPassword('plum teapot ladder');
  await transaction((tx) => tx.update(accounts).set({ passwordHash: before }));
  const typed = { currentPassword: 'plum teapot ladder', newPassword: 'ladder teapot plum' };
  await site.send(somebody, '/account', 'reader', /name="newPassword"/, typed);
  const changed = await read().select({ id: accounts.id }).from(accounts).where(ne(accounts.passwordHash, before));
  // The sessions that stood are over; the next sender's is needed.
  await transaction((tx) => tx.update(accounts).set({ sessionEpoch: 0 }));
  return changed.length === 1 && changed[0]?.id === site.id(accountOf(somebody));
}
const PASSWORD = 'plum teapot ladder';

/** Everybody has a password, and nobody waits for anything. */
async function atHome() {
  const passwordHash = await hashPassword(PASSWORD);
  await transaction(async (tx) => {
    await tx.delete(departures);
    await tx.delete(dataDownloads);
    await tx.delete(emailChanges);
    await tx.update(accounts).set({ passwordHash, leavesAt: null, sessionEpoch: 0 });
  });
}

async function asksForAddress(somebody: Somebody) {
  await atHome();
  const email = `${randomUUID()}@abara.example`;
  await site.send(somebody, '/account', 'reader', /New address/, { email, currentPassword: PASSWORD });
  const [wanted] = await read().select().from(emailChanges).where(eq(emailChanges.email, email));
  return wanted !== undefined && wanted.accountId === site.id(accountOf(somebody));
}

async function confirmsAddress(somebody: Somebody, made?: string) {
  await atHome();
  const accountId = site.id('reader');
  const [email, token] = [`${randomUUID()}@abara.example`, newToken()];
  const row = { accountId, email, tokenHash: hashOf(token), expiresAt: new Date(Date.now() + 60_000) };
  await transaction((tx) => tx.insert(emailChanges).values(row));
  const path = `/account/address?token=${token}`;
  await site.send(somebody, path, 'reader', /Use this address/, made ? { token: made } : {});
  return (await findAccount(accountId))?.email === email;
}

async function confirmsAddressMadeUp(somebody: Somebody) {
  return confirmsAddress(somebody, 'made-up');
}

async function asksForData(somebody: Somebody) {
  await atHome();
  await site.send(somebody, '/account', 'reader', /Ask for my data/, {});
  const asked = await read().select({ id: dataDownloads.accountId }).from(dataDownloads);
  return asked.length === 1 && asked[0]?.id === site.id(accountOf(somebody));
}

async function leaves(somebody: Somebody) {
  await atHome();
  const spare = await makeAccount(randomUUID(), 'admin');
  await site.send(somebody, '/account', 'reader', /Delete my account/, { words: 'kept', currentPassword: PASSWORD });
  const leaving = await read().select({ id: departures.accountId }).from(departures);
  await atHome();
  await transaction((tx) => tx.update(accounts).set({ role: 'reader' }).where(eq(accounts.id, spare)));
  return leaving.length === 1 && leaving[0]?.id === site.id(accountOf(somebody));
}

async function keepsAccount(somebody: Somebody) {
  const reader = await leavingReader();
  const own = site.id(accountOf(somebody));
  const spare = await makeAccount(randomUUID(), 'admin');
  if (own !== reader.id) await askToLeave({ id: own }, { words: 'kept', byline: 'kept' }, new Date());
  // Whoever comes back signs in anew.
  await transaction((tx) => tx.update(accounts).set({ sessionEpoch: 0 }));
  await site.send(somebody, '/account', 'reader', /Keep my account/, {});
  const kept = (await findAccount(own))?.leavesAt === null;
  const others = own === reader.id || (await findAccount(reader.id))?.leavesAt !== null;
  await atHome();
  await transaction((tx) => tx.update(accounts).set({ role: 'reader' }).where(eq(accounts.id, spare)));
  return kept && others;
}

async function leavingReader() {
  await atHome();
  const account = await findAccount(site.id('reader'));
  assert.ok(account);
  await askToLeave(account, { words: 'kept', byline: 'kept' }, new Date());
  return account;
}

async function staysByLetter(somebody: Somebody, made?: string) {
  const { id } = await leavingReader();
  const token = newToken();
  await transaction(async (tx) => {
    await tx.update(departures).set({ stayHash: hashOf(token) });
    await tx.update(accounts).set({ sessionEpoch: 0 });
  });
  const path = `/account/stay?token=${token}`;
  await site.send(somebody, path, 'reader', /Keep my account/, made ? { token: made } : {});
  return (await findAccount(id))?.leavesAt === null;
}

async function staysByMadeUpLink(somebody: Somebody) {
  return staysByLetter(somebody, 'made-up');
}

async function guest() {
  const handle = `guest-${randomUUID().slice(0, 8)}`;
  return { id: await makeGuest(handle), handle };
}

async function guestPage() {
  const { id, handle } = await guest();
  const story = await site.story('critic');
  const admin = asRole(site.id('admin'), 'admin');
  const copy = await openWorkingCopy(story.id, admin);
  if (!copy) throw new Error('The story has no text.');
  await saveWorkingCopy(story.id, 2, { ...copy.content, bylines: [{ by: 'guest', id }] }, admin, new Date());
  await publishStory(story.id, admin, new Date());
  return `/critics/${handle}`;
}

const [OUT, IN] = [1921, 1922];

/** The address that a story gives its tag, and its work to a genre and a person. */
async function gathered(live: boolean) {
  const name = `gathered-${randomUUID().slice(0, 8)}`;
  const work = { title: name, year: `${live ? OUT : IN}`, genres: name, person1: name, job1: 'director' };
  const workId = await enterWork(work);
  const admin = asRole(site.id('admin'), 'admin');
  const story = await site.story('critic');
  const copy = await openWorkingCopy(story.id, admin);
  if (!copy) throw new Error('The story has no text.');
  await saveWorkingCopy(story.id, 2, { ...copy.content, workId, tags: [name] }, admin, new Date());
  if (live) await publishStory(story.id, admin, new Date());
  return name;
}

/** By the button of the editor, which says whom to add. */
async function signs(somebody: Somebody, author: 'critic' | 'contributor') {
  const { id } = await site.story(author);
  const named = await guest();
  const typed = { headline: `Of ${id}`, text: '', version: '2', addByline: `guest-${named.id}` };
  await site.send(somebody, `/desk/stories/${id}`, 'editor', EDITOR, typed);
  return isOver(id, named.id);
}

async function signsWhileTyping(somebody: Somebody) {
  const { id } = await site.story('contributor');
  const named = await guest();
  const body = new FormData();
  const typed = { storyId: `${id}`, version: '2', headline: 'Signed', text: '', byline1: `guest-${named.id}` };
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  await site.ask(somebody, `/desk/stories/${id}/text`, { method: 'POST', body });
  return isOver(id, named.id);
}

async function isOver(storyId: number, guestId: number) {
  const copy = await openWorkingCopy(storyId, asRole(site.id('admin'), 'admin'));
  return copy?.content.bylines.some(({ by, id }) => by === 'guest' && id === guestId) ?? false;
}

async function makesGuest(somebody: Somebody) {
  const name = `Guest ${randomUUID().slice(0, 8)}`;
  await site.send(somebody, '/desk/guests', 'editor', /Make the guest/, { name });
  return ((await findGuestPage({ named: name, page: 1 }))?.total ?? 0) > 0;
}

async function describesGuest(somebody: Somebody) {
  const { id } = await guest();
  const typed = { name: 'Described', handle: '', pictureId: '' };
  await site.send(somebody, `/desk/guests/${id}`, 'editor', /Save the guest/, typed);
  return (await findGuest(id))?.name === 'Described';
}

async function mergesGuest(somebody: Somebody) {
  const { id } = await guest();
  await site.send(somebody, `/desk/guests/${id}`, 'editor', /name="account"/, { account: `${site.id('critic')}` });
  return (await findGuest(id)) === undefined;
}

async function deletesGuest(somebody: Somebody) {
  const { id } = await guest();
  await site.send(somebody, `/desk/guests/${id}`, 'editor', /Delete the guest/, {});
  return (await findGuest(id)) === undefined;
}

async function makesUp(somebody: Somebody) {
  const { id } = await site.story('critic', { live: true });
  const typed = { lead: `${id}`, first: '', second: '', aside: '', intent: 'save' };
  await site.send(somebody, '/desk/front', 'editor', /name="lead"/, typed);
  return (await frontPicks()).lead === id;
}

async function sets(somebody: Somebody) {
  const { scoreScale, name, locale, timeZone, lampDay, lampNight, firstComments } = await presentSettings();
  const plain = {
    scoreScale,
    name,
    locale,
    timeZone,
    lampDay,
    lampNight,
    firstComments,
    approvals: 2,
    reportsToHold: 3,
    slowSeconds: 0,
  };
  const tagline = `Set by ${randomUUID()}`;
  const texts = Object.entries({ ...plain, tagline }).map(([name, value]) => [name, `${value}`]);
  await site.send(somebody, '/desk/settings', 'admin', /name="tagline"/, Object.fromEntries(texts));
  return (await findPublication()).tagline === tagline;
}

async function addsSection(somebody: Somebody) {
  const section = `S ${randomUUID().slice(0, 8)}`;
  await site.send(somebody, '/desk/settings', 'admin', /name="section"/, { section });
  return (await allSections()).some(({ name }) => name === section);
}

async function section() {
  await addSection(`S ${randomUUID().slice(0, 8)}`, null, new Date());
  return (await allSections()).at(-1) ?? assert.fail();
}

async function movesSection(somebody: Somebody) {
  const { id, name } = await section();
  const slug = randomUUID();
  await site.send(somebody, `/desk/settings/sections/${id}`, 'admin', /name="slug"/, { name, slug });
  const moved = (await findSection(slug)) !== undefined;
  await deleteSection(id, null, new Date());
  return moved;
}

async function deletesSection(somebody: Somebody) {
  const { id, slug } = await section();
  await site.send(somebody, `/desk/settings/sections/${id}`, 'admin', /Delete the section/, {});
  const gone = (await findSection(slug)) === undefined;
  if (!gone) await deleteSection(id, null, new Date());
  return gone;
}

async function mergesSections(somebody: Somebody) {
  const [lost, kept] = [await section(), await section()];
  const form = { into: String(kept.id), sure: '1' };
  await site.send(somebody, `/desk/settings/sections/${lost.id}`, 'admin', /name="into"/, form);
  const merged = (await findSection(lost.slug)) === undefined;
  for (const { id } of [lost, kept]) await deleteSection(id, null, new Date());
  return merged;
}

const roleOf = async (id: number) => (await findAccount(id))?.role;

async function givesRole(somebody: Somebody) {
  const id = await makeAccount(`given-${randomUUID()}`, 'reader');
  await site.send(somebody, `/desk/accounts/${id}`, 'admin', /name="role"/, { role: 'critic' });
  return (await roleOf(id)) === 'critic';
}

/** Somebody on whom it can be tried. */
const target = (role: Role = 'reader') => makeAccount(`out-${randomUUID()}`, role);
const admin = () => asRole(site.id('admin'), 'admin');

async function rewritesRules(somebody: Somebody) {
  const title = `No selling. ${randomUUID()}`;
  const titles = Object.fromEntries(writtenRules.map((rule) => [titleField(rule), 'A rule.']));
  const form = { ...titles, sellingTitle: title };
  await site.send(somebody, '/desk/settings', 'admin', /name="sellingTitle"/, form);
  return (await findRuleTexts()).selling.title === title;
}

async function tellsMachines(somebody: Somebody) {
  const robotsLines = `# ${randomUUID()}`;
  await site.send(somebody, '/desk/settings', 'admin', /name="robotsLines"/, { training: 'let-in', robotsLines });
  return (await findMachines()).robotsLines === robotsLines;
}

async function leadsOn(somebody: Somebody) {
  const from = `/${randomUUID()}`;
  const form = { from, to: '/reviews', status: '301' };
  await site.send(somebody, '/desk/redirects', 'admin', /name="from"/, form);
  return (await findRedirect(from)) !== undefined;
}

async function leadsManyOn(somebody: Somebody) {
  const from = `/${randomUUID()}`;
  await site.send(somebody, '/desk/redirects', 'admin', /name="lines"/, { lines: `${from},/reviews`, step: 'keep' });
  return (await findRedirect(from)) !== undefined;
}

async function letsLeadNowhere(somebody: Somebody) {
  const from = `/${randomUUID()}`;
  await saveRedirect({ from, to: '/reviews', status: 301 }, null, new Date());
  const id = (await findRedirectPage(from, 1))?.rows[0]?.id;
  await site.send(somebody, `/desk/redirects?change=${id}`, 'admin', /Remove the redirect/, {});
  return (await findRedirect(from)) === undefined;
}

/** A receiver that is told nothing, and where nobody listens. */
const webhook = () => makeWebhook({ address: NOWHERE });
const NOWHERE = 'http://127.0.0.1:9/';

const sentTo = async (id: number) => (await findDeliveryPage(id, 1))?.rows ?? [];

async function addsWebhook(somebody: Somebody) {
  const name = randomUUID();
  const form = { name, address: NOWHERE, 'story.published': '1' };
  await site.send(somebody, '/desk/webhooks', 'admin', /name="address"/, form);
  return (await allWebhooks()).some((one) => one.name === name);
}

async function changesWebhook(somebody: Somebody) {
  const id = await webhook();
  const form = { name: 'Another', address: NOWHERE, 'story.published': '1' };
  await site.send(somebody, webhookPath(id), 'admin', /name="address"/, form);
  return (await openWebhook(id))?.name === 'Another';
}

async function pausesWebhook(somebody: Somebody) {
  const id = await webhook();
  await site.send(somebody, webhookPath(id), 'admin', />Pause</, {});
  return (await openWebhook(id))?.state === 'paused';
}

async function resumesWebhook(somebody: Somebody) {
  const id = await makeWebhook({ state: 'paused' });
  await site.send(somebody, webhookPath(id), 'admin', />Switch on</, {});
  return (await openWebhook(id))?.state === 'on';
}

async function testsWebhook(somebody: Somebody) {
  const id = await webhook();
  await site.send(somebody, webhookPath(id), 'admin', />Send a test</, {});
  return (await sentTo(id)).length === 1;
}

async function sendsAgain(somebody: Somebody) {
  const id = await webhook();
  await makeDelivery(id, 'test', { state: 'given-up', dueAt: null });
  await site.send(somebody, webhookPath(id), 'admin', /name="delivery"/, {});
  return (await sentTo(id))[0]?.state === 'waiting';
}

async function renewsSecret(somebody: Somebody) {
  const id = await webhook();
  await site.send(somebody, webhookPath(id), 'admin', />Make a second secret</, {});
  return (await openWebhook(id))?.secrets === 2;
}

async function dropsSecret(somebody: Somebody) {
  const id = await makeWebhook({ nextSeed: randomUUID() });
  await site.send(somebody, webhookPath(id), 'admin', />Take the older secret away</, {});
  return (await openWebhook(id))?.secrets === 1;
}

async function dropsNewSecret(somebody: Somebody) {
  const id = await makeWebhook({ nextSeed: randomUUID() });
  await site.send(somebody, webhookPath(id), 'admin', />Take the newer secret away</, {});
  return (await openWebhook(id))?.secrets === 1;
}

async function removesWebhook(somebody: Somebody) {
  const id = await webhook();
  await site.send(somebody, webhookPath(id), 'admin', />Remove the webhook</, {});
  return (await openWebhook(id)) === undefined;
}

async function warns(somebody: Somebody) {
  const id = await target();
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /id="warn-reason"/, { reason: 'the tone' });
  return (await measuresOf(id)).length === 1;
}

async function readsWarning(somebody: Somebody) {
  const id = site.id('reader');
  // The same twice within a minute is one form that was sent twice.
  await warn(id, `the tone towards ${somebody}`, admin(), new Date());
  const warning = (await measuresOf(id))[0]?.id ?? 0;
  await site.send(somebody, '/account', 'reader', /name="warning"/, { warning: String(warning) });
  const read = (await measuresOf(id))[0]?.readAt !== null;
  await readWarning(warning, id, new Date());
  return read;
}

async function suspends(somebody: Somebody, role: Role) {
  const id = await target(role);
  const form = { length: 'week', reason: 'insults' };
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /name="length"/, form);
  return (await findAccount(id))?.suspendedUntil != null;
}

async function endsSuspension(somebody: Somebody) {
  const id = await target();
  const now = new Date();
  await suspend(id, { until: new Date(now.getTime() + 3_600_000), reason: 'insults' }, admin(), now);
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /End the suspension/, {});
  return (await findAccount(id))?.suspendedUntil == null;
}

async function shutsOut(somebody: Somebody) {
  const id = await target();
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /id="ban-reason"/, { reason: 'selling' });
  return (await findAccount(id))?.banned === true;
}

async function letsIn(somebody: Somebody) {
  const id = await target();
  await ban(id, admin(), new Date(), 'selling');
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /Let in again/, {});
  return (await findAccount(id))?.banned === false;
}

/** Somebody with one comment of today. */
async function talker() {
  const [id, story] = [await target(), await site.story('critic', { live: true })];
  const [commentId = 0] = await makeThread(story.id, [{ by: id }]);
  const isGone = async () => {
    const [row] = await read().select({ state: comments.state }).from(comments).where(eq(comments.id, commentId));
    return row?.state === 'removed';
  };
  return { id, isGone };
}

async function sweeps(somebody: Somebody) {
  const { id, isGone } = await talker();
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /name="rule"/, { rule: 'selling' });
  return isGone();
}

async function putsBack(somebody: Somebody) {
  const { id, isGone } = await talker();
  await sweep(id, { rule: 'selling', reason: '' }, admin(), new Date());
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /name="sweep"/, {});
  return !(await isGone());
}

async function notesPerson(somebody: Somebody) {
  const id = await target();
  await site.send(somebody, `/desk/readers/${id}`, 'admin', /name="note"/, { note: 'Kind on the phone.' });
  return (await notesOnPerson(id)).length === 1;
}

async function invites(somebody: Somebody) {
  const email = `${randomUUID()}@abara.example`;
  await site.send(somebody, '/desk/accounts', 'admin', /name="email"/, { email, role: 'critic' });
  return (await openInvitations(new Date())).some((one) => one.email === email);
}

test('the last admin stays one, also when two admins demote each other at once', async () => {
  const admin = site.id('admin');
  const demote = (id: number) => site.send('admin', `/desk/accounts/${id}`, 'admin', /name="role"/, { role: 'editor' });
  const refused = await (await demote(admin)).text();
  assert.match(refused, /This is the last admin/);
  assert.equal(await roleOf(admin), 'admin');

  const second = await makeAccount('second-admin', 'admin');
  await Promise.all([demote(admin), demote(second)]);
  const left = [await roleOf(admin), await roleOf(second)].filter((role) => role === 'admin');
  assert.equal(left.length, 1);
});
