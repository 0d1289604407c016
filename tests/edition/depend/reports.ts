/*
 * One evening in Skarn, told by an agency and by reporters who were there themselves. The paragraphs are parted, so that
 * tests can shorten a report and put it in another order.
 */

/** What the agency sent out. */
export const AGENCY: readonly string[] = [
  'The crews of the night boats voted on Monday evening to stay ashore until the harbour puts lamps on its northern quay.',
  '“No boat of ours will leave a dark quay,” union leader Mira Halvorsen said after the vote in the old customs shed.',
  'The vote followed three weeks of talks that the harbour office broke off on Friday without giving any reason for it.',
  '“I have slept badly since the autumn storms,” Halvorsen said.',
  'About two hundred people waited outside the shed in heavy rain, many of them with lanterns they had made themselves.',
  '“The lamps were promised to us before the winter,” Halvorsen said.',
  'The harbour office had put aside money for forty lamps in its budget, but spent it on repairs to the ferry terminal.',
]

/** The same speech as three reporters heard it, each in words of their own and an order of their own. */
export const REPORTERS: readonly string[][] = [
  [
    'Lanterns stood along the customs shed when the hands went up.',
    '“The lamps were promised to us before the winter,” said union leader Mira Halvorsen.',
    'It took four minutes to count them, and nobody had voted for sailing.',
    '“No boat of ours will leave a dark quay,” Halvorsen said.',
    'Inside it smelled of tar and of wet wool, as it does every November.',
    '“I have slept badly since the autumn storms,” Halvorsen said.',
  ],
  [
    'Skarn will wake up without its night boats, and perhaps for a good while.',
    '“No boat of ours will leave a dark quay,” union leader Mira Halvorsen told a full hall.',
    'Islanders who work on the mainland were sharing cars before the meeting had ended.',
    '“The lamps were promised to us before the winter,” Halvorsen said.',
    'A schoolteacher from Outer Lund asked how her pupils should get home.',
    '“I have slept badly since the autumn storms,” Halvorsen said.',
  ],
  [
    'It began with a broken ankle in September and ended with a show of hands.',
    '“I have slept badly since the autumn storms,” union leader Mira Halvorsen said.',
    'The deckhand who fell that night sat in the first row, on two crutches.',
    '“The lamps were promised to us before the winter,” Halvorsen said.',
    'Nobody from the harbour office had come, although a chair was kept free.',
    '“No boat of ours will leave a dark quay,” Halvorsen said.',
  ],
]

/** Ten statements, each in other words than a second translator’s; every second paragraph is the reporter’s own. */
const TRANSLATED: readonly (readonly [one: string, other: string])[] = [
  ['“No boat of ours will leave a dark quay,”', '“Not one of our boats will leave a dark quay,”'],
  ['“The lamps were promised to us before winter,”', '“We were promised the lamps before winter,”'],
  ['“Three deckhands fell on these stones in autumn,”', '“In autumn three deckhands fell on these stones,”'],
  [
    '“The office counts its lamps and we count our crutches,”',
    '“The office counts lamps, we count crutches,”',
  ],
  ['“I wrote eleven letters to the director,”', '“I wrote the director eleven letters,”'],
  ['“One of them came back with a coffee stain,”', '“One of them was returned with a coffee stain,”'],
  ['“My mother sewed sails in that loft,”', '“In that loft my mother sewed sails,”'],
  [
    '“She would have brought a lantern and a broom,”',
    '“She would have brought along a lantern and a broom,”',
  ],
  ['“Electricity is no luxury on a pier,”', '“On a pier electricity is not a luxury,”'],
  ['“The islanders know whose fault it is,”', '“Whose fault it is the islanders know,”'],
]

/** Returns an article of paragraphs under a headline of its own. */
export function articleOf(headline: string, paragraphs: readonly string[]): string {
  return `${[headline, ...paragraphs].join('\n\n')}\n`
}

/** Returns the translated report in the first or the second translator’s words, between paragraphs of its own. */
export function translation(which: 0 | 1, own: string): string[] {
  return TRANSLATED.flatMap((pair, at) => [
    `${own} ${NUMBERS[at]}.`,
    `${pair[which]} union leader Mira Halvorsen said.`,
  ])
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
