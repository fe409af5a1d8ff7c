/** The seat, sparks, marks of feeling, stars and dust. */
export const PROPS = `
@blush
RR
RR

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
