type Entry = { href: string; name: string; stories: number };
type Props = {
  /** What stands at the head of a row, and what it holds. */
  rows: [head: string, entries: Entry[]][];
  locale: string;
  /** For names longer than a year. */
  wide?: boolean;
};

/** Sets of stories by their names, each with how many it holds. */
export function Almanac({ rows, locale, wide }: Props) {
  if (rows.length === 0) return null;
  return (
    <dl className={wide ? 'almanac almanac--wide' : 'almanac'}>
      {rows.map(([head, entries]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>
            {entries.map(({ href, name, stories }) => (
              <a key={href} href={href}>
                {name}{' '}
                <span>
                  {stories.toLocaleString(locale)}
                  <span className="sr"> {stories === 1 ? 'story' : 'stories'}</span>
                </span>
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
