import { localMinute } from '../local-time.ts';
import type { ForeignCategory, ForeignPost, ForeignText } from './foreign.ts';
import { type GhostJoins, metaOf } from './ghost-joins.ts';
import type { GhostRow } from './ghost-rows.ts';
import { escapedHtml } from './html-tree.ts';
import { wordsIn } from './json-values.ts';
import { isLexical } from './lexical-tree.ts';
import { isMobiledoc } from './mobiledoc-tree.ts';

/** What stands in an export in place of the site's own address. */
const SITE = '__GHOST_URL__';

/** A row of Ghost's posts as the post of another system. `site` is its address, without a slash at its end. */
export function ghostPost(row: GhostRow['row'], joins: GhostJoins, site: string): ForeignPost {
  const words = (key: string) => wordsIn(row[key]).replaceAll(SITE, site);
  const id = wordsIn(row.id);
  const isPage = row.type === 'page' || row.page === 1 || row.page === true;
  const categories = tagsOf(id, joins);
  const authors = authorsOf(row, joins);
  const [author = '', ...coAuthors] = authors;
  const dateGmt = momentOf(row.published_at) || momentOf(row.created_at);
  const { text, form, lost } = textOf(words);
  const meta = joins.metas.get(id) ?? metaOf(row);
  const lead = words('feature_image') || words('image');
  return {
    ...{ line: 0, id, type: isPage ? 'page' : wordsIn(row.type) || 'post', form, text, author, coAuthors },
    ...{ status: statusOf(row), audience: audienceOf(row), slug: wordsIn(row.slug), dateGmt, categories },
    ...{ title: escapedHtml(wordsIn(row.title)), excerpt: escapedHtml(wordsIn(row.custom_excerpt)) },
    link: site + pathOf({ row, isPage, dateGmt, categories, author }, joins),
    lead: lead ? { address: lead, alt: meta.alt, caption: meta.caption.replaceAll(SITE, site) } : undefined,
    lost: [...lost, ...lostOf(words), ...(meta.isForMachines ? [FOR_MACHINES] : [])],
    ...{ shortLink: '', pubDate: '', parent: '0', password: '', commentStatus: 'open', attachmentUrl: '' },
    ...{ tags: [], meta: {}, comments: [] },
  };
}

const FOR_MACHINES = 'what was written for search engines and share cards alone';

/** The richest form of its text that can be read. */
function textOf(words: (key: string) => string): ForeignText & { lost: string[] } {
  const lost: string[] = [];
  for (const [form, isOne] of [
    ['lexical', isLexical],
    ['mobiledoc', isMobiledoc],
  ] as const) {
    const text = words(form);
    if (text === '') continue;
    if (isOne(parsed(text))) return { form, text, lost };
    lost.push(`its text as ${form}, which cannot be read`);
  }
  return { form: 'ghost-html', text: words('html'), lost };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function lostOf(words: (key: string) => string): string[] {
  const canonical = words('canonical_url');
  return [
    ...(words('codeinjection_head') + words('codeinjection_foot') ? ['the code that was put into its page'] : []),
    ...(canonical ? [`that it belongs to ${canonical.slice(0, 200)}`] : []),
  ];
}

function statusOf({ status }: GhostRow['row']): string {
  if (status === 'published') return 'publish';
  return status === 'sent' ? 'sent by mail alone' : wordsIn(status);
}

function audienceOf({ visibility }: GhostRow['row']): string {
  const said = wordsIn(visibility);
  if (said === '' || said === 'public') return '';
  return said === 'paid' ? 'members who pay' : said === 'members' ? 'members' : 'some of the members';
}

const tagsOf = (post: string, { tagsOf, tags }: GhostJoins): ForeignCategory[] =>
  (tagsOf.get(post) ?? []).flatMap((id) => tags.get(id) ?? []);

/** Who wrote it; before there could be several, its row named the one. */
function authorsOf(row: GhostRow['row'], { authorsOf, users }: GhostJoins): string[] {
  const ids = authorsOf.get(wordsIn(row.id)) ?? [wordsIn(row.author_id)];
  return ids.flatMap((id) => users.get(id)?.login || []);
}

/** A moment in UTC, from any of the forms in which versions of Ghost wrote one, with or without zone; empty where there is none. */
function momentOf(value: unknown): string {
  const written = wordsIn(value).trim();
  const hasZone = /[a-z]$|:.*[+-]\d/i.test(written);
  const at = new Date(/^\d{1,15}$/.test(written) ? Number(written) : hasZone ? written : `${written}Z`);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 19);
}

type Placed = {
  row: GhostRow['row'];
  isPage: boolean;
  dateGmt: string;
  categories: ForeignCategory[];
  author: string;
};

function pathOf({ row, isPage, dateGmt, categories, author }: Placed, { permalinks, timeZone }: GhostJoins): string {
  const at = new Date(`${dateGmt}Z`);
  const day = Number.isNaN(at.getTime()) ? '' : localMinute(at, timeZone);
  const parts: Record<string, string> = {
    ...{ slug: wordsIn(row.slug), id: wordsIn(row.id), author, primary_author: author },
    ...{ year: day.slice(0, 4), month: day.slice(5, 7), day: day.slice(8, 10) },
    primary_tag: categories.find(({ isInternal }) => !isInternal)?.slug ?? 'all',
  };
  const made = !isPage && permalinks.startsWith('/') ? permalinks : '/:slug/';
  return made.replace(/:([a-z_]+)/g, (all, name: string) => (Object.hasOwn(parts, name) ? (parts[name] ?? '') : all));
}
