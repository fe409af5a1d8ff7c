export const BOUNCE_PARTS = `
# Parts of Bounce, facing right, lit from upper right. Origin = top left of the rows.

@head
.............mmmmmmm
..........mmmoooooOOmmm
........mmoooooooooOOOOmm
.......moooooooooooooOOOOm
......mroooooooooooooooOOOm
.....mroooooooooqqqqqoooOOm
.....mroooooooqqmmmmmqqooOOm
....mroooooooqmmttTTTmmqoOOm
....mrooooooqmttTTTTTTTmqoOm
....mroooooqmttTTTcTTTTTTTmm
....mroooooqmtTTTTTcTTTTTTTTm
....mrooooqmttTTsTTTsTTTTTTTTm
....mrooooqmttTssTTsssTTsTTmm
...mrrroooqmtdsssssssssssssm
..mrrrroooqmtdssssssssssssm
.mrrrqroooqmtdssssssssssssm
mrrrrqroooqqmdsssssssssssssm
mrrrrrqroooqmddssssssssssssm
.mrrrrrqrooqqmdsssssssssssm
..mmrrrrroooqqmdssssssssssm
....mmrrrroooqqmddsssssssm
.......mrrrooooqqmmddddmm
........mmrrrooooqqqqqqm
..........mmmrrrroooomm
.............mmmmmmmm

@eyes.fwd
.mmm...mm
wwkk..wkk
wwkk..wkk
wwkk..wkk
.ww...sw

@eyes.down
.mmm...mm
wwww..www
wwww..wkk
wkkw..wkk
.kk...ww

@eyes.up
.mkk...kk
wwkk..wkk
wwww..www
wwww..www
.ww...ww

@eyes.back
.mmm...mm
kkww..kww
kkww..kww
kkww..kww
.ww...ww

@eyes.happy
.
.
.mm....mm
m..m..m..m

@eyes.shut
.
.
mmmm..mmm
.dd....d

@eyes.rage
mm......m
wmmm..mmm
wwkm..mkk
wwkk..wkk
.ww...ww

@eyes.wide
wwww..www
wwww..www
wkkw..wkw
wkkw..wkw
wwww..www
.ww...ww

@eyes.half
.
mmmm..mmm
wwkk..wkk
.wkk..wkk

@mouth.smile
m.....m
.mmmmm

@mouth.smirk
.....m
.mmmm

@mouth.flat
.mmmm

@mouth.open
mmmmmmm
mwwwwwm
mRRRRRm
.mRRRm
..mmm

@mouth.yell
.mmmmm
mwwwwwm
mmmmmmm
mmRRRmm
.mRRRm
..mmm

@mouth.oh
..mm
.mRRm
.mRRm
..mm

@mouth.chew1
m.....m
.mmmmm
..ddd

@mouth.chew2
.
.mmmmm
.d...d

@mouth.grit
mmmmmmm
mwmwmwm
mwmwmwm
mmmmmmm

@torso
.......mmmmmmmmmm
.....mmrooooooOOmm
....mrooooowooowOOm
...mroooooowooowOOOm
...mroooooowooowooOm
..mrrooooooooooooooOm
..mrroooooooooooooOOm
..mrroooooqqqqqqooOOm
.mrrooooqqooooooqqooOm
.mrroooqooooooooooqoom
.mrrooqoooooooooooqoom
.mrrrooqqqqqqqqqqqqoom
.mrrrrooooooooooooooom
..mmrrrrrrrrrrrrrrrmm
....mmmmmmmmmmmmmmm

@legs
...........kkkkkkkkkkkkk
.......kkkkvvvvvvvvvvvvvkkkk
....kkkvvvvvvvvvvvvvvvvvvvvwkkk
..kkvvvvvvvvvppppppvvvvvvvvvvwwkk
.kvvvvvvvvpppvvvvvvpppvvvvvvvvvvwk
.kvvvvvpppvvvvvvvvvvwwpppvvvvvvvwk
kpvvvppkkkppvvvvvvvvvvwwwkkkvvvvvvk
kppppkwRRRkkppvvvvvvvvvkkRRRwkppvvk
.kppkwRRRRRRkkpppppppkkRRRRRRwkppk
..kkkwwRRmRRRRkkkkkkkRRRRmRRwwkkk
....kkwwwwwwwk.......kwwwwwwwkk
......kkkkkkk.........kkkkkkk

@shoe
.kkkkk
kRRRRRkk
kRRwRRRRk
kwwwwwwwk
.kkkkkkk

@shoe.up
.kk
kRRk
kRRRk
kwRRRk
.kwRRk
..kwwk
...kk

@fist
.mmm
msssm
dsssm
mddsm
.mmm

@open
m.m.m
msmsm.m
msssmsm
dssssm
mdsssm
.mdsm
..mm

@point
.....mm
.mmmmssm
msssssm
dsssm
mddsm
.mmm

@flat
..mmmm
.mssssmm
mdssssssm
.mmddddm
...mmmm

@torsolong
.......mmmmmmmmmm
.....mmrooooooOOmm
....mrooooowooowOOm
...mroooooowooowOOOm
...mroooooowooowooOm
..mrrooooooooooooooOm
..mrroooooooooooooOOm
..mrrooooooooooooooOm
..mrroooooqqqqqqooOOm
.mrrooooqqooooooqqooOm
.mrroooqooooooooooqoom
.mrrooqoooooooooooqoom
.mrrooqoooooooooooqoom
.mrrrooqqqqqqqqqqqqoom
.mrrrrooooooooooooooom
.mqrqrqrqoqoqoqoqoqoqm
..mrqrqrqrqrqoqoqoqom
...mmmmmmmmmmmmmmmmm
`;
