import { z } from 'zod';
import { pageQuery } from './page.ts';
import { citingAct } from './pages-of-act.ts';
import { sent } from './row/sent.ts';

export const standardItem = z.object({ node: sent.Standard.row });

export const standardsOfLegalAct = pageQuery({
  name: 'standards of legal act',
  ...citingAct('Standard', { count: 'standardCount' }),
  columns: `node: ${sent.Standard.cypher('n')}`,
  item: standardItem,
});
