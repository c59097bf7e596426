import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join, sep } from 'node:path';
import type { Answer } from './answer.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { contentType } from './content-type.ts';

/** One static file, whole in memory. */
export interface Page {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * All files of a folder by their path. Only what was there at the start is ever served, so that no path leads out
 * of the folder. An empty map where there is no folder: the pages have not been built.
 */
export async function readPages(folder: string): Promise<ReadonlyMap<string, Page>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages = files.map(async (file) => {
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`;
    return [path, pageOf(path, await readFile(file))] as const;
  });
  return new Map(await Promise.all(pages));
}

/** What lies under `assets` is named by its content and may be kept for ever; the rest is asked for again. */
function pageOf(path: string, body: Buffer): Page {
  const kept = path.startsWith('/assets/');
  return {
    body,
    headers: {
      'content-type': contentType(extname(path)),
      'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      ...(path.endsWith('.html') && contentSecurityPolicy),
    },
  };
}

/** A page, or the news that the client has it. */
export function pageAnswer({ body, headers }: Page, request: IncomingMessage): Answer {
  const known = request.headers['if-none-match']?.includes(headers.etag ?? '-') ?? false;
  return known ? { status: 304, headers, body: '' } : { status: 200, headers, body };
}
