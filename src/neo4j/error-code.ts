/** The `code` that Node and the driver put on their errors (`ENOENT`, `ServiceUnavailable`); '' if there is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
