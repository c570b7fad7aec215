import messages from '../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** `browser.i18n` over the English messages; as in browsers, an empty string for a key that is not there. */
export const fakeI18n = {
  getMessage: (key: string, substitutions: readonly string[] = []): string =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, nth: string) => substitutions[Number(nth) - 1] ?? ''),
};
