/** What somebody makes, says or does that can be named. */
export const WORK =
  'talk|talks|article|articles|paper|papers|essay|essays|post|posts|book|books|chapter|episode|interview|lecture|keynote|piece|column|newsletter|study|research|thread|tweet|video|videos|course|workshop|presentation|report|review|story|stories|novel|thesis|dissertation|project|app|library|package|plugin|tool|feature|album|song|film|documentary|exhibition|exhibit|show|performance|recipe|design|podcast|blog|panel|webinar|speech|memoir|poem|poems|series|campaign|launch|acquisition|release|work|decision|proposal|patent|theorem|experiment|survey|commentary|op-ed|remarks|testimony|class|session';

/** A title, or a name inside the sentence: what a form letter has not. */
export const hasTitle = (sentence: string): boolean =>
  /["“‘][^"“”‘’]{4,80}["”’]/.test(sentence) ||
  /[a-z,;] (?:the )?\p{Lu}[\p{L}'’-]+ (?:(?:of|the|and|for|in|on|to|&) ){0,2}\p{Lu}[\p{L}'’-]+/u.test(sentence);
