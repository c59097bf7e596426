import type { Quote } from '../../../src/model/place.ts';

export function quote(text: string, number = 1): Quote {
  return { text, places: [{ offset: 0, length: text.length, number, start: 0, end: text.length }] };
}
