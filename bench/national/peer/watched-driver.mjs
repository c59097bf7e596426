import neo4j from 'neo4j-driver';

/** Tells the text and the parameters of each statement that is read by the driver; returns the driver. */
export function watchedDriver(driver, watch) {
  const session = driver.session.bind(driver);
  driver.session = (options) => {
    const opened = session(options);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, settings) =>
      executeRead((transaction) => work({ run: (...sent) => told(transaction, ...sent) }), settings);
    return opened;
  };
  const told = (transaction, text, parameters) => {
    watch(text, plain(parameters));
    return transaction.run(text, parameters);
  };
  return driver;
}

/** Without the integers of the driver, which do not survive the way to another process. */
function plain(value) {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
