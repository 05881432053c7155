import '../../../styles/front-preview.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { FrontPage } from '#app/front-page.tsx';
import type { Query } from '#app/query.ts';
import { readFrontWith } from '#app/read-front.ts';
import { picksIn, picksQuery } from '#domain/front-slots.ts';
import { canMakeUpFront } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Preview', robots: { index: false } };

/** The front page as it would be with the stories that the address names; readers have it only when it is saved. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canMakeUpFront(viewer)) notFound();
  const picks = picksIn(await searchParams);
  const above = (
    <div className="notice notice--above gap-s">
      <p className="label">Preview</p>
      <p>
        Only the desk sees this page; nothing is saved yet.{' '}
        <a href={`/desk/front?${picksQuery(picks, { back: '1' })}`}>Back to the choice</a>
      </p>
    </div>
  );
  return <FrontPage read={await readFrontWith(picks)} above={above} />;
}
