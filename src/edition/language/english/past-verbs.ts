/** Past forms that do not end in -ed, of verbs that are no cue: what tells that a clause has its verb. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  `became came went took gave got made kept left led lost met paid put ran rose sat sold sent set shot spent stood stuck
  struck taught threw understood won wore wound hit hurt cut cost let shut split spread beat bit blew broke brought built
  bought caught chose drew drove ate fell fed fought flew forgot froze grew hung hid held knew laid lay lent lit
  rode rang shook shone shrank sank slept slid spun sprang stole swam swept swung tore woke wrote remains remained seems
  seemed appears appeared faces needs wants makes takes gives goes comes gets keeps leads runs says thinks knows works`.split(
    /\s+/u,
  ),
)
