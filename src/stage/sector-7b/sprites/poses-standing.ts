/** On his feet. */
export const POSES_STANDING = `
@stretch
leg 32,44 33,49 35,53 shoe
leg 26,44 24,49 22,53 shoe
arm 35,27 47,18 42,8 fist
torsolong 16,24
face 13,4 shut open
arm 21,27 10,17 14,7 fist

@walk.0 light=left
arm 34,32 40,37 46,37 fist
leg 31,44 25,48 18,50 shoe.up
leg 28,44 35,48 41,52 shoe
torsolong 17,25
face 18,6 fwd smirk
arm 23,32 17,37 13,42 fist

@walk.1 light=left
arm 34,31 39,37 43,39 fist
leg 31,43 27,48 20,48 shoe.up
leg 28,43 34,48 33,53 shoe
torsolong 17,24
face 18,5 fwd smirk
arm 23,31 18,37 17,43 fist

@walk.2 light=left
arm 34,30 37,37 38,42 fist
leg 31,42 37,45 35,49 shoe
leg 28,42 29,48 25,53 shoe
torsolong 17,23
face 18,3 fwd smirk
arm 23,30 21,37 23,43 fist

@walk.3 light=left
arm 34,32 31,38 28,42 fist
leg 31,44 37,48 43,52 shoe
leg 28,44 22,48 15,50 shoe.up
torsolong 17,25
face 18,6 fwd smile
arm 23,32 28,39 37,41 fist

@walk.4 light=left
arm 34,31 32,38 31,43 fist
leg 31,43 36,48 35,53 shoe
leg 28,43 24,48 17,48 shoe.up
torsolong 17,24
face 18,5 fwd smile
arm 23,31 26,38 33,41 fist

@walk.5 light=left
arm 34,30 34,37 34,43 fist
leg 31,42 31,48 27,53 shoe
leg 28,42 34,45 32,49 shoe
torsolong 17,23
face 18,3 fwd smirk
arm 23,30 24,37 28,43 fist

@stand
leg 32,43 33,48 33,53 shoe
leg 26,43 26,48 25,53 shoe
arm 35,31 39,37 36,43 fist
torsolong 16,24
face 15,4 half flat
arm 21,31 17,37 20,43 fist

@stand.talk
leg 32,43 33,48 33,53 shoe
leg 26,43 26,48 25,53 shoe
arm 35,31 42,34 47,28 open
torsolong 16,24
face 15,4 fwd open
arm 21,31 17,37 20,43 fist

@stand.look light=left
leg 32,43 33,48 33,53 shoe
leg 26,43 26,48 25,53 shoe
arm 35,31 39,37 37,43 fist
torsolong 16,24
face 17,4 up oh
arm 21,31 15,35 19,29 open

@rise
leg 33,46 40,49 36,53 shoe
leg 26,46 32,50 25,53 shoe
arm 36,34 43,39 45,44 fist
torsolong 17,28
face 18,9 down grit
arm 22,34 20,42 27,46 fist
`;
