import { parentOfActivity } from '../../graph/read/activity.ts';
import { enumName } from '../enum-name.ts';
import type { EconomicActivityResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const EconomicActivity: EconomicActivityResolvers = {
  level: ({ level }) => enumName(level),
  name: (activity, { language }) => stated(activity, 'name', language),
  parent: ({ id }, _, { load }) => load.one(parentOfActivity, id),
};
