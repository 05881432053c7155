import { TalkList } from '#components/cards/talk-list.tsx';
import { Headline } from '#components/headline.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { LedgerStory } from './story-ledger.tsx';

type Props = { id: string; title: string; stories: LedgerStory[]; locale: string };

/** A short ranking of stories. */
export const MostReadList = ({ id, title, stories, locale }: Props) => (
  <section aria-labelledby={id}>
    <RailHead id={id}>{title}</RailHead>
    {stories.length > 0 ? (
      <TalkList
        items={stories.map(({ id: key, headline, author, href, reads }) => ({
          ...{ key, href, figure: reads.toLocaleString(locale), note: author },
          title: <Headline text={headline} />,
        }))}
      />
    ) : (
      <p className="meta">Nothing yet.</p>
    )}
  </section>
);
