// `node --import ./typescript.mjs FILE.ts` runs a file of the project as it stands, which Node 20 alone cannot.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
