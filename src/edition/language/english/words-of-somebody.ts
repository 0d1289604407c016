/** What somebody can have said, as a noun: "Roe’s claim", "the minister’s verdict". */
export const WORDS_OF_SOMEBODY = new Set(
  `answer reply response retort verdict word words remark remarks comment comments message statement statements warning advice motto
  description conclusion rejoinder refrain plea promise promises threat claim claims line dictum pledge vow assertion assertions
  contention allegation accusation charge boast suggestion argument insistence declaration prediction call demand appeal request
  proposal question admission announcement assurance complaint criticism denial observation quip joke slogan mantra phrase quote
  quotation tweet tweets post letter speech speeches testimony view opinion belief idea notion explanation excuse apology
  acknowledgement acknowledgment confession contention rhetoric invocation characterization characterisation`.split(
    /\s+/u,
  ),
)

/** What makes "in Roe’s …" and "in the … of Roe" a credit. */
export const CREDITING_NOUNS = new Set(
  'opinion view words telling eyes account estimation judgement judgment'.split(' '),
)
