import { TextCard } from '#components/cards/text-card.tsx';
import { Still } from '#components/still.tsx';
import type { SectionStrip } from '#domain/front.ts';
import type { Publication } from '#domain/publication.ts';
import { sectionPath } from '#domain/section.ts';

const QUARTER = '(min-width: 80rem) 19rem, (min-width: 44rem) 46vw, 94vw';

/** A few departments side by side, each with its newest picture and stories. */
export function FromTheSections({ strips, publication }: { strips: SectionStrip[]; publication: Publication }) {
  return (
    <section className="band" aria-labelledby="sections">
      <h2 id="sections" className="sr">
        From the sections
      </h2>
      <div className="quad">
        {strips.map((strip) => (
          <Strip key={strip.section.id} {...strip} publication={publication} />
        ))}
      </div>
    </section>
  );
}

function Strip({ section, stories, publication }: SectionStrip & { publication: Publication }) {
  const picture = stories[0]?.picture;
  return (
    <section aria-label={section.name}>
      <div className="rail-head rail-head--tight">
        <h3>{section.name}</h3>
        <a href={sectionPath(section)}>
          More<span className="sr"> from {section.name}</span>
        </a>
      </div>
      {picture && <Still picture={picture} sizes={QUARTER} alt="" />}
      {stories.map((story) => (
        <TextCard key={story.id} story={story} publication={publication} />
      ))}
    </section>
  );
}
