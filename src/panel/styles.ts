import kit from '../kit/kit.css?inline';
import tokens from '../kit/tokens.css?inline';
import card from './card.css?inline';
import finding from './finding.css?inline';
import outline from './outline.css?inline';
import panel from './panel.css?inline';
import rebuilt from './rebuilt.css?inline';
import sendQuestion from './send-question.css?inline';

/** All style of badge and panel, for the shadow root that holds them. */
export const styles: string = [tokens, kit, panel, outline, finding, rebuilt, card, sendQuestion].join('\n');
