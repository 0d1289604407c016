/** Something that reads news: a command that prints what each article quotes, as `npm run quotes` does. */
export interface Reader {
  readonly name: string
  readonly script: string
}

export const OURS: Reader = { name: 'As Quoted', script: 'src/commands/quotes.ts' }
export const COMPROMISE: Reader = { name: 'compromise', script: 'bench/speakers/quotes-by-compromise.ts' }
export const WINK: Reader = { name: 'wink-nlp', script: 'bench/speakers/quotes-by-wink.ts' }
