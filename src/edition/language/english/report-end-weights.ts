/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-231`,
  at: `clause have -78; clause past -74; clause be -71; clause report -70; clause word -66; claim word -66;
    clause this -63; clause not -63; clause s -58; plan word -58; noun past 56; thing s -54; noun comma 53;
    clause with -51; thing semicolon 50; clause modal -50; clause to -49; loose because 49; thing dash 49;
    clause colon 48; clause capital -47; clause ed -47; loose word -46; about word -44; plan dash 43;
    about comma 43; clause comma 43; loose but 42; thing capital -42; loose s -41; clause adverb -41;
    plan comma 40; clause dash 38; thing word -38; thing comma 37; plan semicolon 37; clause semicolon 35;
    noun be 35; clause at -34; thing when 33; about semicolon 33; clause for -32; noun have 32;
    claim comma 32; loose comma 30; about when 30; claim dash 29; loose capital -29; about dash 27;
    thing ed -27; clause day -27; clause a -27; loose after 24; about capital -24; clause but 24;
    clause question 23; loose and 22; thing during 22; loose ed -21; plan in -21; about to -20;
    noun dash 19; clause ing -19; thing before 18; clause closing 18; claim in -18; thing closing 18;
    thing be -17; loose that -17; clause time -17; thing after 17; clause that -16; clause the -16;
    clause and 14; plan capital -14; noun that 11; plan s -11; thing ing -11; noun word -10; thing that -10;
    about s -10; about and 10; thing as -9; thing at 9; loose adverb -9; thing of -9; clause on -7;
    clause he -7; clause number -7; clause by -7; thing while 7; plan to -7; thing to -6; clause from -6;
    thing opening 6`,
  between: `clause number comma -63; thing capital in 60; about word be 45; about word dash 41; thing s word 34;
    loose number comma -33; plan capital comma 32; about s comma 30; loose word comma 29;
    clause word and 28; thing word comma 27; plan s comma -24; plan number comma -23; about capital and -22;
    loose word be 22; loose capital report 20; noun word word 19; loose word after 18; loose s dash 18;
    clause word comma 17; about word comma 16; clause s comma 15; clause capital comma 15; about word on 14;
    clause report comma -13; about s and 11; clause day comma 11; plan word and 10; about capital comma 10;
    claim word be 9; claim word comma 8; noun word comma 7; loose capital and -7; clause word but 7;
    thing capital on 6; noun capital comma 6; loose word in -5; loose word dash -5`,
  commas: `none thing comma 89; none about comma 69; none loose comma 67; none clause comma 66; none plan comma 64;
    none noun comma 59; none loose and 57; none noun past 56; none claim comma 53; none loose because 52;
    none thing semicolon 50; none thing dash 48; none clause have -47; one thing comma -44; none noun be 43;
    none thing when 42; none clause be -42; none loose but 42; none thing and 40; none clause semicolon 35;
    none loose after 35; none clause and 35; none plan dash 34; none claim dash 34; none noun have 32;
    none clause but 32; none clause word -31; none about and 31; none clause capital -30;
    none clause colon 30; none clause report -30; one loose comma -30; none about when 30;
    none clause modal -29; none plan word -27; none thing after 26; none loose in 25; none thing during 24;
    one clause comma -24; none clause to -22; none thing before 21; none about word -21; none thing s -20;
    none noun dash 19; none thing as -19; none clause not -17; none clause dash 17; two clause comma -16;
    none thing capital -16; none clause ed -15; none thing word -14; none thing at 13;
    none clause adverb -12; none clause past -12; none noun that 11; one clause dash 10; none thing in 9;
    none loose word -9; none plan and 9; none thing with 8; one clause and -8; none thing while 7;
    none loose on 7; one plan comma -7; none clause closing 6`,
  further: `no loose comma 86; no clause in -65; no thing comma 62; no about comma 60; yes loose comma -55;
    no loose word -47; no plan comma 46; no clause comma 41; no noun comma 40; no about dash 38;
    no clause modal -37; no clause be -30; no clause semicolon 29; no loose and 26; no loose because 24;
    no loose after 24; no thing to -23; no clause question 23; no clause colon 22; no clause but 19;
    no claim comma 18; no clause and 18; no plan word -18; yes thing word -18; no plan dash 17;
    no clause dash 17; no thing semicolon 17; no thing after 16; no thing dash 16; no thing day 16;
    yes noun word -15; no thing and 14; no clause word -14; yes about word -14; no loose dash 13;
    no thing while 13; yes thing in 12; yes loose in 12; no noun be 12; yes loose report -12;
    no loose in -11; no about and 10; no thing before 8; yes thing comma -7; yes about have 6;
    no loose time 6; no clause closing 6`,
  length: `clause 40 -177; clause 20 -147; clause 5 -142; about 40 -122; loose 20 -121; plan 40 -118;
    clause 1 -116; loose 40 -116; clause 12 -112; clause 8 -109; noun 2 100; thing 1 89; noun 1 89;
    thing 40 -88; clause 3 -82; about 20 -79; thing 20 -77; loose 12 -77; plan 20 -76; about 2 73;
    thing 2 73; plan 1 -70; noun 5 68; claim 2 -65; clause 2 -63; thing 12 -63; about 1 62; plan 12 -52;
    loose 2 51; claim 12 -50; claim 3 -46; claim 5 -43; about 12 -41; loose 1 41; claim 40 -40; loose 8 -34;
    noun 3 34; plan 2 -25; plan 5 -24; claim 20 -22; plan 8 -22; about 8 -20; about 3 20; thing 8 -14;
    claim 1 -12; thing 5 10; thing 3 8; plan 3 -7; loose 3 6`,
  opening: `they none comma 98; a none word -95; to none comma 82; the none word -82; capital none dash 72;
    the none but 60; capital none in 53; capital none and 49; he none dash 45; he none comma 43;
    the none capital -41; capital none after 39; owner none comma 36; possessive none comma 35;
    the none comma 35; capital one comma -29; word none comma 25; a none comma 25; ing none comma -24;
    it none comma 24; word none modal 23; the none and 22; number none comma -22; what none comma 21;
    capital none comma 20; capital none report 19; to none word -19; the one comma -18;
    object none comma 18; a none on -18; capital none but 17; her none on 17; to none be 15; a none dash 15;
    comma none comma -15; possessive none word -14; the none before 14; capital none semicolon 14;
    she none comma 13; possessive none and 12; the none that -12; capital none by 12; the none dash 11;
    her none in 11; the none to -11; word none have 10; she none and 9; s none in -9; the none after 9;
    s none as 9; to none and 7; to none dash 7; her none and 7; word none that 6; capital none time 6;
    object none and 6; object none in 6; a none at 5; capital none capital -5`,
  quoted: `no the -352; no of -317; no possessive -291; no capital -286; no ing -271; no s -253; yes comma 247;
    no owner -247; no a -208; no semicolon 202; no word -176; no her -170; no object -168; no question 161;
    no he -160; no it -145; no about -143; no this -137; no dash 134; no report -124; no number -120;
    no ed -117; yes and 115; no for -112; no not -110; yes capital -108; no to -106; no who -105;
    no but 105; yes dash 96; no adverb -94; yes word -90; no they -90; no closing 88; no colon 82;
    no she -77; no opening 77; no do -71; no against -68; no comma 68; no when 67; no that -65; no after 65;
    no or -63; no into -63; yes the -57; yes s -55; no from -55; no between -54; no over -53; yes in 50;
    no with -48; yes of -46; no as -37; no while 35; no have -35; no how -35; no past -33; no during 30;
    no before 28; no mark -28; yes possessive -25; no modal -24; no be -20; no and 17; no what -17;
    no in -17; yes ing -16; no like -15; no on -13; no despite 13; no until 11; no than -10; no because 5`,
  saying: `clause comma yes 111; clause and yes 71; thing comma yes 70; plan word no -67; clause be no -66;
    about comma yes 62; loose and yes 61; clause ed no -58; noun comma yes 55; clause dash yes 54;
    loose comma yes 52; clause word no -42; about word no -41; clause past no -40; clause but yes 34;
    clause modal no -34; thing capital no -33; noun past no 33; clause report no -32; thing s no -31;
    clause to no -31; thing word no -28; clause colon no 27; clause semicolon no 25; clause and no -25;
    claim word no -24; noun be no 23; plan dash no 23; loose word no -23; clause question no 23;
    plan comma yes 23; clause have no -22; thing during no 22; clause with no -20; plan to no -20;
    clause at no -20; noun dash no 19; thing closing no 19; clause capital no -19; thing before no 18;
    thing ed no -18; thing dash no 18; about capital no -18; thing semicolon no 17; thing after no 17;
    clause s no -16; claim dash no 15; clause adverb no -14; about dash no 14; loose on no 13;
    claim comma yes 10; plan in no -10; clause not no -10; loose capital no -9; thing while no 9;
    thing at no 9; thing as no -9; loose s no -8; about to no -8; thing that no -7; plan comma no 7;
    claim in no -6; clause for no -6; thing opening no 6; claim and no -6; thing ing no -6; clause a no -5`,
  three: `question end end 165; comma word and -125; closing point end 109; comma capital comma -99;
    and word s -97; semicolon end end 90; comma capital report 81; comma capital ed 80; comma word word -78;
    comma ing that 74; and word point -71; comma capital and -71; comma capital point -70; and the word -70;
    in a word 70; comma this as -69; comma number s -66; comma and that -62; comma but he 60;
    comma number capital -50; colon end end 49; during a word 48; comma to word -48; dash a word 47;
    a word word -47; and report that 46; mark number word -46; at a word 42; comma ing word -41;
    comma a word 36; comma and he 34; on day comma 32; word point end -32; comma there be 31;
    comma word as 31; comma capital past 28; comma s and -27; comma the word 22; on day point 19;
    comma ing object 18; comma word s -18; comma and report 17; time time comma 15; comma and word -14;
    in day point 14; for s point 14; comma capital capital -13; comma but not -11; and word word -11;
    word as he 11; comma ing to 11; comma and this 10; in the capital -10; as a word -7; comma ed with 7;
    comma and ed 6; and ed s 6; number point end 5`,
  two: `loose and report 91; clause and report 87; thing and ed 73; thing in a 68; thing and capital -64;
    clause comma a 63; thing comma but 61; plan comma but 57; clause comma which 51; about comma ing 48;
    clause comma word -48; clause comma adverb -43; thing word word -43; thing comma number -41;
    loose comma but 39; loose on day 39; clause and word -34; thing and ing 31; loose and ed 31;
    plan comma word -31; clause question end 31; thing comma word -30; clause comma the 28;
    plan and word -28; thing comma capital -27; loose comma and 27; loose and word -27;
    clause comma number -26; about comma word -25; clause comma who 25; loose comma number -24;
    loose comma word -23; clause comma in -21; clause and capital -17; thing comma ing 17; clause dash a 17;
    plan comma number -16; clause comma not -15; loose and s -14; about and ed 14; thing on day 13;
    noun and word -12; loose in day 12; clause comma but 11; loose comma ing 10; clause comma and 9;
    thing to word -9; thing comma and 9; loose in a 7; clause and ed 7; thing in the -7;
    loose in capital -6; about comma and 6; clause comma capital 6; about on day 6; loose and capital -5`,
  verb: `yes clause dash 61; yes clause in -61; yes clause word -55; yes clause on -44; yes clause comma 43;
    no thing semicolon 42; no thing comma 42; yes clause time -40; no about comma 40; no loose because 40;
    no noun have 38; yes clause colon 37; no thing when 36; no loose after 36; no loose on 34;
    no thing dash 34; no noun past 33; yes plan dash 33; no thing during 33; no about be 32; no thing by 31;
    no thing after 30; no about and 29; yes clause semicolon 28; yes clause to -28; yes clause by -26;
    no loose and 26; no thing with 25; yes loose be -23; no loose be 22; no noun that 22; no noun comma 21;
    no clause dash -20; no about in 20; yes claim comma 19; yes plan comma 18; yes about dash 16;
    no thing in 16; no thing capital -15; no thing at 14; no plan comma 14; yes clause and 12;
    no noun be 12; no thing while 12; no thing on 10; no thing word -10; no thing as -9; no loose comma 9;
    no plan and 9; yes loose comma 9; yes loose on -9; no about on 7; no noun ed 7; no thing day 7;
    yes noun comma 6; no about have 6; no clause in 5`,
}
