/**
 * Words that hold a sentence together and say little by themselves, in the normal form of `normalForm`.
 * Two quotations that share only these share next to nothing.
 *
 * Negations stand here too: they weigh a lot in meaning and nothing in likeness, for a report that loses
 * its “not” is still a report of the same statement.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one ones anyone anybody anything everyone everybody everything
    someone somebody something nobody nothing who whom whose which what whatever whoever
    am is are was were be been being do does did done doing have has had having will would shall should can could may
    might must ought need let going
    and or but nor so yet if then than because although though while whereas unless until till since as when where
    why how whether
    of to in on at by for from with without into onto upon about against between among through during before after
    above below over under up down out off across along around toward towards within behind beyond near per via
    not never only just also too very more most much many few little less least even still again ever always often
    there here now once quite rather really well already almost perhaps maybe however therefore thus
    yes okay oh`
    .split(/\s+/u)
    .filter(Boolean),
)
