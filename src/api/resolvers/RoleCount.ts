import { enumName } from '../enum-name.ts';
import type { RoleCountResolvers } from '../generated/types.ts';

export const RoleCount: RoleCountResolvers = {
  role: ({ role }) => enumName(role),
};
