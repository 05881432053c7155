import { invite } from '#db/invitations.ts';
import { freezeEdition } from '#db/list-editions.ts';
import { issueToken, newToken } from '#db/one-time-tokens.ts';
import { makePreviewLink } from '#db/preview-links.ts';
import { findPublication } from '#db/publication.ts';
import { rateWork } from '#db/ratings.ts';
import { chooseReaderPage } from '#db/reader-pages.ts';
import { keptSecret } from '#db/secret.ts';
import { allSections } from '#db/sections.ts';
import { markSeen } from '#db/seen-works.ts';
import { stopToken } from '#db/stop-token.ts';
import { findStory } from '#db/stories.ts';
import { monthsOfSection } from '#db/story-months.ts';
import { makeThread } from '#db/testing-comments.ts';
import { asRole } from '#db/testing-desk.ts';
import { THREADS_PER_PAGE } from '#domain/comment.ts';
import { handleFromName } from '#domain/handle.ts';
import { editionPath } from '#domain/list-edition.ts';
import { sharedPreviewPath } from '#domain/preview-link.ts';
import { monthPath } from '#domain/story-month.ts';
import { webhookPath } from '#domain/webhook.ts';
import { changedStory, openComparison } from './changed-story.ts';
import { newPerson, somebody } from './people.ts';
import { dataFolder } from './publication.ts';
import { newThread } from './threads.ts';
import { newWebhook } from './webhooks.ts';

/** One of each type of page that anybody can open, in the demo publication. */
export const openPages = {
  'the front page': '/',
  'a review': '/reviews/her',
  'a review, its most liked comments first': '/reviews/her?order=liked',
  'a review with what staff said of it': '/reviews/her?only=staff',
  'a review without a score': '/reviews/oil-for-the-lamp',
  'a feature': '/stories/nobody-whispers-at-the-pictures-any-more',
  'a piece of news': '/stories/saltmarch-patch-1-3-moves-the-moon',
  'a ranked list': '/lists/top-10-films-of-2013',
  'the archive of reviews': '/reviews',
  'its second page': '/reviews?page=2',
  'the archive of features and news': '/stories',
  'the archive of lists': '/lists',
  'a section': '/sections/film',
  'the critics': '/critics',
  'a critic': '/critics/ines-okafor',
  'a guest': '/critics/lorna-ashby',
  'a story under two names': '/stories/the-score-for-her-waited-seven-years-here-is-how-to-hear-it',
  'the corrections': '/corrections',
  'the house rules': '/moderation',
  'what is kept of people': '/privacy',
  'the read API, explained': '/developers',
  'a work': '/works/her',
  'a tag': '/tags/love-stories',
  'who made something': '/people/spike-jonze',
  'a genre': '/genres/drama',
  'the genres': '/genres',
  'the years': '/years',
  'the search': '/search',
  'what a search finds': '/search?q=light&order=newest',
  'a search that finds nothing': '/search?q=zzzzqq',
  'the door': '/sign-in',
  'the way to an account': '/sign-up',
  'after signing up': '/sign-up/sent',
  'the way to a new password': '/forgot-password',
  'after asking for one': '/forgot-password/sent',
  'a link from a mail that is spent': '/reset-password?token=spent',
  'an invitation that is spent': '/invitation?token=spent',
  'the end of mails, by a link that is not whole': '/unsubscribe?token=cut',
  'a way to another address that is spent': '/account/address?token=spent',
  'a way to stay that is spent': '/account/stay?token=spent',
  'an address that leads nowhere': '/nowhere',
} as const;

/** Pages that stand in a frame on other sites. They carry no script, not even ours. */
export const framedPages = {
  'the card of a review': '/embed/reviews/her',
  'the card of a list': '/embed/lists/top-10-films-of-2013',
} as const;

/** Pages that anybody can open once something has happened, each with what makes it happen. */
export const madePages = {
  'the second page of a thread': async () => {
    const { path } = await newThread((by) => Array.from({ length: THREADS_PER_PAGE + 1 }, () => ({ by })));
    return `${path}?comments=2`;
  },
  'the link that confirms an address': () => linkFromAMail('confirm', '/sign-up/confirm'),
  'the link to a new password': () => linkFromAMail('reset', '/reset-password'),
  'an invitation': async () => {
    const token = newToken();
    const { email } = newPerson();
    await invite({ email, role: 'critic', token }, asRole((await somebody('admin')).id, 'admin'), new Date());
    return `/invitation?token=${token}`;
  },
  'the end of mails': async () =>
    `/unsubscribe?token=${stopToken((await somebody()).id, 'reply', keptSecret(dataFolder))}`,
  'two texts of a corrected story': openComparison,
  'a text by a preview link': async () => {
    const { id, editor } = await changedStory();
    const made = await makePreviewLink({ storyId: id, revision: null, days: 1, note: '' }, editor, new Date());
    if (made.outcome !== 'made') throw new Error('The link was not made.');
    return sharedPreviewPath(made.token);
  },
  'a page of a reader': async () => {
    const { name, id } = await somebody();
    const { storyId } = await newThread();
    await makeThread(storyId, [{ by: id, text: 'I went in ready to laugh. ||He goes.||' }]);
    await chooseReaderPage(id, { page: true, ratings: true, seen: true });
    for (const work of [1, 2]) await markSeen(id, work, 'all', new Date());
    await rateWork(id, 1, 9, new Date());
    return `/readers/${handleFromName(name)}`;
  },
  'a month of a section': async () => {
    const [film] = await allSections();
    if (!film) throw new Error('There is no section.');
    const months = await monthsOfSection(film.id, (await findPublication()).timeZone);
    return monthPath(film, months.at(-1)?.month ?? '');
  },
  'an edition of a list': async () => {
    const [editor, slug] = [await somebody('editor'), 'top-10-films-of-2013'];
    const list = await findStory('lists', slug);
    // Whoever comes second finds it frozen.
    if (list) await freezeEdition(list.id, 'December 2013', asRole(editor.id, 'editor'), new Date());
    return editionPath({ slug }, 1);
  },
} as const;

async function linkFromAMail(purpose: 'confirm' | 'reset', path: string): Promise<string> {
  const token = await issueToken({ purpose, accountId: (await somebody()).id, next: '/' }, new Date());
  return `${path}?token=${token}`;
}

/** Reading pages that are for one person alone. */
export const ownPages = {
  'a review, signed in': '/reviews/her',
  'the own account': '/account',
  'what is new': '/account/notifications',
  'what was saved for later': '/saved',
  'the way out': '/sign-out',
} as const;

/** Pages of the desk, which run the framework. The first story of the demo is always there. */
export const deskPages = {
  'the desk': '/desk',
  'the desk, narrowed': '/desk?status=published&kind=review&page=2',
  'an empty list': '/desk?status=withdrawn&kind=news',
  'a new story': '/desk/stories/new',
  'the editor': '/desk/stories/1',
  'where a story stands': '/desk/stories/1/progress',
  'the calendar': '/desk/calendar',
  'a preview': '/desk/stories/1/preview',
  'the notes on a story': '/desk/stories/1/notes',
  'the library': '/desk/media',
  'a picture of the library': '/desk/media/1',
  'the front page, made up': '/desk/front',
  'the front page, previewed': '/desk/front/preview?lead=1',
  'the accounts': '/desk/accounts?who=all',
  'an account': '/desk/accounts/1',
  'the readers': '/desk/readers',
  'a reader on the desk': '/desk/readers/1',
  'the guests': '/desk/guests',
  'a guest, described': '/desk/guests/1',
  'the settings': '/desk/settings',
  'where addresses lead': '/desk/redirects',
  'the webhooks': '/desk/webhooks',
  'the comments to read': '/desk/comments',
  'new comments with a word': '/desk/comments?show=new&q=the',
  'the numbers': '/desk/numbers',
  'the numbers of a story, in a year': '/desk/numbers?days=365&story=1',
  'the audit log': '/desk/audit',
  'revisions compared': '/desk/stories/1/revisions',
  'preview links': '/desk/stories/1/links',
  'the editions of a list': '/desk/stories/18/editions',
  'the works': '/desk/works',
  'the works, narrowed': '/desk/works?find=a&kind=film&sort=year',
  'a new work': '/desk/works/new',
  'a work on the desk': '/desk/works/1',
  'two works': '/desk/works/1/merge?with=2',
  'the people': '/desk/people',
  'a new person': '/desk/people/new',
  'a person': '/desk/people/1',
  'two people': '/desk/people/1/merge?with=2',
  'the tags': '/desk/tags',
  'a tag': '/desk/tags/1',
  'a section on the desk': '/desk/settings/sections/1',
  'a search': '/desk/search?q=her',
  'a search of one kind': '/desk/search?q=a&in=picture',
  'many at once': '/desk/bulk?act=withdraw&story=1&story=2',
  'many at once, to be said further': '/desk/bulk?act=tag&story=1',
} as const;

/** Pages of the desk that are there once something has happened, each with what makes it happen. */
export const madeDeskPages = {
  'two revisions compared': async () => `${(await changedStory()).path}/revisions?from=1`,
  'a webhook, with what was sent': async () => webhookPath(await newWebhook()),
  'changes to publish': async () => `${(await changedStory()).path}/publish`,
} as const;
