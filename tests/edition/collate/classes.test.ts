import { describe, expect, it } from 'vitest'
import { utteranceToCollation } from '../../../src/edition/collate/utterance-to-collation.ts'
import { utteranceOf } from './utterance-of.ts'

/** The gravest difference between two wordings; the first is the fuller one. */
function gravest(base: string, other: string): string {
  const { utterance, context } = utteranceOf([
    { outlet: 'Lantern', siglum: 'base', quote: base },
    { outlet: 'Tidings', siglum: 'other', quote: other },
  ])
  const [first] = utteranceToCollation(utterance, context, 'base').differences
  return first ? `${first.class}: ${first.why}` : 'none'
}

describe('what a difference may mean', () => {
  it.each([
    ['We do not want the toll', 'We want the toll', 'meaning: negation'],
    ['We are willing to talk', 'We are unwilling to talk', 'meaning: negation'],
    ['We confirm the report', 'We deny the report', 'meaning: negation'],
    ["We don't know", 'We do not know', 'form: contraction'],
    ['They will sign it', 'They would sign it', 'meaning: modality'],
    ['They’ll sign it', 'They may sign it', 'meaning: modality'],
    ['They will sign it', 'They’ll sign it', 'form: contraction'],
    ['We have been clear', 'We were clear', 'meaning: tense'],
    ['He continues his work', 'He continued his work', 'meaning: tense'],
    ['The ferries cross here', 'The ferry crosses here', 'inflection: inflection'],
    ['they write to the harbour', 'they wrote to the harbour', 'meaning: tense'],
    ['the men wait', 'the man waits', 'inflection: inflection'],
    ['the ships turned', 'the ships turning', 'meaning: tense'],
    ['our partners sign', 'its partners sign', 'meaning: who'],
    ['now Ruritania signs', 'now his country signs', 'meaning: who'],
    ['we met Ostrow here', 'we met Brenn here', 'meaning: name'],
    ['we met Ruritanian guards', 'we met Ruritania’s guards', 'inflection: inflection'],
    ['some 300 ships', 'some 400 ships', 'meaning: number'],
    ['some five ships', 'some 5 ships', 'form: spelling'],
    ['all ships wait', 'some ships wait', 'meaning: quantity'],
    ['all quays close', 'every quay closes', 'inflection: function words'],
    ['each quay closes', 'some quay closes', 'meaning: quantity'],
    ['we sail on Monday again', 'we sail on Friday again', 'meaning: date'],
    ['go if you must go', 'go when you must go', 'meaning: condition'],
    ['it is very safe here', 'it is safe here', 'meaning: intensity'],
    ['a safe and cheap bridge', 'a safe bridge', 'meaning: words left out'],
    ['a safe bridge', 'a safe and cheap bridge', 'meaning: words put in'],
    ['a safe, cheap old bridge', 'a safe … bridge', 'meaning: words left out, marked'],
    ['a severe answer', 'a harsh answer', 'word: other word'],
    ['important that all agree', 'important for all agree', 'inflection: function words'],
    ['patience and courage', 'courage and patience', 'order: order'],
    ['the US army', 'the United States army', 'form: abbreviation'],
    ['in grey colour', 'in gray color', 'form: spelling'],
    ['the ferry sails', 'The ferry sails', 'form: case'],
    ['the ferry sails', 'the ferry, sails', 'form: punctuation'],
    ['the coming days', 'the comingdays', 'form: spacing'],
    ['the old ferry sails on Monday', 'the old ferry', 'form: not quoted'],
    ['the old ferry', '[the] old ferry', 'form: brackets'],
    ['the old ferry', 'the old ferry', 'none'],
  ])('%j against %j is %s', (base, other, expected) => {
    expect(gravest(base, other)).toBe(expected)
  })
})
