type Bar = {
  label: string;
  /** In hundredths of the longest bar. */
  share: number;
  /** What stands behind the bar. */
  figure: string | number;
};

type Props = {
  label: string;
  bars: Bar[];
  /** Room for words before the bars. */
  wordy?: boolean;
};

/** Bars from the best down; the longest stands out. They are pictures, so that their width needs no inline style. */
export const Histogram = ({ label, bars, wordy }: Props) => (
  <ul className={wordy ? 'histogram histogram--words' : 'histogram'} aria-label={label}>
    {bars.map((bar) => (
      <li key={bar.label} className={bar.share === 100 ? 'mode' : undefined}>
        <span>{bar.label}</span>
        <svg width={`${bar.share}%`} height="14" aria-hidden="true" />
        <b>{bar.figure}</b>
      </li>
    ))}
  </ul>
);
