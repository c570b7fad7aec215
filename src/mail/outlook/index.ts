import { watchEditors } from '../composer/watch-editors';
import type { MailSite } from '../site';
import { outlookComposer } from './composer';
import { EDITOR } from './selectors';

export const outlook: MailSite = {
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  watch: (page, opened, signal) => watchEditors(page, { selector: EDITOR, compose: outlookComposer }, opened, signal),
};
