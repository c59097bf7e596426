import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesIcon } from './ExamplesIcon.tsx';
import { ExamplesPanel } from './ExamplesPanel.tsx';

/** The list of examples as a panel of GraphiQL's side bar. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
