import '../../../styles/comparison.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { namesIn } from '#app/names-in.ts';
import { shows } from '#app/page-cache.ts';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { ComparedStory } from '#components/comparison/compared-story.tsx';
import { wordsCounted } from '#components/comparison/words-counted.ts';
import { Headline } from '#components/headline.tsx';
import { findComparedCorrection } from '#db/corrections.ts';
import { compareContents } from '#domain/comparison.ts';
import { changeNames, comparisonPath, correctionSaid, plainCorrection } from '#domain/correction.ts';
import { CORRECTIONS_PATH } from '#domain/correction-feed.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import { idIn } from '#domain/highest-id.ts';
import { readOpenSpoilers, SPOILER_PARAMETER } from '#domain/open-spoilers.ts';
import { pageTags } from '#domain/page-tags.ts';
import { storyPath } from '#domain/story.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** A comparison that the editor does not allow is as little there as one that never was. */
const readCorrection = cache(async (asked: string) => {
  const id = idIn(asked);
  const correction = id === undefined ? undefined : await findComparedCorrection(id);
  if (!correction) notFound();
  const { story, before, after } = correction;
  const works = [before, after].flatMap(({ workId, entries }) => [workId, ...entries.map((entry) => entry.workId)]);
  const writers = [before, after].flatMap(({ bylines }) => bylines.map(pageTags.writer));
  shows(pageTags.story(story.id), pageTags.stories, ...writers);
  shows(...works.flatMap((work) => (work === null ? [] : [pageTags.work(work)])));
  return correction;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const correction = await readCorrection((await params).id);
  const page = await pageMetadata({
    title: `Two texts of ${plainHeadline(correction.story.headline)}`,
    description: plainCorrection(correction, (await currentPublication()).scoreScale),
    path: comparisonPath(correction),
  });
  // What was wrong should not be found by those who look for what is right.
  return { ...page, robots: { index: false } };
}

/** The text of a story before and after a correction. */
export default async function Page({ params, searchParams }: Props) {
  const correction = await readCorrection((await params).id);
  const { story, before, after, madeAt, kind } = correction;
  const [publication, known] = await Promise.all([currentPublication(), namesIn([before, after])]);
  const comparison = compareContents(before, after);
  const open = readOpenSpoilers((await searchParams)[SPOILER_PARAMETER]) ?? notFound();
  const asking = { path: comparisonPath(correction), open };
  return (
    <main id="main" className="page">
      <ArchiveHead
        kicker={
          <>
            <a href={CORRECTIONS_PATH}>Corrections</a>
            <span>{changeNames[kind]}</span>
          </>
        }
        title={<Headline text={story.headline} />}
      >
        <time dateTime={isoDay(madeAt, publication)}>{dayOf(madeAt, publication)}</time>
        <a href={storyPath(story)}>The story as it is</a>
      </ArchiveHead>
      <p className="narrow">
        <Headline text={correctionSaid(correction, publication.scoreScale)} />
      </p>
      <p className="meta gap-s">
        <b>{wordsCounted(comparison.words)}.</b> <ins>Added words</ins> are underlined, <del>removed words</del> are
        struck through.
      </p>
      <ComparedStory comparison={comparison} known={known} asking={asking} />
    </main>
  );
}
