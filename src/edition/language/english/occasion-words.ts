/** Words that open a phrase about when or where something was said. */
export interface OccasionOpener {
  /**
   * `place` phrases name the occasion itself and hold for what follows until another is named; `time` phrases (a weekday,
   * "previously") hold for their own sentence.
   */
  readonly kind: 'place' | 'time'
  /** One of these stands in whatever the pattern finds. */
  readonly words: string
  /** One of these does, too. Left out where that would rule out little. */
  readonly beside?: string
  /** Found in the reporter's text. */
  readonly pattern: RegExp
}

/** What opens a phrase about when or where something was said. */
export const OCCASION_OPENERS: readonly OccasionOpener[] = [
  {
    kind: 'place',
    words: 'start beginning opening outset close end door gate gates',
    pattern: /\bat the (?:start|beginning|opening|outset|close|end|door|gates?) of\b/giu,
  },
  {
    kind: 'place',
    words: 'ahead eve sidelines margins',
    pattern: /\b(?:ahead of|on the eve of|on the sidelines of|on the margins of)\b/giu,
  },
  {
    kind: 'place',
    words:
      'conference briefing interview speech address statement debate testimony op-ed remarks call hall hearing appearance meeting talks summit rally session event sit-down negotiations vote',
    pattern:
      /\b(?:(?:during|in|at) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:press conference|news conference|briefing|interview|speech|address|statement|debate|testimony|op-ed|remarks|call|town hall|hearing|appearance)|(?:during|at) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:meeting|talks|summit|rally|session|event|sit-down)|(?:after|following) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:press conference|interview|speech|hearing|debate|meeting|talks|negotiations|summit|sit-down|session|call|vote))\b/giu,
  },
  {
    kind: 'place',
    words: 'told tells telling',
    beside:
      'reporters journalists media lawmakers parliament council committee crowd audience supporters rally conference congress senate meeting voters',
    pattern:
      /\b(?:told|tells|telling) (?:(?:a|the) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:reporters|journalists|media|lawmakers|parliament|council|committee|crowd|audience|supporters|rally|conference|congress|senate|meeting|voters)\b/giu,
  },
  {
    kind: 'place',
    words: 'addressing speaking remarks commenting',
    beside:
      'reporters journalists media press nation crowd audience parliament congress council conference rally meeting supporters lawmakers',
    pattern:
      /\b(?:while |when )?(?:addressing|speaking (?:to|at|in|before)|remarks to|commenting to) (?:the |a )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:reporters|journalists|media|press|nation|crowd|audience|parliament|congress|council|conference|rally|meeting|supporters|lawmakers)\b/giu,
  },
  {
    kind: 'place',
    words: 'meeting talks summit vote hearing debate conference',
    beside: 'before after',
    pattern:
      /\b(?:before|after) (?:the|their|his|her) (?:[^\s,.;:!?()“”"]+ ){0,2}?(?:meeting|talks|summit|vote|hearing|debate|conference)\b/giu,
  },
  {
    kind: 'place',
    words: 'telephone phone tweet letter post video twitter facebook telegram x radio television',
    pattern:
      /\b(?:by telephone|by phone|on the phone|in a (?:tweet|letter|post|video|radio interview)|on (?:Twitter|Facebook|Telegram|X|radio|television))\b/giu,
  },
  {
    kind: 'time',
    words: 'monday tuesday wednesday thursday friday saturday sunday',
    pattern:
      /\b(?:[Oo]n |[Ll]ast |[Ll]ate |[Ee]arly )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?\b/gu,
  },
  {
    kind: 'time',
    words: 'previously earlier week month year night yesterday',
    beside: 'previously earlier last yesterday',
    pattern:
      /\b(?:previously|earlier (?:this|that|in the) [^\s,.;:!?()“”"]+|last (?:week|month|year|night)|yesterday)\b/giu,
  },
]

/** Ends such a phrase: a comma or stop, or one of these words. */
export const OCCASION_ENDS =
  /[,;:.!?()“”"„«»]|\s(?:said|says|that|who|which|and|but|where|when|as|because|while|with|he|she|they|it|we)\b/iu
