import { Histogram } from '#components/histogram.tsx';
import { RailHead } from '#components/rail-head.tsx';

type Props = {
  id: string;
  title: string;
  /** What the bars are, for those who hear them. */
  label: string;
  rows: { name: string; reads: number }[];
  csv: string;
  note?: string;
  locale: string;
};

/** Reads by something that has a name, most first. */
export function ReadsBy({ id, title, label, rows, csv, note, locale }: Props) {
  const most = Math.max(1, ...rows.map(({ reads }) => reads));
  const bars = rows.map(({ name, reads }) => ({
    label: name,
    share: Math.round((reads / most) * 100),
    figure: reads.toLocaleString(locale),
  }));
  return (
    <section aria-labelledby={id}>
      <RailHead
        id={id}
        aside={
          <a href={csv} download>
            CSV<span className="sr"> of {title}</span>
          </a>
        }
      >
        {title}
      </RailHead>
      {bars.length > 0 ? <Histogram label={label} bars={bars} wordy /> : <p className="meta">Nothing in these days.</p>}
      {note && <p className="meta gap-s">{note}</p>}
    </section>
  );
}
