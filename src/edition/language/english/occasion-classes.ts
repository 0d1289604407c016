/**
 * Words by which an article places a remark around an event, and the class they stand for. A line may hold several
 * words: they must follow each other. Compared in lower case.
 */
export const OCCASION_CLASSES: Readonly<Record<'before' | 'start' | 'after', readonly string[]>> = {
  before: [
    'ahead of',
    'before',
    'prior to',
    'going in',
    'on the way in',
    'on arrival',
    'arriving',
    'at the door',
    'on the eve',
    'in advance of',
    'in the run-up',
    'leading up to',
    'beforehand',
    'earlier',
    'previously',
  ],
  start: [
    'at the start',
    'at the beginning',
    'at the outset',
    'at the opening',
    'as the meeting began',
    'as talks began',
    'as the talks began',
    'in opening remarks',
    'in his opening remarks',
    'in her opening remarks',
    'opening the',
  ],
  after: [
    'after',
    'following',
    'afterwards',
    'afterward',
    'in the wake of',
    'at the end of',
    'emerging from',
    'on the way out',
    'on leaving',
    'press conference',
    'news conference',
    'news briefing',
    'press briefing',
    'as they left',
    'wrapping up',
  ],
}

/** Names of the days, Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]
