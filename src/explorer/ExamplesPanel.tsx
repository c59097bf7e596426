import { formatShortcutForOS, KEY_MAP, useGraphiQL } from '@graphiql/react';
import { examples } from './examples.ts';
import { useOpenExample } from './useOpenExample.ts';

const runKey = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd');
const audiences = [...new Set(examples.map(({ audience }) => audience))];

/** The examples by who asks; a click opens one in a tab. */
export function ExamplesPanel() {
  return (
    <section className="kasip-examples" aria-labelledby="kasip-examples">
      <h2 id="kasip-examples">Examples</h2>
      <p>Choose a question, then run it ({runKey}).</p>
      {audiences.map((audience) => (
        <ExampleGroup key={audience} audience={audience} />
      ))}
    </section>
  );
}

function ExampleGroup({ audience }: { audience: string }) {
  const openExample = useOpenExample();
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <>
      <h3>{audience}</h3>
      <ul>
        {examples
          .filter((example) => example.audience === audience)
          .map((example) => (
            <li key={example.name}>
              <button
                type="button"
                aria-current={example.query === shown || undefined}
                onClick={() => openExample(example)}
              >
                <strong>{example.question}</strong>
                {example.note && <span>{example.note}</span>}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
