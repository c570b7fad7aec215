/** The compose window of Outlook on the web as of November 2026, reduced to what is read of it. */
export const editor = (content = '<div class="elementToProof">Hello</div>'): string =>
  `<div class="dFCbN k1Ttj" role="textbox" aria-multiline="true" aria-label="메시지 본문" contenteditable="true">${content}</div>`;

export const chip = (label: string, shown: string): string =>
  `\u200b<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" draggable="true" aria-label="${label}"><span
  aria-hidden="true">○</span><span class="textContainer-390 individualText-391">${shown}</span><span aria-hidden="true">×</span></span>\u200b`;

const well = (field: string, content: string): string =>
  `<div id="MSG_15127c3b5a0_${field}" role="group"><span>받는 사람</span><div contenteditable="true" tabindex="0">${content}</div></div>`;

export const fields = (to: string): string =>
  `${well('TO', to)}${well('CC', chip('cc@example.com', 'Cc'))}
  <span class="fui-Input"><input id="MSG_15127c3b5a0_SUBJECT" type="text" autocomplete="off" value="A question"></span>`;

export const SEND =
  '<div data-testid="ComposeSendButton"><button id="splitButton-r3a__primaryActionButton" aria-label="보내기"></button></div>';

export const compose = (to: string, content?: string, number = 0): string =>
  `<div id="docking_InitVisiblePart_${number}"><div>${SEND}<button id="discardCompose"></button></div>${fields(to)}
  <div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number + 1}">${editor(content)}</div></div></div>`;

export const SIGNATURE = '<div id="Signature" class="elementToProof"><div>Maya</div></div>';
export const QUOTE = `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ann</div>
  bare words<div class="x_elementToProof">Will you?</div><div id="x_Signature">Ann</div>`;
