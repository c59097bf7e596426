import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { examples } from './examples.ts';
import { writeLink } from './link.ts';

const labels = {
  ready: 'Copy link to this query',
  copied: 'Link copied',
  failed: 'The browser did not allow copying',
};

/** Copies a link that opens this page with the query of the present tab. */
export function CopyLinkButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [state, setState] = useState<keyof typeof labels>('ready');

  const copy = async () => {
    const query = queryEditor?.getValue() ?? '';
    const variables = variableEditor?.getValue() ?? '';
    const link = new URL(writeLink({ query, variables }, examples), window.location.origin);
    setState(
      await navigator.clipboard.writeText(link.href).then(
        () => 'copied',
        () => 'failed',
      ),
    );
    setTimeout(() => setState('ready'), 2000);
  };

  return (
    <ToolbarButton onClick={copy} label={labels[state]}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" aria-hidden="true">
        <path
          d="M6.8 9.2a2.8 2.8 0 0 0 4 0l2.4-2.4a2.8 2.8 0 0 0-4-4L8 4M9.2 6.8a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4L8 12"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
    </ToolbarButton>
  );
}
