/** The elements matching `selector` among all that `mutations` added. */
export const added = (mutations: readonly MutationRecord[], selector: string): readonly HTMLElement[] =>
  mutations
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is HTMLElement => node.nodeType === 1)
    .flatMap((element) =>
      element.matches(selector) ? [element] : [...element.querySelectorAll<HTMLElement>(selector)],
    );
