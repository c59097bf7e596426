import { type ActivityRecord, activityLevels, type StandardRecord } from '../../model/standard.ts';
import type { ReferenceEdge } from './stated-node.ts';
import { languageSuffix, textProperties } from './text-properties.ts';

/**
 * The edges from an edition to its economic activities. What it says of an activity (its name, and the wider one
 * that it stands under) is kept on the edge: the shared node takes it from one of the editions.
 */
export function activityEdges(record: StandardRecord): readonly ReferenceEdge[] {
  const seen = new Set<string>();
  return record.activities.flatMap((activity, position) => {
    const to = activityId(activity);
    if (seen.has(to)) return [];
    seen.add(to);
    const { language } = record.source;
    const properties = {
      position,
      level: activity.level,
      code: activity.code,
      ...textProperties('name', language, activity.quote),
      [`name${languageSuffix[language]}`]: activity.name,
      parent: parentOf(activity, record.activities.slice(0, position)),
    };
    return [{ type: 'CLASSIFIED_AS' as const, to, properties }];
  });
}

function activityId(activity: ActivityRecord): string {
  return `activity:${activity.level}/${activity.code}`;
}

/** The nearest activity before it that is wider and whose code begins it; a section's letter begins none. */
function parentOf(activity: ActivityRecord, before: readonly ActivityRecord[]): string | null {
  const wider = before.findLast(
    ({ level, code }) =>
      activityLevels.indexOf(level) < activityLevels.indexOf(activity.level) &&
      (level === 'section' || activity.code.startsWith(code)),
  );
  return wider ? activityId(wider) : null;
}
