export const PROPS = `
@blush
RR
RR

@controller pivot=7,5
..kkk.....kkk
.kwwwkkkkkwwwk
kwwwwwwwwwwwwwk
kwwkwwwwwwwwRwk
kwkkkwvvvwwgwvk
kwwkwwwwwwwwcvk
kwwwwwvvvvwwwvk
kwwvkkkkkkkvwvk
.kvk.......kvk
..k.........k

@shatter.0 pivot=10,8
....kkk.....kkk
..kkwwwkk.kkwwwk
.kwwwwwwk.kwwwwwk
.kwwkwwwwk.kwwRwk
.kwkkkwvk.kvwgwvk
.kwwkwwwvk.kwwcvk
.kwwwwwvk.kvwwwvk
.kwwvkkk...kkvwvk
..kvk........kvk
...k..........k

@shatter.1 pivot=10,8
...w......c......w
.kww...k......kwwk
kwwwwk....R..kwwwwk
.wwkww..w.....wwRww
.wkkkw.....v..wgwv
w.wkww..c......wwc.v
.kwwww......w.kwww
.kwv..v..k.....vwvk
..k....w........vk
......R.....c.....k

@shatter.2 pivot=10,8
w.......c..........w
..ww.......w....R
.ww....R......ww...c
.......w..........w
c..ww......c....g
...kw..w.....w....w
w......v..R....ww
..wv.......w.....v
.....c..w.....c
.R.........v.......w

@shatter.3 pivot=10,8
c..................w
........w
..w...........R
.....c......w......c
w..........g
.......w.........v
...R.......c
.............w....w
..v....w
..........c......R

@respawn.0 pivot=10,8
c........c.........c
....c.........c
..........c
..c....c......c....c
.........T.c
c....c..T.......c
..........c....c
....c..........
..........c.......c
c....c.........c

@respawn.1 pivot=10,8
..c.......c.......c
.....c.......c
.....TcT...TcT
...c.cTcTTTcTc..c
....TcTcTcTcTcT
....cTcTcTcTcTc
....TcTcTcTcTcT
...c.cT.....Tc..c
.....T.......T
..c.......c.......c

@respawn.2 pivot=10,8
..........w
.....cc...w.cc
...ccwwcccccwwc
...cwwwwwwwwwwwc
..wcwwcwwwwwwwwcw
...cwcccwcccwwwc
...cwwcwwwwwwwwc
...cwwwwwccwwwwc
....cwc...w.cwc
.....c....w..c

@respawn.3 pivot=10,8
.................w
.....kkk.....kkkwcw
....kwwwkkkkkwwwkw
...kwwwwwwwwwwwwwk
...kwwkwwwwwwwwRwk
.w.kwkkkwvvvwwgwvk
wcwkwwkwwwwwwwwcvk
.w.kwwwwwvvvvwwwvk
...kwwvkkkkkkkvwvk
....kvk.......kvk

@keyboard pivot=15,9
..kkkkkkkkkkkkkkkkkkkkkkkkkkk
.kwvvvvvvvvvvvvvvvvvvvvvvvvvk
.kvwwkwwkwwkwwkwwkwwkwwkRRkvk
.kvvvkvvkvvkvvkvvkvvkvvkmmkvk
kvvkkkkkkkkkkkkkkkkkkkkkkkkvvk
kvwwkwwkwwkwwwwwwwkwwkwwkggkvk
kvvvkvvkvvkvvvvvvvkvvkvvkTTkvk
kvvvvvvvvvvvvvvvvvvvvvvvvvvvvk
kppppppppppppppppppppppppppppk
.kkkkkkkkkkkkkkkkkkkkkkkkkkkk

@smashed.0 pivot=16,13
...........w....O....w
......ww.....O..w..O.....RR
......vv.......www.......mm
...O..........wwwww..........O
.kkkkkk..ww..O.www.O..ww..kkkkkk
kwvwwvvkkvv.....w.....vvkkvvwwvwk
kvvvvkwwkvkk....O....kkvwwkvvvvvk
.kvwwkvvkwwvkk.....kkvwwkvvkwwvk
..kvvkwwkvvkvvk...kvvkvvkwwkvvk
...kkvvvkwwkvvpk.kpvvwwkvvvvkk
.....kkvvvvvvppk.kppvvvvvvkk
.......kkkpppppk.kpppppkkk
..........kkkkk...kkkkk

@smashed.1 pivot=16,13
..ww..........ww........RR
..vv..........vv........mm...ww
.......gg..........ww........vv
ww.....TT..........vv
vv..........ww............ww
.kkkkkk.....vv...ww.......kkkkkk
kwvkkvvkk........vv.....kkvvkkvwk
kvvkkkwwkvk...........kkvkkkvvvvk
.kvwwkvvkkkvkk......kkvkkkkkkwvk
..kvvkkkkkkkvvk....kvvkkkwwkvvk
...kkvvvkkkkvvpk..kpvkkkvvvvkk
.....kkvvvvvvppk..kppvvvvvkk
.......kkkpppppk..kpppppkk
..........kkkkk....kkkkk

@smashed.2 pivot=16,13
ww...........................RR
vv..........ww...............mm

.....RR................gg
.....mm................TT
ww............................ww
vv............................vv
.kkkkkk...................kkkkkk
kwvkkvvkkk.............kkkvvkkvwk
kvvkkkkkkvvkk........kkvkkkkkkvvk
.kvkkkkkkkkvvk......kvvkkkkkkkvk
..kkvvvkkkkvvpk....kpvvkkkvvvkk
ww..kkkvvvvvppk.ww.kppvvvvkkk..ww
vv.....kkkkkkk..vv..kkkkkk.....vv

@chips pivot=7,17
.kRkRkRkRkRk
kRRwRRRRRRRRk
.kRRRRRRRRmk
.kRwRRRRRRmk
.kRwRRRRRRmk
kRRwOOOORRRmk
kRROOwwOORRmk
kROOwOOOOoRmk
kROOkOOkOoRmk
kROOOOOOOoRmk
kROkOOOOkoRmk
kRROkkkkooRmk
.kRROOOooRRmk
.kRRRRRRRRRmk
.kRRRRRRRRmmk
kRRRRRRmmmmmk
.kmkmkmkmkmk

@pizza pivot=14,6
.........mmmmmmmmmm
.....mmmmrrrrrrrrrrmmmm
...mmroooOOOOOOOOOOooorrm
..mrooOOOOOOOOOROOOOOOoorm
.mroOOORROOOOOORRROOOOOOorm
.mroOOROROOOOOOOROOOORROorm
mrooOORRROOgOOOOOOOORORROorm
mroOOOOOOOOOOOOOOORORRROOorm
.mroOOOOORRROOOOOOOOOROOorm
.mmrooOOOORORROOOgOOOOOorrm
..mmrrooOORRROOOOOOOoorrmm
....mmrrrrroooooooorrrmm
......mmmmmrrrrrrrmmm
..........mmmmmmmm

@slice pivot=3,5
.mmmmm
mrroorrmm
mrooOOOOOmmm
.mrOORROOOOOmmm
.mrORRRROOOOOOOm
.mrOORROOORROom
..mroOOOOORRom
...mrOOOOOom
....mmrrom
......mmm

@slice.left pivot=0,5
..........mmmmm
.......mmmroorrm
....mmmOOOOOoorm
..mmOOOwRROOOorm
mmOOOOORRRROorrm
mOOOROORRRROorm
.mOOORROOOOOorm
..mmmOOOOOOoorm
.....mmmmroorm
.........mmmm

@pizzabox pivot=17,9
.....kkkkkkkkkkkkkkkkkkkkkkkkk
....kssssssssssssssssssssswwwwk
...kssssssssRRRRRRRRsssssswwwwk
..ksssssssRRsRssRsRRRsssssswwk
.ksssssssssRRRRRRRRRsssssswwwk
kssssssssssssssssssssssssswwk
kdddddddddddddddddddddddddskk
kdkkkdddddddddddddddddddddsk
kmmmmmmmmmmmmmmmmmmmmmmmmmdk
.kkkkkkkkkkkkkkkkkkkkkkkkkk

@soda pivot=5,16
.......kk
......kRk
.....kRk
.kkkkwkkkk
kwwwwwwwwwk
.kkkkkkkkk
.kcccTTTtk
.kcwcTTTtk
.kcwwwwTtk
.kcwRRwwtk
..kwRRRwk
..kcwRwTk
..kcwwTTk
..kccTTtk
..kcTTttk
...kkkkk

@candy pivot=8,4
k.kkkkkkkkkkk.kk
wkmmmmmmmmmmmkwk
kmmRRRRRRRRRmmk
wkmROROOROROmkw
kmmRROROOORRmmk
wkmmmmmmmmmmmkwk
kk.kkkkkkkkkk.k

@candy.bitten pivot=8,4
k.kkkkkk
wkmmmmmmkkk
kmmRRRRmmddk
wkmRORRmrdk
kmmRRRRmmddk
wkmmmmmmkkk
kk.kkkkk

@bit.chips
.kkkkkkk
kRROORRmk
kRwOORRRmk
.kRROOmmk
..kkkkkk
@bit.candy
k.kkk.k
wkRRRkw
kwRwRkk
k.kkk.k
@bit.choc
kk.kkkkk
kwkmmmRk
.kkmRmmk
..kkkkk
@bit.can
.kkkkkkk
kwcTTTtvk
kwcRRTtvk
kwcTTTtvk
.kkkkkkk
@bit.ball
.kkk
kwwvk
kwvvk
.kkk
@bit.green
.kkkkkkk
kggwggTTk
.kgggTTk
..kkkkk
@bit.crust
.mmmmm
mroOorm
.mmmmm

@crumb.0
..O...o
o...O
...O..O
@crumb.1
O.....O
..o.O
.O...o.
...O
@drop.sweat
.c
ccw
cTc
.c
@anger
.R.R
RR.RR
.....
RR.RR
.R.R
@burp.0
..OOO
.OwwwO
OwwwwwO
.OwwwO
..OOO
@burp.1
...OOOO....
.OOw..wOO..
OwO....OwO.
Ow......wO.
OwO....OwO.
.OOw..wOO..
...OOOO....
@note.0
.ccc
.c.c
.c.c
cc.c
cccc
..cc
@note.1
..c
..cc
..c.c
ccc
ccc
cc
@seat pivot=32,0
...kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
..kTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTcck
.kTttttttttttttttttttttttttttttttttttttttttttttttttttttttttTTTck
kTttttttttttttttttttttttttttttttttttttttttttttttttttttttttTTTTcck
kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
kvpppppppppppppppppppppppppppppppppppppppppppppppppppppppppppvvck
kpkkkkkkkkkkkkkkkkppnnnnnnnnnnnnnnnnnnnnnppwwwwwwwwwwwwwwwwwppvck
kpknknknknknknknkkppnkknkknkknkknkknkknknppwkkwwkkwwkwwkkwwwppvck
kpkknknknknknknknkppnkknkknkknkknkknkknknppwwwkwkwkwkwwkwkwwppvck
kpknknknknknknknkkppnnnnnnnnnnnnnnnnnnnnnppwwkwwkwkwkwwwkkwwppvck
kpkkkkkkkkkkkkkkkkpppppppppppppppppppppppppwkkkwwkkwkwwkkwwwppvck
kppppppppppppppppppppppppppppppppppppppppppwwwwwwwwwwwwwwwwwppvck
kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
kvppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppvck
kpkkkkkkkkkkkkkkkkppnnnnnnnnnnnnnnnnnnnnnppnnnnnnnnnnnnnnnnnppvck
kpknknknknknknknkkppnkknkknkknkknkknkknknppnkknkknkknkknkknnppvck
kpkknknknknknknknkppnkknkknkknkknkknkknknppnkknkknkknkknkknnppvck
kpkkkkkkkkkkkkkkkkppnnnnnnnnnnnnnnnnnnnnnppnnnnnnnnnnnnnnnnnppvck
knpppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppvk
.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
..kkkk....................................................kkkk
@spark.0
...w
.OwwwO
..wcw
.OwwwO
...w
@spark.1
w....O....w
..O..w..O
....www
O.wwwcwww.O
....www
..O..w..O
.w...O...w
@spark.2
O.........o

....O....
.........w
o...
......o
..w

@keycap pivot=3,3
.kkkk
kwwwwk
kwkwwk
kwwwwk
kvvvvk
.kkkk
@keycap.r pivot=3,3
.kkkk
kRRRRk
kRwRRk
kRRRRk
kmmmmk
.kkkk
@keycap.side pivot=3,2
..kkk
.kwwwk
kwwkwvk
.kwwvvk
..kvvk
...kk
@chocolate pivot=5,12
.kkkkkkkkk
.kmrmmrmmk
.kmmmmmmmk
.kmrmmrmmk
.kmmmmmmmk
kwkwkwkwkwk
kRRRRRRRRmk
kRROOOORRmk
kRROwOORRmk
kRROOOORRmk
kRRRRRRRRmk
kRRRRRRRmmk
.kkkkkkkkk
@chocolate.bitten pivot=5,9
...k..kk
.kkmkkmmk
.kmmmmmmk
kwkwkwkwkwk
kRRRRRRRRmk
kRROOOORRmk
kRROwOORRmk
kRROOOORRmk
kRRRRRRRmmk
.kkkkkkkkk
@bit.bag
.kkRkRkkk
kRRROORRRk
kRROOwOORmk
kRmRROORRmk
.kkmkkkmkk
@glint
..w
..c
wcwcw
..c
..w
@glint.small
.c
cwc
.c
@star
....O....
.O..O..O.
..O.w.O..
...www...
OOwwwwwOO
...www...
..O.w.O..
.O..O..O.
....O....
@dust.0
..v..
.vvv.v
v.vv.
@dust.1
.p..v.
p..p..
..p..p
`;
