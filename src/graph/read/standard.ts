import { z } from 'zod';
import { pageQuery } from './page.ts';
import { citingAct } from './pages-of-act.ts';
import { standardRow } from './row/standard.ts';

export const standardItem = z.object({ node: standardRow });

export const standardsOfLegalAct = pageQuery({
  name: 'standards of legal act',
  ...citingAct('Standard', { count: 'standardCount' }),
  columns: 'node: n {.*}',
  item: standardItem,
});
