import { browser } from '../shell/browser';

/** The webmails in which letters are read, as the manifest has them. */
export const webmailHosts = (): readonly string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) =>
    matches.map((pattern) => new URL(pattern).host),
  );
