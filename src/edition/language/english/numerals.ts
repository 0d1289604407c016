/** Number words and the figures they are compared as, cardinals and ordinals alike: "first", "1st", "1" are one. */
export const NUMERALS: ReadonlyMap<string, string> = new Map(
  `zero:0 one-:1 first:1 two:2 second:2 three:3 third:3 four:4 fourth:4 five:5 fifth:5 six:6 sixth:6 seven:7 seventh:7
    eight:8 eighth:8 nine:9 ninth:9 ten:10 tenth:10 eleven:11 eleventh:11 twelve:12 twelfth:12 thirteen:13 fourteen:14
    fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70
    eighty:80 ninety:90`
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry): [string, string] => [
      entry.slice(0, entry.indexOf(':')).replace('-', ''),
      entry.slice(entry.indexOf(':') + 1),
    ])
    .filter(([word]) => word !== 'one'),
)
