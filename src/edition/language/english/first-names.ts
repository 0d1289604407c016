/** Common given names by gender, for pronouns. Names given to both stand in neither list. */
const MEN = `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond jack dennis jerry tyler aaron jose
  henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean
  arthur austin noah lawrence joe bryan billy bruce albert willie gabriel alan juan wayne roy ralph randy eugene vincent
  russell louis bobby philip phillip johnny bill jim mike bob tom dan steve tony jeff tim ken ron ted ed fred barry bernie rick greg
  doug chuck chad craig todd brad neil glenn stuart simon ian graham nigel colin martin trevor oliver harry boris jeremy
  vladimir sergei sergey dmitry mikhail ivan igor oleg alexei aleksandr nikolai viktor yuri volodymyr petro andriy
  emmanuel francois jean pierre jacques michel nicolas laurent olivier hans klaus wolfgang gerhard olaf jens heiko sigmar
  frank-walter mario matteo giuseppe silvio luigi paolo marco carlos luis jorge pedro miguel javier manuel rafael
  fernando alejandro ricardo roberto eduardo raul diego mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim
  abdul mahmoud khalid benjamin binyamin bashar recep tayyip kim xi hiroshi shinzo barack marco mitt newt mitch harry
  reince corey roger rudy geraldo lindsey tobias hugo oscar felix leo max lars sven erik nils johan anders karl
  otto kurt fritz ernst heinrich ludwig stefan tomas pavel jan jakub piotr andrzej marek lech donald jaroslaw
  edgar earl clarence ernest stanley leonard nathaniel patrick hugh allen alex ben sam luke evan kirk clint dale dean duane`
const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
  maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea
  cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia
  judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
  kayla alexis lori hillary ivanka melania kellyanne nikki sheryl elena sonia loretta condoleezza madeleine angela
  ursula christine marine valerie brigitte theresa nicola priscilla jane claire clare fiona emma kate katie lucy rose
  susanne ingrid astrid birgit greta eva irina olga natalia svetlana tatiana yulia oksana ekaterina galina ludmila
  sofia lucia carmen isabel rosa pilar cristina margarita leila fatima aisha amina zainab benazir indira sushma sonia
  mei yuki margit betsy debbie wendy tracy gail kristen kirsten kirsty jill joy june kelly
  vera wanda yvonne zoe ellen eleanor elaine erin faith gina gwen heidi holly iris ivy jackie jodi josephine`

const GENDERS = new Map<string, 'm' | 'f'>([
  ...MEN.split(/\s+/u).map((name) => [name, 'm'] as const),
  ...WOMEN.split(/\s+/u).map((name) => [name, 'f'] as const),
])
// Given to both, or to either in different countries.
for (const name of [
  'jean',
  'kim',
  'kelly',
  'alexis',
  'andrea',
  'terry',
  'lindsey',
  'jan',
  'jackie',
  'tracy',
  'yuki',
  'dale',
])
  GENDERS.delete(name)

/** Returns the gender a lower-case given name tells, or nothing. */
export function genderOfName(name: string): 'm' | 'f' | undefined {
  return GENDERS.get(name)
}
