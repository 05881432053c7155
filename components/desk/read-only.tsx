import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { Headline } from '#components/headline.tsx';
import type { StoryContent } from '#domain/content.ts';
import type { StoryFile } from '#domain/working-copy.ts';
import { Status } from './status.tsx';
import { UNTITLED } from './story-words.ts';
import { TakeOver } from './take-over.tsx';

type Props = {
  story: StoryFile;
  content: Pick<StoryContent, 'headline' | 'verdict'>;
  /** Who writes in it, and since what time of day. */
  by: { name: string; since: string };
  /** Whether they have just taken it over from the person who looks. */
  overtaken: boolean;
  paths: { editor: string; preview: string; notes: string; hold: string };
  /** What has just happened. */
  notice: ReactNode;
  /** The text. */
  children: ReactNode;
  takeOver: FormAction;
};

/** A story in which somebody else is writing. */
export function ReadOnly({ story, content, by, overtaken, paths, notice, children, takeOver }: Props) {
  return (
    <>
      <section className="press" aria-label="State of this story">
        <div className="page">
          <p className="saved">
            <Status status={story.status} />
            <span>{by.name} is editing</span>
            <span className="meta">To read only</span>
          </p>
          <div className="row">
            <a className="button button--small" href={paths.preview}>
              Preview
            </a>
            <a className="button button--small" href={paths.notes}>
              Notes
            </a>
          </div>
        </div>
      </section>
      <main id="main" className="page">
        <header className="desk-head">
          <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
        </header>
        {notice}
        <Notice kind="warn" label={overtaken ? 'Taken over' : 'Also here'}>
          {overtaken ? (
            <p>
              {by.name} took this story over at {by.since}. What you had written until then is saved.
            </p>
          ) : (
            <p>
              {by.name} is editing this story, since {by.since}. You can read it, and write notes. If you take it over,{' '}
              {by.name} is told and what they wrote stays.
            </p>
          )}
          <TakeOver storyId={story.id} action={takeOver} paths={paths} />
        </Notice>
        <div className="narrow stack gap">
          {content.verdict && <p>{content.verdict}</p>}
          {children}
        </div>
      </main>
    </>
  );
}
