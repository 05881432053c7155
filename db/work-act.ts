import { type Act, type AuditAct, changeBetween, type Facts } from '#domain/audit.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import type { DeskWork } from '#domain/desk-work.ts';
import { identifierForms } from '#domain/identifiers.ts';
import { releaseLines } from '#domain/releases.ts';
import { editionLines, factLines } from '#domain/work-lines.ts';

type WorkAct = Extract<AuditAct, `work-${string}` | 'works-merged'>;

/** What is written down when somebody does something to a work: what it said before, and what it says now. */
export function workAct(act: WorkAct, before: DeskWork | undefined, after: DeskWork | undefined): Act {
  const { id = null, title = '' } = after ?? before ?? {};
  return {
    ...{ act, subjectId: id, subject: title, path: id && after ? deskWorkPath(id) : '' },
    ...changeBetween(before ? factsOfWork(before) : {}, after ? factsOfWork(after) : {}),
  };
}

function factsOfWork(work: DeskWork): Facts {
  const { title, originalTitle, kind, year, minutes, availability, slug, whole, number, poster } = work;
  const credits = work.credits.map(({ person, job, role }) => `${person.name}, ${role ? `${job} as ${role}` : job}`);
  const identifiers = work.identifiers.map(({ scheme, value }) => `${identifierForms[scheme].name} ${value}`);
  const all: Facts = {
    ...{ title, titleAtHome: originalTitle, kind, year, minutes, whereNow: availability, address: slug },
    ...{ genres: work.genres.join(', ') },
    ...{ partOf: whole?.title ?? null, number, poster: poster?.name ?? null },
    ...{ facts: inOneLine(factLines(work.facts)), editions: inOneLine(editionLines(work.editions)) },
    ...{ released: inOneLine(releaseLines(work.releases)), knownElsewhere: identifiers.join('; ') },
    credits: credits.join('; '),
  };
  // What a work does not say is not worth a word in the log.
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value === '' ? null : value]));
}

const inOneLine = (lines: string) => lines.replaceAll('\n', '; ');
