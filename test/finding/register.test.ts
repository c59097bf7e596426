import { checkRegister } from '../../src/finding/check-register.ts';
import { readActs } from '../../src/registry/acts.ts';
import { actRecord, replacementBy } from '../graph/records/act.ts';

const replaced = (id: string, ...by: readonly string[]) =>
  actRecord(`act:${id}`, `${id} туралы`, { replacedBy: by.map((act) => replacementBy(`act:${act}`)) });

test('acts that took the place of each other are one finding, which names them', () => {
  const [finding, ...others] = checkRegister([
    replaced('A', 'B'),
    replaced('B', 'C', 'D'),
    replaced('C', 'A'),
    replaced('D'),
  ]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'replacement-cycle',
    severity: 'error',
    acts: ['act:A', 'act:B', 'act:C'],
    message: {
      en: 'By the register these acts took, in the end, the place of each other: «A туралы»; «B туралы»; «C туралы».',
    },
  });
});

test('chains that split and join again are none', () => {
  expect(
    checkRegister([replaced('A', 'B', 'C'), replaced('B', 'D'), replaced('C', 'D'), replaced('D')]),
  ).toEqual([]);
});

test('the register that comes with the project has none', () => {
  expect(checkRegister(readActs())).toEqual([]);
});
