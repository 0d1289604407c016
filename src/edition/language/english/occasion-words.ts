/**
 * Words that open a phrase about when or where something was said, as patterns over the reporter's text.
 * `kind`: `place` phrases name the occasion itself and hold for what follows until another is named; `time`
 * phrases (a weekday, "previously") hold for their own sentence.
 */
export const OCCASION_OPENERS: readonly { readonly kind: 'place' | 'time'; readonly pattern: RegExp }[] = [
  { kind: 'place', pattern: /\bat the (?:start|beginning|opening|outset|close|end|door|gates?) of\b/giu },
  { kind: 'place', pattern: /\b(?:ahead of|on the eve of|on the sidelines of|on the margins of)\b/giu },
  {
    kind: 'place',
    pattern:
      /\b(?:(?:during|in|at) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:press conference|news conference|briefing|interview|speech|address|statement|debate|testimony|op-ed|remarks|call|town hall|hearing|appearance)|(?:during|at) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:meeting|talks|summit|rally|session|event|sit-down)|(?:after|following) (?:(?:a|an|the|his|her|their|its|this|that|today[’']s) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:press conference|interview|speech|hearing|debate|meeting|talks|negotiations|summit|sit-down|session|call|vote))\b/giu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:told|tells|telling) (?:(?:a|the) )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:reporters|journalists|media|lawmakers|parliament|council|committee|crowd|audience|supporters|rally|conference|congress|senate|meeting|voters)\b/giu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:while |when )?(?:addressing|speaking (?:to|at|in|before)|remarks to|commenting to) (?:the |a )?(?:[^\s,.;:!?()“”"]+ ){0,2}?(?:reporters|journalists|media|press|nation|crowd|audience|parliament|congress|council|conference|rally|meeting|supporters|lawmakers)\b/giu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:before|after) (?:the|their|his|her) (?:[^\s,.;:!?()“”"]+ ){0,2}?(?:meeting|talks|summit|vote|hearing|debate|conference)\b/giu,
  },
  {
    kind: 'place',
    pattern:
      /\b(?:by telephone|by phone|on the phone|in a (?:tweet|letter|post|video|radio interview)|on (?:Twitter|Facebook|Telegram|X|radio|television))\b/giu,
  },
  {
    kind: 'time',
    pattern:
      /\b(?:[Oo]n |[Ll]ast |[Ll]ate |[Ee]arly )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?\b/gu,
  },
  {
    kind: 'time',
    pattern:
      /\b(?:previously|earlier (?:this|that|in the) [^\s,.;:!?()“”"]+|last (?:week|month|year|night)|yesterday)\b/giu,
  },
]

/** Ends such a phrase: a comma or stop, or one of these words. */
export const OCCASION_ENDS =
  /[,;:.!?()“”"„«»]|\s(?:said|says|that|who|which|and|but|where|when|as|because|while|with|he|she|they|it|we)\b/iu

/** Stands in every text that one of the openers is found in, and in few others: asked first, because they are many. */
export const OCCASION_HINT =
  /at the (?:start|beginning|opening|outset|close|end|door|gate)|ahead of|eve of|(?:sidelines|margins) of|conference|briefing|interview|speech|address|statement|debate|testimony|op-ed|remarks|call|town hall|hearing|appearance|meeting|talks|summit|rally|session|event|sit-down|negotiations|vote|told|tell|speaking|commenting|phone|tweet|letter|post|video|twitter|facebook|telegram|on x|radio|television|day|previously|earlier|last (?:week|month|year|night)/iu
