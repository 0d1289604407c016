/** Words that make a statement hold only under a condition, or take something out of it. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  `if unless until till provided providing otherwise whether only except excluding assuming suppose supposing lest when once
    should although though`.split(/\s+/u),
)
