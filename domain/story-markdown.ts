import { bodyMarkdown, markdownText } from './body-markdown.ts';
import { plainHeadline } from './headline.ts';
import { shownIn } from './shown.ts';
import { type StoryStatus, storyPath } from './story.ts';
import type { WholeStory } from './whole-story.ts';
import { workPath } from './work.ts';

type Exported = { story: WholeStory; status: StoryStatus };

/** A story as a file for other programs: what is known of it on top (YAML), then its words in Markdown. */
export function storyMarkdown({ story, status }: Exported, url: string): string {
  const { section, work, entries, verdict, score, disclosure } = story;
  const facts: Record<string, unknown> = {
    title: plainHeadline(story.headline),
    kind: story.kind,
    status,
    authors: story.writers.map(({ name }) => name),
    date: status === 'published' ? story.publishedAt.toISOString() : undefined,
    url: status === 'published' ? url + storyPath(story) : undefined,
    section: section?.name,
    tags: story.tags,
    work: work && { title: work.title, year: work.year, kind: work.kind, url: url + workPath(work) },
    // Of a hundred, whatever scale readers see.
    score,
    verdict,
    disclosure,
  };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== '');
  // JSON is YAML as well, and quotes whatever a headline holds.
  const head = given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const ranks = entries.flatMap(({ rank, work: { title, year }, blurb }) => [
    '',
    `## ${rank}. ${markdownText(year ? `${title} (${year})` : title)}`,
    ...(blurb ? ['', markdownText(blurb)] : []),
  ]);
  const body = bodyMarkdown(story.body, shownIn(story, url));
  return `---\n${head.join('\n')}\n---\n\n${body}${ranks.length > 0 ? `${ranks.join('\n')}\n` : ''}`;
}
