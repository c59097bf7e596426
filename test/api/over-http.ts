import type { Answered } from './served.ts';

export const asJson = { 'content-type': 'application/json' };

/** Asks the API that is served at `url`, with a body as it is. */
export function postTo(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = asJson,
): Promise<Response> {
  return fetch(`${url}graphql`, { method: 'POST', headers, body });
}

/** The code of the first error of an answer. */
export async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as Answered;
  return errors?.[0]?.extensions.code ?? 'none';
}
