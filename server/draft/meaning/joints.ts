/** “on top of that”, “besides which”: what joins one matter to another, as a pattern's source. */
export const atop =
  '(?:on top of|(?:quite )?apart from|besides|aside from|in addition to|as well as) (?:(?:all )?(?:that|this)|which|it all)';
