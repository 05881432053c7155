// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import { TEXT_ID } from '#components/prose/asking.ts';
import { Prose } from '#components/prose/prose.tsx';
import { ReadAll } from '#components/read-all.tsx';
import { ShortReview } from '#components/short-review.tsx';
import { isEmptyBody } from '#domain/body.ts';
import { bylineKey } from '#domain/byline.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { withheldIn } from '#domain/withheld.ts';
import { Corrections } from './corrections.tsx';
import { CriticCard } from './critic-card.tsx';
import { Disclosure } from './disclosure.tsx';
import { Editions } from './editions.tsx';
import { FiledUnder } from './filed-under.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { Ranks } from './ranks.tsx';
import { ScoreHistory } from './score-history.tsx';
import { ShareRow } from './share-row.tsx';
import { StoryHead } from './story-head.tsx';
import type { Surroundings } from './surroundings.ts';
import { WhereItStands } from './where-it-stands.tsx';
import { WorkCard } from './work-card.tsx';

type Props = { story: WholeStory; around: Surroundings };

/** A story as readers get it, and as the desk previews it, from the headline to its critics. */
export function Story({ story, around }: Props) {
  return (
    <article>
      <StoryHead story={story} publication={around.publication} later={around.later} />
      {story.kind === 'list' ? <RankedList story={story} around={around} /> : <Text story={story} around={around} />}
    </article>
  );
}

/** The work stands in the side column, everything said about it in the main one. */
function Text({ story, around }: Props) {
  const { publication } = around;
  return (
    <>
      <LeadPicture picture={story.lead} />
      <div className="review gap-l">
        {story.work && (
          <WorkCard work={story.work} edition={story.edition}>
            {around.yours}
          </WorkCard>
        )}
        <div className="review__main">
          {story.kind === 'review'
            ? story.verdict && (
                <ShortReview verdict={story.verdict} score={story.score} scale={publication.scoreScale} />
              )
            : story.verdict && <p className="standfirst">{story.verdict}</p>}
          <ScoreHistory corrections={story.corrections} publication={publication} />
          <Disclosure story={story} />
        </div>
        <div className="review__main">
          {!isEmptyBody(story.body) && <StoryText story={story} around={around} />}
          <After story={story} around={around} />
        </div>
      </div>
    </>
  );
}

function RankedList({ story, around }: Props) {
  return (
    <>
      {!isEmptyBody(story.body) && <StoryText story={story} around={around} />}
      <Disclosure story={story} />
      <Ranks entries={story.entries} publication={around.publication} moved={around.moved} />
      <Editions list={story} editions={around.editions} calendar={around.publication} />
      <div className="review__main">
        <After story={story} around={around} />
      </div>
    </>
  );
}

const StoryText = ({ story, around }: Props) => (
  <>
    <Prose
      body={story.body}
      pictures={story.pictures}
      linked={story.linked}
      scale={around.publication.scoreScale}
      asking={around.asking}
    />
    {around.asking && (
      <ReadAll {...around.asking} here={withheldIn(story.body)} inAll={around.covered ?? 0} anchor={TEXT_ID} />
    )}
  </>
);

/** What follows the text: where the work is ranked, what was corrected, its tags, passing it on, who wrote it. */
function After({ story, around }: Props) {
  return (
    <>
      <WhereItStands placings={around.placings} locale={around.publication.locale} />
      <Corrections corrections={story.corrections} publication={around.publication} />
      <FiledUnder tags={story.tags} />
      <ShareRow headline={story.headline} address={around.address} said={around.said} embed={around.embed} />
      {story.writers.map((writer) => (
        <CriticCard
          key={bylineKey(writer)}
          writer={writer}
          others={around.others.get(bylineKey(writer))}
          scale={around.publication.scoreScale}
        />
      ))}
    </>
  );
}
