/** A word as the classifier counts it: numbers, addresses and blanks by their kind, all else in lower case. */
export type Token = { readonly kind: string; readonly text: string };

const TOKEN =
  /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+|\[[^[\]\n]{1,40}\]|\{\{?[^{}\n]{1,40}\}\}?|[$£€]\s?[\d,.]+\w?|\d[\d,.:]*%?|[\p{L}\p{N}]+(?:[’'][\p{L}]+)?|[?!]+|[.,;:()"“”—–-]/gu;

const kindOf = (text: string): string => {
  if (/^(?:https?:|www\.)/.test(text)) return 'URL';
  if (text.includes('@')) return 'EMAIL';
  if (/^[[{]/.test(text)) return 'BLANK';
  if (/^[$£€]/.test(text)) return 'MONEY';
  if (!/^\d/.test(text)) return text.toLowerCase().replace('’', "'");
  if (text.endsWith('%')) return 'PERCENT';
  if (/^(?:19|20)\d\d$/.test(text)) return 'YEAR';
  return text.includes(':') ? 'CLOCK' : 'NUMBER';
};

/** The words and marks of `text`, in order. */
export const tokensOf = (text: string): readonly Token[] =>
  (text.match(TOKEN) ?? []).map((token) => ({ kind: kindOf(token), text: token }));
