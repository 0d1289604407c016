import { CUE_VERBS, cueForms } from './cue-verbs.ts'

/**
 * Words that report what somebody says, thinks, plans or stands for, without quoting it. More than the cues of
 * quotations: "Roe hopes to win", "Roe’s plan to leave", "Roe is confident that …".
 *
 * Verbs are listed by what follows them most: a clause ("believes that she won"), an infinitive ("plans to
 * leave"), or a thing ("opposes the ferry"). Only base forms are listed.
 */
const VERBS = {
  clause: `say tell believe think know feel hope fear expect understand find see show reveal suggest indicate note claim
    insist argue maintain contend assert declare announce explain remark observe stress emphasize emphasise underscore underline
    report state add write tweet post email acknowledge admit concede confess confirm deny warn caution predict forecast
    estimate project conclude decide determine learn discover hear realize realise recognize recognise recall remember remind
    reiterate repeat recount boast brag joke quip complain lament bemoan grumble vow pledge promise swear threaten assure
    reassure inform notify persuade convince doubt suspect guess suppose assume presume imagine speculate wonder worry
    agree disagree propose recommend urge ask demand request order hint imply signal allege charge testify rule
    hold reckon surmise infer deduce foresee envision anticipate wish bet calculate figure mean point attest affirm reaffirm
    assess argue opine muse ponder question inquire enquire guarantee disclose divulge detail specify clarify counter retort reply
    respond answer echo read certify concur contest rejoin decree stipulate advise instruct direct
    prove demonstrate illustrate document relate preach teach proclaim profess protest rant rave marvel fret shout yell scream whisper blog chant
    conceal dispute refute rebut notice sense gather trust pray dream maintain caution stipulate teach venture volunteer theorize posit`,
  infinitive: `want plan intend seek try attempt aim decline refuse agree offer hope expect promise pledge vow threaten
    choose opt decide prefer need like love hate prepare appear seem look sound tend strive struggle vote move push seek
    hesitate commit continue begin start stop resolve conspire wish long pretend volunteer neglect fail scramble fight work
    allow require force pressure press encourage authorize authorise permit enable compel invite nudge goad prod
    beg implore plead exhort challenge dare command convince persuade lobby convince`,
  thing: `support back endorse favor favour oppose criticize criticise praise attack blast slam denounce condemn decry
    deride mock ridicule dismiss reject rebuff rebuke defend describe characterize characterise portray depict call label brand
    dub cast paint consider deem view regard treat accuse blame fault credit cite mention reference discuss debate address
    outline lay detail list name identify quote invoke raise voice express articulate air share tout promote
    champion advocate hail laud applaud celebrate cheer welcome embrace thank congratulate honor honour admire respect like love hate
    dislike prefer enjoy lash lambaste lambast assail pillory savage berate scold chide admonish castigate chastise excoriate
    censure disparage malign vilify belittle denigrate demean insult target hit rip knock jab needle taunt heckle boo
    question challenge confront contradict rebut refute ignore avoid dodge skirt downplay minimize highlight spotlight
    underscore emphasize stress focus dwell concentrate talk speak refer allude point comment opine elaborate touch
    call push press lobby campaign plead appeal beg demand request order seek propose suggest offer unveil introduce
    present pitch issue release publish post sign pass approve adopt accept ratify veto ban prohibit restrict allow
    permit require mandate impose nominate appoint pick choose select elect hire fire vote authorize sue
    charge convict sentence indict investigate probe examine review study analyze analyse explore weigh measure
    announce declare reveal disclose report confirm deny claim acknowledge admit recognize recall remember recount
    predict project estimate foresee envision anticipate expect fear worry regret lament mourn bemoan rue
    apologize disavow repudiate renounce retract withdraw abandon recant reverse compare liken equate contrast link tie attribute
    associate rank rate grade judge perceive see watch witness notice observe interpret read understand know
    learn doubt suspect distrust trust believe warn caution advise counsel urge encourage pressure promise pledge
    vow threaten guarantee ask answer respond reply react complain gripe grumble grouse whine protest object rail rant
    fume thunder boast brag gloat crow joke kid tease quip lecture preach recommend prescribe explain clarify
    describe illustrate depict narrate chronicle document record note tell say write tweet retweet email blog text
    want need desire crave covet plan plot scheme ponder contemplate consider mull brainstorm negotiate
    broker discuss argue spar feud clash quarrel bicker disagree differ side align sympathize agree concur
    resist fight combat counter battle contest dispute block delay stall refuse decline bar forbid outlaw
    deliver give make pay draw receive earn win spark trigger provoke prompt inspire draw
    signal telegraph indicate hint suggest imply demonstrate show display exhibit prove reflect illustrate exemplify
    embody represent evoke echo parrot mimic mirror repeat reiterate rehash restate
    vouch speculate fantasize brood obsess dream think reflect muse meditate decide settle opt rule
    inform brief update notify alert apprise educate instruct teach remind reassure assure convince persuade
    praise extol trumpet flaunt hype plug peddle push salute commend compliment flatter
    pan trash bash shame humiliate bully troll skewer roast hammer pummel batter flay blister tear unload
    unleash launch level hurl lob sling trade swap exchange reject spurn rebuff shun disregard overlook
    swear renew reaffirm refocus reconsider revisit reassess include feature cover follow contain
    expose uncover unearth leak confide admit portend bode justify excuse rationalize tolerate condone
    misstate exaggerate overstate lie mislead fabricate invent distort misrepresent
    greet meet court woo rally urge mobilize solicit invite summon subpoena recruit
    distance withhold suspend end halt continue resume start begin open close shape set put take turn go come
    sponsor co-sponsor author draft write pen file submit circulate distribute`,
} as const

const NOUNS = `claim claims assertion contention allegation accusation charge complaint criticism critique attack
  condemnation denunciation rebuke praise support endorsement backing approval opposition objection resistance
  rejection refusal denial admission acknowledgment acknowledgement confession announcement statement declaration proclamation
  pronouncement remark comment observation suggestion hint indication sign signal evidence proof proposal plan
  plot scheme idea notion concept theory hypothesis belief view opinion conviction feeling sense sentiment
  perception impression assumption presumption understanding expectation hope wish desire dream aspiration ambition
  goal aim intention intent determination resolve decision choice commitment pledge promise vow oath guarantee
  assurance threat warning caution advice recommendation counsel call appeal plea request demand order directive mandate
  instruction prediction forecast projection estimate calculation speculation rumor rumour report account story description
  characterization characterisation portrayal depiction explanation argument case defense defence justification
  excuse rationale reason question query inquiry doubt skepticism scepticism suspicion concern worry fear anxiety alarm dread
  anger outrage fury frustration dismay disappointment regret remorse apology interest enthusiasm excitement
  admiration affection respect love hatred hostility contempt disdain disgust distaste dislike
  preference bias prejudice attitude stance position posture approach strategy policy effort attempt bid push drive
  campaign quest fight battle debate discussion talk conversation dispute disagreement argument feud controversy
  conclusion finding ruling verdict judgment judgement assessment evaluation analysis review consensus agreement
  recognition awareness knowledge revelation disclosure confirmation insistence message theme narrative
  reference mention allusion analogy comparison comparisons willingness reluctance readiness eagerness desire need
  testimony speech address letter memo tweet post email article editorial essay book ad advertisement
  vision optimism pessimism confidence faith trust distrust mistrust vote votes petition lawsuit suit ban reminder
  supporter opponent proponent advocate defender admirer backer foe words rhetoric response attention allegiance loyalty
  scrutiny priority agenda tone signal`

const ADJECTIVES = `confident certain sure unsure uncertain convinced aware unaware hopeful optimistic pessimistic
  skeptical sceptical doubtful wary leery worried concerned anxious nervous afraid scared fearful alarmed troubled
  upset angry furious outraged livid mad frustrated disappointed dismayed happy unhappy glad pleased thrilled excited delighted
  proud ashamed sorry eager keen anxious ready willing unwilling reluctant hesitant loath determined intent inclined adamant
  insistent critical supportive dismissive contemptuous disdainful scornful fond tired sick weary surprised shocked stunned
  amazed astonished impressed interested uninterested open opposed likely unlikely poised set clear unclear
  responsible guilty bullish bearish enthusiastic passionate vocal outspoken vague coy mum silent blunt candid frank
  grateful thankful sympathetic suspicious envious jealous guilty curious quick slow able unable right wrong
  dedicated devoted committed divided split hostile harsh sharp tough loyal enamored obsessed fixated preoccupied dependent
  reliant favorable favourable sympathetic receptive averse
  reportedly allegedly supposedly purportedly apparently presumably evidently seemingly`

/** Verb forms that no rule gives: base → past and participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hear: 'heard',
  foresee: 'foresaw foreseen',
  make: 'made',
  take: 'took taken',
  give: 'gave given',
  go: 'went gone',
  come: 'came come',
  hit: 'hit hitting',
  set: 'set setting',
  put: 'put putting',
  bet: 'bet betting',
  lay: 'laid',
  pay: 'paid',
  draw: 'drew drawn',
  win: 'won winning',
  choose: 'chose chosen',
  fight: 'fought',
  meet: 'met',
  teach: 'taught',
  forbid: 'forbade forbidden forbidding',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  tear: 'tore torn',
  lie: 'lied lying',
  dream: 'dreamed dreamt',
  mean: 'meant',
  begin: 'began begun beginning',
  prove: 'proved proven',
  hold: 'held',
  show: 'showed shown',
  plot: 'plotted plotting',
  bar: 'barred barring',
  ban: 'banned banning',
  rip: 'ripped ripping',
  pan: 'panned panning',
  admit: 'admitted admitting',
  permit: 'permitted permitting',
  submit: 'submitted submitting',
  refer: 'referred referring',
  infer: 'inferred inferring',
  prefer: 'preferred preferring',
  stop: 'stopped stopping',
  tap: 'tapped tapping',
  spar: 'sparred sparring',
  opt: 'opted opting',
  jab: 'jabbed jabbing',
  lob: 'lobbed lobbing',
  plug: 'plugged plugging',
  swap: 'swapped swapping',
  shun: 'shunned shunning',
  compel: 'compelled compelling',
  extol: 'extolled extolling',
  fret: 'fretted fretting',
  nod: 'nodded nodding',
  prod: 'prodded prodding',
  write: 'wrote written',
}

/** What a word of the reporter's may be. */
export interface ReportWord {
  readonly base: string
  readonly kind: 'verb' | 'noun' | 'adjective' | 'other'
  readonly form: 'base' | 'third' | 'past' | 'gerund' | 'other'
  /** Whether a clause follows it most. */
  readonly clause: boolean
  /** Whether it is a verb of saying, as quotations have them. */
  readonly saying: boolean
}

const words = (list: string) => new Set(list.split(/\s+/u))
const WORDS = new Map<string, ReportWord>()

/** What is known of each lower-case word that may report something. */
export const REPORT_WORDS: ReadonlyMap<string, ReportWord> = WORDS

function note(form: string, word: ReportWord): void {
  if (form && !WORDS.has(form)) WORDS.set(form, word)
}

const clauseVerbs = words(VERBS.clause)
const cueVerbs = words(`${CUE_VERBS.saying} ${CUE_VERBS.framing} ${CUE_VERBS.holding}`)
const thingVerbs = words(VERBS.thing)
const allVerbs = new Set([...clauseVerbs, ...words(VERBS.infinitive), ...thingVerbs, ...cueVerbs])
const saying = words(CUE_VERBS.saying)
for (const base of allVerbs) {
  const clause = clauseVerbs.has(base) || (saying.has(base) && !thingVerbs.has(base))
  const [plain, third, past, participle, gerund] = cueForms(base) as [string, string, string, string, string]
  const irregular = IRREGULAR[base]?.split(' ') ?? []
  const entry = (form: ReportWord['form']): ReportWord => ({
    base,
    kind: 'verb',
    form,
    clause,
    saying: saying.has(base),
  })
  for (const form of irregular) note(form, entry(form.endsWith('ing') ? 'gerund' : 'past'))
  note(plain, entry('base'))
  note(third, entry('third'))
  if (!irregular.length) {
    note(past, entry('past'))
    note(participle, entry('past'))
  }
  if (!irregular.some((form) => form.endsWith('ing'))) note(gerund, entry('gerund'))
}
for (const noun of words(NOUNS)) {
  const entry: ReportWord = { base: noun, kind: 'noun', form: 'other', clause: false, saying: false }
  note(noun, entry)
  note(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, entry)
}
for (const adjective of words(ADJECTIVES))
  note(adjective, { base: adjective, kind: 'adjective', form: 'other', clause: false, saying: false })
