import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { findSection } from '#db/sections.ts';
import { makeThread, type Said } from '#db/testing-comments.ts';
import { makeStory } from '#db/testing-stories.ts';
import { openPublication, type Person, somebody } from './people.ts';

/** Older than anything else, so that it stands on no page that another test looks at. */
const longAgo = new Date('1999-01-01T12:00:00Z');

export type Thread = { path: string; storyId: number; author: Person };

/** A feature of its own for one test, with this much said under it. */
export async function newThread(said: (by: number) => Said[] = () => []): Promise<Thread> {
  openPublication();
  const slug = `talk-${randomBytes(4).toString('hex')}`;
  const author = await somebody('critic');
  const section = await findSection('music');
  if (!section) throw new Error('The demo has no section for music.');
  const made = { slug, authorId: author.id, sectionId: section.id, kind: 'feature', publishedAt: longAgo } as const;
  const storyId = await makeStory(made);
  await makeThread(storyId, said((await somebody()).id));
  return { path: `/stories/${slug}`, storyId, author };
}

export const comment = (page: Page, number: number) => page.locator(`#c${number}`);
export const field = (page: Page) => page.getByLabel(/^Your comment/);

/** Types into the form at the end of the thread and presses the button. */
export async function say(page: Page, text: string, button = 'Post comment') {
  await field(page).fill(text);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** The page as an anonymous visitor gets it on the next request. */
export async function asAnybody(page: Page, path: string): Promise<string> {
  const answer = await fetch(new URL(path, page.url()));
  return answer.text();
}
