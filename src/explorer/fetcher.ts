import type { GraphiQLProps } from 'graphiql';

/**
 * Sends one operation to the API that serves this page.
 *
 * An answer that is not JSON (a proxy's error page, say) is shown as a GraphQL error with its status.
 */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    return { errors: [{ message: `HTTP ${response.status} ${response.statusText}: ${body.slice(0, 500)}` }] };
  }
};
