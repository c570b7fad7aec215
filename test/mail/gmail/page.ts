/** Gmail's compose window as of July 2026, reduced to what is read of it. */
export const EDITOR = `<div class="Am aiL Al editable LW-avf" g_editable="true" role="textbox" aria-label="메일 본문"
  aria-multiline="true" contenteditable="true" style="direction: ltr;">Hello</div>`;

const chip = (name: string, email: string): string =>
  `<div class="agh" draggable="true"><div class="afV" role="option" data-hovercard-id="${email}" data-name="${name}"></div></div>`;

/** The rows since 2021, one level deeper than they were first served. */
export const CHIPS = `<table class="GS"><tr class="bzf"><td class="eV"><div><div class="anm" name="to"><div role="listbox">
  ${chip('Ann Example', 'ann@example.com')}${chip('bo@example.com', 'bo@example.com')}</div></div></div></td></tr>
  <tr class="bzf"><td><div class="anm" name="cc"><div role="listbox">${chip('Cc', 'cc@example.com')}</div></div></td></tr></table>`;

/** The rows before. */
export const FIELDS = `<table class="GS"><tr class="bzf"><td class="eV"><div class="vR"><span class="vN" email="ann@example.com"></span>
  <input type="hidden" name="to" value="Ann Example &lt;ann@example.com&gt;"></div></td></tr></table>`;

export const FOLDED = `<div class="aoD hl"><div class="oL aDm"><span email="ann@example.com">Ann Example</span></div></div>`;

export const docked = (recipients: string, hidden = ''): string =>
  `<div class="nH Hd" role="dialog"><div class="M9"><form class="bAs">${recipients}
  <input name="subjectbox" class="aoT" value="A question"><input type="hidden" name="from" value="me@example.com">
  <input type="hidden" name="rm" value="">${hidden}</form>
  <textarea class="Ak" aria-label="메일 본문" form="nosend"></textarea>${EDITOR}</div></div>`;

/** Both editors of a compose window, of which the plain one is in use. */
export const plain = docked('').replace(
  /<textarea[\s\S]*$/,
  `<div class="Ap"><div class="Ar As"><textarea class="Ak" form="nosend">Hello</textarea></div>
  <div class="Ar Au" style="display: none">${EDITOR}</div></div></div></div>`,
);

/** A window of its own, should the box around form and editor lose its name. */
export const ownWindow = `<div role="main">${docked(CHIPS).replace('role="dialog"', '').replace('"M9"', '"m9"')}</div>`;

export const inlineReply = `<div class="ip iq adB"><div class="M9"><form class="bAs">${CHIPS}
  <input name="subjectbox" value="Re: A question"><input type="hidden" name="rm" value="#msg-f:1"></form>${EDITOR}</div></div>`;
