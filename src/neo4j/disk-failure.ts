import type { KasipError } from '../model/kasip-error.ts';
import { outside } from './advice.ts';
import { errorCode } from './error-code.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG']);

/** The disk under `folder` is full. */
export function diskFull(folder: string, cause?: unknown): KasipError {
  return outside(
    `The disk is full: nothing more can be written to ${folder}.`,
    'Free some space (Neo4j needs 130 MB and its data), or set KASIP_HOME to a folder on another disk.',
    cause,
  );
}

/** `folder` cannot be written. */
export function unwritable(folder: string, cause?: unknown): KasipError {
  return outside(
    `The data folder ${folder} cannot be written.`,
    'Make it writable for this user, or set KASIP_HOME to a folder that is.',
    cause,
  );
}

/** Runs `work`, which writes under `folder`; a full disk or an unwritable folder becomes a KasipError. */
export async function explainDisk<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (FULL.has(code)) throw diskFull(folder, error);
    if (UNWRITABLE.has(code)) throw unwritable(folder, error);
    throw error;
  }
}
