/** The address of the calendar around a day; without one, around today. */
export function calendarPath(day: string | undefined, show: string): string {
  const query = new URLSearchParams({ ...(day ? { day } : {}), ...(show ? { show } : {}) }).toString();
  return query ? `/desk/calendar?${query}` : '/desk/calendar';
}
