import { table } from "../table.ts";

/**
 * How directions are read as gestures, a row a line:
 *
 *     family/variant: words of the deed + words that must stand beside one of them
 *
 * Words are stems: "flip" stands for flips, flipping, flipped. Rows with company go before rows without; among equals
 * the first row wins, and in a clause the first word that is known. Rows marked `~` are things and parts of the body:
 * they count only where the clause has no deed that is known. `$papers`, `$screens` and `$food` are the lists below.
 */
export const GESTURE_TABLE = `
pause: hour hours minute minutes second seconds day days night morning evening week weeks month months year years time moments + pass passes passed later next tick crawl by elapse follow air
pause: later next following + night morning day week evening hour minute
pause: air silence line + dead radio
pause: cut + to black smash jump match hard
pause: fade + black credits
pause: camera shot + pan pans zoom cut tilt linger hold hover dolly track pull push drift follow swing
pause: close-up closeup montage + on shot
pause: smash jump match + cut
pause: cricket crickets tumbleweed
pause: tableau freeze-frame
agitate: volume lungs decibel decibels + top full max maximum high higher up rise climb
excite: contain control help + cannot can't couldn't unable barely hardly himself herself itself themselves
posture/lean: hand hands arm arms + behind
posture/sit: feet legs ankles shoes heels + desk table armrest
posture: shrug slip wriggle duck + coat jacket hoodie robe poncho
posture: light puff smoke stub relight + cigarette cigar pipe
play: mash button + button buttons mash
play/conjure: materialize materialise appear poof manifest spawn blink + $food dog skateboard couch beanbag blanket hat controller
process: led leds light lights glow display + cycle settle ripple dance rotate steady
process: led leds + blink flash flicker glow pulse turn go fade
process: iris irises aperture shutter + open close narrow widen
teach: enter switch slip go + lecture teacher teaching professor
process: enter exit leave switch go + mode
pace: lap laps + take do run another one two three four five several few
flip-pages: dog-ear dogear
shrug/shake-head: tut tsk
calm: inflection affect emotion + no zero without any
teach: terse terser
shrug: sarcasm + drip drip dripping ooze heavy
pause: everything everyone room world + stop still halt freeze
look: glance look + askance sidelong
look: swing pan swivel tilt rotate + sensor sensors array antenna camera turret eyestalk
look: 360 180 one-eighty three-sixty + do full turn spin
posture: shove nudge push + glasses goggles spectacles visor
posture/stand: spring sit bolt jerk snap + upright
posture/sit: hug + knees
excite: epiphany eureka revelation
present: pin drop stick + location coordinates pin map
pause: nothing + happen move change stir
play: drum-roll drumroll air-drum
posture: pockets pocketing + it crumb pen evidence
present: slide push pass + phone photo photograph tablet mug plate cup receipt envelope card usb drive
work-screen: play replay rewind + clip video recording tape footage audio voicemail message file track song
sigh: tears + verge brink near edge close real actual
sigh: run out + steam
excite: levitate
look-around: scan search study + face faces crowd
glitch: spark sparks + fly shower shoot spray
pause: nobody + say speak answer reply respond react move talk breathe
stare/freeze: very perfectly utterly unnaturally absolutely + still
pace: hurl throw fling launch + himself herself themselves itself
posture: fan + himself herself themselves itself
process: temperature heat load usage core + rise climb spike drop fall increase soar
process: gear gears cog cogs wheels + turn spin whir click grind rotate
write: add + suspect suspects theory hypothesis bullet point line footnote asterisk
write: reach + marker chalk pen pencil dry-erase stylus
nod: double two both + thumbs thumb
calm: mouths mouthing
glitch: wifi wi-fi internet network router + drop go cut die fail out down flicker crash
glitch: power electricity + die fail flicker cut outage
pause: dust + settle clear
present: unfold unroll spread + map blueprint chart poster scroll banner
present: drag haul heave lug + chart charts graph graphs diagram poster easel board whiteboard
pause: applause + no scattered silence
write: lick + pencil pen
unsure: smile grin smirk laugh laughter confidence enthusiasm excitement energy + fade falter drop slip vanish die waver freeze evaporate drain disappear
smile: crack break + smile grin
smile/laugh: throw tip toss + head
smile/laugh: break + character
defend: clap cover put press clamp + ears
calm: finger press hold + lips
sigh: head eyes gaze + down lower bow
look-around: eye eyes + dart flick roam wander
sigh: eye eyes + water well brim fill glisten moist wet
stare: eye eyes gaze + glue fix fixate lock rivet train glaze
unsure: head + spin swim reel
unsure: hide cover + face head
sigh: quiver tremble wobble + lip lips chin
unsure: teeth knee knees + chatter knock rattle
posture: slide lower remove take polish clean + glasses goggles spectacles
unsure: glow turn go flush blush + pink guilty scarlet
unsure: interested fascinated + floor ceiling wall shoes
unsure: out run + ideas words metaphors options excuses
unsure: look + floor feet shoes
nod: head + bob
agitate: jaw + set tighten tight clench
agitate: shoulder shoulders + tense tighten
sigh: shoulder shoulders + drop sag slump fall sink
think: brow brows forehead + furrow crease knit wrinkle
think: furrow crease wrinkle knit + brow brows forehead
unsure: voice + small tight thin shaky uneven crack break wobble wobbly quiver catch hitch
posture/sit: lower ease drop slide sink slump settle + himself herself themselves itself chair seat stool couch sofa
stare: eye eyes + saucers plates wide round huge
agitate: status light lights display screen indicator + red
process: indicator readout display light lights led panel dial status meter bar + go turn shift change fade
notebook: file + away it this that
play: drum guitar + air
nod: raise lift hold + toast
pause: silent + alarm
pace: bump walk slide skid zoom + into frame view
unsure: grip grasp clutch cling hold + table desk edge chair armrest railing
calm: mouth + help word words no what why please sorry
posture: pull wrap draw tug bundle + blanket robe cardigan tighter
eat: spit spray + $food
sigh: sink slump + lower
unsure: draw go + blank
calm: draw let + breath
posture: draw pull + himself herself themselves itself height
posture/lean: lean + closer near nearer
pace: draw scoot + closer near nearer
defend: draw pull hold + back
calm: pull hold get keep + together
posture: snap pull put slip tug + gloves glove glasses goggles mask boots
process: readout readouts gauge dial lens lenses aperture optic + turn go shift change narrow widen flip drop
process: beam + detection scanner scan sensor laser tractor
pace: catch + to with
think: catch + up
calm: fall drift + asleep
panic: fall + apart pieces
posture/sit: fall topple keel tip + off over down backwards forward back
think: twirl spin flip roll + pencil pen stylus
agitate: put stamp + foot
sigh: give + in
sigh: break + down
excite: break burst + song dance cheer applause
excite: go + wild nuts
calm: come turn + clean
think: put piece + together
think: mental + note
present: arm arms + wide open spread out
excite: arm arms + up raise
defend: take dive + cover
point: take + aim
excite: get + ready
work-screen: get + work
nod: shake + on hand hands
pace: take + off
pace: make + room way beeline
look: make + contact
teach: take + charge over lead
unsure: hand hands + mouth
sigh/facepalm: hand hands + forehead face
smile: arm hand + around shoulder
smile: blow + kiss
posture: blow + hair
sigh: blow let + breath air out
agitate: blow + up top gasket fuse
process: shut + down
pause: shut + up
point: pull take lead + aside
notebook/investigate: magnify magnifier magnifying + out up glass
think: work + through
teach: launch jump dive + into explanation speech lecture rant monologue story
write: grab pick take find + marker chalk pen pencil stylus
play/throw: drop fumble + marker chalk stylus
think: search grope hunt look + word words phrase answer
unsure: try struggle + panic scream cry freak spiral
sigh/facepalm: smack slap hit + forehead face
process: blink flash + red amber green yellow blue
present: pull stretch + string thread yarn
notebook/close: put tuck stow + away
eat: lick + fingers lips plate bowl off spoon crumbs dust sauce
teach: miss + beat not
notebook: tear rip + page pages sheet sheets paper note sticky post-it
unsure: forget + what why how he she they
look-around: look glance peer gaze stare peek search scan check survey + around everywhere room space corner corners wildly surroundings shoulder side sides about workshop ceiling floor sky
look-around: search scan check survey peek peer + door doors window windows hallway corridor vents
excite: eye eyes + light brighten sparkle
look-around/up: look glance peer gaze eye + up
look-around/away: look glance peer gaze turn avert avoid + away down aside gaze
look-around/away: break avoid avert + contact
look: check consult + watch wristwatch clock time phone
look: catch + eye
excite: eye eyes face + widen wide light bright brighten sparkle shine
calm: eye + close shut
calm: close shut + eye eyes
stare: raise arch quirk lift cock + eyebrow eyebrows brow
stare: eye eyes + narrow

write: take make + note notes
write: clear wipe erase + board whiteboard
write/underline: circle + something red line word it date name number entry term phrase claim quote
write/underline: underline highlight underscore
write: add append enter put + mark note notes notebook list entry board whiteboard wall file case-file log
notebook/close: close shut snap slam put set tuck flip slap fold + closed shut away
notebook/open: snap fall + open
notebook/open: open reopen pull take get produce ready grab whip reach fish + $papers
notebook/open: flip + open
notebook/close: close shut snap clap + $papers
flip-pages: flip circle return rifle leaf thumb page turn shuffle sort skim scan review read consult check look sift dig go cross-reference compare browse + $papers
flip-pages: flip rifle leaf skim riffle read browse
present/page: show hold present turn slide pass hand offer + $papers
notebook/investigate: investigate examine inspect study trace probe research review interrogate follow-up sleuth dust
~notebook: notebook notes casebook

posture: drop fall sink + knees knee
unsure: swallow gulp + hard nervous nervously audibly dryly
excite: vibrate shake tremble buzz quiver + excitement excited joy anticipation energy
look-around: check make + anyone anybody somebody someone
shrug: pretend act + planned this that it nothing happened normal natural casual
write: update amend + log logs record records entry list notes tally
stare: lock + eye eyes gaze onto on
work-screen: lock unlock + door doors gate system screen file files
process: cool + fan fans system systems
process: kick + in
posture: strike + match pose
look: follow track trace + eye eyes gaze
shrug/shake-head: click tut + tongue
flip-pages: quote recite + $papers
notebook: fold crease + $papers
pace: slide + down
posture: wipe brush + hoodie shirt pants dust
pace: edge + closer away toward towards past
agitate: vent + about at
calm: back + normal neutral
defend/catch: try + again
think: lost deep + thought thoughts memory memories reverie
unsure: face expression + fall drop crumple pale
stare: over + rim
pace: appear + behind beside next
work-screen: window windows tab tabs cursor popup + minimize maximize close open blink pop
glitch: screen screens display displays light lights feed + dark black blank
think: debate + internal internally inner himself herself
process: reading readings number numbers graph graphs meter level levels percentage bandwidth gauge counter + climb rise spike drop jump fall increase decrease surge
process: optics lens lenses sensor sensors camera + focus adjust zoom rotate
agitate: warning alert + light lights
write: check tick + off
think: steeple + finger fingers
think: follow + thread logic
unsure: buy + not isn't
pace: push roll scoot + back from
posture: upside + down
defend/hands: raise + hands palms both defense
point: raise + hand
teach: wind gear + speech lecture explanation
present: lay put set spread + out
work-screen: open + tab tabs browser window
posture/headphones: adjust fix + headset headphones headphone
process: fan fans + slow stop
work-screen: turn + volume brightness
process: connect + network server system cloud online
pace: run dash rush sprint + to toward towards away
teach: shift switch slip + explanation teaching lecture teacher professor explainer
unsure: take + aback
agitate: knock + over
look-around: look + fingerprints clues evidence support help exit exits
work-screen: open + laptop
unsure: keep + up
posture/lean: hand hands + desk table
excite: get + into
write: add + arrow arrows column line row bullet label box circle
teach: rush race hurry + word words explanation through
think: tap + temple
unsure: swallow bite hold + back comment remark words retort correction tangent reply answer response objection joke pun
agitate: ready about + explode burst
agitate: voice tone pitch + higher louder intense sharp sharper harsh harsher mean meaner edge climb rise up
calm: voice tone pitch + dip drop fall lower soft softer gentle
teach: shift switch slip + voice tone
glitch: system systems circuit processor + hiccup
defend: hold + shield
smile: try fight suppress hide stifle bite hold + smile grin laugh laughter smirk giggle
pause: alarm alarms siren sirens music sound beeping whirring noise + stop cut die end cease
posture: run rake drag brush comb + hair fur cable cables mane
posture: tip doff + hat cap fedora
posture: adjust tug straighten smooth fix button + coat lapel lapels cuff cuffs hem
agitate: status light lights display screen indicator + red
process: eye eyes + glow
write: file submit + report reports complaint paperwork
write: click uncap + pen
write: paint + air board wall canvas color colour colors colours
flip-pages: lick wet + finger thumb
notebook/investigate: adjust polish + magnifying
eat: spill scoop + $food
play: spin twirl roll flip toss catch juggle drop + kendama yo-yo dice die cube spinner
play: roll + initiative
shrug: wave + off away
look: meet hold + gaze eye eyes
think: zone space + out
point: hand pass slide + over
point: thrust jab stick + finger
point: motion + to for at toward towards vaguely
excite: hand hands + flap flutter
teach: clear + throat
calm: let + go
defend/hands: palm palms hand hands + up
pause: hold fall say lose + silence silent breath nothing track thread
unsure: lose + plot count place way
pause: break trail tail + off
unsure: sure certain convinced + not isn't never less
shrug: care + less couldn't doesn't don't
point: cut break jump chime barge butt + in
point: cut + off short
point/clap: high + five fives
point/clap: bump fist + fist fists bump
notebook/investigate: pull take get whip raise hold + magnifying magnifier
notebook: stack straighten square gather collect + $papers
posture/sit: pull drag take grab find + chair seat stool
posture/lean: kick lean + back
posture/stand: shoot leap jump spring get rise scramble + feet foot
unsure: jump leap + back
unsure: make pull + face
point: talk + over
stare: double triple + take
smile: rub + together
smile: hand + heart
panic: clutch clasp + chest heart pearls
agitate: tap + foot
teach: keep continue carry push + going
teach: carry move press + on
pace/vanish: go + dark
think: tap chew click + pencil pen teeth
posture/sit: swivel spin roll turn + chair stool
work-screen: hover linger + key button cursor delete enter mouse send
posture: grab take get throw pull flip turn + coat jacket scarf hat cap hood collar
posture: collar hood + up down
posture: hat cap brim + low down
calm: out fast sound + cold asleep
unsure: squeeze screw scrunch + eye eyes
stare: blink + not doesn't without never
excite: strike hit + lightning inspiration idea
excite: spin whirl twirl turn + place arms circle circles
calm: lip lips mouth + move
excite: punch + air
unsure: open + mouth
pause: pen fingers typing + stop freeze hover pause
excite: ride + high wave
panic: stand bristle + end
excite: air + punch
smile: stick poke + tongue
smile: wave rush flood + relief joy
defend: put step hold + between front
panic: grab tear pull tug + hair own
posture: crack roll + neck knuckle knuckles
posture: warm limber + up
play: level + up complete clear
unsure: bite chew + lip lips nail nails
unsure: wring + hand hands
unsure: turn go flush + red pink crimson
unsure: rub scratch + neck ear
unsure: drain + color colour face
agitate: clench grit grind + jaw teeth fist fists
look: snap jerk whip + head
posture: puff stick + chest up
posture: push pull run brush + hair hood sleeve
play: tuck put set + controller controllers gamepad
present: hold take show snap + phone screenshot photo photos photograph picture selfie
sigh/facepalm: head face + desk table keyboard
eat: talk say speak mumble + mouthful full
point: signal + to for at
agitate: work wind rile + up
agitate: get + worked riled wound
agitate: rise climb + voice tone
teach: raise + voice
calm: wind calm cool quiet + down
pace: take break + run running
pace: sneak slip slink + away off out past in
smile/laugh: try struggle shake wheeze cry howl + laugh laughter laughing
defend: take + personally offense offence
sigh/facepalm: bang thump drop rest lay put + head
play/throw: drop + pen pencil everything mug cup
excite: do + flip spin cartwheel twirl
play: air + guitar
play: spin twirl + controller
eat: brush wipe sweep + crumb crumbs
eat: shake blow + bag bubble gum
stare/freeze: go stay + still
glitch: drop lose break go fail + connection signal link offline feed
process: regain restore find + connection signal link
process: fill climb tick + bar progress counter
present: appear multiply update pop + $screens message messages text bubble dots
teach: narrator detective announcer documentary professor + voice
smile: mocking mock sing-song teasing + voice tone
point: snap + finger fingers
pause: cut die + out
pause: let take + sink
think: click + something everything it
think: figure + out
look-around: take + in
agitate: lose + patience it temper composure cool
calm: regain find + composure balance footing
play/conjure: open + portal
process: power + up down
process: crunch run + number numbers data figures simulation simulations models
unsure: crack waver tremble shake quaver + voice
teach: harden + tone voice
sigh: hang go droop + limp
sigh: out + breath
sigh: tear well + up eyes
sigh: wipe brush dab + tear tears eye eyes
sigh/facepalm: head face + hands palm palms
posture: hand hands + hip hips
work-screen: hit press tap smash mash jab + enter send delete publish post undo escape
nod: give flash + thumbs thumb
excite: light + up face
pace: fade come pop + back in
pace: appear + nowhere
shrug: not isn't doesn't + listening listen
write: cross strike scratch + out off
unsure: drop fall hang + jaw
unsure: flatten droop lower fold + ears ear antenna antennae
excite: cover + mouth
posture/sit: put kick prop + feet
pace: backs backing + away off toward towards out from into
nod: thumbs thumb + up
point: thumbs thumb + down
sigh: give + up
defend/catch: start + over
smile/laugh: burst crack break double + laugh laughing laughter up over

stare: stare squint glare gaze goggle gape gawk eyeball widen narrow glower ogle scrutinize side-eye leer wide-eyed
stare/freeze: freeze frozen blink rigid stiffen petrify deer
look: look glance watch eye face turn notice see observe spot peer regard address exchange spin whirl swivel recognize witness register attention
look-around: search rummage hunt hide peek listen sniff crane prowl sneak explore survey locate find discover eavesdrop

point/count: count tick list + finger fingers off on rapidly rapid quietly points reasons
point/count: count recount enumerate
point: hold raise lift + finger fingers
unsure: open close + mouth
point/clap: high-five high-fives fist-bump clap applaud applause
point: gather gesture point indicate wave beckon jab nudge poke wag raise interject interrupt interruption tap pat touch ping shove push tug flag mime knock mimic pantomime
work-screen: finger fingers hands + keyboard keys keypad
nod: nod agree acknowledge confirm bow salute affirm concede thumbs approve accept consent yes understanding
shrug/shake-head: shake + head
shrug/roll-eyes: roll + eye eyes
shrug: ignore shrug dismiss dismissive wave-off handwave unbothered whatever nonchalant unfazed unimpressed indifferent brush eyeroll bored boredom meh
sigh/facepalm: headdesk head-desk
sigh/facepalm: rub pinch bury drop cover + face head hands forehead temples bridge nose eyes
posture/arms: cross fold + arm arms
think/tilt: tilt cock scratch tap + head chin
defend/hands: raise hold throw put lift + hand hands arms palms defense
defend/catch: catch stop interrupt correct recover collect compose steady check + himself herself itself themselves self yourself
defend/catch: recover self-interrupting self-interrupt self-correct self-correcting backpedal stammer fumble backtrack
smile/laugh: wheeze laugh chuckle giggle snicker snort cackle haha hahaha hahahaha hehe heh lol laughter guffaw joke tease teasing
smile: touched flatter flattered innocent kiss half-smile smile grin smirk beam wink amuse wry happy content pleased satisfied warm fond delighted hug hopeful relief relieve grateful thank
sigh: heartbroken done demoralize discourage despondent somber gloomy forlorn sulk whimper wail sniffle sniff weep melt sigh facepalm deflate exhale groan droop sag slump wilt defeat resign resignation disappoint dejected crestfallen surrender yawn weary tired exhausted nostalgic longing
defend: grudging defensive defend protest object insist indignant huff argue deny retort justify insistent plead counter bristle pout offended refuse reluctantly rebut sputter jealous block shield

play/throw: smash slam drop + controller keyboard gamepad joystick remote button buttons mic
play/throw: throw toss hurl fling chuck pitch lob
play/respawn: respawn reappear materialize poof rematerialize
play/conjure: conjure summon pull produce grab pluck retrieve reach take fish whip + pocket pockets hoodie nowhere air behind impossible sleeve thin
play: hold grip clutch clench pick set put pull catch + controller controllers gamepad joystick
play: speedrun play game dodge win lose crash warp juggle race die dies celebrate spin dab mash dribble
~think: thought thoughts memory memories theory hypothesis
~play: controller joystick gamepad skateboard yo-yo boss button buttons console game score mic
eat/drink: drink sip gulp slurp swig chug guzzle swallow
eat: pull grab take reach pass open offer hold unwrap crack pop finish wipe lower put set place steal pour bring return share stir mix cook blow peel dunk nurse cradle swirl + $food
eat: toss throw pop + mouth
eat: eat chew munch bite crunch snack nibble devour lick chomp wolf swallow taste burp belch hungry mid-bite mid-chew
~eat: noodles crumbs burrito cookie cookies donut dunk pizza chips candy mouth coffee popcorn burrito cocoa fry fries cup snacks

process: blink flash flicker pulse spin whir glow strobe activate come boot + system systems lights light indicator indicators led leds circuits servers sensors sensor scanners grid online fans fan
present: pull bring call put throw + up $screens
present: present project display show reveal unveil activate highlight demonstrate share open spread produce load flash pin + $screens evidence findings board map result results entry dataset whiteboard
present: hold raise lift + aloft overhead up high
present: cue present project display show reveal unveil activate highlight produce spread demonstrate showcase introduce illuminate unroll lift
write: draw sketch write scrawl chalk + board whiteboard wall air
work-screen: turn switch power + on off
present: rotate swivel angle tilt + monitor screen laptop tablet display
posture/headphones: slide take pull put push lift + headphone headphones headset
work-screen: check open close work switch read review touch access update move scan monitor navigate pause search run test start set clear stop pull zoom + $screens lever dial
work-screen: type copy-paste paste swipe click scroll key code program adjust tweak edit drag press hack configure toggle rearrange redesign upload download zoom query deploy install patch debug fix build refresh reload boot implement change modify customize tinker rewire plug unplug switch swap erase delete rewind fast-forward enhance crop rename untangle restart work busy fiddle multitask
~work-screen: screen terminal dashboard keyboard controls wires
glitch: break shatter creak crack go + glass door
glitch: go dim flicker + lights out
glitch: smoke overheat destabilize destabilise waver glitch flicker static distort stutter fragment garble pixelate fritz lag spasm twitch malfunction short-circuit corrupt dim desync jitter skip loop
glitch/recover: snap shake reset + back off out it itself himself herself
process: solve match reconnect load double-check overclock process compute calculate analyze analyse cross-reference cross-referencing correlate run compile buffer detect scan track monitor log measure record reboot recalibrate calibrate initialize check verify query compare archive update evaluate assess cross-check triangulate decrypt decode parse render index sync recalculate recompute catalog catalogue tally estimate map self-test
~process: system systems sensor sensors algorithm data diagnostics diagnostic lights indicator indicators circuits gears servers scanners scanner temperature fans status
write: write scribble document jot mark record note annotate log transcribe doodle sign scrawl draft draw sketch inscribe label stamp itemize outline chart

pace/vanish: disappear vanish fade dissolve evaporate
pace: emerge crawl chase catch pace walk step move approach retreat wander march stroll follow shuffle hover float drift run rush hurry leave enter storm tiptoe circle creep exit arrive scoot dash climb stagger orbit trot jog return
pace: slide go head roll come move hide + over off away closer toward towards forward backward backwards out in across around to behind
posture/stand: get climb + up
posture/sit: drop fall sink + chair couch sofa seat floor
posture/lean: lean slouch recline
posture/stand: stand rise hop
posture/sit: faint lying sit perch flop collapse sprawl plop curl lounge lie
posture: zip stretch straighten posture shift kneel hunch prop adjust brace huddle curtsy curtsey wriggle squirm pose trip wobble clear
posture: put adjust roll push + glasses tie sleeve sleeves jacket hat collar scarf
~posture: shoulders shoulder spine arms knuckle knuckles throat chair

panic: spiral spiraling mid-spiral panic hyperventilate flail terrify horrify freak shriek scream mayday frantic meltdown terror alarmed hysterical overload
agitate: disgust appall betray impatient outraged livid incense repulse steam overheat screech agitate frustrate irritate annoy fume stomp fist intensify escalate flash shake tremble vibrate exasperate angry anger furious mad sway swing spark rattle fluster rant rage shout yell growl loud louder mean meaner snarl tense quiver whisper-yell cutting twitchy heat slam slap kick punch hit pound bang smash stamp bark snap hiss scoff roar erupt explode thrash lash swear curse flare seethe boil crumple drum rap frown tear rip outrage indignation urgent alert blare
~agitate: cable cables wire
~write: pen pencil stylus marker chalk quill
excite: vindicate convince astonish elate overjoyed jubilant enthrall captivate exhilarate sing beatbox wake jolt confetti fireworks cartwheel moonwalk excite excited enthusiastic enthusiasm animate bounce jump perk brighten gleeful passionate passion cheer exclaim triumphant triumph proud delight eager thrill pump energetic energy celebrate hype rally wow awe amaze fascinate whoop pride leap twirl sparkle glow shine giddy burst radiate bubbly ecstatic curious intrigue inspire impressed gasp marvel confident victorious victory sprint
teach: monologue ramble explain teach lecture instruct serious practical summarize clarify elaborate professor narrate recite quote announce declare emphasize stress lead guide firm deliver report state matter-of-fact authoritative professional formal official clinical precise diagnose conclude remind advise introduce recap analytical educational dramatically grave
think: mull regroup refocus contemplative pensive think thoughtful consider ponder reflect realize realise wonder contemplate remember recall muse concentrate focus understand hmm introspective click dawn connect piece reconsider weigh reflective imagine visualize picture dream daydream distant stroke chin reminisce philosophical strategize plan
unsure: mortify ashamed hesitantly befuddle mystify nonplussed perturb apprehensive tentative squirm doubtful unconvinced chasten derail sidetrack sneeze hiccup recoil startle struggle emotional cough blush ominous unsure uncertain confuse hesitate hesitant nervous reluctant fidget puzzle awkward sheepish embarrass uncomfortable bewilder concern concerned worry worried anxious doubt torn falter less lost disoriented distract stumble wince cringe suspicious skeptical wary flinch shudder shiver desperate rattled shaken guilty shy timid baffle perplex flabbergast speechless stunned shock surprise startle fray pick twiddle vulnerable afraid scared haunted sad hurt cry sob tears uneasy dazed blank conflicted apologetic sorry caught pale grimace
calm: humble gently inhale calm quiet quieter soft softer softly whisper low gentle slow settle relax breathe breath hum murmur mutter subdued dry deadpan flat monotone resigned reassure steady sober careful silent slowly hush casual patient sincere equally cool neutral serene dignified polite humble tender kind lower mellow peaceful sotto honest sleepy sleep asleep doze nap snooze snore drowsy chill sarcastic sarcastically ironic wistful mumble comfortable
pause: pause beat stop silence wait trail hold halt stall linger hang

excite: dance interested invested engaged hooked engrossed absorbed rapt volunteer boast brag swoon bop crow gush gallop prance rejoice soar strut surge wiggle twinkle groove blurt bubble squeal whoop zoom jiggle crescendo
excite: brisk positive ready bold bouncy brave breathless chuffed emphatic energized euphoric exuberant joyful awestruck mesmerized spellbound optimistic overexcited upbeat impassioned fiery peppy dazzled wired starstruck keen
pace: lurk skulk tour amble dart bolt breeze bustle dawdle flee flutter glide inch launch limp loiter lunge lurch meander plunge roam saunter scamper scurry skid speed stride swerve swoop trudge tread veer waddle withdraw escape evade descend dive depart sidle scuttle slither shuffle pivot
agitate: fuss clench hammer jam scrape bicker grumble complain chide scold nag insult simmer stew sneer scowl smack swat yank tackle stab grapple strain rebel venting holler yelp seize grunt bluster flounce jolt tug-of-war heckle curse
agitate: antsy bitter cynical grouchy grumpy haughty irked jittery peeved resentful restless scornful sour surly testy upset snappy hostile frazzled frosty scandalized tetchy vexed cranky
panic: implode overreact unravel manic distraught distressed aghast panicky hysterics
defend: beg implore haggle restrain balk defy resist reject refute parry hedge retract fend guard dodge forbid insulted huffy petulant rebellious undeterred stubborn obstinate
unsure: sweat itch apologize ache choke cower dither flounder fret quake redden blanch splutter shrink squeak teeter gag retch regret reel scrunch confess dare
unsure: chagrined contrite dismayed dubious dumbstruck floored flummoxed incredulous disbelieving queasy quizzical self-conscious shaky spooked stumped troubled unnerved unsteady wobbly woozy meek rueful expectant aback affronted unsettled disbelief attacked exposed judged caught-out double-take double-takes
sigh: wither pant bawl blubber brood despair grieve heave lament moan mope mourn slacken pine bemoan drained whine whiny
sigh: crushed despairing disheartened downcast glum helpless miserable moody remorseful regretful sulky sullen unhappy wounded devastated pained envious jaded weak downtrodden
calm: patience soften ease soothe comfort thaw unwind meditate confide hush shush simmer decompress audible inaudible
calm: aloof detached diplomatic expressionless emotionless reserved reverent stoic unperturbed unruffled unreadable zen wooden withdrawn hushed placid nonviolent unflappable impassive
smile: adore bask coax compliment congratulate coo embrace entertain gloat quip pet tickle preen thank welcome charm flirt savor
smile: bemused charmed chipper jovial lighthearted loving self-satisfied sympathetic sentimental thankful encouraging admiring amiable affectionate chummy
nod: encourage obey submit yield relent vote vow toast praise promise comply permit
point: reach prod goad elbow urge grasp greet summon order command demand challenge flick prompt shoo aim invite intervene direct steer finger-guns swat grab pounce
teach: advise caution admit rapid-fire repeat ask question quiz dictate discuss dramatize enunciate improvise inform intone persuade proclaim pontificate prattle remark tell translate chatter babble confer debate mansplain orate
teach: factual condescending earnest grim lofty melodramatic patronizing persuasive pompous preachy theatrical dramatic deadly-serious businesslike solemn resolute
think: decide guess memorize judge plot recollect rehearse scheme sense speculate hypothesize theorize deduce infer wrestle
think: absent-minded deep-in-thought preoccupied dreamy lost-in-thought
pause: await delay idle cease remain persist vacant
stare: admire behold unblinking disapproving envy judging
look-around: attentive ransack snoop overhear spy rifle
process: recheck assemble churn collect decode duplicate ignite merge receive recharge refactor reindex rebuild reverse stream surge thrum realign align iterate transmit encrypt absorb expand energize rotate ripple
work-screen: quarantine whitelist blacklist blocklist throttle redact archive escalate allowlist sandbox unplug replug reroute repoint timestamp hyperlink embed compile-check
work-screen: enlarge shrink resize minimize maximize cancel insert rewrite revise mute unmute prune replay revert submit send remove polish tidy unpack arrange organize reorganize shut tune transform
glitch: fizzle phase warble warp zap melt disconnect shimmer crackle
pace/vanish: teleport
shrug: mocking mock imitate forgive deflect feign fake oblivious unamused snarky sardonic jaded
posture: squeeze loosen tighten massage balance bend bob budge dip drape flap flex rock scrunch totter tumble twist unfold unclench ruffle hoist perch stiff
eat: drool gnaw scoop spill
play: kendama dice
excite: glee joy gusto flair curiosity anticipation interest
smile: affection sympathy gratitude satisfaction warmth kindness compassion innocence bliss
calm: dignity composure sincerity honesty care solemnity
teach: authority conviction precision emphasis vigor ceremony certainty confidence caution determination
excite: relish revel romp frolic cavort exalt headbang fistpump awaken dazzle exult waltz skip hop somersault backflip flit enliven
excite: fervent exultant rousing ebullient fervid buoyant radiant starry-eyed starry rapturous blissful electrified thunderous feverish ravenous zealous tireless unstoppable inspirational thrilled zesty perky sprightly
pace: travel advance fly ride sail swim clamber plod hobble hustle zigzag shamble swagger wade stalk ascend infiltrate hurtle patrol skedaddle cruise waltz sashay barge retrace trek hike pounce waft scramble vault hurdle slog tread carry haul lug fetch barrel beeline
posture: squat writhe cuddle snuggle nestle stoop duck crouch wrap button steel gird preen groom smoothen lace strap unzip
point: gesticulate blame accost hail
teach: describe express suggest mention assert comment cite specify articulate reiterate rephrase restate testify preach declaim expound illustrate simplify generalize portray characterize converse address distill debunk unpack spell
teach: frank blunt pedantic eloquent methodical forthright straightforward articulate scholarly wise sagely sage crisp clipped curt brusque
smile: love enjoy cherish sympathize banter wisecrack congratulatory dote glory
smile/laugh: titter chortle snigger hoot
smile: merry jolly genial sunny cheery joyous humorous kindly gracious sweet delightful pleasant conspiratorial roguish impish playful mischievous coy
unsure: suffer writhe convulse bother disturb haunt trouble confound suspect mistrust pale misstep waffle hem haw equivocate dilly-dally second-guess
unsure: frightened nauseated sick queasy ill unwell frail feeble clumsy repentant tongue-tied unprepared fearful tense uncanny bashful hunted cornered trapped thrown awestricken disturbed unsteadily
agitate: hate detest loathe resent threaten menace criticize denounce condemn reprimand rebuke berate accuse attack assault confront infuriate provoke antagonize aggravate bellow jeer taunt squabble quarrel feud brawl wrestle thrust clatter throttle strangle rave
agitate: fierce violent savage vicious hateful enraged menacing aggressive rude vindictive heated hot-headed incensed infuriated stormy wrathful combative confrontational hot
calm: console lull pacify appease croon slumber hibernate rest tranquil mild sedate unhurried stolid unmoved impassive husky hoarse even-voiced faint impersonal low-key steadying evenly unruffle soundly lullaby
think: choose learn surmise rethink fathom reckon digest envision envisage conceive invent devise brainstorm mentally absorb suppose deliberate
think: studious rapt
process: identify classify distinguish extract filter isolate convert transfer integrate stabilize accelerate boost amplify regenerate reactivate simulate sample interpret predict forecast extrapolate synthesize authenticate ingest standby defragment defrag throttle reroute retry poll
work-screen: operate dial phone print publish broadcast upgrade install attach detach screw unscrew solder weld drill wrench repair mend overhaul rig wire rewire bookmark hyperlink retype alt-tab
present: exhibit expose unfurl unfold brandish flaunt unearth dangle disclose parade wheel
notebook/investigate: interview grill cross-examine corroborate canvass scout sleuthing stake
look: glimpse perceive discern behold acknowledge
stare: 
look-around: watchful vigilant scour
panic: suffocate besieged drown swamped frenzied frenetic delirious
glitch: burn decay crumble decompose disintegrate deteriorate scorch blur smolder leak unspool
defend: protect conceal cling elude repel shun oppose dispute barricade adamant obdurate guarded protective evasive noncommittal unyielding
sigh: yearn hopeless wretched desolate bleak lifeless listless forsaken haggard spent deflating wan depleted worn
shrug: careless carefree unconcerned lazy languid arrogant conceited supercilious disinterested uninterested
eat: dine starve gobble feed suck scarf
play/throw: sling pelt catapult bowl bat
play: compete duel spar button-mash reload
pause: dwell tarry
shrug: indifference apathy disdain contempt
unsure: confusion reluctance guilt fear anxiety dismay pity
sigh: sadness sorrow grief nostalgia remorse loneliness anguish agony
smile: hope
agitate: annoyance urgency offense
panic: horror
stare: suspicion
defend: jealousy indignation

present: pull whip take + out
posture: pick scoop + up
unsure: clutch

~look: eyes
~pause: moment
~point: finger fingers hand hands
~calm: voice tone himself herself themselves unison offscreen off-screen offstage
~teach: simultaneously overlapping together respond reply speak talk tell
~shrug: pretend act
~excite: idea lightbulb
~panic: crisis dread
~present: slide slideshow presentation
~process: detection spike results signal connection pattern patterns recognition mode
~teach: fast quickly
~point: peace
~point: quotes
~think: brow brows forehead
~glitch: error
~sigh: sink
~posture/sit: fall
unsure: small tiny + suddenly feel feels very
`;

/** Lists that rows of the table name. */
export const WORD_LISTS = table<string>({
  $papers:
    "note notes notebook notebooks page pages book books file files folder case casebook journal ledger list checklist " +
    "paper papers printout printouts binder manual record records report reports document documents pad index clipboard diary card cards " +
    "entry entries timeline transcript evidence clippings",
  $screens:
    "screen screens monitor monitors display displays dashboard dashboards terminal console keyboard interface editor " +
    "code log logs panel overlay hologram holo-panel feed tab tabs browser window windows laptop phone tablet data " +
    "corkboard graph graphs chart charts diagram diagrams slides documentation website websites readout readouts settings menu " +
    "spreadsheet metadata server database metrics",
  $food:
    "chip chips candy pizza snack snacks chocolate sandwich cookie cookies soda can drink coffee tea cup mug popcorn " +
    "bag noodles ramen burger fry fries cereal donut slice bite crumbs gum juice milkshake boba taco tacos hot-dog hotdog " +
    "burrito waffle waffles pancake pancakes sushi nacho nachos pretzel churro sundae muffin bagel cupcake cake pie wrap jerky cheese " +
    "salsa soup lime apple banana lollipop marshmallow marshmallows popsicle pickle noodle",
});

/**
 * Gestures that are named by a noun, which then heads its phrase whatever stands before it: "awkward silence",
 * "a small, proud nod", "panicked whisper".
 */
export const GESTURE_NOUNS = new Set(
  (
    "silence pause beat laugh laughter chuckle giggle grin smile smirk wink nod shrug sigh stare glare glance look " +
    "whisper mutter murmur breath gesture wave bow salute glitch flicker stutter gulp sip bite gasp shudder shiver wince " +
    "flinch cough groan growl scream shriek yell shout pose stretch step dance panic facepalm yawn frown hug side-eye typing half-smile clap inhale exhale sniffle " +
    "calculation analysis debate eye-roll head-shake grimace scowl snort squint blink stomp hum applause recap"
  ).split(" "),
);

/** Things that a gesture can be aimed at, by the words that name them; characters are found by their names. */
export const TARGET_WORDS = table<string>({
  monitor: "monitor monitors",
  screen: "screen screens display displays dashboard terminal console panel readout interface",
  notebook: "notebook notes note page pages checklist file files book casebook",
  wall: "wall",
  controller: "controller controllers gamepad",
  keyboard: "keyboard keys",
  whiteboard: "whiteboard board diagram",
  door: "door entrance doorway",
  couch: "couch sofa server-couch",
  hand: "hand palm",
  group: "group team both everyone everybody others all",
  camera: "camera audience reader readers viewer viewers",
});
