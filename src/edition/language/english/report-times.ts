const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Words for a time between a verb and what is said. */
export const TIME_AFTER_VERB = {
  alone: list(
    `today yesterday tonight already earlier recently later publicly repeatedly afterward afterwards simply bluntly flatly
    explicitly specifically openly`,
  ),
  first: list('last this earlier late early later that'),
  second: list('week month year night summer fall autumn spring winter morning afternoon evening this'),
}

/** "on Monday", "late Monday" */
export const BEFORE_DAY = list('on in at during late early by last this')

/** "an hour later", "two days ago" */
export const TIME_SPANS = list(
  'minute minutes hour hours day days week weeks month months year years moment moments',
)
