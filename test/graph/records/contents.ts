import type {
  ActProvisions,
  ProvisionCoverage,
  ProvisionKey,
  ProvisionKind,
} from '../../../src/model/provision.ts';

/**
 * The contents of an act, each provision with a heading of its own.
 * @param plan kind and number of each, and after a space those of what it stands in
 */
export function contentsRecord(
  act: string,
  plan: readonly string[],
  coverage: Partial<ProvisionCoverage> = {},
): ActProvisions {
  return {
    act,
    coverage: {
      state: 'complete',
      note: null,
      editions: { kk: { day: '2024-01-01', note: null } },
      ...coverage,
    },
    provisions: plan.map((line) => {
      const [key = '', parent = null] = line.split(' ');
      const [kind, number = ''] = key.split(':');
      return {
        kind: kind as ProvisionKind,
        number,
        parent: parent as ProvisionKey | null,
        headings: { kk: `${number}-бөлігі`, ru: `Часть ${number}` },
        isExcluded: false,
      };
    }),
  };
}
