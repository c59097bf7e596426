import { text } from 'node:stream/consumers';
import { citeText } from './cite.ts';

// A process of its own that finds citations in each text of a list, and prints how many, a line for each when it is done.

for (const each of JSON.parse(await text(process.stdin))) console.log(citeText(each).length);
