/**
 * Words that one translator or sub-editor puts where another puts the other: a line is a set. A word may stand in
 * several sets. Base forms only. The sets are kept narrow: *severe* and *stern* answer the same question with the
 * same force, *severe* and *great* do not.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
  severe stern harsh tough strict rigorous
  firm stern strong resolute tough forceful
  serious grave severe heavy
  swift quick rapid fast prompt speedy immediate
  frank candid open honest sincere
  talk conversation discussion negotiation dialogue
  reply response answer reaction
  unite joint common collective
  ally partner
  attack assault strike offensive
  invade invasion
  invade attack enter
  invasion aggression incursion attack
  begin start commence launch
  stop end halt cease finish conclude
  continue proceed go
  cross pass traverse
  move cross pass
  big large great huge major
  small little minor slight
  important essential crucial vital significant
  wrong incorrect mistaken
  right correct proper
  road street way path
  path way route
  ship boat vessel
  port harbour harbor
  quay wharf pier dock jetty
  photo photograph picture image
  vehicle car truck lorry
  lorry truck
  worker employee labourer laborer workman
  pay wage salary
  pay fund finance
  work job labour labor
  money fund cash
  oil petroleum
  inconvenience nuisance discomfort annoyance trouble
  close shut
  open unlock
  show demonstrate reveal present produce
  explain say tell clarify
  say claim state assert declare
  tell inform say
  additional extra further more
  inspect check examine test verify
  sign accept approve
  block obstruct blockade hinder
  plan intend intention aim purpose
  contrary opposite otherwise
  otherwise contrary different
  guarantee ensure assure secure
  promise pledge vow assure assurance
  buy purchase
  purchase shopping errand
  timetable schedule calendar
  survey study report
  require need demand
  require necessary need
  want wish desire
  hope expect anticipate
  think believe consider feel
  choose select pick
  help aid assist support
  support back endorse
  agree consent accept
  refuse reject decline
  danger threat risk peril
  threaten endanger menace jeopardize jeopardise
  war conflict fighting
  peace calm
  kill murder slay
  die perish
  injure wound hurt harm
  destroy ruin wreck
  build construct
  repair fix mend
  increase rise grow raise
  decrease fall drop decline reduce lower cut
  get receive obtain
  give provide hand deliver grant
  send submit deliver
  take bring carry
  carry bring transport
  leave quit depart
  arrive come reach
  come arrive go
  keep retain maintain preserve hold
  change alter modify
  use employ utilize utilise
  try attempt seek
  put lay set place
  run sail operate function
  goal aim objective target
  solve resolve settle
  problem issue question matter
  idea thought notion
  concern worry fear
  difficult hard tough
  easy simple
  fair just
  full complete whole entire total
  empty vacant
  clear plain obvious evident
  clear explicit unambiguous
  new fresh
  old ancient former
  people nation population
  country nation state
  government administration cabinet
  minister secretary
  law act statute bill
  rule regulation
  crime offence offense
  police officer
  child kid
  man guy
  woman lady
  friend mate
  enemy foe
  win triumph prevail
  lose forfeit
  money cash
  cost price expense
  rich wealthy
  poor needy
  sick ill
  happy glad pleased
  sad unhappy
  angry furious
  afraid scared frightened
  dishonest lying
  true correct accurate
  false untrue
  document paper text
  write compose
  border frontier boundary
  force troop army soldier military
  territory land
  area region zone
  city town
  house home
  part portion share
  side party
  several various
  last final
  last previous past
  next coming following
  today tonight
  moment time instant
  prefer rather
  repeat reiterate restate
  develop advance progress
  forward ahead onward
  understand grasp comprehend
  agreement accord deal pact
  step move measure
  direction way
  tired weary exhausted
  redact black censor cross
  gull seagull
  steadfast unwavering
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
