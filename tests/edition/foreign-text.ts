import fc from 'fast-check'

/** Quotations in and among what other scripts, keyboards and converters leave behind. */
export const foreignText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        '“We will not sign,” said Jane Roe. ',
        'Doe said: ',
        '“',
        '”',
        '"',
        '‘',
        '’',
        ' she said',
        '\n',
        ' ',
      ],
      ...['שלום ', '“לא,” אמר רו. ', 'قال ', '«لا»', '\u202e', '\u202c', '\u2067', '\u2069', '\u200f'],
      ...[
        '\ud83d\ude00',
        '👩‍👩‍👧',
        '🏴‍☠️',
        '\ud83d',
        '\ude00',
        'e\u0301',
        'Zoe\u0308 Roe',
        '\u0301',
        '\u200d',
        '\ufe0f',
      ],
      ...[
        '\r\n',
        '\r',
        '\t',
        '\u0000',
        '\u0007',
        '\u001b[31m',
        '\u007f',
        '\u0085',
        '\u2028',
        '\u2029',
        '\ufeff',
      ],
      ...[
        'sa\u00adid Roe',
        'Ro\u00ade',
        '\u00ad',
        '\u2060',
        '\u200b',
        'ﬁne',
        'İstanbul',
        'ΑΣ',
        'ß',
        '漢字「はい」。',
      ],
      ...['constructor', '__proto__', 'toString', 'Constructor said', 'back'],
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
