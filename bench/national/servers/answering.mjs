/**
 * What a server process and the runner tell each other: the runner sends `{bolt}` first, and is told `{url}`; then it
 * may ask for `memory` (resident, in bytes), or begin (`watch`) and end (`watched`) a list of the statements that are sent.
 */
export function answerRunner(start) {
  const statements = [];
  const watching = { is: false };
  const watch = (text, parameters, name = null) => {
    if (watching.is) statements.push({ name, text, parameters });
  };
  const answers = {
    memory: () => process.memoryUsage.rss(),
    watch: () => {
      statements.length = 0;
      watching.is = true;
      return null;
    },
    watched: () => {
      watching.is = false;
      return statements;
    },
  };
  let stop;
  // The runner has gone: there is nobody left to be served.
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ bolt, options, ask, number }) => {
    if (bolt) {
      const started = await start(bolt, watch, options ?? {});
      stop = started.stop;
      process.send({ url: started.url });
    } else if (ask === 'stop') {
      await stop();
      process.exit();
    } else process.send({ number, answer: answers[ask]() });
  });
}
