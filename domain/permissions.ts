import type { StoryKind, StoryStatus } from './story.ts';
import { type AccountViewer, isStaff, type Role, type Viewer } from './viewer.ts';

/** The table "Who does what" of the product, one predicate a row. The action asks it, and so does the button. */

type Owned = { authorId: number };

const isAccount = (viewer: Viewer): viewer is AccountViewer => viewer.kind === 'account';
const has = (viewer: Viewer, ...roles: AccountViewer['role'][]) => isAccount(viewer) && roles.includes(viewer.role);
const owns = (viewer: Viewer, thing: Owned) => isAccount(viewer) && viewer.id === thing.authorId;

export const canSeeDesk = (viewer: Viewer) => isStaff(viewer);

export const canStartStory = (viewer: Viewer) => has(viewer, 'contributor', 'critic', 'editor', 'admin');

/** Lists are the editors' (row "works, people, lists, media"). */
export const canStartKind = (viewer: Viewer, kind: StoryKind) =>
  kind === 'list' ? has(viewer, 'editor', 'admin') : canStartStory(viewer);

/** A contributor writes drafts only: what an editor has, or readers have, is not theirs to change. */
export function canEditStory(viewer: Viewer, story: Owned & { status: StoryStatus }) {
  if (has(viewer, 'editor', 'admin')) return true;
  if (!owns(viewer, story)) return false;
  return has(viewer, 'critic') || (has(viewer, 'contributor') && ['draft', 'returned'].includes(story.status));
}

/** Publishing, publishing changes, scheduling and withdrawing; and holding a story back under an embargo. */
export const canPublishStory = (viewer: Viewer, story: Owned) =>
  has(viewer, 'editor', 'admin') || (has(viewer, 'critic') && owns(viewer, story));

/** Under whose names a story stands. A contributor signs with their own, and an editor sets any other. */
export const canSetBylines = (viewer: Viewer, story: Owned) =>
  has(viewer, 'editor', 'admin') || (has(viewer, 'critic') && owns(viewer, story));

export const canFindWriters = (viewer: Viewer) => has(viewer, 'critic', 'editor', 'admin');

/** Making, describing, merging and deleting guests, who stand on anybody's stories. */
export const canKeepGuests = (viewer: Viewer) => has(viewer, 'editor', 'admin');

/** Whoever may not publish may not show a text outside of the house either. */
export const canSharePreview = canPublishStory;
/** Approving what was submitted, or returning it with a note. */
export const canReviewStory = (viewer: Viewer) => has(viewer, 'editor', 'admin');

/** An embargo is a promise to somebody outside: whoever breaks it answers for the publication. */
export const canLiftEmbargo = (viewer: Viewer) => has(viewer, 'admin');

/** A contributor still sees, and can preview, an own story that is out. Nobody else's story exists for them. */
export const canSeeStoryOnDesk = (viewer: Viewer, story: Owned) =>
  canSeeAllStories(viewer) || (canStartStory(viewer) && owns(viewer, story));

export const canSeeAllStories = (viewer: Viewer) => has(viewer, 'editor', 'admin');

/** How often stories are read: of one's own whoever writes, of all and of the house whoever sees all of them. */
export const canSeeNumbers = canStartStory;
export const canSeeHouseNumbers = canSeeAllStories;

export const canAddWork = (viewer: Viewer) => has(viewer, 'critic', 'editor', 'admin');
/** Works with their credits, their merging and their deletion. */
export const canEditWorks = (viewer: Viewer) => canAddWork(viewer);
export const canEditPeople = (viewer: Viewer) => has(viewer, 'editor', 'admin');
export const canEditTags = (viewer: Viewer) => has(viewer, 'editor', 'admin');
export const canFreezeList = (viewer: Viewer) => has(viewer, 'editor', 'admin');

export const canAddMedia = (viewer: Viewer) => has(viewer, 'contributor', 'critic', 'editor', 'admin');

/** Describing, crediting, replacing and removing a picture. A contributor adds; a critic looks after their own. */
export const canEditMedia = (viewer: Viewer, picture: { addedBy: number | null }) =>
  has(viewer, 'editor', 'admin') || (has(viewer, 'critic') && isAccount(viewer) && viewer.id === picture.addedBy);

export const canModerateComments = (viewer: Viewer) => has(viewer, 'editor', 'moderator', 'admin');

/** A critic may clear the thread under an own story, but not decide what is held or restored. */
export const canRemoveComment = (viewer: Viewer, story: Owned) =>
  canModerateComments(viewer) || (has(viewer, 'critic') && owns(viewer, story));

/** The lists in which comments are decided about. What a critic finds there, each story says. */
export const canSeeCommentQueue = (viewer: Viewer) => canModerateComments(viewer) || has(viewer, 'critic');

/** What is worth reading first under a story, whoever looks after its thread says: its own critic, too. */
export const canFeatureComment = canRemoveComment;

/** Seeing what a person wrote and what was done about it, with the notes that staff keep. */
export const canModeratePeople = canModerateComments;

/** Warning, suspending and banning somebody, and removing all that they wrote of late. Of the staff, admins answer. */
export const canActOn = (viewer: Viewer, person: { id: number; role: Role }) =>
  isAccount(viewer) &&
  viewer.id !== person.id &&
  (person.role === 'reader' ? canModeratePeople(viewer) : canManageAccounts(viewer));

export const canManageAccounts = (viewer: Viewer) => has(viewer, 'admin');
export const canReadAudit = (viewer: Viewer) => has(viewer, 'admin');
export const canChangeSettings = (viewer: Viewer) => has(viewer, 'admin');
/** Where addresses of before lead is a setting of the whole site. */
export const canKeepRedirects = canChangeSettings;
/** So is whom it tells of everything that comes out. */
export const canKeepWebhooks = canChangeSettings;
export const canMakeUpFront = (viewer: Viewer) => has(viewer, 'editor', 'admin');
