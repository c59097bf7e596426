import { decode } from '../../src/document/decode.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { registry } from '../ingest/registry.ts';
import { seedBytes } from '../ingest/seed-file.ts';

const text = 'Кәсіп – профессия 𝄞';
const utf8 = Buffer.from(text);
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decode', () => {
  it.each([1, 2, 3])('leaves out %i bytes of a last letter that is cut and says so', (kept) => {
    const bytes = utf8.subarray(0, utf8.length - 4 + kept);
    expect(decode(bytes, 'cut.txt')).toEqual({ text: 'Кәсіп – профессия ', isCutOff: true });
  });

  it.each([
    ['UTF-8', utf8, text],
    ['UTF-16, small end first', utf16, `\uFEFF${text}`],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), `\uFEFF${text}`],
  ])('reads %s', (_, bytes, expected) => {
    expect(decode(bytes, 'whole.txt')).toEqual({ text: expected, isCutOff: false });
  });

  it('refuses a byte that is no UTF-8, at the end as elsewhere', () => {
    expect(() => decode(Buffer.from([0x41, 0x0a, 0x80]), 'a.txt')).toThrow(
      'a.txt:2: the text is not in UTF-8',
    );
    expect(() => decode(Buffer.from([0xe4, 0x20]), 'a.txt')).toThrow('a.txt:1: the text is not in UTF-8');
  });
});

describe('a document cut inside its last chapter', () => {
  const cut = (at: string, more = 0) => {
    const end = seedBytes.lastIndexOf(at) + more;
    const { findings } = recordOf(seedBytes.subarray(0, end), 'cut.txt', registry);
    return findings.filter(({ rule }) => rule === 'document-cut-off').length;
  };

  it.each([
    ['before the version', '25. Нұсқа', 0],
    ['in the middle of a letter', 'қыркүйек', 1],
  ])('%s is said to be cut off', (_, at, more) => {
    expect(cut(at, more)).toBe(1);
  });
});
