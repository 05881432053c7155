import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { transaction } from '#db/connection.ts';
import { revisions } from '#db/schema.ts';
import { allSections } from '#db/sections.ts';
import { findStory } from '#db/stories.ts';
import { makeStory } from '#db/testing-stories.ts';
import type { BodyMark, BodyNode } from '#domain/body.ts';
import { openPublication, somebody } from './people.ts';
import { faults, overflow } from './standards.ts';
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
  await expect(page.getByText('They go.')).toHaveCount(0);
  await page.getByText('Read it').click();
  await expect(page.locator('.spoiler .notes')).toContainText('They go.');
  await expect(page.locator('.prose > .notes > li').last()).toHaveAttribute('value', '3');
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

test('words under a bar are neither seen nor read out before the bar is pressed', async ({ page }) => {
  const covered: BodyMark = { type: 'spoilerText' };
  const path = await published(
    paragraph(text('In the end '), text('they ', covered), text('drown', { type: 'bold' }, covered), text('.')),
  );
  await page.goto(path);
  await expect(page.locator('.covered')).toHaveCount(1);
  await expect(page.getByText('drown')).toHaveCount(0);
  await page.getByRole('link', { name: 'Spoiler: show the words' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('drown')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Spoiler: show the words' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('drown')).toBeHidden();
});

test('a table says what heads what, and a wide one moves in its own frame', async ({ page }) => {
  const cell = (type: string, words: string): BodyNode => ({ type, content: [paragraph(text(words))] });
  const long = 'Unabbreviated'.repeat(6);
  const path = await published({
    type: 'table',
    content: [
      { type: 'tableRow', content: ['Film', long, long].map((words) => cell('tableHeader', words)) },
      { type: 'tableRow', content: [cell('tableHeader', 'Her'), cell('tableCell', '2013'), cell('tableCell', '126')] },
    ],
  });
  await page.goto(path);
  await expect(page.getByRole('columnheader', { name: 'Film' })).toHaveAttribute('scope', 'col');
  await expect(page.getByRole('rowheader', { name: 'Her' })).toHaveAttribute('scope', 'row');
  await expect(page.getByRole('cell', { name: '2013' })).toHaveText('2013');
  const frame = page.getByRole('group', { name: 'Table' });
  expect(await frame.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
  expect(await overflow(page)).toBe(0);
  expect(await faults(await (await page.request.get(path)).text())).toEqual([]);
});

test('links to our own pages and cards lead to where those are now; what is not published is only words', async ({
  page,
}) => {
  openPublication();
  const her = await findStory('reviews', 'her');
  const [section] = await allSections();
  const at = { authorId: (await somebody('critic')).id, sectionId: section?.id ?? 0, status: 'draft' } as const;
  const draft = await makeStory({ ...at, slug: `unborn-${randomBytes(4).toString('hex')}` });
  const to = (kind: string, id: number): BodyMark => ({ type: 'reference', attrs: { kind, id } });
  const path = await published(
    paragraph(
      text('a review', to('story', her?.id ?? 0)),
      text('a film', to('work', her?.work?.id ?? 0)),
      text('a critic', to('critic', her?.writers[0]?.id ?? 0)),
      text('a draft', to('story', draft)),
    ),
    { type: 'relatedStory', attrs: { storyId: her?.id } },
    { type: 'scoreCard', attrs: { storyId: her?.id } },
    { type: 'relatedStory', attrs: { storyId: draft } },
  );
  await page.goto(path);
  const links = await page.locator('.prose > p a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(['/reviews/her', '/works/her', `/critics/${her?.writers[0]?.handle}`]);
  await expect(page.locator('.see')).toHaveCount(2);
  await expect(page.locator('.see').last().getByRole('img', { name: '4½ out of 5 stars' })).toBeVisible();
  expect(await faults(await (await page.request.get(path)).text())).toEqual([]);
});
