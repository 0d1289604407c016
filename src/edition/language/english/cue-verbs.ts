/**
 * Verbs that tie words to whoever says, writes or thinks them.
 *
 * `saying` verbs introduce speech wherever they stand. `framing` verbs do so mostly around a few quoted words
 * ("called it “a farce”"). `holding` verbs report belief, plan or knowledge and carry fewer quotations.
 *
 * Only base forms are listed; `cueForms` inflects them. Irregular forms stand in `IRREGULAR`.
 */
export const CUE_VERBS = {
  saying: `say tell add ask answer reply respond state declare announce explain note remark observe comment stress
    emphasize emphasise underline underscore highlight insist claim assert maintain argue contend allege charge
    warn caution threaten admit acknowledge concede confess confirm deny reject dismiss rebuff recall remember remind
    reiterate repeat recount relate report reveal disclose suggest propose recommend urge advise call demand order request
    plead beg implore promise pledge vow swear assure reassure guarantee predict forecast joke quip shout yell
    cry scream whisper mutter murmur snap retort counter rejoin interject continue conclude begin finish write tweet post
    text blog testify affirm opine elaborate clarify specify point complain lament grumble boast brag gush rave
    lash thunder blast fume sniff hint imply indicate muse ponder exclaim inquire query wonder wish chant sing
    recite read quote cite offer venture volunteer chime chip agree disagree object protest apologize apologise praise
    hail laud applaud welcome congratulate thank greet address lecture preach counsel instruct command laugh sigh
    sob smile shrug nod rant rail crow bemoan rue chuckle deadpan intone proclaim pronounce profess
    decry denounce condemn criticize criticise slam blame accuse fault mock ridicule
    speak talk summarize summarise stipulate reason reckon signal convey communicate relay pray rule speculate confide hammer bellow bark growl inform chide scold enthuse surmise theorize
    theorise posit reflect moan groan grouse gripe vent proceed interrupt retaliate summon bristle whine opine prophesy
    swoon gloat jeer taunt cheer
    scoff press crack bark coo drawl gasp grin grumble hiss holler howl huff jab jest marvel mumble purr rasp roar screech shriek sneer
    snarl snort squeal stammer tease utter wail wheeze parry prod
    describe characterize characterise brand label dub term portray refer`,
  framing: `describe call brand label dub term deem consider characterize characterise portray depict
    paint cast refer compare liken hail slam blast denounce condemn criticize criticise dismiss decry praise
    accuse mock ridicule tout bill invoke cite quote`,
  holding: `believe think feel know hope fear expect want intend plan understand consider see find mean
    favor favour support oppose regret doubt suspect guess suppose assume realize realise decide determine
    figure anticipate envision advocate endorse blame credit defend justify commit seek`,
} as const

/** Forms that no rule of `cueForms` gives: base → [past, participle]. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  hold: ['held', 'held'],
  cast: ['cast', 'cast'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  lament: ['lamented', 'lamented'],
  rue: ['rued', 'rued'],
}

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set([
  'beg',
  'quip',
  'snap',
  'plan',
  'commit',
  'chip',
  'nod',
  'dub',
  'slam',
  'sob',
  'chat',
  'brag',
  'regret',
])

/** Verbs that stand before their subject after a mere comma: none of them takes a person as its object. */
export const INVERTED_FREELY = new Set(
  `say add write note explain report recall argue continue conclude declare announce state remark observe comment insist
  reckon claim complain joke quip admit concede confirm stress recount tweet post reply respond repeat predict`.split(
    /\s+/u,
  ),
)

/** Words that never are the cue although they look like a form of one ("right", "means"). */
export const NEVER_CUES = new Set([
  'right',
  'means',
  'reason',
  'reasons',
  'texts',
  'posts',
  'points',
  'orders',
  'plans',
  'hopes',
  'fears',
  'doubts',
  'wants',
  'holds',
  'cries',
  'charges',
  'claims',
  'calls',
])

/** Returns every form of a regular or listed verb: base, third person, past, participle, gerund. */
export function cueForms(base: string): string[] {
  const third = /(?:s|x|z|ch|sh|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const stem = DOUBLING.has(base) ? base + base.at(-1) : base
  const regular = stem.endsWith('e')
    ? `${stem}d`
    : /[^aeiou]y$/u.test(stem)
      ? `${stem.slice(0, -1)}ied`
      : `${stem}ed`
  const [past, participle] = IRREGULAR[base] ?? [regular, regular]
  const gerund = /[^eyo]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
  return [base, third, past, participle, gerund]
}

/** Verbs that tell of speech only with a small word behind them: "shot back", "went on". */
export const PHRASAL_CUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    shot: ['back'],
    shoots: ['back'],
    fired: ['back', 'off'],
    fires: ['back', 'off'],
    hit: ['back'],
    hits: ['back'],
    pushed: ['back'],
    pushes: ['back'],
    struck: ['back'],
    bit: ['back'],
    went: ['on'],
    goes: ['on'],
    put: ['it'],
    puts: ['it'],
    spelled: ['out'],
    blurted: ['out'],
    let: ['out'],
    spoke: ['up'],
    came: ['back'],
    piped: ['up'],
    weighed: ['in'],
    chipped: ['in'],
  }),
)
