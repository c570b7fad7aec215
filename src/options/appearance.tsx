import type { Settings } from '../shell/settings';
import { DetailedChoice, type DetailedChoiceProps } from './detailed-choice';
import { Section } from './section';

type Theme = Settings['theme'];

const THEMES: DetailedChoiceProps<Theme>['options'] = [
  { value: 'auto', name: 'themeAuto', detail: 'themeAutoDetail' },
  { value: 'light', name: 'themeLight', detail: 'themeLightDetail' },
  { value: 'dark', name: 'themeDark', detail: 'themeDarkDetail' },
];

export type AppearanceProps = { readonly theme: Theme; readonly onChoose: (theme: Theme) => void };

/** How the panel, the popup and this page look. */
export const Appearance = ({ theme, onChoose }: AppearanceProps) => (
  <Section id="appearance">
    <DetailedChoice name="theme" legend="optionsAppearance" options={THEMES} value={theme} onChoose={onChoose} />
  </Section>
);
