import { sent } from '../../src/graph/connection/sent.ts';

const text = 'MATCH (n:Thing) WHERE ($level IS NULL OR n.level = $level) RETURN n LIMIT $limit';

test('what is sent has one parameter, whatever is given', () => {
  const all = sent(text, { level: null, limit: 3 });
  const some = sent(text, { level: 4, limit: 3 });
  expect(all.text).toBe(
    'MATCH (n:Thing) WHERE ($given.level IS NULL OR n.level = $given.level) RETURN n LIMIT $given.limit',
  );
  expect(some.text).toBe(all.text);
  expect(some.parameters).toEqual({ given: { level: 4, limit: 3 } });
});

test('a parameter that is not given is named', () => {
  expect(() => sent(text, { level: 4 })).toThrow('The statement is given no $limit');
  expect(() => sent(text, { limit: 4 })).toThrow('$level');
});
