/** The page of the extension that opens once it is installed, and later to practise. */
export const PRACTICE_PAGE = 'src/welcome/index.html';
