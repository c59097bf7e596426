import neo4j from 'neo4j-driver';

/** Asks an API over HTTP, as a client does; throws where it answers with errors. */
export function askerOf(url) {
  return async (query) => {
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

/** Runs one statement through the driver, with nothing between: the floor. */
export function readerOf(driver) {
  return async (text) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(text);
    await session.close();
    return records.map((row) => row.toObject());
  };
}
