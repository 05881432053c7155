import type { ReactNode } from 'react';
import { Footer } from '#components/frame/footer.tsx';
import { FrontMasthead } from '#components/frame/front-masthead.tsx';
import { Masthead } from '#components/frame/masthead.tsx';
import { requestContext } from '#domain/request-context.ts';
import { signOut } from './(reader)/sign-out/actions.ts';
import { currentPublication, currentSections } from './publication.ts';
import { readerScript } from './reader-script.ts';
import { currentUnseen } from './unseen.ts';
import { currentViewer } from './viewer.ts';

type Props = {
  /** The department that the page belongs to, where its own address does not say so: '/sections/film'. */
  current?: string;
  /** The front page carries its name below the bar, so the bar says the day instead. */
  front?: boolean;
  children: ReactNode;
};

/**
 * Masthead, footer and reader.js around a page's own `<main id="main">`. Pages under (reader) get it from their layout; the front
 * page and stories, which know more about their place, wrap themselves. The desk has a bar of its own.
 */
export async function Frame({ current, front, children }: Props) {
  const [publication, sections, viewer, unseen] = await Promise.all([
    currentPublication(),
    currentSections(),
    currentViewer(),
    currentUnseen(),
  ]);
  const path = requestContext()?.path ?? '/';
  const bar = { publication, sections, viewer, path, unseen, signOut, current: current ?? path.replace(/\?.*/, '') };
  return (
    <>
      {front ? <FrontMasthead {...bar} now={new Date()} /> : <Masthead {...bar} />}
      {children}
      <Footer publication={publication} />
      <script type="module" src={readerScript()} />
    </>
  );
}
