/** Three side scenes in the manner of an episode: every set piece of the stock comes in one of them. */
export const GAMING = `
0 1.6 ! arrive
0.2 30 ! game-play platformer
0.6 2.6 * music ♪
0.8 5.4 > A figure in an orange hoodie sits on an old server. Three monitors show one game.
5.6 7.4 * crunch CRUNCH CRUNCH CRUNCH
7.6 10.6 "C'mon c'mon c'mon… YES! Almost got i—"
10.6 12.2 ! game-die
12.2 14.4 "DUDE! NO! THAT'S SO—"
12.2 13.6 ! rage
14.4 15.5 ! controller-throw
15.5 16.4 ! controller-shatter
16.4 17.3 ! controller-respawn
17.4 20.2 "RESPAWWWN HAHAHAHA! Wait…"
20.3 22.4 ! look-controller-wall
22.5 24.4 "…how did that happen?"
24.4 25.4 ! beat
25.5 28.2 "Mehh. Oh well. FREE CONTROLLER!"
25.5 26.4 ! shrug
28.3 29.9 ! conjure chips
29.9 31.4 ! eat chips
30.2 31.6 * crunch CRUNCH CRUNCH
32 35.2 ! sidebar-rewrites-itself
32 35.4 > The sidebar of a distant blog puts itself in order.
36 38 > Three sectors away, somebody teaches.
37 % 340
38.2 42 > The figure does not notice. Too busy gaming and eating.`;

export const SNACKING = `
0 1.6 ! arrive
1.0 3.2 ! game-win
1.6 6.2 "YESSSSS! FINALLY! I AM THE CHAMPION! I AM THE—"
3.2 4.8 ! cheer
6.3 8.2 "Wait. Snack time."
8.3 9.9 ! conjure pizza
10 12.2 "Dude, pepperoni! AWESOME!"
10 11.6 ! cheer
12.3 13.8 ! eat pizza
13.8 15.4 ! hand-through-screen
15.5 18.7 ! sidebar-rewrites-itself
15.5 18.6 > The code rearranges. Better performance.
18.9 20.4 ! eat pizza
20.5 24.5 "Yo this pizza is AMAZING. Where'd I get this? Whatever."
24.6 26.2 ! conjure soda
26.3 28.8 "Oh DUDE! FREE DRINK! Today rules!"
28.9 30.4 ! slurp
28.9 31.6 * slurp slurrrrrrrrrp BURRRPPP!
30.4 31.4 ! burp
32 34 > Three sectors away, somebody explains.
34 % 450
34 37.5 > The bandwidth monitor: rising.`;

export const LEAVING = `
0 60 ! game-play racer
0.6 3 > Playing a different game. A racing game.
3.2 5.4 "C'mon c'mon… TURN! TURN YOU—"
5.4 6.8 ! game-crash
6.8 8.6 "NOOOOO!"
6.8 8.2 ! rage
8.8 10.1 ! keyboard-smash
10.2 11.2 ! keyboard-respawn
11.3 14.6 "RESPAWWWN! HAHAHA! Dude I LOVE this feature!"
14.7 16.1 ! type
16.2 18.6 "Wait, my keyboard broke. Right?"
18.7 20.2 ! look-hands
20.3 22 "WHAT IF I'M MAGIC!"
22.1 23.6 ! look-hands
23.7 27 "…nahhh. OHHH NICE! CHOCOLATE!"
23.7 24.6 ! shrug
27.1 28.7 ! conjure chocolate
28.8 33 "DOWN YOU GO CHOCO into my uhhh… No that doesn't work."
28.8 30.3 ! eat chocolate
33.1 34.6 ! stand-stretch
34.7 37.2 "Welp, I'm bored. Time to explore."
37.3 52 ! wander
40 42.4 ! meter-wild
41 % 500
42.5 % 550
44 % 600
40 43 > The monitor goes wild.`;

/** Foods that no scene above takes. */
export const REST = `
0.5 2.1 ! conjure candy
2.2 5 ! eat candy
6 7.6 ! cheer
8 9 ! shrug
9.5 13 "Some other line that is said for no reason at all, and somewhat longer than most of them are."`;

/** A scene in a script that the pixel face has no letters for. */
export const ELSEWHERE = `
0.5 5 "こんにちは、これはとても長いテキストです。魔法かもしれない！"
0.5 5 > 遠くのブログのサイドバーがひとりでに書き換わる。
5.5 8 ! shrug`;
