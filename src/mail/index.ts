export { onFirstEditor } from './composer/first-editor';
export { type Webmail, webmailAt } from './webmails';

import { gmail } from './gmail/index';
import { outlook } from './outlook/index';
import type { MailSite } from './site';

/** Every webmail that we are at home in. */
export const sites: readonly MailSite[] = [gmail, outlook];
