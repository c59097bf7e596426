import { enumName } from '../enum-name.ts';
import type { RegisterFindingResolvers } from '../generated/types.ts';
import { said } from '../localized.ts';

export const RegisterFinding: RegisterFindingResolvers = {
  rule: ({ rule }) => enumName(rule),
  severity: ({ severity }) => enumName(severity),
  message: ({ message }, { language }) => said(message, language),
};
