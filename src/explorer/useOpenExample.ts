import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './example.ts';

/** Opens an example in a tab of its own, or goes to the tab where it already stands unchanged. */
export function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, tabs } = useGraphiQL(pick('queryEditor', 'tabs'));

  return ({ query }) => {
    const open = tabs.findIndex((tab) => tab.query === query);
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      updateActiveTabValues({ query });
      queryEditor?.setValue(query);
    }
    queryEditor?.focus();
  };
}
