import { innermost, provisionId, provisionKey } from '../../model/provision.ts';
import type { ProvisionReferenceResolvers } from '../generated/types.ts';

export const ProvisionReference: ProvisionReferenceResolvers = {
  provision: ({ act, ...named }, _, { load }) => {
    const name = act === null ? null : innermost(named);
    return load.nodeOf('Provision', act && name && provisionId(act, provisionKey(name)));
  },
};
