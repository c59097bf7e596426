import { setTimeout as sleep } from 'node:timers/promises';
import { createLane } from '../../src/api/fairness/lane.ts';

const never = new AbortController().signal;
const options = { atOnce: 2, waiting: 4, ofOneClient: 2, waitMs: 60_000 };

/** Whose turn it became, in order. */
function watched(lane = createLane(options)) {
  const order: string[] = [];
  const enter = (client: string, name: string, signal = never) => {
    const entered = lane.enter(client, signal).then((end) => {
      order.push(name);
      return end;
    });
    // Some wait on when a test has ended, until they are sent away.
    entered.catch(() => {});
    return entered;
  };
  return { order, enter };
}

test('so many run at once; others wait, and clients take turns', async () => {
  const { order, enter } = watched();
  const [first, second] = await Promise.all([enter('a', 'a1'), enter('a', 'a2')]);
  const waiting = [enter('a', 'a3'), enter('a', 'a4'), enter('b', 'b1'), enter('b', 'b2')];
  await sleep(5);
  expect(order).toEqual(['a1', 'a2']);
  first?.();
  second?.();
  for (const end of waiting) (await end)();
  expect(order).toEqual(['a1', 'a2', 'a3', 'b1', 'a4', 'b2']);
});

test('a turn that is ended twice makes room once', async () => {
  const { order, enter } = watched();
  const end = await enter('a', 'a1');
  await enter('a', 'a2');
  void enter('a', 'a3');
  void enter('a', 'a4');
  end();
  end();
  await sleep(5);
  expect(order).toEqual(['a1', 'a2', 'a3']);
});

test('what finds no place is sent away with a code, a status and when to come again', async () => {
  const { enter } = watched();
  await Promise.all([enter('a', 'a1'), enter('a', 'a2')]);
  void enter('a', 'a3');
  void enter('a', 'a4');
  await expect(enter('a', 'a5')).rejects.toMatchObject({
    message: expect.stringMatching(/^2 heavy requests of this client/u),
    extensions: { code: 'OVERLOADED', retryable: true, retryAfter: 5, http: { status: 503 } },
  });
  void enter('b', 'b1');
  void enter('c', 'c1');
  await expect(enter('d', 'd1')).rejects.toThrow(/^4 heavy requests are waiting/u);
});

test('what waits too long is sent away and leaves its place', async () => {
  const { order, enter } = watched(createLane({ ...options, waitMs: 20 }));
  const [end] = await Promise.all([enter('a', 'a1'), enter('a', 'a2')]);
  await expect(enter('b', 'b1')).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  const next = enter('c', 'c1');
  end?.();
  await next;
  expect(order).toEqual(['a1', 'a2', 'c1']);
});

test('a client that leaves gives up its turn and its place', async () => {
  const { order, enter } = watched();
  const [running, waiting] = [new AbortController(), new AbortController()];
  await Promise.all([enter('a', 'a1', running.signal), enter('a', 'a2')]);
  const gone = enter('a', 'a3', waiting.signal);
  const next = enter('a', 'a4');
  waiting.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  running.abort();
  await next;
  expect(order).toEqual(['a1', 'a2', 'a4']);
  await expect(enter('a', 'a5', waiting.signal)).rejects.toThrow('gone');
});

test('over many requests of many clients, never more run than may and none is forgotten', async () => {
  const lane = createLane({ atOnce: 3, waiting: 1_000, ofOneClient: 100, waitMs: 60_000 });
  let running = 0;
  let most = 0;
  const one = async (index: number) => {
    const client = new AbortController();
    const end = await lane.enter(`client ${index % 7}`, client.signal);
    most = Math.max(most, ++running);
    await sleep(index % 3);
    running--;
    if (index % 2 === 0) client.abort();
    else end();
  };
  await Promise.all(Array.from({ length: 300 }, (_, index) => one(index)));
  expect([running, most]).toEqual([0, 3]);
});
