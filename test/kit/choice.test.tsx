// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Choice } from '../../src/kit/choice';
import { draw, one, press, texts } from './dom';

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
  press(one(root, 'input[value=small]'));
  expect(onChoose.mock.calls.map(([value]) => value)).toEqual(['small']);
});

it('reports also the choice of what was chosen before', () => {
  const onChoose = vi.fn();
  const options = [{ value: 'small', label: 'Small' }] as const;
  const { root } = draw(<Choice name="size" legend="Size" value="small" options={options} onChoose={onChoose} />);
  press(one(root, 'input'));
  expect(onChoose.mock.calls.map(([value]) => value)).toEqual(['small']);
});

it('shares no group with another of the same name on the page', () => {
  const group = (
    <Choice name="size" legend="Size" value="s" options={[{ value: 's', label: 'S' }]} onChoose={() => undefined} />
  );
  const { root } = draw([group, group]);
  const [first, second] = root.querySelectorAll<HTMLInputElement>('input');
  expect(first?.form).not.toBeNull();
  expect(first?.form).not.toBe(second?.form);
});
