import { RailHead } from '#components/rail-head.tsx';

type Props = {
  searches: { words: string; times: number; href: string }[];
  csv: string;
  locale: string;
};

/** What readers looked for and we did not have. */
export const VainSearches = ({ searches, csv, locale }: Props) => (
  <section aria-labelledby="none">
    <RailHead
      id="none"
      aside={
        <a href={csv} download>
          CSV<span className="sr"> of what was searched for</span>
        </a>
      }
    >
      Searched for, not found
    </RailHead>
    {searches.length > 0 ? (
      <ol className="order">
        {searches.map(({ words, times, href }) => (
          <li key={words}>
            <b>{times.toLocaleString(locale)}</b>
            <span>“{words}”</span>
            <a className="plain" href={href}>
              Look on the desk<span className="sr"> for {words}</span>
            </a>
          </li>
        ))}
      </ol>
    ) : (
      <p className="meta">Nothing in these days.</p>
    )}
  </section>
);
