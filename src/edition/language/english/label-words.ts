/** Labels of whoever asks in an interview or a press conference. */
export const QUESTIONERS: ReadonlySet<string> = new Set(
  'q question questioner reporter journalist interviewer audience'.split(' '),
)

/** Labels of whoever answers there. */
export const ANSWERERS: ReadonlySet<string> = new Set(['a', 'answer'])

/** Words before a colon that name a thing, a place in the paper or what to do, and nobody who speaks. */
export const NO_LABELS: ReadonlySet<string> = new Set(
  `note notes photo photos picture pictures image images video watch read listen see more related update updated updates correction
  corrections clarification source sources caption credit credits editor editors subject date time place where when what why how
  who ps fact facts example warning breaking live analysis opinion comment summary background contact tickets price score result
  results from to re cc via tags topics topic share email phone url exclusive`.split(/\s+/u),
)
