import { KasipError } from '../model/kasip-error.ts';
import { outside } from './advice.ts';
import type { Bolt } from './bolt.ts';
import { errorCode } from './error-code.ts';

/** Whether an error of `explainBolt` means that the user name or the password is wrong. */
export function refusesUser(error: unknown): boolean {
  return error instanceof KasipError && errorCode(error.cause).endsWith('.Security.Unauthorized');
}

/** Why a Neo4j could not be used, from the driver's error, in words for a person. */
export function explainBolt({ uri, user, database }: Bolt, error: unknown): KasipError {
  const code = errorCode(error);
  const said = error instanceof Error ? error.message : String(error);
  const fail = (message: string, advice: string) => outside(`Neo4j at ${uri} ${message}`, advice, error);
  if (code.endsWith('.Security.Unauthorized')) {
    return fail('refused the user name or the password.', 'Check NEO4J_USER and NEO4J_PASSWORD.');
  }
  if (code.endsWith('.Security.AuthenticationRateLimit')) {
    return fail(
      'refuses all logins for a while after several wrong passwords.',
      'Wait a minute; check NEO4J_PASSWORD.',
    );
  }
  if (code.endsWith('.Security.CredentialsExpired')) {
    return fail(
      `wants a new password for "${user}" first.`,
      'Change it (ALTER CURRENT USER), then set NEO4J_PASSWORD.',
    );
  }
  if (code.endsWith('.Database.DatabaseNotFound')) {
    return fail(`has no database "${database}".`, 'Check NEO4J_DATABASE; the usual name is "neo4j".');
  }
  if (code.endsWith('.Database.DatabaseUnavailable')) {
    return fail(
      `has the database "${database}", but it is not available now.`,
      'Start it, or try again later.',
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code === '') {
    return fail('does not answer.', `Check that it runs and that NEO4J_URI is right (${firstLine(said)}).`);
  }
  return fail(`answered with an error: ${firstLine(said)}`, `Its code is ${code}.`);
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 300);
}
