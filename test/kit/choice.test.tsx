// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Choice } from '../../src/kit/choice';
import { choose, draw, one, texts } from './dom';

it('shows a group with a name, and reports what was chosen', () => {
  const onChoose = vi.fn();
  const options = [
    { value: 'small', label: 'Small' },
    { value: 'large', label: 'Large' },
  ] as const;
  const { root } = draw(<Choice name="size" legend="Size" value="large" options={options} onChoose={onChoose} />);

  expect(one(root, 'fieldset > legend').textContent).toBe('Size');
  expect(texts(root, 'label')).toEqual(['Small', 'Large']);
  expect(one<HTMLInputElement>(root, 'input:checked').value).toBe('large');
  choose(one(root, 'input[value=small]'));
  expect(onChoose.mock.calls.map(([value]) => value)).toEqual(['small']);
});
