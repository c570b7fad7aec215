import type { Edit } from '../critic/critique';
import type { Letter, Span } from '../critic/letter';

/** A range that can be underlined, in nodes or in a text field, which keeps its nodes to itself. */
export type DraftRange = AbstractRange & Pick<Range, 'getClientRects'>;

/** The writer's own text of an editor, each character of which knows where in the DOM it stands. */
export type DraftText = {
  /** NBSP read as a space; one `\n` a line, a blank line between paragraphs that the editor shows apart. */
  readonly text: string;
  /** The range over the characters of `span`; null where the DOM has moved on since, or the browser knows no such range. */
  readonly range: (span: Span) => DraftRange | null;
};

/** One reading of a composer. `letter.body` is `text.text`. */
export type Draft = { readonly letter: Omit<Letter, 'relation'>; readonly text: DraftText };

/**
 * `done`: written, and read back as expected. `moved-on`: the words no longer stand as they were read.
 * `refused`: something that is not text stands among the words. Of these two nothing was touched.
 * `undone`: the editor made something else of the edit, which was taken back.
 */
export type WriteOutcome = 'done' | 'moved-on' | 'refused' | 'undone';

/** By what a letter is sent from its compose window. */
export type Sending = {
  /** The button that sends at once; null where none can be seen. */
  readonly button: () => HTMLElement | null;
  /** The button around `target` that sends this letter, now or at a time to be chosen; null for anything else. */
  readonly buttonAt: (target: EventTarget | null) => HTMLElement | null;
  /** The button that `event` presses, or stands for, where the webmail would act on it; null where it would not. */
  readonly pressedBy: (event: Event) => HTMLElement | null;
  /** Presses such a button in the writer's stead, as a mouse would. */
  readonly press: (button: HTMLElement) => void;
};

/** One compose window of a webmail. */
export type Composer = {
  readonly editor: HTMLElement;
  /** The compose window's outer box: what badge and panel stand beside. */
  readonly frame: HTMLElement;
  /** Where Send stands, seen from the editor. */
  readonly sendStands: 'above' | 'below';
  /** Aborted when the composer leaves the page. */
  readonly closed: AbortSignal;
  /** Throws where the compose window is not as we know it: what stands around the text is part of the letter. */
  readonly read: () => Draft;
  /** Calls back, at most once a task, after a change of the draft, its subject or its recipients, until `signal` aborts. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  /**
   * Makes edits of one part, body or subject, in one undo step, only if it still reads as `expected`, and reads the
   * result back. An edit's text holds no line break. Call it on a trusted gesture only.
   */
  readonly write: (edits: readonly Edit[], expected: Pick<Letter, 'subject' | 'body'>) => Promise<WriteOutcome>;
  /** Selects what stands at these offsets now, in the part that they count in; that part gets the focus. */
  readonly select: (words: Span & Pick<Edit, 'in'>) => void;
  /** Of `spans` of the body, in order, selects the next behind the caret, or before it; past the last comes the first. */
  readonly step: (spans: readonly Span[], backwards: boolean) => void;
  readonly sending: Sending;
};

/** A webmail: where it lives and how its composers are found. */
export type MailSite = {
  readonly id: string;
  readonly hosts: readonly string[];
  /** Calls `opened` for each composer that is there and each that appears; when `signal` aborts, all of them close. */
  readonly watch: (page: Document, opened: (composer: Composer) => void, signal: AbortSignal) => void;
};
