/** Words that make a run of capitals the name of a body and not of a person. */
export const ORGANISATION_WORDS = new Set(
  `department ministry university college school institute institution party committee court bank post times news agency
  council house inc corp corporation company co ltd llc group union association federation authority administration office
  bureau commission organization organisation society foundation fund alliance league club team church congress senate
  parliament assembly police army navy force guard service services center centre hospital museum journal tribune herald
  guardian telegraph gazette chronicle courier mercury press media network radio television tv channel magazine weekly daily
  campaign coalition movement front brigade board trust international national nations government state states city county
  district airport airlines airways industries systems technologies motors studios records entertainment partners
  associates capital holdings securities research center project initiative program programme nato un eu fbi cia nsa
  reuters associated america europe street wall league republicans democrats conservatives reporters globe sun star
  examiner observer independent express mail mirror standard review blog online wire`.split(/\s+/u),
)

/** Common nouns for a body that can speak ("the ministry said"). */
export const BODY_NOUNS = new Set(
  `ministry department government administration company firm agency union federation party committee court police army
  campaign team group organisation organization association authority council commission university school hospital bank
  newspaper paper magazine network station channel office embassy parliament congress senate jury board league club church
  panel coalition alliance foundation institute bureau service prosecution defence state country city council airline
  outlet publication website site regime delegation side crew crews`.split(/\s+/u),
)

/** Common nouns for a text that can be quoted ("the report says"). */
export const DOCUMENT_NOUNS = new Set(
  `statement report letter document memo email e-mail article editorial study survey poll complaint lawsuit filing
  indictment ruling release tweet post law bill resolution treaty constitution decree transcript notice book
  declaration communique agreement manifesto platform advertisement ad petition affidavit text record summary paper
  dispatch cable headline story video account readout projection analysis footnote clause contract message caption audit probe
  inquiry investigation assessment estimate forecast briefing review advisory profile biography draft placard poster banner plaque leaflet flyer`.split(
    /\s+/u,
  ),
)
