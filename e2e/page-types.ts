/** One of each type of page that anybody can open, in the demo publication. */
export const openPages = {
  'the front page': '/',
  'a review': '/reviews/her',
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
  'the corrections': '/corrections',
  'a work': '/works/her',
  'the door': '/sign-in',
  'the way to an account': '/sign-up',
  'after signing up': '/sign-up/sent',
  'the way to a new password': '/forgot-password',
  'a link from a mail that is spent': '/reset-password?token=spent',
  'an address that leads nowhere': '/nowhere',
} as const;

/** Reading pages that are for one person alone. */
export const ownPages = {
  'a review, signed in': '/reviews/her',
  'the own account': '/account',
  'the way out': '/sign-out',
} as const;

/** Pages of the desk, which run the framework. The first story of the demo is always there. */
export const deskPages = {
  'the desk': '/desk',
  'a new story': '/desk/stories/new',
  'the editor': '/desk/stories/1',
  'a preview': '/desk/stories/1/preview',
  'revisions compared': '/desk/stories/1/revisions',
  'preview links': '/desk/stories/1/links',
} as const;
