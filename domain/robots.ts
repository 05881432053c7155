import { trainingCrawlers } from './ai-crawlers.ts';
import { NEWS_SITEMAP_PATH } from './sitemap.ts';

export const trainingChoices = ['let-in', 'kept-out'] as const;
export type TrainingChoice = (typeof trainingChoices)[number];

/** What the publication asks of machines that read it. */
export type RobotRules = { training: TrainingChoice; robotsLines: string };

/** Robots read 500 KB; people who keep the rules read a page. */
export const ROBOTS_LINES_MAX = 5_000;

/** Below these there is nothing to be found: doors, accounts, the desk, previews, and ways to pages that have an address already. */
const closed = [
  '/desk',
  '/preview',
  '/account',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password',
  '/*/comments/',
];

/** The file that tells robots where to go (RFC 9309). `url` is the address of the site. */
export function robotsFile(url: string, { training, robotsLines }: RobotRules): string {
  const groups = [
    ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)],
    ...(training === 'kept-out'
      ? [[...trainingCrawlers.map(({ agent }) => `User-agent: ${agent}`), 'Disallow: /']]
      : []),
    ...(robotsLines ? [robotsLines.split('\n')] : []),
    [`Sitemap: ${url}/sitemap.xml`, `Sitemap: ${url}${NEWS_SITEMAP_PATH}`],
  ];
  return groups.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

const FIELD = /^([a-z-]+)[ \t]*:[ \t]*(.*)$/i;
const rules = ['allow', 'disallow', 'crawl-delay'];

/** What is wrong with lines for robots.txt, and in which of them; undefined when a robot can read them all. */
export function robotsRefusal(lines: string): string | undefined {
  let named = false;
  for (const [at, line] of lines.split('\n').entries()) {
    const text = line.replace(/#.*/, '').trim();
    if (text === '') continue;
    const [, field = '', value = ''] = FIELD.exec(text) ?? [];
    const wrong = lineRefusal(field.toLowerCase(), value, named);
    if (wrong) return `Line ${at + 1}, “${text.slice(0, 60)}”: ${wrong}`;
    named ||= field.toLowerCase() === 'user-agent';
  }
  return undefined;
}

function lineRefusal(field: string, value: string, named: boolean): string | undefined {
  if (field === 'user-agent') return value ? undefined : 'which robot? Write * for all of them.';
  if (field === 'sitemap') return URL.canParse(value) ? undefined : 'write the whole address of the map.';
  if (!rules.includes(field))
    return 'a line is User-agent, Allow, Disallow, Crawl-delay or Sitemap, a colon, and what it says.';
  if (!named) return 'no robot is named above it. Begin with a line such as User-agent: *';
  if (field === 'crawl-delay') return /^\d+(\.\d+)?$/.test(value) ? undefined : 'write a number of seconds.';
  return value === '' || /^[/*]/.test(value) ? undefined : 'a path begins with a slash.';
}
