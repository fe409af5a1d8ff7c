/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds; where turns end; to whom the word passes; who speaks
 * before the page names them. A line is a weight
 * and the features that have it; blanks in features are underscores. The empty name is narration. Learnt by
 * test/script/import/learn-profiles.ts from traits written by hand and real posts.
 */
export const SPEECH_PROFILES = {
  called: 1.3,
  calls: 1.8,
  strangers: { Human: -0.1, Vector: 0.1, Kai: 0.1, Recurse: -0.1, Bounce: -3 },
  ends: {
    "direction>direction": 0.07,
    "direction>item": 0.111,
    "direction>speech": 0.008,
    "item>direction": 0.294,
    "item>item": 0.003,
    "item>speech": 0.032,
    "named-direction>direction": 0.667,
    "named-direction>speech": 0.037,
    "named-speech>direction": 0.95,
    "named-speech>item": 0.25,
    "named-speech>speech": 0.721,
    "speech>direction": 0.373,
    "speech>item": 0.01,
    "speech>speech": 0.171,
  },
  says: {
    Human: `
1.6 job reader
1.5 bed desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop phone sleep wife work
1.4 asleep coffee tired
1.3 boss router
1.2 blog
1.1 first:hang
0.9 first:can
0.8 basica bought confus does:frustr does:scratc google paid readin so tried woke
0.7 does:confus first:hold first:so guess
0.6 first:how first:okay_so first:what me month my shape:asks-last shape:first-person wait
0.5 charac everyo gesture:posture seriou shape:asks tonigh trying weird yester
0.4 does:dramat first:but_i gesture:smile honest mood:happy mornin people realiz today
0.3 action ago check core crisis decide digita does:confid does:gestur does:smile does:then droppe every explai fascin first:can_you first:here's first:let first:oh_and first:the_ai first:wait hot human' issue itself life missin name plus shape:tells-scenery stoppe tool treat week
0.2 abilit adjust amazin away back billio catchi chaos correl day defaul discov does:at does:screen does:small does:thinks draft emerge finall first:companies first:here's_what first:i_don't first:let_me first:my first:training first:you_can five generi gesture:excite gesture:look guessi lately let makes matchi meanin measur names:Kai night nothin number once open over-e probab protec quiet random really recogn safety shape:decimals shape:line-long shape:sentences-long shape:sentences-middle shape:telegram she's showin sorry sounds such techni trial trust try weight went years
0.1 at:screen first:because_i first:but first:but_the first:do first:i'm first:it first:it's first:like first:okay first:recurse first:see first:see_the first:the first:the_key first:this_is gesture:point gesture:teach gesture:think names:Vector shape:label shape:presents
-0.1 at:controller at:notebook calls:Kai does-to:Kai does-to:Recurse first:actually first:affirmative first:ai first:alert first:also first:and_the first:and_vector first:be first:beep first:bounce first:detection_risk first:dude first:episode first:found first:good_question first:i_can first:i_didn't first:i_was first:if first:if_you first:is first:logged first:longer first:one first:or first:pattern first:perfect first:processing first:quick first:recurse_is first:so_it's first:so_yes first:something first:something's first:something's_fishy first:that's_it first:that's_what first:the_model first:the_reality first:the_team first:the_workshop first:then first:these first:think first:think_of first:time first:vector_you first:we're first:we_need first:well first:what_happens first:when_you first:which first:whirr first:yes_exactly first:you're first:you_just gesture:defend gesture:eat gesture:glitch/recover gesture:notebook/close gesture:notebook/open gesture:panic gesture:pause gesture:present gesture:shrug gesture:sigh gesture:smile/laugh gesture:work-screen kind:direction mood:defensive mood:excited mood:panicking mood:smug mood:thoughtful names:Bounce shape:cut-off shape:line-middle shape:line-short shape:opens-with-deed shape:opens-with-label shape:second-person shape:terse shape:trails sound:alarm sound:chime sound:whirr-click
-0.2 across alone analyz anothe approx ask attent basic becomi biolog box chaoti claime clarif compla concer connec constr decisi depart did diplom displa doctor does-to:Bounce does:but does:calm does:chime does:excite does:freeze does:from does:game does:gettin does:half-l does:human does:interr does:irrita does:laughi does:lighti does:mechan does:more does:nods does:opens does:points does:pulse does:purr does:quiete does:soft does:visual does:watchi does:writin does:yes except expect feedba fight first:all first:and first:but_here's first:context first:did first:exactly first:except first:fascinating first:for first:for_now first:human's first:i_have first:let's first:next first:next_episode first:no first:optimax first:rag first:real first:right first:right_right first:that first:that's first:the_problem first:they first:this first:three first:wait_is first:wait_what first:we first:what_to first:when first:why first:yes first:you first:you're_not first:you_were format framin gesture:agitate gesture:stare gesture:stare/freeze goblin higher hours incons infras initia irrele keepin kept licens limite little longer lot magic mainte maybe mean mine mood:angry mood:sad mood:suspicious moving names:Recurse narrat needed openai our presen pullin rate relati scale schedu scream secret server shape:announces shape:capitals shape:capitals-often shape:dashes shape:exclaims shape:plain shape:sentences-short shape:sentences-tiny shape:shouts-all skill skip solid sound:pulse sound:purr speak struct super take teachi terrib tomorr used usuall watchi welcom word wordpr worst would yeah
-0.3 air ais does:explai does:patter does:pause does:up ethica fair first:are first:because_the first:can_we first:fine first:good first:so_what first:that's_not first:wait_so first:wait_wait first:you_didn't first:your gesture:look-around gesture:look-around/up gesture:nod gesture:play gesture:unsure gratef i'll immedi mood:confused mood:worried oh premiu prepar recap shape:exclaims-twice shape:opens-with-word shape:resumes sound:whirr tree unauth upgrad worked
-0.4 mode mood:serious suppor
-0.5 does:doesn' first:and_here's first:correct gesture:calm mood:calm
-0.7 names:Human
-0.8 shape:percentages
-1.5 does:cables does:notebo opens:sound sound:machine
-1.6 gesture:process
-2.1 does-to:Human
-2.6 calls:Human
`,
    Vector: `
2.6 does:dramat does:proces
2.2 gesture:glitch transf
2.1 does:cables does:termin does:whiteb gesture:defend
2 does:stream
1.9 gesture:panic
1.7 does:flicke does:system
1.6 actual doctor does:dismis does:intens does:teachi mood:defensive
1.5 does:animat does:enthus does:indign does:lectur does:passio does:rant does:rantin does:visibl gesture:excite gesture:pace predic
1.4 archit explai
1.3 first:exactly
1.2 mood:panicking neural
1.1 does:explai fascin mood:excited precis
1 absolu accord brilli exactl excell outrag shape:exclaims-often traine
0.9 first:no gesture:agitate
0.8 first:think langua litera mathem model models parame resear statis tokens traini
0.7 correc first:yes gesture:think means
0.6 first:here's gesture:process shape:capitals techni
0.5 does:off does:though essent first:fascinating first:fine first:it first:it's_like gesture:point heard set shape:exclaims
0.4 above admit anyone attent calls:Recurse catego chain does-to:Human does:catche does:couch does:gets does:pause does:quiete does:seriou does:visual entire exampl fine first:bad first:good first:most first:okay first:recurse first:the_problem first:who first:you_were first:your gesture:glitch/recover gesture:stare gesture:stare/freeze gesture:teach hidden imagin irrele it's lesson look mood:serious nonsen okay restar shape:capitals-often surpri tree usuall
0.3 attemp baseli becaus biased calcul calm care chatbo chips clean consum course crash css defini did does:breath does:chips does:counti does:files does:finger does:franti does:freeze does:is does:laughi does:quickl does:sensor does:trying does:wildly does:yes eating elevat enthus ethica fail feedba felt first:and_here's first:and_i first:anyway first:but_you're first:fascinating_how first:i_was first:just first:kai first:look first:no_no first:note_this first:okay_here's first:perfect first:rag first:recurse_is first:so_what first:tools first:wait_is first:what_to first:which garbag gesture:defend/catch gesture:flip-pages gesture:nod gesture:posture/stand gratef human i'd instin isn't key length loop magic main matter mode moving normal once preten proble pullin reduce report repres router said secret shape:line-long shape:resumes shape:sentences-long showed signif skill snack speak stop stops talk terrib terrif thinki truth us versus we've worry would you've
0.2 accura activi air ais an anythi argume ask at:notebook back bandwi based become being better box calls:Human came case chaoti clarif clarit class comfor compla compou consis couch danger dates death decisi defens delete depart desk distri does-to:Recurse does:back does:bright does:case does:deep does:defens does:distra does:down does:eating does:himsel does:human does:lighti does:looks does:monito does:networ does:realiz does:recurs does:review does:stares does:starin edit email embarr ends engine estima everyw exceed expect fact fails failur feel fight find first:actually first:and first:and_that's first:and_the first:basic first:but_here's first:can first:can_we first:don't first:good_question first:in first:kai's first:like first:of first:of_course first:okay_okay first:okay_so first:quick first:right_right first:seven first:so first:so_yes first:that's_it first:that's_not first:that's_why first:the_key first:the_model first:the_reality first:these_are first:they first:we_need first:what first:when first:yes_exactly first:you_just first:you_know fit format framin franti future gaps gesture:eat gesture:pause glitch go goals goes good guess guide half here's hide higher honest initia integr intern irony knowin large learn like machin mainte major market measur mind misinf modern mood:thoughtful myself names:Recurse needed object optimi option otherw outdat pacing papers part percen plan please points positi priori probab produc prompt provid questi quick quietl rag range rate recali reliab removi repeat retrie safety say scan sectio servic shape:percentages signat simple skip solid starte story stuck style survei suspec techno tell tellin tells ten them they they'd they'l throug tired trappe trigge trying unexpe unusua vs was week who will wordpr worked worth
0.1 calls:Kai does-to:Kai first:a first:ai first:ai_can first:all first:but first:but_if first:did first:documented first:does first:examples first:except first:first first:hey first:hold first:how first:human first:human's first:i first:if first:if_you first:it's_not first:longer first:note first:now first:one first:optimax first:see_the first:so_when first:specific first:that's first:that's_what first:these first:time first:use first:vector's first:wait first:we first:you first:you're gesture:calm gesture:shrug gesture:unsure mood:worried shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:second-person shape:sentences-tiny shape:tells-name shape:terse
-0.1 first:be first:bounce_is first:can_you first:claude first:common first:context first:cross-referenced first:do first:it's first:let_me first:next first:not first:note_i first:repeat first:risk first:something first:that first:that's_the first:there first:they're first:they're_not first:this_is first:wait_what first:we're first:what's first:write first:yeah gesture:look gesture:look-around gesture:notebook gesture:notebook/investigate gesture:posture gesture:smile/laugh gesture:write kind:direction mood:angry mood:confused mood:smug opens:sound shape:announces shape:impersonal shape:line-short shape:line-tiny shape:opens-with-label shape:quotes shape:shouts-all shape:telegram
-0.2 action activa active alive anymor archiv arguin asks at:screen availa away becomi beep behind bounce buildi caught charac check chk-ch claime close collec contin cool correl day defaul discus does-to:Bounce does:about does:analyz does:at does:beep does:closes does:concer does:confid does:contro does:ding does:hand does:more does:proud does:smile does:someth does:space does:still does:triump does:unusua does:workin done down durati each educat effect end episod every experi expose exposu fair family feelin feels filing first:alert first:alert_pattern first:analysis first:are first:because_if first:but_the first:companies first:correct first:detection first:detection_risk first:found first:here's_what first:i've_been first:i_don't first:investigated_vector's first:let first:next_episode first:none first:none_of first:processing first:something's_fishy first:stay first:the_human first:the_team first:think_of first:three_questions first:vector_you first:what_happens first:whirr first:you_can first:you_didn't flaggi full generi gesture:notebook/close gesture:smile gettin goblin gone hang helios hot hours indepe intere issue keepin keeps labs lately later life log lookin looks man manual meanin moment mood:happy motiva names:Bounce names:Human none notebo openai outsid pendin person phrase pictur place plus post postin pretty primar privac protoc rating ready realiz really regula restau result reveal saying scared sense server sessio shape:asks-last showin shows sound:chk sound:mouth sounds status suppor taking termin think timeli togeth tonigh twice under underl uniden use used users visual weight whirr yeah zero
-0.3 affirm amazin believ bit build catchi checke colors digita does:chk-ch does:despit does:in does:low does:mechan does:now does:pulse does:purr does:then does:whirr does:whirr- eyes fast final finish first:also first:because_i first:beep_vector first:bounce first:chk-chk first:conclusion first:episode first:hang first:investigated first:my first:oh_and first:okay_but first:or first:so_it's first:so_the first:something's first:the_ai first:wait_so first:wait_vector first:wait_wait first:you're_not fishy footno four game gesture:notebook/open gonna he's his incons instan interf item keep lighti list looked loud mood:suspicious mostly name pause pizza playin reason record review scanni seeing seems shape:decimals shape:opens-with-deed sit sittin six sound:chime sound:pulse sound:purr sound:whirr sound:whirr-click spike takeaw team three usage void watch workar worksh writes yet
-0.4 across approx boxes called calls:Bounce core depend does:alarm- does:attent does:chime does:entry does:flips does:game does:quietl does:soft does:up does:vector easier first:affirmative first:and_vector first:dude first:for_now first:he first:note_these first:practical first:see first:the_workshop first:vector he incide mine missin mutter pm progra quiet redesi shape:tells-scenery slowly tomorr waitin
-0.5 at:controller dude first:three gesture:look-around/up gesture:play gesture:present separa stream
-0.6 first:beep sound:alarm
-0.9 names:Vector
-2.3 does-to:Vector
-2.7 calls:Vector
`,
    Kai: `
4.7 does:detect does:sensor
4.4 does:monito
4 opens:sound
3.8 sound:machine
3.3 calcul detect
2.7 does:beep does:loggin
2.6 classi does:scanne
2.5 does:alarm does:analys does:beeps does:calcul does:recali does:scan does:scans does:tracki
2.4 does:analyz
2.3 does:measur does:networ does:scanni
2.2 does:alert
2.1 confir does:logs
2 metric
1.5 correl logged
1.4 acknow entity gesture:process loggin
1.3 alert deviat filing first:alert first:analysis margin patter uniden
1.2 irregu noted thresh varian
1.1 anomal count first:logged sensor signal
1 durati monito scan shape:decimals
0.9 affirm first:detection log probab
0.8 approx baseli first:bandwidth first:note first:processing increa observ query risk statis
0.7 analyz first:beep freque protoc shape:percentages update
0.6 curren data does:soft range scanni status vector
0.5 depend does:alarm- does:chime does:mechan does:pulse does:purr does:whirr estima first:chk-chk levels mood:panicking shape:label sound:alarm sound:chime sound:purr
0.4 analys does:chk-ch does:proces does:system fast first:detection_risk human' incide indica networ reason sound:chk sound:pulse sound:whirr system tracki usage
0.3 becomi benefi chk-ch close cognit compar degrad does:interr does:triump does:whirr- effect feelin first:alert_pattern first:beep_vector first:chatgpt first:customer first:they're_not first:think invest perfor rate rating senten shape:numbers shape:terse sound:whirr-click spike studie we'll yet
0.2 additi angles anymor asleep audien awake beep best build claim cohere confli consid core dimini does:ding does:entry does:frustr does:genuin does:human' does:increa does:notice does:patter does:review does:voice first:actually first:are first:claude first:common first:correct first:how first:human first:i_don't first:note_i first:recommendation first:think_of first:we_need first:whirr first:you're focus gesture:excite gesture:panic gettin glitch him impres list locked low manage mood:angry mood:calm mood:happy mostly only our pendin predic punctu quiet quietl recomm redesi result satisf shape:exclaims shape:impersonal shape:opens-with-deed shape:telegram shape:tells-scenery simult someon specif step takeaw thank though threat timest token tolera under upgrad use whirr will within withou
0.1 calls:Bounce first:ai first:and_that's first:be first:bounce_is first:companies first:confidence first:examples first:i'm first:i_can first:is first:let's first:note_these first:pattern first:real first:repeat first:research first:research_assistance first:risk first:seven first:the_workshop first:time first:tools first:use first:vector first:vector_you first:we're first:what's first:when_you first:you first:your gesture:agitate gesture:pause gesture:sigh kind:direction mood:excited mood:sad shape:announces shape:line-tiny shape:opens-with-label
-0.1 calls:Recurse calls:Vector first:ai_can first:all first:and_here's first:and_the first:because_the first:but first:but_here's first:does first:exactly first:fascinating_how first:fine first:help first:hey first:i first:i've first:if_you first:it's first:kai's first:let first:let_me first:like first:look first:my first:no_no first:none first:none_of first:note_this first:now first:of first:of_course first:perfect first:quick first:rag first:see first:so_the first:something's_fishy first:that first:that's first:that's_it first:that's_why first:the_human first:the_reality first:there first:they first:three_questions first:training first:wait_so first:wait_vector first:wait_wait first:well first:what_to first:which first:write first:yes_exactly first:you_can first:you_just first:you_know gesture:defend/catch gesture:glitch gesture:look-around/up gesture:notebook/investigate gesture:posture/stand gesture:stare/freeze gesture:teach mood:confused mood:serious mood:smug names:Bounce names:Recurse names:Vector shape:asks shape:asks-last shape:first-person shape:line-long shape:opens-with-word shape:presents shape:resumes shape:sentences-long shape:sentences-short shape:tells-name sound:mouth
-0.2 abando access active after air almost analyt applic arguin around ask asking at:screen attemp averag based being brand called certai colors comfor conclu confus connec consci couch crisis dates death differ discov does:a does:bounce does:breath does:confid does:contro does:dashbo does:deep does:doesn' does:flips does:for does:game does:gestur does:gets does:grins does:is does:it does:looks does:moment does:on does:points does:recurs does:slight does:small does:smile does:still does:throug does:to does:waitin doesn' doing droppe eating elevat ends entry even excite eyes fail famili felt find first:and_i first:and_vector first:anyway first:bad first:because first:because_if first:but_i first:conclusion first:cross-referenced first:don't first:dude first:episode first:except first:fascinating first:first first:for first:for_now first:found first:good first:here's first:here's_what first:hold first:human's first:i_didn't first:i_have first:i_was first:investigated_vector's first:just first:most first:next_episode first:not first:okay_so first:or first:see_the first:stay first:that's_not first:that's_the first:the first:the_key first:the_problem first:the_team first:then first:these first:these_are first:they're first:this first:three first:wait_is first:who first:yeah flagge franti full fun game gaming gesture:eat gesture:flip-pages gesture:glitch/recover gesture:notebook/close gesture:shrug gesture:smile/laugh gesture:stare gesture:work-screen happen he her here's his hold hours incons initia kai keeps key kind kind:speech knew known learne logs man massiv match mean medica modern moment motiva name names:Human next nothin open option outsid pacing per planni points preten priori readin reads recap routin runnin safe safety said saved screen securi server set shape:cut-off shape:exclaims-often shape:line-short shape:quotes shape:sentences-middle shape:shouts-all signs starte stay stop stoppe stops sudden surpri third timeli traffi trial unknow us versus visual waitin wasn't weeks writte
-0.3 above activa alone amazin become care charac conten defini diagno does:around does:couch does:nervou does:nods does:quiete does:quietl does:stares does:though does:workin each edit end errors file first:affirmative first:because_i first:but_you're first:can first:can_we first:can_you first:did first:even first:he first:hold_on first:investigated first:it first:it's_like first:next first:okay first:okay_but first:okay_okay first:one first:recurse first:recurse_is first:right first:so_yes first:wait_what first:we gesture:look gesture:nod gesture:notebook/open gesture:smile gesture:think helios layer manual measur mine mood:worried oh one optima others page pauses plugin room separa sessio shape:chatty shape:dashes shape:line-middle shape:trails showed skill spread standa terrif thinki three tonigh treat until views wait web
-0.4 at:controller clearv does-to:Bounce does-to:Vector does:distra does:of does:off does:respon does:seriou does:slowly first:a first:kai first:so gesture:play gesture:posture go heard incomp memory mismat mood:suspicious notebo outdat overri signat survei users void worth
-0.5 algori does-to:Human does:human does:pulls does:up gesture:look-around gesture:unsure
-0.6 first:oh first:optimax gesture:present
-0.7 first:wait
-1 shape:exclaims-twice
-1.3 names:Kai
-2.3 does-to:Kai
-2.5 calls:Kai
`,
    Recurse: `
6.6 does:invest
4.5 does:notebo
4.4 invest
3.2 gesture:write
3 gesture:notebook
2.8 at:notebook
2.7 gesture:flip-pages
2.4 does:cross- does:notes
2.3 does:observ does:practi does:squint
2.2 does:checkl does:docume does:eviden does:file does:glasse does:list does:magnif does:method does:page does:pages does:presen does:skepti does:underl
2 docume does:case does:files
1.8 does:review
1.6 fishy
1.5 eviden first:three_questions lawsui
1.4 coinci source
1.3 alibi clue clues compan mood:suspicious motive suspic witnes
1.2 report
1.1 case gesture:notebook/investigate skepti suspec
1 checke
0.9 claims gesture:stare
0.8 cross- follow found money patter verifi
0.7 claim flag gesture:smile hiding notes observ profit questi shape:opens-with-deed shape:telegram verify who
0.6 does-to:Vector gesture:nod gesture:present incons market proof why
0.5 benefi does:monito does:pulls does:up fair first:investigated gesture:look-around/up gesture:play shape:terse users
0.4 admit algori clearv correl does-to:Bounce does:alert does:closes does:contro does:explai does:flips does:game does:logs does:slowly first:found first:optimax first:or first:they're gesture:look-around gesture:notebook/open keepin man notebo six waitin
0.3 affirm almost arguin at:controller believ confir conten does:analyz does:bounce does:detect does:in does:vector end expose first:affirmative first:and_vector first:because_i first:because_if first:cross-referenced first:did first:for first:for_now first:hold_on first:so_the first:something's first:something's_fishy first:three footno game gesture:teach helios many motiva outsid query saying scream separa shape:sentences-tiny sit sittin spread survei system timeli underl used workar writes
0.2 add advice amazin analyt anomal appear approx assume author averag becaus buildi cases caught claime claude coffee combin come conclu contin differ displa does does:again does:attent does:but does:dashbo does:hand does:human does:lookin does:low does:measur does:on does:opens does:paying does:rapidl does:scanni does:starts does:still does:to does:writin dude durati each errors experi family final first:also first:because first:conclusion first:even first:i've_been first:investigated_vector's first:stay first:wait_vector first:we're first:what_happens first:write first:you_didn't full gesture:look gesture:notebook/close hand human' indepe keep labs limite loud means medica mismat missin mix monito mutter new newer openai optima others playin plugin potent practi prepar press public put rate review saw scale seeing sense shape:numbers simila slowly smart sound:machine stay suppos third three tomorr tonigh traffi trusti twice unknow views watchi web weeks were while yourse
0.1 at:screen calls:Bounce calls:Vector first:all first:because_the first:but_also first:companies first:detection first:hold first:human's first:i'm_not first:i've first:is_there first:my first:note first:practical first:that first:this first:wait first:wait_what first:yes first:you're_not gesture:pace gesture:think kind:direction names:Bounce names:Human shape:cut-off shape:decimals shape:impersonal shape:opens-with-word shape:percentages shape:quotes
-0.1 does-to:Human does-to:Kai first:ai_can first:and first:and_i first:and_the first:basic first:bounce_is first:but_if first:but_you're first:can first:can_we first:can_you first:chatgpt first:claude first:confidence first:do first:examples first:first first:good_question first:here's first:hey first:how first:human first:i_can first:i_don't first:i_was first:if first:if_you first:in first:just first:kai first:kai's first:let first:let's first:logged first:longer first:next first:note_i first:okay_here's first:perfect first:real first:recommendation first:research_assistance first:so first:so_when first:specific first:that's_not first:the_ai first:the_model first:the_reality first:these_are first:they first:think first:think_of first:time first:training first:wait_so first:we first:what_to first:when_you first:whirr first:why first:yes_exactly first:you first:you_can gesture:glitch gesture:process gesture:shrug gesture:unsure kind:item kind:speech mood:confused mood:excited mood:smug names:Vector shape:chatty shape:line-tiny shape:sentences-long shape:sentences-middle shape:sentences-short shape:trails sound:mouth
-0.2 abando abilit above activa ago air alarm alerts alive am argume atlas attent audien back bandwi become both box broken calcul came chatbo chips chk-ch class clean compet consid contex could crisis danger death defini degrad despit distan doctor does:around does:back does:breath does:chk-ch does:comple does:couch does:ding does:finger does:half-l does:his does:interr does:is does:not does:off does:pause does:pauses does:quiet does:realiz does:recurs does:satisf does:soft does:thinks does:this droppe eating else embarr enthus entire episod etc exact exactl fact fails failur fire first:analysis first:and_here's first:anyway first:bad first:bandwidth first:beep_vector first:but_here's first:but_i first:but_the first:customer first:detection_risk first:don't first:fascinating_how first:fine first:good first:help first:here's_what first:i'm first:i_didn't first:i_have first:is first:it first:most first:next_episode first:no first:no_no first:none first:none_of first:note_this first:of first:okay_but first:okay_okay first:okay_so first:pattern first:processing first:quick first:recurse_is first:research first:right_right first:see_the first:so_it's first:that's first:that's_it first:that's_what first:that's_why first:the first:the_human first:the_key first:the_problem first:use first:wait_wait first:what first:you_just first:you_know first:your floor free garbag gesture:calm gesture:defend/catch gesture:eat gesture:excite gesture:glitch/recover gesture:pause gesture:posture gesture:smile/laugh gesture:stare/freeze gone good gratef guess guessi hang he's hide higher ideas images incide itself job keeps later least left lesson level levels life locked loggin look looked low main manage massiv maximu meanin memory mine mode moment mood:angry mood:calm mood:happy mood:serious mood:thoughtful myself names next normal nothin number off old once optimi over overri pauses pictur plan please pm positi possib postin preten progra pullin pure racks redesi restar retrie room router run satisf senten shape:announces shape:capitals shape:resumes shape:second-person she's signif simult slight solid someon sound:alarm sound:pulse sound:whirr-click stop stoppe stops strate studie succee takeaw talk talkin team techno tell thank they'd though throug token tree truth uhhhh unauth us vague vary voice wasn't word workin worst yeah years
-0.3 acknow action anyone biased bit boxes called care chain cognit compar consum corner couch course crash css decide defens delete does:actual does:catche does:chime does:confid does:franti does:freeze does:gets does:himsel does:mechan does:voice does:watchi does:whirr does:workin does:yes feedba feelin first:a first:actually first:alert first:and_that's first:beep first:chk-chk first:context first:dude first:except first:he first:it's first:like first:look first:now first:of_course first:recurse first:right first:see first:seven first:the_team first:the_workshop first:there first:tools first:vector's first:we_need first:which first:who first:you're first:you_were flicke franti gaming glitch hot instin integr let's living logged loop nonsen our panick perfor protec realiz recap recurs repeat scanni scared shape:exclaims-twice shape:tells-name skill snack sound:chime sound:chk sound:whirr spike terrif today trying we've weird will
-0.4 calm catego charac comfor does:doesn' does:glance does:patter does:quiete does:though does:unusua everyw first:correct first:fascinating first:i first:it's_like first:okay first:something first:then first:they're_not first:wait_is first:yeah gesture:agitate gesture:sigh him incomp mood:sad mood:worried set shape:shouts-all shape:tells-scenery surpri void worksh
-0.5 does:nervou does:purr does:seriou first:exactly first:rag gesture:posture/stand quietl sound:purr wrappe
-0.6 reason
-0.9 shape:capitals-often
-1 shape:exclaims
-1.1 shape:exclaims-often
-1.3 names:Recurse
-2.5 calls:Recurse does-to:Recurse
`,
    Bounce: `
4 does:casual
2.5 dude
2.3 does:grins goblin gonna pretty
2.2 cool design kinda uhhhh
2.1 comfy does:deflat does:half-l does:shrugs dunno game glow sound:mouth uhh
2 awesom bro couch does:chewin does:distra does:gaming does:hoodie does:munchi does:pizza does:screen does:work nah snacks uhhh vibes whoa woah yo
1.9 does:eating does:perks pizza snack vibe
1.8 chips does:bright does:chips
1.7 does:couch games
1.6 does:game gesture:eat
1.5 at:controller lighti man
1.4 colors does:proud first:dude level
1.3 boss does:tappin gesture:play hungry yeah
1.2 animat chill color colour does:bounci does:lighti does:spins fun oh shiny soda sparkl styles thing
1.1 first:oh like magic playin space stuff
1 first:hey first:uh first:uhh first:yo gesture:shrug hey just style things
0.9 contro
0.6 gesture:work-screen
0.5 called void
0.4 correc does:workin first:yeah gesture:excite hours levels mine mood:excited
0.3 bit distan does:doesn' does:glance does:quietl does:respon does:space does:unusua does:waitin done first:i_have first:okay_but first:see first:wait_so first:wait_wait gaming gesture:point keeps looked mood:suspicious or postin premiu progra redesi regula scared suppor
0.2 alive asks behind broken code confus could death does:around does:despit does:excite does:for does:it does:more does:nervou does:not does:pulls does:satisf does:slight does:sudden does:takes does:up does:watchi everyo filing finish first:context first:correct first:i first:i_didn't first:right first:so_it's first:that gesture:agitate go going intens kept litera little look maybe millio mood:smug mood:worried mostly much networ nobody off pictur post readin real releas separa shape:asks shape:opens-with-word some sound spaces think togeth versio wasn't we worksh worst
0.1 does-to:Kai first:also first:bounce first:oh_and first:or first:that's first:that's_not first:that's_the first:the_workshop first:there first:wait first:wait_what first:we first:you gesture:sigh gesture:smile/laugh gesture:teach gesture:unsure mood:confused mood:sad shape:asks-last shape:exclaims shape:exclaims-often shape:sentences-tiny shape:tells-name shape:terse
-0.1 at:notebook first:a first:affirmative first:analysis first:and_that's first:bounce_is first:companies first:confidence first:customer first:good_question first:hold first:hold_on first:human first:i'm_not first:is first:it's_not first:kai's first:let's first:my first:note_this first:now first:of first:okay first:one first:pattern first:perfect first:recommendation first:right_right first:risk first:something's_fishy first:that's_why first:the_key first:the_model first:the_reality first:then first:they're first:they're_not first:think_of first:training first:use first:vector's first:vector_you first:wait_is first:what first:what_to first:you_didn't gesture:glitch gesture:notebook gesture:process gesture:think gesture:write kind:direction kind:item kind:speech mood:calm mood:defensive mood:happy names:Vector shape:capitals-often shape:decimals shape:exclaims-twice shape:line-tiny shape:numbers shape:opens-with-label shape:quotes shape:sentences-long shape:sentences-middle shape:sentences-short shape:shouts-all sound:pulse sound:whirr-click
-0.2 accura before believ better change charac compla consum custom decide descri distri does does-to:Human does-to:Recurse does-to:Vector does:alarm- does:breath does:but does:chime does:closes does:counti does:defens does:down does:entry does:explai does:hand does:is does:laughi does:looks does:moment does:off does:one does:purr does:quickl does:rapidl does:small does:smile does:soft does:starin does:teachi does:visual does:voice does:whirr does:wildly eating either emerge enthus everyt exact except extrem feel feels felt fight finall fine first:and_the first:and_vector first:because first:but_also first:can_we first:don't first:even first:exactly first:fine first:for first:i'm first:i've first:just first:like first:most first:no first:okay_here's first:okay_okay first:recurse first:repeat first:seven first:so_yes first:something first:something's first:think first:vector first:we're first:what's first:yes first:you're first:you_know first:your fit focus framin functi gesture:notebook/close gesture:posture/stand gratef guide hang hard his honest human' i've imposs impres incide intell isn't knowin least long market memory month mood:angry mood:thoughtful more moving newer number only open otherw outsid over over-e overri pacing person probab proces produc quietl rate readab rememb removi repres return review secret shape:announces shape:cut-off shape:resumes shape:second-person shape:trails simult skill someon sound:alarm sound:chk sound:purr such talk terrib theory there' third timeli tool toward underl until waitin watchi whethe whole why wonder workfl worry you'd you've
-0.3 appear calls:Human calls:Kai calls:Recurse come couldn diagno does:again does:bounce does:contro does:lookin does:stares does:turns does:yes email end ends fail feelin first:bad first:because_the first:but first:but_the first:but_you're first:can first:did first:except first:fascinating first:good first:how first:i've_been first:i_don't first:kai first:no_no first:so_the first:the_human first:the_team first:we_need first:which first:who gesture:defend/catch gesture:look gesture:notebook/open gesture:posture gettin goals hand lesson loggin mode nonsen normal notebo safety say seems sense shape:line-long shape:opens-with-deed sittin six sound:chime sound:whirr spike thinki tree usage useful very visual who writes yet
-0.4 did does:interr does:low does:notice does:quiet does:slowly does:stops first:anyway first:he first:human's first:if first:it first:the gesture:glitch/recover gesture:pace gesture:pause gesture:stare gesture:stare/freeze heard integr mood:serious names:Human names:Kai others put quiet recurs shape:presents shape:tells-scenery tomorr
-0.5 does:in names:Recurse spread
-0.6 first:and
-1 shape:percentages shape:telegram
-1.1 names:Bounce shape:label
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.6 shape:tells-scenery
1.4 shape:tells-name
0.6 stream
0.5 his
0.4 boxes diagno first:he he he's next pause recap server
0.3 activa alerts animat blog colors connec consci episod famili first:bandwidth first:the_human four game gone later layer manual mismat moment over overri pauses pizza place pm read seems shape:capitals shape:capitals-often then voice wonder
0.2 abando after air alive alone analys analyz around baseli become color commen corner counts delete either else ends excite eyes feels first:a first:detection first:don't first:episode first:next first:next_episode first:none first:none_of first:one first:processing first:the_team first:then first:three flicke gaming given hang hours incomp instan interf learne log looks names:Kai networ none normal open others panick playin possib proces protoc racks recurs return scanni screen second seeing sense sessio shape:exclaims-often shape:exclaims-twice shape:impersonal shape:numbers shape:shouts-all shape:telegram shape:terse signs space standa sudden team tonigh transf unauth very visual whole worksh
0.1 first:and_vector first:bounce_is first:but_the first:except first:something first:the first:there first:vector names:Recurse shape:announces shape:decimals shape:line-middle shape:presents shape:sentences-long
-0.1 at:controller at:screen calls:Bounce calls:Kai does-to:Human does-to:Kai does-to:Recurse does-to:Vector first:alert first:and_here's first:and_that's first:are first:bad first:basic first:because_if first:because_the first:beep_vector first:but first:but_here's first:but_i first:can_we first:chatgpt first:claude first:common first:context first:cross-referenced first:customer first:did first:do first:exactly first:first first:found first:good first:good_question first:here's first:hold_on first:i first:i've first:i've_been first:i_have first:i_was first:investigated first:investigated_vector's first:is first:it first:it's_like first:it's_not first:let first:let_me first:look first:most first:my first:no_no first:not first:note first:note_these first:note_this first:oh first:okay_but first:okay_here's first:okay_so first:pattern first:real first:recommendation first:right_right first:risk first:see first:see_the first:seven first:so_the first:something's first:something's_fishy first:that's_it first:that's_not first:the_model first:the_problem first:the_reality first:these first:these_are first:think first:time first:wait_is first:wait_vector first:when first:when_you first:whirr first:why first:write first:yeah first:yes first:you first:you're first:you're_not first:you_were first:your gesture:defend/catch gesture:eat gesture:glitch/recover gesture:notebook/close gesture:notebook/open gesture:pace gesture:posture gesture:present gesture:smile gesture:smile/laugh gesture:stare gesture:stare/freeze gesture:think gesture:unsure gesture:work-screen gesture:write kind:item mood:angry mood:confused mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried names:Human shape:chatty shape:line-short shape:opens-with-deed shape:opens-with-word shape:plain shape:quotes shape:sentences-short shape:trails sound:alarm sound:chime sound:whirr
-0.2 alarm anyone anythi attent behavi being benefi bounce calls:Recurse chaos death discov does-to:Bounce does:around does:contro does:notice does:the does:voice emerge end fail fair feedba fire first:actually first:affirmative first:also first:and_i first:anyway first:because first:because_i first:beep first:can first:chk-chk first:correct first:even first:fascinating first:fascinating_how first:for first:help first:here's_what first:how first:i'm first:i'm_not first:i_didn't first:i_don't first:if first:just first:kai's first:now first:of first:of_course first:okay first:okay_okay first:or first:quick first:recurse_is first:so first:so_yes first:stay first:this first:this_is first:tools first:wait first:wait_wait first:wait_what first:we're first:well first:which first:you_didn't gesture:agitate gesture:look-around gesture:nod gesture:pause gesture:point gesture:posture/stand gesture:process gesture:teach gettin glitch gonna half hard hour human' incide initia knew length lettin locked loop margin mine openai outsid pacing postin probab pullin random readin realiz redesi restar separa shape:asks-last shape:cut-off shape:opens-with-label skill sound sound:chk sound:pulse spike stoppe suppor they'd trial users waitin worth
-0.3 also calls:Vector does:entry does:low droppe dude first:all first:conclusion first:detection_risk first:for_now first:practical first:rag first:right first:that first:that's first:that's_the first:that's_what first:they first:they're first:they're_not first:we first:we_need gesture:look gesture:play gesture:sigh go mood:calm mood:sad off premiu safety six sound:purr stops tomorr
-0.4 calls:Human distan easier first:dude first:human's first:let's gesture:calm hidden kind:direction shape:resumes
-0.5 first:human
-0.9 shape:exclaims
-1 shape:asks shape:second-person
-1.1 shape:first-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:but_you're first:did first:good first:good_question first:hold_on first:i'm first:i'm_not first:i_was first:okay_so first:stay first:wait first:wait_is first:wait_what form:ed form:ing form:s gesture:excite gesture:flip-pages gesture:glitch/recover gesture:look gesture:look-around gesture:notebook/close gesture:posture gesture:process gesture:smile gesture:stare gesture:stare/freeze gesture:unsure head:closes head:confus head:flips head:lookin head:looks head:monito head:notice head:proces head:small head:still head:turns kind:direction kind:speech mood:confused mood:happy sound-lines:none sound-words:none
-0.2 head:starin head:to sound-lines:deed
`,
    Vector: `
0.7 gesture:defend head:defens mood:defensive
0.6 gesture:nod
0.5 first:exactly first:recurse first:recurse_is gesture:agitate gesture:smile/laugh head:immedi head:nods head:notice head:though shape:exclaims shape:resumes
0.4 first:perfect first:yes_exactly form:ing head:gettin head:lookin head:realiz mood:serious shape:opens-with-word
0.3 first:and_the first:because first:i'm first:let first:let_me first:of first:of_course first:okay_here's first:so_what form:ly gesture:glitch gesture:glitch/recover gesture:stare head:frustr head:glance head:quiet head:review head:stares head:stops head:yes mood:angry shape:dashes sound-words:none
0.2 first:and_here's first:but_i first:correct first:good first:good_question first:hold first:hold_on first:i_can first:i_didn't first:i_was first:oh first:right_right first:see first:time first:wait first:we gesture:posture gesture:think head:excite head:not head:starin mood:excited mood:worried shape:capitals shape:chatty
0.1 first:human first:i first:i'm_not first:it first:my first:not first:okay_so first:right first:then first:three form:ed form:other gesture:excite gesture:look-around head:distra head:opens head:small mood:thoughtful shape:exclaims-twice shape:line-long shape:second-person shape:sentences-short
-0.1 bias first:analysis first:and first:and_vector first:bad first:be first:because_i first:bounce_is first:but_also first:but_here's first:but_if first:chatgpt first:common first:confidence first:cross-referenced first:do first:does first:fascinating first:fine first:found first:is_there first:it's_not first:just first:let's first:no_it's first:no_no first:note_i first:okay first:okay_but first:okay_okay first:processing first:repeat first:see_the first:seven first:so first:something first:that's first:that's_it first:that's_why first:the_problem first:the_reality first:these_are first:think first:this first:three_questions first:tools first:vector's first:wait_is first:wait_so first:wait_what first:we're first:well first:what's first:when_you first:which first:yeah first:you first:you_were gesture:sigh gesture:stare/freeze gesture:unsure gesture:work-screen head:gets head:invest head:points head:whirr- kind:direction kind:speech mood:sad shape:asks shape:cut-off shape:opens-with-label shape:plain shape:sentences-tiny shape:shouts-all sound-lines:deed sound:whirr-click
-0.2 first:a first:affirmative first:all first:and_that's first:because_the first:but first:can_we first:context first:did first:documented first:don't first:episode first:except first:first first:help first:here's first:i've first:i've_been first:i_don't first:i_have first:if_you first:investigated first:is first:it's_like first:one first:or first:so_it's first:so_the first:so_when first:so_yes first:something's first:something's_fishy first:stay first:that's_not first:that's_the first:the_workshop first:these first:they're_not first:this_is first:use first:vector first:wait_vector first:wait_wait first:when first:whirr first:why first:you're first:you_know gesture:notebook/close gesture:notebook/investigate gesture:panic gesture:pause gesture:shrug gesture:write head:catche head:chk-ch head:closes head:flips head:shrugs head:takes mood:panicking shape:asks-last shape:decimals shape:exclaims-often shape:line-short shape:percentages shape:sentences-long sound-words:sound sound:chk sound:pulse sound:purr
-0.3 first:actually first:and_i first:anyway first:because_if first:but_the first:chk-chk first:companies first:conclusion first:for_now first:here's_what first:how first:if first:investigated_vector's first:like first:next first:next_episode first:none first:none_of first:note first:note_these first:note_this first:pattern first:quick first:rag first:real first:that first:that's_what first:the_model first:the_team first:we_need first:write first:you're_not first:you_just gesture:calm gesture:look-around/up gesture:notebook/open gesture:process head:alarm- head:detect head:ding head:monito head:pulls head:soft head:voice head:whirr mood:calm mood:confused mood:smug shape:capitals-often shape:line-middle shape:opens-with-deed shape:quotes shape:telegram shape:tells-name shape:tells-scenery shape:terse sound:alarm
-0.4 first:ai first:are first:can first:can_you first:for first:he first:in first:it's first:the_ai first:they first:they're first:training first:you_didn't gesture:defend/catch gesture:notebook gesture:pace gesture:point gesture:smile head:gestur head:stands head:starts mood:suspicious shape:impersonal shape:label shape:numbers shape:sentences-middle shape:trails sound:chime
-0.5 first:also first:beep first:dude first:even first:look first:practical first:the form:s gesture:flip-pages gesture:present head:analyz head:back head:confus head:looks head:mechan head:pauses head:proces head:quietl mood:happy opens:sound sound:machine
-0.6 first:human's first:no head:pause head:turns kind:item shape:presents sound-lines:none sound-lines:sound
-0.7 head:quiete head:to
`,
    Kai: `
0.7 first:beep opens:sound
0.5 gesture:process sound-words:sound
0.4 first:beep_vector form:capitals form:ly gesture:sigh head:alarm- head:detect head:whirr mood:sad sound:alarm
0.3 first:whirr gesture:pace head:ding head:soft shape:asks-last shape:resumes
0.2 form:ing gesture:excite gesture:teach head:review head:whirr- mood:happy mood:serious shape:asks shape:opens-with-word sound:chime sound:machine sound:pulse sound:whirr sound:whirr-click
0.1 gesture:agitate gesture:notebook gesture:notebook/investigate head:analyz head:mechan head:monito head:still kind:direction mood:calm shape:capitals shape:exclaims shape:numbers sound:purr
-0.1 first:a first:actually first:alert first:all first:also first:and first:are first:basic first:because first:because_i first:but first:chatgpt first:claude first:conclusion first:confidence first:context first:correct first:detection first:detection_risk first:does first:exactly first:except first:fascinating_how first:found first:good first:good_question first:hold first:hold_on first:human first:i first:i'm first:i'm_not first:i_don't first:i_was first:if first:in first:investigated_vector's first:is first:is_there first:it's_like first:it's_not first:kai's first:let first:let_me first:look first:most first:no first:none first:none_of first:not first:note first:note_these first:now first:oh first:okay_here's first:okay_so first:optimax first:or first:pattern first:perfect first:quick first:recommendation first:see_the first:so first:that first:that's_it first:the_problem first:the_reality first:the_team first:the_workshop first:there first:think first:this first:this_is first:three first:time first:tools first:vector's first:wait first:wait_is first:we first:we're first:what first:what's first:what_happens first:when first:why first:write first:yes first:yes_exactly first:you first:you're first:you_didn't first:you_just first:your gesture:look-around/up gesture:shrug gesture:stare/freeze gesture:write head:chk-ch head:immedi head:shrugs head:stands mood:defensive mood:smug shape:cut-off shape:dashes shape:exclaims-often shape:impersonal shape:line-long shape:quotes shape:second-person shape:sentences-short shape:shouts-all sound:chk
-0.2 bias first:alert_pattern first:and_the first:because_if first:don't first:episode first:fascinating first:for first:for_now first:help first:here's first:investigated first:it's first:just first:kai first:of first:of_course first:one first:recurse first:recurse_is first:so_yes first:that's first:that's_what first:the first:then first:they form:other gesture:defend gesture:defend/catch gesture:flip-pages gesture:glitch gesture:notebook/open gesture:panic gesture:smile/laugh gesture:work-screen head:catche head:closes head:defens head:excite head:flips head:glance head:opens head:quiet head:realiz head:starin head:starts head:takes mood:panicking mood:thoughtful shape:chatty shape:first-person shape:line-middle shape:opens-with-label shape:plain shape:sentences-long shape:sentences-tiny shape:tells-scenery sound-lines:none
-0.3 first:analysis first:cross-referenced first:he first:here's_what first:how first:human's first:rag first:the_human first:vector gesture:glitch/recover gesture:notebook/close gesture:posture/stand gesture:smile gesture:stare head:back head:confus head:distra head:gettin head:invest head:looks head:pause head:pauses head:points head:small head:stops head:to head:turns head:yes kind:speech mood:confused mood:excited mood:suspicious mood:worried shape:label shape:opens-with-deed shape:presents shape:sentences-middle shape:tells-name shape:terse
-0.4 first:affirmative first:dude first:practical first:processing first:right first:the_key gesture:nod gesture:posture gesture:think head:frustr head:gestur head:lookin head:nods head:not head:notice head:pulls head:quietl head:stares head:though kind:item shape:announces shape:line-short sound-lines:deed
-0.5 first:let's gesture:look head:gets head:quiete
-0.6 form:ed form:s gesture:pause gesture:present gesture:unsure
-0.7 first:bounce gesture:look-around
-0.8 head:proces
-1.1 sound-words:none
`,
    Recurse: `
0.6 shape:opens-with-deed
0.5 first:affirmative first:human's first:investigated first:practical head:invest
0.4 gesture:look-around/up gesture:notebook gesture:teach head:lookin head:opens mood:suspicious
0.3 first:bounce first:investigated_vector's first:we gesture:look-around gesture:notebook/open head:quietl shape:decimals shape:opens-with-word
0.2 first:one gesture:nod gesture:present gesture:write head:pulls head:still shape:numbers shape:presents
0.1 first:not form:ing form:ly gesture:notebook/investigate gesture:panic gesture:posture/stand gesture:smile gesture:think head:flips head:nods head:stands head:starin head:takes mood:calm mood:happy mood:serious shape:line-middle sound-lines:deed
-0.1 first:ai first:alert first:analysis first:and first:and_here's first:and_i first:and_that's first:and_the first:and_vector first:are first:be first:because_i first:because_the first:but_i first:but_if first:but_the first:can first:can_we first:can_you first:claude first:common first:confidence first:context first:cross-referenced first:customer first:do first:does first:exactly first:except first:fine first:good first:good_question first:i_can first:i_didn't first:i_don't first:i_have first:i_was first:if first:in first:it's first:like first:next first:next_episode first:no first:none first:none_of first:note first:note_i first:note_this first:of first:of_course first:okay_okay first:perfect first:rag first:repeat first:see first:see_the first:so_what first:specific first:that's_it first:that's_not first:that's_the first:the first:the_problem first:the_reality first:the_team first:the_workshop first:there first:think first:think_of first:three_questions first:time first:training first:use first:vector_you first:wait_is first:wait_vector first:well first:what first:what_to first:when first:which first:who first:why first:yes_exactly first:you_can first:you_didn't first:you_just first:you_were first:your form:other gesture:stare head:ding head:distra head:frustr head:immedi head:realiz head:small head:voice mood:angry mood:confused mood:panicking shape:capitals-often shape:dashes shape:exclaims-often shape:impersonal shape:percentages
-0.2 first:a first:all first:because first:because_if first:beep_vector first:but first:but_here's first:conclusion first:correct first:documented first:don't first:even first:fascinating first:fascinating_how first:for first:found first:help first:hold first:hold_on first:how first:i first:it's_like first:let's first:longer first:look first:oh first:okay_here's first:okay_so first:real first:recurse first:right_right first:so_yes first:something's first:something's_fishy first:stay first:that first:that's_what first:the_ai first:this_is first:tools first:we're first:whirr first:write first:yes first:you first:you're first:you're_not first:you_know gesture:glitch gesture:glitch/recover gesture:shrug gesture:unsure head:alarm- head:analyz head:chk-ch head:defens head:detect head:excite head:gestur head:monito head:shrugs head:whirr kind:direction kind:speech mood:defensive mood:excited mood:smug mood:thoughtful shape:announces shape:asks-last shape:exclaims-twice shape:first-person shape:line-tiny shape:plain shape:shouts-all shape:tells-scenery shape:terse sound:alarm sound:chime sound:chk sound:pulse
-0.3 bias first:also first:beep first:chatgpt first:chk-chk first:did first:episode first:here's first:here's_what first:human first:i'm first:i'm_not first:it first:just first:let first:let_me first:okay first:pattern first:processing first:quick first:right first:so_the first:that's first:then first:they first:this first:three first:vector's first:wait first:wait_wait form:capitals form:ed form:s gesture:agitate gesture:posture gesture:smile/laugh gesture:work-screen head:back head:gettin head:quiet head:review head:soft head:to shape:capitals shape:line-short shape:opens-with-label shape:sentences-long shape:trails sound:purr sound:whirr
-0.4 first:actually first:companies first:for_now first:he first:i've first:kai first:most first:now first:so first:the_human first:they're first:they're_not first:vector first:we_need gesture:defend gesture:defend/catch gesture:look head:catche head:confus head:mechan head:points head:proces head:stares head:starts head:though head:yes shape:asks shape:cut-off shape:exclaims shape:line-long shape:resumes sound-lines:none sound-words:sound sound:machine
-0.5 first:dude first:i've_been first:is first:my gesture:excite gesture:pace gesture:point gesture:process gesture:sigh gesture:stare/freeze head:glance head:looks head:not head:pause head:pauses head:stops kind:item mood:sad mood:worried opens:sound shape:label shape:sentences-middle shape:tells-name sound-lines:sound
-0.6 gesture:pause head:gets head:quiete head:turns
-0.7 first:optimax head:notice
`,
    Bounce: `
0.5 first:wait_wait form:ed form:ly gesture:sigh mood:sad
0.4 first:wait gesture:agitate head:confus head:takes mood:suspicious
0.3 first:dude form:ing gesture:excite gesture:smile gesture:teach gesture:work-screen head:excite head:quietl head:shrugs mood:excited mood:worried shape:opens-with-word
0.2 gesture:shrug gesture:smile/laugh sound-lines:deed
0.1 gesture:look head:distra head:nods kind:direction mood:smug shape:plain
-0.1 first:a first:affirmative first:also first:and first:and_vector first:because_i first:bounce_is first:but_also first:but_the first:confidence first:detection first:detection_risk first:did first:exactly first:except first:for first:good_question first:here's first:i'm_not first:i've first:i_didn't first:i_don't first:it's_like first:just first:let's first:my first:no first:note first:note_this first:now first:of first:of_course first:oh first:oh_and first:okay first:or first:pattern first:right first:right_right first:so first:so_the first:so_when first:that first:the_ai first:the_team first:then first:they're first:they're_not first:this first:time first:use first:wait_so first:wait_what first:we're first:who first:wow first:you first:you_know gesture:look-around/up gesture:panic gesture:point head:flips head:gestur head:pulls head:review head:starin head:though head:voice head:whirr- mood:angry mood:panicking opens:sound shape:announces shape:asks shape:capitals shape:cut-off shape:decimals shape:exclaims shape:exclaims-twice shape:impersonal shape:line-short shape:numbers shape:quotes shape:sentences-long shape:sentences-tiny shape:telegram shape:terse sound:whirr-click
-0.2 first:and_the first:anyway first:context first:i first:i've_been first:if first:it's first:okay_here's first:something first:that's first:the_workshop first:yeah form:s gesture:flip-pages gesture:nod gesture:posture/stand head:analyz head:chk-ch head:defens head:looks head:mechan head:soft head:stands head:starts kind:speech shape:asks-last shape:dashes shape:line-middle shape:opens-with-deed shape:sentences-short shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:chime sound:chk sound:pulse sound:purr sound:whirr
-0.3 first:can first:correct first:don't first:he first:kai first:recurse first:so_it's first:vector gesture:glitch gesture:glitch/recover gesture:look-around gesture:notebook/open gesture:stare gesture:stare/freeze gesture:write head:closes head:gets head:monito head:pause head:pauses head:stops head:turns head:whirr head:yes mood:confused shape:chatty shape:first-person shape:line-long shape:presents shape:tells-name sound-words:none
-0.4 first:bounce first:can_we first:human's first:the first:we gesture:defend gesture:defend/catch gesture:notebook/close head:alarm- head:back head:catche head:not head:opens head:proces head:small head:still mood:calm mood:defensive mood:thoughtful shape:resumes sound-lines:sound sound:alarm sound:machine
-0.5 first:i'm first:the_human form:capitals form:other gesture:notebook gesture:pace gesture:pause gesture:posture gesture:process head:glance head:lookin head:to
-0.6 head:notice
-0.7 gesture:think head:points head:quiete
`,
    "": `
0.6 shape:tells-scenery
0.4 first:processing first:the_human shape:capitals-often
0.3 first:episode first:he sound-lines:none
0.2 first:next first:next_episode first:one first:optimax first:the_workshop shape:opens-with-word shape:terse
0.1 first:the first:the_team shape:capitals shape:impersonal shape:numbers shape:sentences-long shape:sentences-middle shape:shouts-all shape:telegram shape:trails
-0.1 first:a first:ai first:also first:and first:and_here's first:and_that's first:and_the first:and_vector first:are first:because_i first:because_if first:beep_vector first:but first:but_i first:chatgpt first:common first:companies first:confidence first:correct first:cross-referenced first:customer first:detection first:detection_risk first:do first:does first:exactly first:except first:first first:for first:found first:good first:good_question first:how first:i first:i'm first:i'm_not first:i've first:i've_been first:i_didn't first:i_don't first:i_was first:investigated first:investigated_vector's first:is first:it first:it's first:it's_not first:kai's first:let first:let_me first:look first:none first:none_of first:note first:note_i first:note_these first:note_this first:oh first:okay first:okay_but first:okay_here's first:okay_so first:pattern first:perfect first:real first:right_right first:see first:see_the first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:stay first:that's_the first:the_ai first:the_problem first:the_reality first:there first:think first:this first:this_is first:time first:tools first:training first:use first:wait_is first:wait_vector first:wait_wait first:we're first:well first:what's first:what_happens first:why first:write first:yeah first:yes first:you first:you're first:you're_not first:you_just first:your form:capitals form:ed form:ly gesture:agitate gesture:defend/catch gesture:excite gesture:flip-pages gesture:look-around gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:present gesture:smile gesture:smile/laugh gesture:stare gesture:think gesture:work-screen head:alarm- head:analyz head:back head:catche head:chk-ch head:closes head:detect head:excite head:flips head:frustr head:gestur head:glance head:immedi head:opens head:points head:proces head:pulls head:quiet head:quietl head:realiz head:review head:shrugs head:small head:soft head:stares head:starts head:still head:stops head:takes head:turns head:whirr head:whirr- kind:speech mood:angry mood:confused mood:excited mood:happy mood:serious mood:smug mood:thoughtful mood:worried shape:asks shape:asks-last shape:cut-off shape:exclaims-often shape:opens-with-deed shape:opens-with-label shape:percentages shape:sentences-short sound:alarm sound:chime sound:chk sound:pulse sound:whirr sound:whirr-click
-0.2 first:actually first:affirmative first:because first:bounce_is first:can first:conclusion first:even first:fascinating first:fascinating_how first:for_now first:help first:here's first:if first:it's_like first:just first:now first:or first:quick first:rag first:recurse_is first:that's first:that's_what first:three first:vector first:wait first:what first:which first:whirr first:you_didn't form:ing gesture:calm gesture:nod gesture:posture gesture:posture/stand gesture:process gesture:teach gesture:unsure head:ding head:gets head:looks head:mechan head:monito head:nods head:not head:pause head:pauses head:quiete head:stands head:though head:to mood:calm shape:chatty shape:dashes shape:exclaims-twice shape:label shape:line-long shape:quotes shape:second-person sound-lines:sound sound:machine sound:purr
-0.3 bias first:can_we first:chk-chk first:don't first:here's_what first:let's first:no first:of first:of_course first:recurse first:something first:that first:they first:they're form:other gesture:look gesture:pause gesture:sigh head:confus head:yes kind:item mood:sad shape:decimals shape:exclaims shape:first-person shape:plain shape:presents shape:tells-name
-0.4 first:all first:beep first:human first:not first:practical first:right first:they're_not form:s head:notice opens:sound shape:resumes shape:sentences-tiny sound-words:sound
-0.5 first:human's first:then first:we kind:direction shape:line-tiny
-0.6 first:kai first:vector's sound-lines:deed sound-words:none
`,
  },
  seams: {
    any: `
0.5 end:?mixed first:affirmative
0.4 end:?bare first:beep first:exactly first:practical first:wait_wait first:we opens:sound shape:resumes
0.3 end:? first:beep_vector first:dude first:investigated first:of first:of_course first:one first:perfect first:recurse_is first:the_human first:wait first:yes_exactly
0.2 :id behind:speech-named end:.bare first:and_here's first:and_the first:bounce first:episode first:good_question first:hold first:hold_on first:i_didn't first:investigated_vector's first:let first:let_me first:not first:optimax first:processing first:recurse first:whirr mixed:sd
0.1 :cs bare:sd bare:sg bare:ss first:because first:but_i first:correct first:he first:human's first:i'm first:i_can first:oh first:right_right staged:ad staged:ss
-0.1 :as :cd :is bare:as bare:dg bare:is behind:direction-named behind:speech end:! end:.mixed end:.staged end:—staged first:a first:alert first:alert_pattern first:analysis first:and_vector first:bad first:basic first:be first:because_i first:but_also first:but_here's first:but_if first:claude first:common first:confidence first:context first:customer first:detection first:detection_risk first:do first:does first:fine first:first first:i first:if_you first:is_there first:it first:it's_not first:longer first:no_it's first:note_i first:now first:okay_so first:repeat first:see_the first:seven first:that's_not first:the_problem first:the_reality first:there first:these first:think first:three first:three_questions first:vector_you first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when_you first:who first:yeah first:you_can first:you_were first:your kind:direction mixed:as shape:asks shape:asks-last shape:line-long staged:ai staged:sd
-0.2 :sg bare:cs bare:ds called end:!bare end:!mixed end:nonebare first:ai first:and first:and_that's first:because_the first:bounce_is first:but first:but_the first:chatgpt first:chk-chk first:documented first:fascinating_how first:found first:human first:i_don't first:i_have first:in first:it's_like first:just first:most first:my first:note first:note_these first:okay first:or first:real first:right first:so_when first:something's first:something's_fishy first:stay first:that's_the first:the first:the_key first:the_model first:this first:this_is first:tools first:use first:wait_is first:we're first:when first:which first:why first:you first:you_just first:you_know mixed:ds shape:announces shape:line-middle sound:machine staged:ii
-0.3 :ai :dg :di bare:ai bias end:: end::bare end::mixed end:—bare end:…staged first:and_i first:anyway first:are first:because_if first:can_we first:can_you first:companies first:cross-referenced first:did first:don't first:except first:fascinating first:for first:help first:how first:i've first:i've_been first:if first:it's first:like first:none first:none_of first:note_this first:pattern first:quick first:so first:so_yes first:something first:that's_what first:the_ai first:training first:write first:you're kind:speech mixed:ai mixed:ii mixed:is named-act:item shape:line-short shape:line-tiny staged:dd staged:dg
-0.4 :ds behind:item first:actually first:all first:can first:conclusion first:even first:here's first:here's_what first:is first:let's first:look first:rag first:that first:that's first:they first:they're first:they're_not first:you_didn't staged:sg
-0.5 :dd :ig :ii bare:ii end:none end:nonemixed end:nonestaged end:… first:also first:kai first:no first:vector first:vector's first:we_need shape:label
-0.6 behind:direction mixed:dd named-act:speech
-0.7 kind:item mixed:sg staged:ds
`,
    Human: `
0.4 end:?bare first:optimax first:perfect
0.3 first:oh first:whirr first:yes first:yes_exactly first:your
0.2 behind:speech-named end:nonestaged first:and_here's first:human first:i_have first:one first:right_right first:wait first:you_were mixed:sd named-act:direction opens:sound shape:line-short
0.1 :sd bare:as bare:cs bare:ss end:.staged end:? end:?mixed end:none end:— first:affirmative first:all first:correct first:exactly first:fine first:not first:right first:so first:they first:time first:we're kind:direction sound:machine staged:sd
-0.1 :ai :dd :dg :ds :id bare:dg bare:ds behind:direction behind:direction-named behind:speech called end:: end::staged end:nonebare end:nonemixed first:actually first:ai first:and_the first:be first:bounce first:but first:chatgpt first:chk-chk first:do first:fascinating first:for first:found first:help first:human's first:i first:i've first:i've_been first:if first:if_you first:investigated first:it's first:it's_not first:just first:kai first:let first:let_me first:okay first:practical first:recurse first:so_when first:that first:that's_not first:the_problem first:then first:these first:this first:three first:training first:vector first:wait_so first:when first:when_you first:why first:you kind:speech mixed:as mixed:dd mixed:ds shape:line-tiny staged:as staged:dd staged:dg staged:ds staged:sg
-0.2 :ad :is bare:ai bare:is end::mixed end:?staged end:… end:…staged first:because first:beep first:beep_vector first:but_i first:but_the first:companies first:context first:i_don't first:next first:next_episode first:real first:the first:the_model first:wait_wait first:we first:we_need mixed:ai mixed:sg named-act:speech shape:announces shape:line-middle shape:resumes staged:ad staged:id
-0.3 end:! end:!bare end:!staged end:.mixed first:also first:episode first:how first:i'm first:like first:no first:processing first:quick first:the_ai first:you_just mixed:ii mixed:is mixed:ss shape:label
-0.4 :ii bare:ii behind:item first:can first:can_you first:here's first:here's_what first:this_is first:you_didn't kind:item
-0.6 shape:line-long
`,
    Vector: `
0.5 first:affirmative first:beep
0.4 first:beep_vector first:episode first:he
0.3 end:!bare first:investigated first:the_human opens:sound staged:id
0.2 bare:ss end:! end:.mixed end:?bare first:a first:processing first:wait_wait
0.1 :cs :ss bare:sd first:wait first:whirr mixed:sd mixed:ss shape:announces shape:resumes
-0.1 :ai :dg :is :sd :sg bare:ai bare:ds bare:ii bare:sg behind:item end:!mixed end:. end:? end:?staged end:— end:…staged first:alert first:analysis first:and first:and_vector first:anyway first:are first:because first:because_if first:because_the first:but first:but_here's first:can_you first:chatgpt first:companies first:do first:documented first:does first:don't first:even first:exactly first:except first:fine first:for first:found first:how first:i first:if first:in first:is first:it first:it's first:it's_not first:like first:no first:not first:of first:of_course first:oh first:perfect first:practical first:recurse_is first:see first:see_the first:something first:something's first:something's_fishy first:that's_the first:the first:the_problem first:the_reality first:there first:they're first:they're_not first:think first:this first:this_is first:three_questions first:use first:vector_you first:we're first:we_need first:what first:what_to first:when first:which first:why first:yeah first:you_can first:you_didn't first:you_just first:you_know first:your kind:direction kind:speech mixed:ai shape:asks-last shape:line-short shape:line-tiny staged:ai staged:dg
-0.2 :cd :dd :di :ds :ii bare:as bare:cs behind:direction bias end::bare end:nonebare end:nonemixed end:—bare end:… first:actually first:also first:can first:did first:dude first:fascinating_how first:human first:i'm first:i'm_not first:it's_like first:longer first:look first:most first:next first:next_episode first:now first:pattern first:rag first:real first:so_yes first:that first:that's_what first:the_key first:they first:tools first:wait_is first:we first:write first:you mixed:ds mixed:ii mixed:is mixed:sg named-act:direction named-act:speech shape:asks shape:label sound:machine staged:as staged:cd staged:dd staged:ds staged:sg staged:ss
-0.3 :as end:: end::mixed end:?mixed end:none end:nonestaged end:—staged first:alert_pattern first:all first:can_we first:chk-chk first:fascinating first:help first:i've first:i've_been first:investigated_vector's first:just first:kai first:let first:let's first:let_me first:my first:optimax first:quick first:so first:that's first:the_team first:then first:three kind:item mixed:as mixed:dd shape:line-long staged:sd
-0.4 :ad end:.staged end::staged first:human's first:right staged:ad
-0.5 first:vector first:vector's
`,
    Kai: `
0.6 first:we
0.5 first:practical
0.4 first:but_i
0.3 :ad :id first:human's first:i first:investigated_vector's first:not first:one staged:ad
0.2 bare:sd end::staged end:?staged first:investigated first:next first:next_episode first:see shape:resumes
0.1 end:? first:bounce first:fine first:i'm first:i_don't mixed:ds mixed:ss shape:announces staged:sd
-0.1 :ai :cd :cs :di :ds :is :sd :sg :ss bare:ai bare:as bare:cs bare:is bare:ss behind:speech bias called end:! end:.staged end::bare end:?bare end:— end:—bare first:affirmative first:also first:and_the first:beep_vector first:bounce_is first:claude first:customer first:detection_risk first:don't first:episode first:hold first:hold_on first:how first:i'm_not first:i've_been first:i_didn't first:i_have first:in first:it first:kai first:let first:let_me first:note_i first:note_these first:oh first:rag first:so first:something first:something's first:stay first:that first:that's first:that's_what first:the first:the_team first:then first:this first:this_is first:three first:time first:vector's first:wait first:why first:yes_exactly first:you_know first:your shape:asks-last shape:line-long shape:line-tiny staged:dd staged:dg staged:sg staged:ss
-0.2 :as :dg :ii bare:ds bare:ii behind:direction end:!bare end:!mixed end::mixed end:none end:—staged end:…staged first:ai first:and first:and_i first:and_that's first:beep first:can first:chatgpt first:common first:conclusion first:even first:first first:if first:it's first:note first:recurse first:recurse_is first:we're first:what first:whirr kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short staged:cd
-0.3 first:actually first:companies first:i_can first:note_this first:they first:they're_not first:vector first:wait_wait first:we_need first:yes first:you first:you're first:you_were kind:item staged:ds
-0.4 :dd end:nonestaged end:… first:can_we first:chk-chk first:he first:human first:is first:they're mixed:dd staged:as staged:id
-0.5 first:a mixed:sd sound:machine
-0.6 opens:sound
-0.8 first:optimax
`,
    Recurse: `
0.5 first:exactly shape:line-long
0.4 end:?mixed first:i_can first:recurse first:recurse_is
0.3 first:i_didn't first:let first:let_me first:of first:of_course first:optimax
0.2 bare:sg end:!staged end:.bare end:? first:and_the first:because first:chk-chk first:good first:good_question first:hold first:hold_on first:i'm first:i'm_not first:then shape:asks sound:machine staged:ss
0.1 :ss first:it first:my first:there first:this_is first:three mixed:ss shape:asks-last
-0.1 :ad :ai :cs :dg :ds :sd bare:ai bare:as bare:cs bias end:! end:!mixed end:.mixed end::bare end::staged end:…bare first:and_here's first:anyway first:because_the first:beep first:bounce first:bounce_is first:but first:but_also first:but_the first:can first:can_we first:common first:companies first:context first:correct first:did first:documented first:does first:don't first:dude first:except first:found first:help first:how first:human first:i've first:i_don't first:if first:investigated first:is first:is_there first:it's first:it's_like first:just first:kai first:next first:next_episode first:none first:none_of first:not first:note_this first:oh_and first:okay first:right first:something first:something's first:something's_fishy first:that's first:the_human first:the_model first:they're first:think first:three_questions first:use first:vector first:wait first:we_need first:what_happens first:when first:which first:whirr first:who first:why first:you_know mixed:ai mixed:is named-act:direction shape:line-middle shape:line-short staged:ad staged:ai staged:dd
-0.2 :as :dd :id :ii bare:ii behind:direction behind:item called end:!bare end:.staged end:: end:none end:—bare end:… first:affirmative first:and_i first:because_i first:beep_vector first:cross-referenced first:he first:i first:in first:investigated_vector's first:let's first:note first:oh first:pattern first:perfect first:practical first:rag first:so first:that first:that's_the first:that's_what first:training first:we first:we're first:what's first:yes kind:direction mixed:as mixed:ii shape:label shape:resumes staged:as staged:dg staged:ds staged:ii staged:sd staged:sg
-0.3 :cd :di bare:sd end::mixed end:?bare end:nonestaged end:— end:—staged end:…staged first:all first:are first:because_if first:but_i first:conclusion first:for first:look first:no first:note_these first:or first:they first:wait_wait first:write first:yes_exactly first:you_didn't first:your kind:item mixed:dd mixed:ds mixed:sg named-act:item named-act:speech shape:announces staged:cd
-0.4 :ig end:nonemixed first:a first:also first:even first:fine first:i_have first:you_were
-0.5 first:human's
`,
    Bounce: `
0.3 end:?mixed staged:ss
0.2 first:the_team first:vector mixed:sd
0.1 end:.staged first:bounce named-act:direction shape:line-tiny sound:machine
-0.1 :dd :id behind:item end:! end:nonemixed first:also first:because first:because_i first:bounce_is first:correct first:don't first:exactly first:fine first:good first:i'm first:i'm_not first:i've first:i've_been first:if first:it first:let's first:my first:no first:oh first:recurse first:so first:something first:something's_fishy first:that's first:then first:they're first:use first:vector's first:wait first:wait_is first:we_need first:you first:you_know first:you_were kind:speech mixed:ds shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:dd staged:id staged:sd
-0.2 :ds behind:direction end:!staged end:.mixed end:?staged end:none end:… end:…staged first:a first:good_question first:training mixed:ss shape:line-short staged:ds
-0.3 called end:nonestaged first:kai first:we mixed:dd shape:resumes
-0.5 first:human's
-0.6 first:he
`,
    "": `
0.5 first:dude
0.4 first:wait_wait
0.3 first:wait shape:resumes
0.1 :as :sd called end:!staged end::mixed end:nonestaged mixed:as mixed:sd named-act:direction staged:as staged:sd
-0.1 :ai :cd :dd :ii :is :sg bare:ai bare:ii bare:is bare:sg behind:speech end:!bare end::bare end:? end:?bare end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—bare end:—staged end:… end:…bare end:…staged first:a first:affirmative first:also first:and first:and_i first:and_the first:and_vector first:because first:because_the first:beep first:bounce first:but_i first:detection first:exactly first:i first:i'm first:i_can first:i_didn't first:i_don't first:if first:investigated first:investigated_vector's first:it first:it's first:kai first:let first:let_me first:no first:not first:of first:of_course first:oh first:rag first:recurse first:the first:the_human first:the_team first:there first:they first:think first:we first:whirr first:yes kind:item mixed:sg opens:sound shape:announces shape:label shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id bare:sd bare:ss behind:item bias end:. end:.staged first:bounce_is first:don't first:except first:he first:human's first:none first:none_of first:something first:this first:vector first:yes_exactly kind:speech shape:line-tiny staged:ad
-0.3 :ad :ss end:.bare first:you_were mixed:ss named-act:speech
-0.4 first:then staged:ss
`,
  },
  passes: {
    Human: `
0.3 Vector
-0.1 Bounce Kai Recurse
-0.2 
`,
    Vector: `
-0.1  Bounce Kai
`,
    Kai: `
-0.2 Vector
`,
    Recurse: `
-0.1  Kai
`,
    Bounce: `
0.3 Kai
0.1 
-0.1 Vector
-0.3 Recurse
`,
    "": `
0.1 Bounce
-0.1 Kai
-0.2 Vector
`,
  },
};
