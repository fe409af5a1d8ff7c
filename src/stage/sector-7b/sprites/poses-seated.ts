/** Sitting: playing, reacting, talking, at the keyboard. */
export const POSES_SEATED = `
# Canvas 88x60, pivot 30,56 (middle of the seat, or of the feet). Lines are painted in order.
# face x,y eyes mouth | arm shoulder elbow wrist hand | leg hip knee ankle shoe | part x,y | prop name x,y | flip (mirror and relight); light=left: the rim is on the left

@idle.0
arm 35,39 42,44 44,46 -
legs 11,44
torso 17,32
face 15,13 half flat
arm 22,39 24,47 33,47 -
prop controller 39,46
hand fist 33,48
hand fist 46,47

@idle.1
arm 35,40 42,45 44,47 -
legs 11,44
torso 17,33
face 15,14 half flat
arm 22,40 24,48 33,48 -
prop controller 39,47
hand fist 33,49
hand fist 46,48

@play.0
arm 36,38 45,43 48,43 -
legs 11,44
torso 18,32
face 18,13 fwd smirk
arm 23,38 27,46 36,43 -
prop controller 44,40
hand fist 38,43
hand fist 50,43

@play.1
arm 36,38 46,41 49,40 -
legs 11,44
torso 18,32
face 19,12 fwd open
arm 23,38 27,45 38,40 -
prop controller 46,37
hand fist 40,40
hand fist 52,39

@play.2
arm 36,39 45,44 48,45 -
legs 11,44
torso 19,33
face 20,14 rage grit
arm 24,39 28,47 37,46 -
prop controller 44,43
hand fist 38,46
hand fist 50,46

@cheer
arm 36,38 46,31 47,19 open
legs 11,43
torso 17,31
face 16,10 happy open
arm 22,38 11,32 9,20 -
prop controller 8,14
hand fist 6,14

@rage
arm 36,38 46,40 44,30 fist
legs 11,44
torso 17,32
face 17,13 rage yell
arm 22,38 12,42 13,31 fist
prop anger 44,12

@throw.0
flip
arm 36,38 45,42 49,37 open
legs 11,44
torso 15,32
face 11,13 rage grit
arm 21,38 9,34 5,22 -
prop controller 4,16
hand fist 2,17

@throw.1
flip
arm 33,40 25,44 19,41 fist
legs 11,44
torso 20,33
face 19,12 rage yell
arm 27,40 41,42 55,36 open

@throw.2
flip
arm 34,40 26,46 20,45 fist
legs 11,44
torso 21,34
face 25,17 rage yell
arm 26,41 39,43 49,49 open

@lookhand
arm 36,39 42,46 37,48 fist
legs 11,44
torso 16,32
face 12,12 down oh
arm 22,39 32,47 46,41 open

@shrug
arm 36,39 43,46 51,40 flat
legs 11,44
torso 17,31
face 14,13 up flat
arm 22,39 14,46 7,40 -
handflip flat 0,37

@type.0
arm 36,39 43,44 48,43 -
legs 11,44
torso 17,32
face 17,13 down smirk
prop keyboard 54,52
hand fist 54,45
arm 22,39 28,47 40,46 fist

@type.1
arm 36,39 43,43 49,41 -
legs 11,44
torso 17,32
face 17,13 down flat
prop keyboard 54,52
hand fist 56,43
arm 22,39 28,48 41,48 fist

@smash.0
arm 36,37 49,27 43,8 fist
legs 11,44
torso 17,31
face 15,14 rage yell
arm 22,37 9,27 16,8 fist

@smash.1
arm 36,41 47,44 55,48 fist
legs 11,44
torso 20,34
face 22,17 rage grit
arm 25,41 37,47 50,50 fist

@lookctrl
arm 36,39 46,43 54,39 -
legs 11,44
torso 16,32
face 13,13 down flat
arm 22,39 29,48 40,44 -
prop controller 49,39
hand fist 43,41
hand fist 56,39

@lookwall
flip
arm 36,39 46,46 42,48 fist
legs 11,44
torso 16,32
face 13,12 up oh
arm 22,39 26,47 35,48 fist

@talk.0
arm 36,39 44,44 50,37 open
legs 11,44
torso 17,32
face 15,13 fwd open
arm 22,39 25,47 35,46 fist

@talk.1
arm 36,39 44,45 51,42 flat
legs 11,44
torso 17,32
face 16,14 fwd open
arm 22,39 25,47 34,47 fist

@laugh.0
arm 36,39 46,43 53,38 -
legs 11,44
torso 17,32
face 14,11 happy open
arm 22,39 18,46 27,47 fist
prop controller 51,34
hand fist 56,37

@laugh.1
arm 36,40 46,44 53,40 -
legs 11,44
torso 17,33
face 15,13 happy open
arm 22,40 18,47 27,48 fist
prop controller 51,36
hand fist 56,39

@gasp
arm 36,38 47,38 50,29 open
legs 11,44
torso 16,32
face 13,11 wide oh
arm 22,38 15,44 22,38 open
prop controller 39,49

@slump
arm 36,41 42,47 39,50 fist
legs 11,44
torso 18,34
face 20,18 half flat
arm 23,41 24,49 32,51 fist

@think
arm 36,39 43,47 38,50 fist
legs 11,44
torso 16,32
face 13,12 up flat
arm 22,40 35,47 38,38 point

@cheer.up
arm 36,38 46,30 49,18 fist
leg 32,45 39,47 36,53 shoe
leg 26,45 19,48 22,53 shoe
torso 17,31
face 16,9 happy open
arm 22,38 11,31 8,19 -
prop controller 7,13
hand fist 5,13

@smash.half
arm 36,38 50,30 57,20 fist
legs 11,44
torso 18,32
face 18,14 rage yell
arm 23,38 14,29 22,16 fist

@lookkeys
arm 36,39 43,44 49,41 -
legs 11,44
torso 17,32
face 16,13 down oh
prop keyboard 54,52
hand open 54,42
arm 22,39 28,47 40,46 -
hand fist 42,46

@lookhand.1
arm 36,39 42,46 37,48 fist
legs 11,44
torso 16,32
face 12,12 wide oh
arm 22,39 32,46 46,36 open

@lookhand.2
arm 36,39 42,46 37,48 fist
legs 11,44
torso 16,32
face 13,13 down flat
arm 22,39 32,46 44,40 flat

@magic
arm 36,38 46,33 49,22 open
legs 11,44
torso 17,31
face 15,10 wide open
arm 22,38 11,34 10,23 open

@race.0
arm 36,39 43,44 48,43 -
legs 11,44
torso 18,32
face 19,13 fwd grit
prop keyboard 54,52
hand fist 54,45
arm 23,39 29,47 41,46 fist

@race.left
arm 36,39 42,44 47,43 -
legs 11,44
torso 16,32
face 14,13 rage grit
prop keyboard 53,52
hand fist 52,45
arm 21,39 27,47 39,46 fist

@race.right
arm 37,40 45,45 50,44 -
legs 11,44
torso 20,33
face 23,15 rage grit
prop keyboard 55,52
hand fist 56,45
arm 25,40 31,48 43,46 fist

@keys.rest
arm 36,39 43,44 48,43 -
legs 11,44
torso 17,32
face 17,13 fwd smile
prop keyboard 54,52
hand fist 54,45
arm 22,39 28,47 40,46 fist
`;
