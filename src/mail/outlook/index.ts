import { watchEditors } from '../composer/watch-editors';
import type { MailSite } from '../site';
import { outlookComposer } from './composer';
import { EDITOR, HOSTS } from './selectors';

export const outlook: MailSite = {
  id: 'outlook',
  hosts: HOSTS,
  watch: (page, opened, signal) => watchEditors(page, { selector: EDITOR, compose: outlookComposer }, opened, signal),
};
