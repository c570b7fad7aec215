import { t } from '../shell/words';

export type TakeFileProps = { readonly onFile: (name: string, text: string, input: HTMLInputElement) => void };

/** Lets a file be chosen, and reads it. */
export const TakeFile = ({ onFile }: TakeFileProps) => {
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = await file.text();
    // The same file may be mended and chosen again.
    input.value = '';
    onFile(file.name, text, input);
  };
  return (
    <label class="button">
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
      {t('dataTake')}
    </label>
  );
};
