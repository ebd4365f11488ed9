/** Short forms of first names; each line is one name. */
const lines = `
robert bob bobby rob robbie bert
william will bill billy willie liam
richard rick dick ricky rich richie
james jim jimmy jamie
john jack johnny jon
joseph joe joey
thomas tom tommy
michael mike mikey mick mickey
david dave davey
edward ed eddie ned ted teddy
charles charlie chuck chas
daniel dan danny
samuel sam sammy
samantha sam
benjamin ben benny
anthony tony
andrew andy drew
alexander alex sandy xander
alexandra alex sandra sasha
nicholas nick nicky
matthew matt matty
christopher chris kit
christina chris tina
stephen steve stevie
steven steve stevie
patrick pat paddy
patricia pat patty tricia
peter pete
gregory greg
jeffrey jeff
lawrence larry
leonard leo lenny len
timothy tim timmy
theodore ted teddy theo
frederick fred freddy
francis frank frankie
frances fran frankie
george georgie
henry harry hank
harold harry hal
walter walt wally
raymond ray
ronald ron ronnie
donald don donnie
kenneth ken kenny
gerald gerry jerry
philip phil
vincent vince vinnie
zachary zach zack
nathaniel nate nathan
joshua josh
jacob jake
elizabeth liz lizzie beth betty eliza ellie lisa bess
margaret maggie meg peggy marge greta
catherine cathy kate katie kit cat
katherine kathy kate katie kit kat
mary molly polly mae
susan sue susie
rebecca becky becca
jennifer jen jenny
jessica jess jessie
deborah deb debbie
barbara barb babs
dorothy dot dottie dolly
victoria vicky tori
theresa terry tess
abigail abby gail
eleanor ellie nell nora
isabella bella izzy
penelope penny
josephine jo josie
gabrielle gabby
natalie nat
caroline carrie carol
johannes hans hannes jo
josef sepp jupp
friedrich fritz
heinrich heinz heiner
wilhelm willi willy
elisabeth lisa liesel elli
katharina kathi kati käthe
margarete grete gretel
maximilian max
sebastian basti
francisco paco pancho
jose pepe
ignacio nacho
guadalupe lupe
enrique quique kike
dolores lola
jan janek jas
anna ania anka
maria marysia maryla
katarzyna kasia
malgorzata gosia
aleksander olek
stanislaw staszek
jerzy jurek
tomasz tomek
piotr piotrek
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const linesOf = new Map<string, number[]>()
for (const [place, names] of lines.entries())
  for (const name of names) linesOf.set(name, [...(linesOf.get(name) ?? []), place])

export const areNicknames = {
  same: (one: string, other: string) =>
    one !== other && (linesOf.get(one) ?? []).some((place) => (linesOf.get(other) ?? []).includes(place)),
  keysOf: (name: string) => (linesOf.get(name) ?? []).map((place) => `nick ${place}`),
}
