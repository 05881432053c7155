import { RailHead } from '#components/rail-head.tsx';
import { type Calendar, dayOf, isoDay } from '#domain/dates.ts';
import { editionPath, type ListEdition } from '#domain/list-edition.ts';

type Props = { list: { slug: string }; editions: ListEdition[]; calendar: Calendar };

/** The editions of a list that can be cited, newest first. */
export function Editions({ list, editions, calendar }: Props) {
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="editions" className="gap-l">
      <RailHead id="editions">Editions of this list</RailHead>
      <ul className="editions">
        {editions.map(({ number, name, frozenAt }) => (
          <li key={number}>
            <a href={editionPath(list, number)}>{name}</a>{' '}
            <time className="meta" dateTime={isoDay(frozenAt, calendar)}>
              {dayOf(frozenAt, calendar)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
