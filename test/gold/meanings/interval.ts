/** A share with the bounds between which the true one lies with 95 % (Wilson's interval); null of nothing. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.96;

/** The share of so many out of all. */
export function shareOf(part: number, all: number): Share | null {
  if (all === 0) return null;
  const share = part / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return { share, low: (middle - half) / scale, high: (middle + half) / scale };
}
