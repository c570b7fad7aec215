// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Choice } from '../../src/kit/choice';
import { faults } from './accessible';
import { draw } from './dom';

const choice = (
  <Choice
    name="size"
    legend="Size"
    value="large"
    options={[
      { value: 'small', label: 'Small' },
      { value: 'large', label: 'Large' },
    ]}
    onChoose={() => undefined}
  />
);

it('finds planted faults, and none in a sound group of radio buttons', async () => {
  const { root } = draw(choice);
  expect(await faults(root)).toEqual([]);

  root.append(document.createElement('button'), document.createElement('input'));
  expect(await faults(root)).toEqual(['button-name: <button></button>', 'label: <input>']);
});
