/** A moment in UTC as "2013-12-18 14:03:00" or "2013-12-18T14:03:00.5Z"; undefined for zeros and for what is none. */
export function foreignTime(written: string): Date | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)Z?$/.exec(written.trim()) ?? [];
  return validTime(new Date(`${day}T${time}Z`));
}

/** A moment as RSS writes it. */
export const rssTime = (written: string): Date | undefined =>
  written.trim() === '' ? undefined : validTime(new Date(written));

const validTime = (at: Date) => (Number.isNaN(at.getTime()) || at.getTime() <= 0 ? undefined : at);
