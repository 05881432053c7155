import { Placings } from '#components/cards/placings.tsx';
import type { Placing } from '#domain/ranked-list.ts';

/** The ranked lists that the work stands in. */
export function WhereItStands({ placings, locale }: { placings: Placing[]; locale: string }) {
  if (placings.length === 0) return null;
  return (
    <section className="gap-l" aria-labelledby="stands">
      <h2 className="label" id="stands">
        Where it stands
      </h2>
      <Placings placings={placings} locale={locale} />
    </section>
  );
}
