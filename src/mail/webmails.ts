import * as gmail from './gmail/selectors';
import * as outlook from './outlook/selectors';

/** A webmail as far as it takes to see that somebody is about to write there; `editor` is a selector. */
export type Webmail = { readonly host: string; readonly editor: string };

/** The webmail that pages of `origin` belong to; undefined where they belong to none. */
export const webmailAt = (origin: string): Webmail | undefined =>
  [gmail, outlook]
    .flatMap(({ HOSTS, EDITOR }) => HOSTS.map((host) => ({ host, editor: EDITOR })))
    .find(({ host }) => origin === `https://${host}`);
