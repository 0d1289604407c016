import { describe, expect, it } from 'vitest'
import { quotedIn, type Row } from './read-quotations.ts'

describe('quotation marks', () => {
  const pairs: Row[] = [
    ['curly marks quote', '“We will not sign,” Roe said.', 'direct “We will not sign,”'],
    ['straight marks quote', '"We will not sign," Roe said.', 'direct "We will not sign,"'],
    [
      'single curly marks quote a whole sentence',
      '‘We will not sign,’ Roe said.',
      'direct ‘We will not sign,’',
    ],
    [
      'single straight marks quote a whole sentence',
      "'We will not sign,' Roe said.",
      "direct 'We will not sign,'",
    ],
    [
      'two apostrophes stand for a double mark',
      "''We will not sign,'' Roe said.",
      "direct ''We will not sign,''",
    ],
    [
      'two accents open what two apostrophes close',
      "``We will not sign,'' Roe said.",
      "direct ``We will not sign,''",
    ],
    ['guillemets quote', '«We will not sign», Roe said.', 'direct «We will not sign»'],
    [
      'guillemets set off by spaces leave the spaces outside',
      'Roe said: « We will not sign ».',
      'direct «We will not sign»',
    ],
    [
      'guillemets set off by no-break spaces do too',
      'Roe said: «\u00a0We will not sign\u00a0».',
      'direct «We will not sign»',
    ],
    ['guillemets that point inwards quote', '»We will not sign«, Roe said.', 'direct »We will not sign«'],
    [
      'a low mark is closed by a high one that opens elsewhere',
      '„We will not sign“, Roe said.',
      'direct „We will not sign“',
    ],
    [
      'a low mark is closed by a high one that closes elsewhere',
      '„We will not sign”, Roe said.',
      'direct „We will not sign”',
    ],
    [
      'a dash may touch the marks',
      'Roe said the plan was “never”—never—“fair”.',
      'partial “never”',
      'partial “fair”',
    ],
    [
      'a picture sign may stand inside',
      'Roe said: “No boats today 🚢. None.”',
      'direct “No boats today 🚢. None.”',
    ],
    ['brackets may hold a quotation', 'The crews (“all of them”, Roe said) left.', 'partial “all of them”'],
    [
      'a space may be missing before the opening mark',
      'Roe said“We will not sign this paper.”',
      'direct “We will not sign this paper.”',
    ],
    [
      'a space may be missing between a full stop and the opening mark',
      'Doe left.“We will not sign,” Roe said.',
      'direct “We will not sign,”',
    ],
    [
      'a space may be missing after the closing mark',
      'Roe said: “We will not sign this paper.”Doe left.',
      'direct “We will not sign this paper.”',
    ],
    [
      'a space may be missing before a straight opening mark',
      'Doe left."We will not sign this paper," Roe said.',
      'direct "We will not sign this paper,"',
    ],
    [
      'a straight mark may be glued to the word before it',
      'Roe spoke about"good work between us."',
      'partial "good work between us."',
    ],
    [
      'a straight opening mark may stand on the wrong side of its space',
      'Roe said." We will not sign this paper," and left.',
      'direct "We will not sign this paper,"',
    ],
    [
      'straight marks may stand off their words',
      'Roe said: " We will not sign this paper ". Doe left.',
      'direct "We will not sign this paper"',
    ],
    [
      'a mark at the end of a paragraph closes, whatever its shape',
      'Roe said: “We will not sign this paper. “',
      'direct “We will not sign this paper.“',
    ],
    ['marks in a tag are none', '<p class="lead">Roe said: “Not now.”</p>', 'direct “Not now.”'],
    [
      'two quotations in one sentence are two',
      'Roe said it was “not a good day”, and that it was “not the last one”.',
      'partial “not a good day”',
      'partial “not the last one”',
    ],
    [
      'quotations with nothing but a space between them are two',
      'Roe said: “No boats.” “No bread.”',
      'direct “No boats.”',
      'direct “No bread.”',
    ],
  ]
  it.each(pairs)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('marks of two kinds in one pair', () => {
  const mixed: Row[] = [
    ['an opening mark closes', '“We will not sign,“ Roe said.', 'direct “We will not sign,“'],
    ['a closing mark opens', '”We will not sign,” Roe said.', 'direct ”We will not sign,”'],
    ['a straight mark closes a curly one', '“We will not sign," Roe said.', 'direct “We will not sign,"'],
    ['a curly mark closes a straight one', '"We will not sign,” Roe said.', 'direct "We will not sign,”'],
    ['two apostrophes close a curly one', "“We will not sign,'' Roe said.", "direct “We will not sign,''"],
    [
      'a straight single mark closes a curly one',
      "‘We will not sign,' Roe said.",
      "direct ‘We will not sign,'",
    ],
    [
      'the next quotation is not drawn into one closed with the wrong mark',
      '“We will not sign,“ Roe said. “Not today.”',
      'direct “We will not sign,“',
      'direct “Not today.”',
    ],
  ]
  it.each(mixed)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})

describe('apostrophes', () => {
  const nothing: Row[] = [
    ['inside a word open nothing', 'Roe said she hadn’t known that the crew wasn’t there.'],
    ['inside a word open nothing, straight', "Roe said she hadn't known that the crew wasn't there."],
    ['of a possessive open nothing', 'Roe said the crews’ boats and the harbours’ lamps were old.'],
    ['of a possessive open nothing, straight', "Roe said the crews' boats and the harbours' lamps were old."],
    ['before a decade open nothing', 'Roe said the ’80s and the ’90s were better for the crews.'],
    ['before a decade open nothing, straight', "Roe said the '80s and the '90s were better for the crews."],
    ['of words cut short open nothing', 'Roe sang of ’em ’til the boats came, rock ’n’ roll and all.'],
    ['for inches open nothing', 'The pipe is 12" wide and 5" deep, and Roe said it was new.'],
    [
      'for feet and inches open nothing',
      'The boat was 6\' 2" wide and 20\' 4" long, and Roe said it was new.',
    ],
  ]
  it.each(nothing)('%s', (_, lines) => {
    expect(quotedIn(lines)).toEqual([])
  })

  const beside: Row[] = [
    [
      'inside single marks do not close them',
      '‘We don’t sign what we haven’t read,’ Roe said.',
      'direct ‘We don’t sign what we haven’t read,’',
    ],
    [
      'inside single straight marks do not close them',
      "'We don't sign what we haven't read,' Roe said.",
      "direct 'We don't sign what we haven't read,'",
    ],
    [
      'of a possessive before single marks do not open them early',
      'Roe said the crews’ pay was ‘far too low’ for the work.',
      'partial ‘far too low’',
    ],
    [
      'of a possessive and a decade before single straight marks do not open them early',
      "Roe said the crews' pay in the '80s was 'far too low' for the work.",
      "partial 'far too low'",
    ],
    [
      'of a possessive inside single marks do not close them',
      'Roe said: ‘The crews’ pay is far too low.’',
      'direct ‘The crews’ pay is far too low.’',
    ],
    [
      'of a possessive after single marks do not close them late',
      'Roe said pay was ‘what it was in the ’90s, or less’, and that the pilots’ pay wasn’t.',
      'partial ‘what it was in the ’90s, or less’',
    ],
    [
      'of a possessive after a decade in single marks do not close them late',
      'Roe said pay was ‘the same as in the ’90s’ and that the pilots’ pay wasn’t.',
      'partial ‘the same as in the ’90s’',
    ],
    [
      'of a possessive between two words in single marks close nothing',
      'Roe said that ‘boats’ were the crews’ ‘homes’ in those years.',
      'partial ‘boats’',
      'partial ‘homes’',
    ],
    [
      'of words cut short do not open what a possessive would close',
      'How ‘bout this from Roe: “The crews’ boats are safe.”',
      'direct “The crews’ boats are safe.”',
    ],
    [
      'are not what a figure in single marks begins with',
      "'2nd pier people' meet in the hall, Roe said.",
      "direct '2nd pier people'",
    ],
    [
      'of a possessive inside double marks are words',
      '“The crews’ pay is low,” Roe said.',
      'direct “The crews’ pay is low,”',
    ],
  ]
  it.each(beside)('%s', (_, lines, ...read) => {
    expect(quotedIn(lines)).toEqual(read)
  })
})
