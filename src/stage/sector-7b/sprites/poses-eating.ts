/** Sitting: taking food from where none can be, eating, drinking, and what comes of it. */
export const POSES_EATING = `
@pull
arm 36,39 42,44 38,44 fist
legs 11,44
torso 16,32
face 13,13 down smirk
arm 22,39 13,46 21,47 -

@burp
arm 36,39 42,46 38,47 fist
legs 11,44
torso 17,32
face 18,12 shut oh
arm 22,39 21,47 30,47 fist
prop blush 33,30

@eat.chips.0
arm 36,39 45,46 46,49 -
legs 11,44
torso 17,32
face 15,13 fwd open
prop chips 49,52
hand fist 44,49
arm 22,39 25,48 36,39 fist

@eat.chips.1
arm 36,39 45,46 46,49 -
legs 11,44
torso 17,32
face 14,14 happy chew2
prop chips 49,52
hand fist 44,49
arm 22,39 28,48 41,41 fist
prop crumb.1 38,37

@eat.pizza.0
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,12 fwd open
prop slice.left 36,34
arm 22,39 33,48 45,42 -
hand fist 49,38

@eat.pizza.1
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 15,13 happy chew1
prop slice.left 33,34
arm 22,39 32,48 43,42 -
hand fist 46,38
prop crumb.0 33,40

@eat.soda.0
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,12 fwd oh
prop soda 44,47
arm 22,39 26,48 37,42 fist

@eat.soda.1
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,12 shut oh
prop soda 40,43
arm 22,39 26,48 34,39 fist

@eat.candy.0
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 15,13 fwd open
prop candy 44,38
arm 22,39 26,48 37,40 fist

@eat.candy.1
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,14 happy chew1
prop candy.bitten 46,42
arm 22,39 26,48 39,42 fist
prop crumb.0 37,36

@pull.chips
arm 36,39 42,44 38,46 fist
prop chips 14,46
legs 11,44
torso 16,32
face 12,13 back open
arm 22,39 12,46 14,44 fist

@pull.pizza
arm 36,39 42,44 38,46 fist
prop pizza 12,41
legs 11,44
torso 16,32
face 12,13 back open
arm 22,39 12,46 14,44 fist

@reach
arm 36,40 54,48 75,39 open
legs 11,44
torso 17,32
face 14,12 happy chew1
prop slice.left 33,33
arm 22,39 32,48 43,41 -
hand fist 46,37
prop crumb.0 33,39

@belly
arm 36,39 43,46 37,48 open
legs 11,44
torso 17,32
face 16,14 down oh
arm 22,39 18,46 28,47 open

@burp.in
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,12 wide flat
arm 22,39 19,46 29,48 fist
prop blush 33,30

@burp.out
arm 36,40 44,45 50,44 open
legs 11,44
torso 18,33
face 20,14 shut yell
arm 22,40 20,47 29,48 fist
prop blush 38,31

@pull.in
arm 36,39 42,44 38,44 fist
legs 11,44
torso 16,32
face 13,14 down flat
arm 22,39 14,47 23,46 -

@hold.pizza
arm 36,38 47,31 43,19 -
legs 11,44
torso 17,32
face 15,14 up open
arm 22,38 11,31 17,19 -
prop pizza 30,10
hand fist 17,16
hand fist 44,16

@reach.half
arm 36,40 48,45 58,40 open
legs 11,44
torso 17,32
face 14,12 happy chew1
prop slice.left 33,33
arm 22,39 32,47 43,41 -
hand fist 46,37

@pull.soda
arm 36,39 42,44 38,46 fist
legs 11,44
torso 16,32
face 13,12 wide open
arm 22,39 33,44 45,34 fist
prop soda 50,33

@pull.candy
arm 36,39 42,44 38,46 fist
legs 11,44
torso 16,32
face 13,12 wide open
arm 22,39 33,44 45,34 fist
prop candy 49,27

@pull.chocolate
arm 36,39 42,44 38,46 fist
legs 11,44
torso 16,32
face 13,12 wide open
arm 22,39 33,44 45,34 fist
prop chocolate 50,31

@behind
arm 36,39 54,44 73,36 -
legs 11,44
torso 20,33
face 23,14 back smirk
arm 23,40 24,48 33,50 fist

@eat.chocolate.0
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 15,13 fwd open
prop chocolate 46,37
arm 22,39 26,48 37,42 fist

@eat.chocolate.1
arm 36,39 42,46 37,48 fist
legs 11,44
torso 17,32
face 14,14 happy chew1
prop chocolate.bitten 47,43
arm 22,39 26,48 39,44 fist
prop crumb.0 37,36
`;
