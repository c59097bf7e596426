import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/document/read-document.ts';
import { KasipError } from '../../src/model/kasip-error.ts';
import { docx, p } from './docx.ts';

const formatOf = (content: string | Buffer, file: string) =>
  readDocument(Buffer.from(content), file).source.format;

describe('the format of a file', () => {
  it.each([
    ['a.txt', 'Жол | ұяшық', 'text'],
    ['a.md', '# Стандарт', 'markdown'],
    ['a.txt', '# Стандарт\n<table><tr><td>x</td></tr></table>', 'markdown'],
    ['a.txt', '| a | b |\n|---|:-:|\n| c | d |', 'markdown'],
    ['a.md', '<!DOCTYPE html><p>x', 'html'],
    ['a.htm', '<table><tr><td>x</td></tr></table>', 'html'],
    ['a', '<p>x</p>', 'html'],
    ['a.pdf', docx({ body: p('x') }), 'docx'],
  ])('%s: what it holds comes before its name', (file, content, format) => {
    expect(formatOf(content, file)).toBe(format);
  });
});

describe('what cannot be read', () => {
  const zip = (name: string) => Buffer.from(zipSync({ [name]: strToU8('x') }));
  const xml = (document: string) => Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }));
  const whole = docx({ body: p('Еңбек') });

  it.each([
    ['%PDF-1.7', 'PDF is not read', 'word processor'],
    ['{\\rtf1', '.rtf', 'Save the document as .docx or HTML'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), '.doc', 'Save the document as .docx or HTML'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'an image', '.docx, HTML'],
    [zip('xl/workbook.xml'), '.xlsx', 'Save the document as .docx'],
    [zip('content.xml'), '.odt', 'Save the document as .docx'],
    [zip('a.txt'), 'no part word/document.xml', 'Save the document as .docx'],
    [whole.subarray(0, 200), 'cut off, so that nothing of it can be read', 'a whole .docx'],
    [xml('<w:document><w:p>'), 'word/document.xml:1', 'well-formed XML'],
    ['', 'empty', 'Expected'],
  ])('%#: is named, with what to use instead', (content, message, advice) => {
    const read = () => readDocument(Buffer.from(content), 'dir/file');
    expect(read).toThrow(KasipError);
    expect(read).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^dir\/file: /u), exitCode: 1 }),
    );
    expect(read).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
    expect(read).toThrow(expect.objectContaining({ advice: expect.stringContaining(advice) }));
  });

  it('a part that would fill the memory is not unpacked', () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }));
    expect(() => readDocument(bomb, 'bomb.docx')).toThrow('bomb.docx: its part word/document.xml has 80 MB');
  });
});
