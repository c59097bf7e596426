const kazakhstan = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' });

/** The last minute that was asked for: days begin with a minute, and it takes long to tell one. */
let known = { minute: Number.NaN, day: '' };

/** The day it is in Kazakhstan at a moment, ISO 8601. */
export function dayInKazakhstan(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== known.minute) known = { minute, day: kazakhstan.format(moment) };
  return known.day;
}
