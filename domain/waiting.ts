const minutes = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'minute', unitDisplay: 'long' });

/** "in 9 minutes", for a sentence that says when again. Rounded up, so that who waits that long is let in. */
export function inMinutes(from: Date, until: Date): string {
  const whole = Math.ceil((until.getTime() - from.getTime()) / 60_000);
  return whole <= 1 ? 'in a minute' : `in ${minutes.format(whole)}`;
}
