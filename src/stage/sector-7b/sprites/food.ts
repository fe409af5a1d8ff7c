/** Food, and what is left of it. */
export const FOOD = `
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
`;
