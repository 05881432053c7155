import { isEmptyBody } from './body.ts';
import { changeNames } from './correction.ts';
import { dayOf } from './dates.ts';
import { disclosureSaid } from './disclosure.ts';
import type { Site } from './feed.ts';
import { feedBody } from './feed-body.ts';
import { captioned } from './feed-picture.ts';
import { headlineParts } from './headline.ts';
import { rankHtml } from './rank-feed.ts';
import { spokenScore } from './score.ts';
import { storyPath } from './story.ts';
import type { WholeStory } from './whole-story.ts';
import { type Work, workPath } from './work.ts';
import { xmlText } from './xml.ts';

/** A whole story as HTML for feeds, in the order of its page (components/story). */
export function storyHtml(story: WholeStory, site: Site): string {
  const text = isEmptyBody(story.body) ? '' : textHtml(story, site);
  const record = disclosureHtml(story);
  return [
    captioned(story.lead, story.lead?.caption ?? '', site.url),
    story.work ? workHtml(story.work, story.edition, site.url) : '',
    verdictHtml(story, site),
    ...(story.kind === 'list' ? [text, record] : [record, text]),
    ...story.entries.map((entry) => rankHtml(entry, site)),
    correctionsHtml(story, site),
  ].join('');
}

const textHtml = ({ body, pictures, linked, ...story }: WholeStory, { url, publication }: Site) =>
  feedBody({ body, pictures, linked, scale: publication.scoreScale, url, page: url + storyPath(story) });

function workHtml(work: Work, edition: string, url: string): string {
  const title = `<a href="${xmlText(url + workPath(work))}"><i>${xmlText(work.title)}</i></a>`;
  const more = [work.year === null ? '' : String(work.year), edition, work.availability].filter(Boolean);
  return `<p>${[title, ...more.map(xmlText)].join(', ')}</p>`;
}

function verdictHtml({ kind, verdict, score }: WholeStory, { publication }: Site): string {
  const said = verdict && (kind === 'review' ? `<b>The short review:</b> ${xmlText(verdict)}` : xmlText(verdict));
  const given = score === null ? '' : xmlText(spokenScore(score, publication.scoreScale));
  return [said, given].map((words) => words && `<p>${words}</p>`).join('');
}

function disclosureHtml({ disclosed, disclosure }: WholeStory): string {
  const said = disclosureSaid(disclosed, disclosure);
  return said && `<p><b>For the record:</b> ${xmlText(said)}</p>`;
}

function correctionsHtml({ corrections }: WholeStory, { publication }: Site): string {
  const said = corrections.filter(({ text }) => text);
  if (said.length === 0) return '';
  const lines = said.map(
    ({ kind, text, madeAt }) =>
      `<p>${xmlText(dayOf(madeAt, publication))}. ${kind === 'correction' ? '' : `<b>${changeNames[kind]}:</b> `}${withTitles(text)}</p>`,
  );
  return `<h2>Corrections</h2>${lines.join('')}`;
}

const withTitles = (text: string) =>
  headlineParts(text)
    .map((part) => (part.title ? `<i>${xmlText(part.text)}</i>` : xmlText(part.text)))
    .join('');
