import type { Change, Edit } from '../critique';

/** One change, before it is known whether the writer wants it; its edits count in the letter as the steps before left it. */
export type Step = Pick<Change, 'id' | 'title' | 'label'> & { readonly edits: readonly Edit[] };
