import '../../styles/comparison.css';
import '../../styles/desk.css';
import '../../styles/ledger.css';
import '../../styles/desk-catalogue.css';
import '../../styles/desk-editor.css';
import '../../styles/desk-house.css';
import '../../styles/desk-company.css';
import '../../styles/desk-workflow.css';
import '../../styles/search.css';
import '../../styles/desk-finding.css';
import '../../styles/desk-numbers.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { DeskBar } from '#components/desk/desk-bar.tsx';
import { DeskKeys } from '#components/desk/desk-keys.tsx';
import { countWaiting } from '#db/comment-queue.ts';
import { canSeeCommentQueue, canSeeDesk, canStartStory } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';

export const metadata: Metadata = { title: 'The desk', robots: { index: false } };

/**
 * The room in which staff work: everything on the desk but the preview, which looks as it will to readers. Who may be
 * here, each page asks by itself.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const [{ name }, waiting] = await Promise.all([
    currentPublication(),
    isStaff(viewer) && canSeeCommentQueue(viewer) ? countWaiting(viewer) : 0,
  ]);
  const path = requestContext()?.path.replace(/\?.*/, '') ?? '/desk';
  return (
    <div className="desk">
      {isStaff(viewer) && canSeeDesk(viewer) && (
        <DeskBar publication={name} viewer={viewer} waiting={waiting} path={path} />
      )}
      {children}
      {isStaff(viewer) && canSeeDesk(viewer) && <DeskKeys places={placesFor(viewer)} />}
    </div>
  );
}

/** Where the palette leads, from every page of the desk. What stands in the bars it finds there. */
const placesFor = (viewer: Viewer) => [
  { words: 'Stories', path: '/desk' },
  ...(canStartStory(viewer) ? [{ words: 'New story', path: '/desk/stories/new' }] : []),
  { words: 'Your account', path: '/account' },
  { words: 'The site', path: '/' },
];
