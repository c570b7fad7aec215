import { vi } from 'vitest';
import { Options, type OptionsProps } from '../../src/options/options';
import type { Change, Settings } from '../../src/shell/settings';
import { draw } from '../kit/dom';
import { critiqueOf } from '../panel/samples';
import { settingsOf } from '../shell/sample-settings';

const KEYS = [
  { description: 'Go to the next finding', shortcut: 'Alt+Shift+.' },
  { description: 'Set it aside', shortcut: '' },
];

export const HOSTS = ['mail.google.com', 'outlook.live.com'];

/** The page of somebody who has changed nothing but this, and what was stored from it. */
export const drawOptions = (changed: Partial<Settings> = {}, given: Partial<OptionsProps> = {}) => {
  const settings = settingsOf(changed);
  const made = vi.fn();
  const said = vi.fn();
  const props: OptionsProps = {
    settings,
    relations: {},
    mistakes: [],
    answers: [],
    onForgetAnswer: vi.fn(),
    onForgetMistake: vi.fn(),
    onForgetMistakes: vi.fn(),
    unread: false,
    keys: KEYS,
    hosts: HOSTS,
    missing: [],
    onAllow: vi.fn(),
    failure: null,
    ask: async () => critiqueOf([]),
    onChange: (change: Change) => void made(change(settings)),
    onRelations: async (change) => {
      said(change(props.relations));
      return true;
    },
    onReplace: async () => true,
    onForget: async () => true,
    ...given,
  };
  const page = draw(<Options {...props} />);
  return {
    root: page.root,
    made,
    said,
    again: (next: Partial<OptionsProps>) => page.again(<Options {...props} {...next} />),
  };
};
