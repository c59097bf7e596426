import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import { examples } from './examples.ts';
import { examplesPlugin } from './examplesPlugin.tsx';
import { fetcher } from './fetcher.ts';
import { readLink } from './link.ts';

const linked = readLink(window.location.search, examples);
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/**
 * The query page: GraphiQL with the project's examples beside it.
 *
 * Shows the query of the link it was opened by; else the tabs of the last visit; else the first example.
 */
export function QueryPage() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={examples[0]?.query ?? ''}
      {...(linked && { initialQuery: linked.query, initialVariables: linked.variables })}
    >
      <GraphiQL.Logo>
        <h1 className="kasip-logo">
          kasip <small>query page</small>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
