/**
 * Irregular forms and the base form they stand for: "said" → "say". One line a base form, its forms behind it.
 */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `say said|tell told|go went gone|come came|get got gotten|give gave given|take took taken|make made|see saw seen
    know knew known|think thought|find found|leave left|feel felt|bring brought|begin began begun|keep kept|hold held
    write wrote written|stand stood|hear heard|let letting|mean meant|meet met|run ran|pay paid|sit sat
    speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood
    draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn
    choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten
    lay laid|lie lain|shut shutting|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken
    swear swore sworn|fly flew flown|forbid forbade forbidden|freeze froze frozen|hide hid hidden|shake shook shaken
    shoot shot|sell sold|shrink shrank shrunk|sink sank sunk|sleep slept|steal stole stolen|swim swam swum
    tear tore torn|wake woke woken|bear bore borne born|beat beaten|bend bent|bind bound|bite bit bitten|blow blew blown
    breed bred|feed fed|flee fled|hang hung|ride rode ridden|ring rang rung|show showed shown|prove proved proven
    man men|woman women|child children|person people|foot feet|tooth teeth|life lives|half halves|self selves
    good better best|bad worse worst`
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ')
      return forms.map((form): [string, string] => [form, base])
    }),
)
