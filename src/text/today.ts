const kazakhstan = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** The day it is in Kazakhstan at a moment, ISO 8601. */
export function dayInKazakhstan(moment: Date): string {
  return kazakhstan.format(moment);
}
