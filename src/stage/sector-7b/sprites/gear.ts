/** Controller and keyboard, whole, in pieces and on their way back. */
export const GEAR = `
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
`;
