import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import { revisions } from '#db/schema.ts';
import { allSections } from '#db/sections.ts';
import { makeStory } from '#db/testing-stories.ts';
import type { BodyMark, BodyNode } from '#domain/body.ts';
import { openPublication, somebody } from './people.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ isMobile, javaScriptEnabled }) => {
  test.skip(Boolean(isMobile) || Boolean(javaScriptEnabled), 'It is the same markup for everybody.');
});

/** A feature of its own with this text, put straight where a release before or after this one may have put it. */
async function published(...content: BodyNode[]) {
  openPublication();
  const slug = `prose-${randomBytes(4).toString('hex')}`;
  const [section] = await allSections();
  const author = await somebody('critic');
  const publishedAt = new Date('1999-01-01T12:00:00Z');
  const at = { slug, authorId: author.id, sectionId: section?.id ?? 0, kind: 'feature', publishedAt } as const;
  const storyId = await makeStory(at);
  const body = { type: 'doc' as const, content };
  await transaction((tx) => tx.update(revisions).set({ body }).where(eq(revisions.storyId, storyId)));
  return `/stories/${slug}`;
}

const text = (words: string, ...marks: BodyMark[]): BodyNode => ({ type: 'text', text: words, marks });
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const link = (href: string): BodyMark => ({ type: 'link', attrs: { href } });
const note = (words: string): BodyNode => ({ type: 'footnote', attrs: { text: words } });

test('emphasis and links come as they were written; a link that runs is only its words', async ({ page }) => {
  const path = await published(
    paragraph(
      text('bold', { type: 'bold' }),
      text('both', { type: 'bold' }, { type: 'italic' }),
      text('gone', { type: 'strike' }),
      { type: 'hardBreak' },
      text('out', link('https://films.example/x')),
      text('in', link('/reviews/her')),
      text('run', link('javascript:alert(1)')),
    ),
  );
  await page.goto(path);
  const said = page.locator('.prose > p');
  expect(await said.innerHTML()).toBe(
    '<b>bold</b><i><b>both</b></i><s>gone</s><br><a href="https://films.example/x" rel="noopener">out</a><a href="/reviews/her">in</a>run',
  );
  await expect(said).toHaveClass('endmark');
});

test('what a later release knew is passed over, and the rest is read', async ({ page }) => {
  const path = await published(
    { type: 'hologram', content: [paragraph(text('No.'))] },
    paragraph(text('still ', { type: 'glow' }), text('here')),
    { type: 'figure', attrs: { mediaId: 999_999, caption: 'A picture that was deleted' } },
    { type: 'video', attrs: { provider: 'elsewhere', id: 'x' } },
  );
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(200);
  await expect(page.locator('.prose')).toHaveText('still here');
  await expect(page.locator('.prose').locator('figure, .film')).toHaveCount(0);
});

test('notes are numbered through; those of a hidden passage stay under its bars', async ({ page }) => {
  const path = await published(
    paragraph(text('one'), note('First.')),
    { type: 'spoiler', attrs: { about: 'the end' }, content: [paragraph(text('two'), note('They go.'))] },
    paragraph(text('three'), note('Third.')),
  );
  await page.goto(path);
  await expect(page.locator('.prose > .notes > li')).toHaveCount(2);
  await expect(page.locator('.prose > .notes > li').last()).toHaveAttribute('value', '3');
  await expect(page.getByText('They go.')).toBeHidden();
  await page.getByText('Read it').click();
  await expect(page.locator('.spoiler .notes')).toContainText('They go.');
});

test('a list goes on where it was told to, and quotations are quotations', async ({ page }) => {
  const item = (words: string): BodyNode => ({ type: 'listItem', content: [paragraph(text(words))] });
  const path = await published(
    { type: 'orderedList', attrs: { start: 3 }, content: [item('third'), item('fourth')] },
    { type: 'bulletList', content: [item('any')] },
    { type: 'blockquote', content: [paragraph(text('said'))] },
    { type: 'pullQuote', content: [paragraph(text('loud'))] },
    { type: 'heading', attrs: { level: 3 }, content: [text('small')] },
  );
  await page.goto(path);
  await expect(page.locator('.prose > ol')).toHaveAttribute('start', '3');
  await expect(page.locator('.prose > ul > li')).toHaveText('any');
  await expect(page.locator('.prose > blockquote:not(.pull)')).toHaveText('said');
  await expect(page.locator('.prose > blockquote.pull')).toHaveText('loud');
  await expect(page.locator('.prose > h3')).toHaveText('small');
});
