import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as may from './permissions.ts';
import type { StoryStatus } from './story.ts';
import { anonymous, type Role, roles, type Viewer } from './viewer.ts';

const me = 1;
const somebodyElse = 2;
const as = (role: Role): Viewer => ({ kind: 'account', id: me, role, name: 'Wren Abara', handle: 'wren' });
const viewers: Viewer[] = [anonymous, ...roles.map(as)];

const story = (authorId: number, status: StoryStatus = 'draft') => ({ authorId, status });

/** The table "Who does what". Columns: anonymous, reader, contributor, critic, editor, moderator, admin; y is yes. */
const table: [what: string, rule: (viewer: Viewer) => boolean, who: string][] = [
  ['see the desk', may.canSeeDesk, '--yyyyy'],
  ['start a draft', may.canStartStory, '--yyy-y'],
  ['start a review', (viewer) => may.canStartKind(viewer, 'review'), '--yyy-y'],
  ['start a list', (viewer) => may.canStartKind(viewer, 'list'), '----y-y'],
  ['edit an own draft', (viewer) => may.canEditStory(viewer, story(me)), '--yyy-y'],
  ["edit another's draft", (viewer) => may.canEditStory(viewer, story(somebodyElse)), '----y-y'],
  ['edit an own live story', (viewer) => may.canEditStory(viewer, story(me, 'published')), '---yy-y'],
  ['edit an own returned story', (viewer) => may.canEditStory(viewer, story(me, 'returned')), '--yyy-y'],
  ['edit an own submitted story', (viewer) => may.canEditStory(viewer, story(me, 'submitted')), '---yy-y'],
  ['edit an own approved story', (viewer) => may.canEditStory(viewer, story(me, 'approved')), '---yy-y'],
  ['edit an own scheduled story', (viewer) => may.canEditStory(viewer, story(me, 'scheduled')), '---yy-y'],
  ["edit another's live story", (viewer) => may.canEditStory(viewer, story(somebodyElse, 'published')), '----y-y'],
  ['publish an own story', (viewer) => may.canPublishStory(viewer, story(me)), '---yy-y'],
  ["publish another's story", (viewer) => may.canPublishStory(viewer, story(somebodyElse)), '----y-y'],
  ['approve or return a story', may.canReviewStory, '----y-y'],
  ['lift an embargo', may.canLiftEmbargo, '------y'],
  ['see an own story on the desk', (viewer) => may.canSeeStoryOnDesk(viewer, story(me)), '--yyy-y'],
  ["see another's story on the desk", (viewer) => may.canSeeStoryOnDesk(viewer, story(somebodyElse)), '----y-y'],
  ['see all stories on the desk', may.canSeeAllStories, '----y-y'],
  ['add a work', may.canAddWork, '---yy-y'],
  ['add a picture', may.canAddMedia, '--yyy-y'],
  ['edit an own picture', (viewer) => may.canEditMedia(viewer, { addedBy: me }), '---yy-y'],
  ["edit another's picture", (viewer) => may.canEditMedia(viewer, { addedBy: somebodyElse }), '----y-y'],
  ["edit nobody's picture", (viewer) => may.canEditMedia(viewer, { addedBy: null }), '----y-y'],
  ['approve and restore comments', may.canModerateComments, '----yyy'],
  ['remove a comment on an own story', (viewer) => may.canRemoveComment(viewer, story(me)), '---yyyy'],
  ["remove a comment on another's story", (viewer) => may.canRemoveComment(viewer, story(somebodyElse)), '----yyy'],
  ['feature a comment on an own story', (viewer) => may.canFeatureComment(viewer, story(me)), '---yyyy'],
  ["feature a comment on another's story", (viewer) => may.canFeatureComment(viewer, story(somebodyElse)), '----yyy'],
  ['manage accounts', may.canManageAccounts, '------y'],
  ['read the audit log', may.canReadAudit, '------y'],
  ['change settings', may.canChangeSettings, '------y'],
  ['make up the front page', may.canMakeUpFront, '----y-y'],
];

for (const [what, rule, who] of table) {
  test(what, () => {
    const answered = viewers.map((viewer) => (rule(viewer) ? 'y' : '-')).join('');
    assert.equal(answered, who);
  });
}
