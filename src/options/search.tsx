import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shell/words';
import { filterPage } from './filter';

export type SearchProps = {
  readonly query: string;
  readonly found: number;
  readonly onQuery: (query: string) => void;
};

/** What is looked for in the page that `page` is put on, and how much of it was found; filtered anew whenever it is drawn. */
export const useSearch = (): SearchProps & { readonly page: RefObject<HTMLDivElement | null> } => {
  const page = useRef<HTMLDivElement>(null);
  const [query, onQuery] = useState('');
  const [found, setFound] = useState(0);
  useLayoutEffect(() => {
    if (page.current !== null) setFound(filterPage(page.current, query.trim()));
  });
  return { page, query, found, onQuery };
};

const said = (found: number): string =>
  found === 0 ? t('searchNone') : found === 1 ? t('searchOne') : t('searchMany', String(found));

/** One field that filters the page as its user types; Esc clears it. */
export const Search = ({ query, found, onQuery }: SearchProps) => (
  <search>
    <input
      type="search"
      aria-label={t('searchLabel')}
      placeholder={t('searchLabel')}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onQuery('');
      }}
    />
    <p class="detail" role="status">
      {query.trim() !== '' && said(found)}
    </p>
  </search>
);
