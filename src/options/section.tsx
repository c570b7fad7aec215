import type { ComponentChildren } from 'preact';
import { t } from '../shell/words';
import { SECTIONS, type SectionId } from './sections';

export type SectionProps = { readonly id: SectionId; readonly children: ComponentChildren };

export const Section = ({ id, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{t(SECTIONS[id])}</h2>
    {children}
  </section>
);
