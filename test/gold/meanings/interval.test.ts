import { shareOf } from './interval.ts';

describe("Wilson's interval", () => {
  // By hand: 9 of 10 with z = 1.96 (Wilson 1927; Newcombe 1998 gives 0.596 to 0.982 for 9 of 10).
  it('is that of the books', () => {
    expect(shareOf(9, 10)?.low).toBeCloseTo(0.596, 3);
    expect(shareOf(9, 10)?.high).toBeCloseTo(0.982, 3);
  });

  it('never leaves 0 to 1, and nothing has no share', () => {
    expect(shareOf(10, 10)?.high).toBeLessThanOrEqual(1 + Number.EPSILON);
    expect(shareOf(0, 10)?.low).toBeGreaterThanOrEqual(-Number.EPSILON);
    expect(shareOf(0, 0)).toBeNull();
  });
});
