/** The media type that a `Content-Type` names, without its parameters. */
export function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1).join('').trim().toLowerCase();
}

/** Whether an `Accept-Encoding` takes this coding: it is there, itself or as `*`, and not with a weight of 0. */
export function acceptsCoding(header: string | undefined, coding: string): boolean {
  const offers = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim().split(/\s*;\s*/u));
  const offer = offers.find(([name]) => name === coding) ?? offers.find(([name]) => name === '*');
  return offer !== undefined && !offer.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter));
}
