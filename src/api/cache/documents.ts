import { LRUCache } from 'lru-cache';
import type { FindDocument } from './question.ts';

/** Documents that clients sent with their hash, so that they can ask by the hash alone. */
export interface Documents {
  /** Where Apollo keeps them once they are valid. */
  readonly store: {
    get(key: string): Promise<string | undefined>;
    set(key: string, value: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
  readonly find: FindDocument;
}

/** Bytes of all documents; the one that was asked for longest ago goes first, and its clients send it again. */
const most = 8 * 1024 * 1024;

/** What Apollo puts before the hash. */
const prefix = 'apq:';

export function sentDocuments(): Documents {
  const kept = new LRUCache<string, string>({
    maxSize: most,
    sizeCalculation: (text) => 2 * text.length + 200,
  });
  return {
    store: {
      get: async (key) => kept.get(key),
      set: async (key, text) => {
        kept.set(key, text);
      },
      delete: async (key) => kept.delete(key),
    },
    find: (hash) => kept.get(`${prefix}${hash}`),
  };
}
