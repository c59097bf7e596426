import { dataOf, post } from './asking.mjs';

const page = `query ($after: String) { professions(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`;

/** The cursor of a profession in the list of all of them, had by walking there; cursors can be had in no other way. */
export async function cursorOf(id, url) {
  let after = null;
  for (;;) {
    const { professions } = dataOf(await post(url, { query: page, variables: { after } }));
    const found = professions.edges.find(({ node }) => node.id === id);
    if (found) return found.cursor;
    if (!professions.pageInfo.hasNextPage) throw new Error(`${id} is not in the list.`);
    after = professions.pageInfo.endCursor;
  }
}
