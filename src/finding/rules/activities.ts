import type { Fault } from '../../model/finding.ts';
import { type ActivityRecord, activityLevels, type StandardRecord } from '../../model/standard.ts';
import { foldText } from '../../text/fold.ts';
import type { Checked } from '../checked.ts';

/** The entries of the classifier of activities against each other and against the code of the standard. */
export function checkActivities({ standard }: Checked): readonly Fault[] {
  const { activities, edition, code } = standard;
  if (activities.length === 0) return [];
  return [
    ...names(standard),
    ...parents(standard),
    ...levels(standard),
    ...ownCode(edition.id, code, activities),
  ];
}

/** Levels that have the name of the one above them, which says nothing of what sets them apart. */
function names({ activities, edition }: StandardRecord): readonly Fault[] {
  const same = activities.filter(({ name, level }) =>
    activities.some((other) => other.level !== level && foldText(other.name) === foldText(name)),
  );
  const [first] = same;
  if (first === undefined) return [];
  const actual = same.map(({ code }) => code).join(', ');
  const quotes = same.map(({ quote }) => quote);
  return [{ rule: 'activity-name-repeated', about: edition.id, quotes, actual, expected: first.name }];
}

/** A code begins with that of the level above it: 87.90 is in 87.9, and that in 87. */
function parents({ activities, edition }: StandardRecord): readonly Fault[] {
  return activities.flatMap((activity) => {
    const rank = activityLevels.indexOf(activity.level);
    const above = activities.filter((other) => {
      const otherRank = activityLevels.indexOf(other.level);
      return otherRank > 0 && otherRank < rank;
    });
    if (above.length === 0 || above.some(({ code }) => digits(activity.code).startsWith(digits(code))))
      return [];
    const expected = above.map(({ code }) => code).join(', ');
    return [
      {
        rule: 'activity-code-mismatch',
        about: edition.id,
        quotes: [activity.quote],
        expected,
        actual: activity.code,
      },
    ];
  });
}

/** The row asks for all five levels. */
function levels({ activities, edition }: StandardRecord): readonly Fault[] {
  const stated = new Set(activities.map(({ level }) => level));
  const missing = activityLevels.filter((level) => !stated.has(level));
  if (missing.length === 0) return [];
  return [
    {
      rule: 'activities-incomplete',
      about: edition.id,
      quotes: activities.map(({ quote }) => quote).slice(0, 1),
      expected: missing.join(', '),
      actual: activities.map(({ code }) => code).join(', '),
    },
  ];
}

/** The code of a standard begins with the section and division of its activity: Q87900002 with Q and 87. */
function ownCode(
  about: string,
  code: string | null,
  activities: readonly ActivityRecord[],
): readonly Fault[] {
  const sections = activities.filter(({ level }) => level === 'section').map((one) => one.code);
  const divisions = activities
    .filter(({ level }) => level !== 'section')
    .map((one) => digits(one.code).slice(0, 2));
  if (code === null || sections.length === 0 || divisions.length === 0) return [];
  if (sections.includes(code.charAt(0)) && divisions.includes(code.slice(1, 3))) return [];
  const expected = `${sections.join('/')}${[...new Set(divisions)].join('/')}`;
  const quotes = activities.map(({ quote }) => quote).slice(0, 1);
  return [{ rule: 'standard-code-mismatch', about, quotes, expected, actual: code }];
}

function digits(code: string): string {
  return code.replace(/\D/gu, '');
}
