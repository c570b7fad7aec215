import { watchEditors } from '../composer/watch-editors';
import type { MailSite } from '../site';
import { gmailComposer } from './composer';
import { EDITOR } from './selectors';

export const gmail: MailSite = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  watch: (page, opened, signal) => watchEditors(page, { selector: EDITOR, compose: gmailComposer }, opened, signal),
};
