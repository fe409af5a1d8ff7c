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
  strangers: { Human: -0.1, Kai: 0.1, Recurse: -0.1, Bounce: -3 },
  ends: {
    "direction>direction": 0.073,
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
    "speech>direction": 0.371,
    "speech>item": 0.01,
    "speech>speech": 0.173,
  },
  says: {
    Human: `
1.6 job reader work
1.5 asleep bed desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop phone router wife
1.4 sleep tired
1.3 boss coffee
1.2 blog
1.1 first:hang
0.8 basica bought confus does:confus does:scratc first:can first:hold paid so tried woke
0.7 does:frustr first:okay_so google guess month readin shape:first-person
0.6 first:how first:so first:what me my tonigh
0.5 seriou shape:asks shape:asks-last trying wait weird yester
0.4 charac does:dramat does:gestur everyo fascin first:do first:my first:the_ai first:wait gesture:smile honest mornin once people realiz shape:tells-scenery
0.3 action amazin catchi defaul does:confid does:lookin does:smile does:then does:thinks every first:here's first:here's_what first:let first:oh_and first:you_can hot issue lately mood:happy name nothin over-e plus probab she's stoppe techni tool treat try week
0.2 abilit adjust ago always billio broke capabi change chaos check core correl crisis day decide digita discov does:moment does:screen does:small draft droppe emerge explai feel first:but_i first:but_the first:can_you first:let_me first:now first:okay first:training five generi gesture:excite gesture:look gesture:posture hang human' itself life logged lookin looks makes massiv matchi meanin measur missin missio night now number pacing protec quiet random really safety second shape:line-long shape:presents shape:sentences-long shape:sentences-middle signat sittin sounds such today trial trust well went years zero
0.1 at:screen does-to:Vector first:because_i first:but first:companies first:human first:i_don't first:kai first:not first:quick first:recurse first:research first:see first:the first:the_key first:this_is gesture:point gesture:think shape:decimals shape:exclaims-often shape:label shape:quotes shape:telegram
-0.1 at:controller at:notebook calls:Bounce calls:Recurse does-to:Kai does-to:Recurse first:a first:actually first:affirmative first:ai first:also first:and first:and_the first:and_vector first:are first:bad first:bounce first:conclusion first:detection_risk first:episode first:exactly first:fascinating first:for first:hey first:human's first:i'm_not first:i_didn't first:i_was first:if_you first:investigated first:is first:kai's first:look first:next_episode first:no first:note first:note_this first:of first:oh first:processing first:rag first:real first:recurse_is first:seven first:so_it's first:so_the first:so_yes first:something first:that's first:that's_it first:that's_what first:the_model first:the_problem first:these first:think_of first:this first:three_questions first:time first:vector first:vector_you first:wait_is first:we_need first:well first:what_to first:whirr first:why first:yes_exactly first:you're first:you_know gesture:agitate gesture:glitch/recover gesture:notebook/close gesture:pace gesture:present gesture:shrug gesture:stare/freeze kind:direction mood:defensive mood:panicking mood:smug mood:thoughtful names:Bounce names:Recurse names:Vector shape:impersonal shape:line-middle shape:line-short shape:line-tiny shape:opens-with-label shape:plain shape:second-person shape:sentences-tiny shape:terse shape:trails sound:alarm sound:chk sound:pulse sound:purr
-0.2 algori alone anymor asking asks attent base biolog box chaoti claime clarif color compla concep connec depart displa does-to:Bounce does:but does:chime does:comple does:freeze does:glance does:human does:laughi does:lighti does:more does:nods does:on does:pulse does:quiet does:up does:visual does:voice does:yes entry episod exactl except expect fair fight figure fine first:alert first:all first:beep first:context first:did first:except first:for_now first:good first:good_question first:i_can first:if first:let's first:next first:optimax first:perfect first:right first:right_right first:something's first:something's_fishy first:that first:then first:they first:think first:three first:wait_so first:wait_wait first:wait_what first:we're first:yeah first:yes first:you first:you_didn't first:you_were format gesture:defend gesture:panic gesture:pause gesture:smile/laugh get goblin hours i'd i'll immedi incons initia input irrele keepin kept lab left licens limite little lot mainte making mean mind mood:excited mood:sad moving narrat oh openai our outcom prepar presen record remove render repres restor scale schedu scream shape:announces shape:capitals shape:capitals-often shape:cut-off shape:dashes shape:exclaims shape:resumes shape:sentences-short shape:shouts-all skip slight sound:whirr-click speak standa struct teachi terrib thank tree truth up watchi wordpr worked would yeah
-0.3 ais count doctor does:explai does:irrita does:soft ethica first:and_here's first:because_the first:can_we first:fine first:i_have first:logged first:one first:so_what first:we first:when first:you're_not first:your gesture:look-around gesture:look-around/up gesture:nod gesture:teach gesture:unsure gratef mood:angry mood:confused mood:suspicious mood:worried server shape:exclaims-twice shape:opens-with-word sound:chime sound:whirr tellin unauth upgrad welcom
-0.4 does:mechan does:pause first:but_here's first:that's_not gesture:calm gesture:play gesture:stare mode mood:calm mood:serious recap suppor
-0.5 first:correct premiu
-0.7 names:Human
-0.9 shape:percentages
-1.5 does:cables does:notebo opens:sound sound:machine
-1.6 gesture:process
-2.1 does-to:Human
-2.5 calls:Human
`,
    Vector: `
2.8 does:proces
2.2 does:termin transf
2.1 does:cables does:whiteb gesture:defend gesture:glitch
2 does:stream
1.8 does:flicke
1.7 does:teachi
1.6 actual doctor does:intens does:system gesture:excite gesture:panic mood:defensive predic
1.5 does:indign does:lectur does:visibl
1.4 archit explai gesture:pace
1.2 does:explai first:exactly mood:panicking neural
1.1 does:dramat fascin mood:excited shape:exclaims-often
1 absolu accord brilli exactl outrag precis
0.9 excell first:no gesture:agitate traine
0.8 first:yes gesture:think langua mathem model models parame resear tokens traini
0.7 correc first:think litera means statis
0.6 first:here's gesture:point gesture:process gesture:teach gratef shape:exclaims techni
0.5 admit attent chips course does:couch does:gets does:pause essent first:fascinating first:fine first:recurse_is gesture:glitch/recover gesture:stare nonsen okay shape:capitals skill
0.4 anyone calls:Recurse chatbo does:deep does:freeze does:monito does:off does:recurs does:though enthus exampl fine first:can_we first:good first:it first:kai's first:most first:recurse first:you_were heard imagin lesson look loop report set shape:capitals-often shape:line-long showed snack terrif they'd tree
0.3 above calcul care chain deleti does-to:Human does-to:Recurse does:breath does:case does:catche does:counti does:files does:finger does:franti does:himsel does:human does:is does:laughi does:quiete does:realiz does:stops does:trying does:visual eating ends entire except fails felt fire first:and_here's first:and_that's first:anyway first:basic first:but_you're first:fascinating_how first:it's_like first:just first:kai first:look first:of_course first:okay first:perfect first:right first:so_what first:something first:the_problem first:these_are first:too first:wait_is first:who first:you_just framin gesture:calm gesture:defend/catch gesture:flip-pages gesture:nod gesture:posture/stand gesture:stare/freeze guess human i'd initia instin isn't it's length like longer moving needed normal otherw outdat part proble reduce removi repres restor shape:percentages shape:resumes shape:sentences-long shape:tells-name signif starte stop surpri talk tellin terrib truth us versus won't wordpr you've
0.2 accept air alarm also anyway argume attemp back bandwi base based baseli becaus being calm came chaoti clarit class clean cost couch crash css danger dates death defens delete demons depart did does:a does:back does:chips does:comple does:defens does:down does:enthus does:lighti does:networ does:normal does:not does:patter does:sensor does:stands does:stares does:starin does:wildly does:yes edit elevat else embarr engine estima ethica exceed expect fact fail feedba first:and first:and_the first:bad first:good_question first:help first:hey first:human's first:i_have first:i_was first:in first:longer first:no_no first:note_this first:of first:okay_here's first:okay_so first:one first:quick first:repeat first:right_right first:so first:so_when first:so_yes first:that's_it first:that's_what first:that's_why first:the_key first:the_reality first:these first:they first:tools first:wait first:we_need first:what first:what_to first:when_you first:yes_exactly first:you first:you_know first:your fix format future garbag glitch go goes good half here's hide honest hour immedi infras intent irony irrele key knowin lab large last learn magic mainte market materi matter mean measur mode mood:serious myself object optimi option output percen plan please priori produc prompt pullin questi quick quietl rag recali restar retrie routin safety said say scan secret sectio shape:terse signat simple slight solid speak story stuck style survei techno ten them they they'l thinki throug tired trappe trial trigge unexpe until unusua usuall vs wait we've week weird who will worked worry worth would writte
0.1 at:notebook calls:Human calls:Kai first:actually first:ai_can first:all first:and_i first:because first:but first:but_also first:but_here's first:but_i first:can first:chatgpt first:confidence first:documented first:does first:don't first:examples first:except first:first first:i'm_not first:if first:if_you first:it's_not first:like first:note first:oh first:okay_okay first:research_assistance first:see_the first:seven first:that's first:the_model first:then first:they're_not first:time first:use first:vector's first:wait_what first:we first:when first:which first:why first:you_didn't gesture:eat gesture:pause gesture:posture gesture:shrug mood:thoughtful mood:worried names:Kai names:Recurse shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:second-person shape:sentences-tiny sound:machine
-0.1 first:and_vector first:bandwidth first:be first:because_if first:can_you first:cross-referenced first:detection_risk first:did first:for first:here's_what first:hold_on first:how first:i_can first:investigated_vector's first:is_there first:let_me first:logged first:next first:next_episode first:not first:note_i first:now first:optimax first:real first:that's_the first:vector_you first:we're first:well first:what's first:yeah gesture:sigh gesture:write kind:speech mood:calm mood:happy mood:smug names:Human shape:announces shape:asks-last shape:impersonal shape:line-short shape:line-tiny shape:numbers shape:opens-with-label shape:shouts-all shape:telegram
-0.2 abilit action activa ai-gen alive appear approx arguin at:screen availa behind boss bounce breath calls:Bounce cannot cards casual catchi cause charac check chk-ch claims classi close combin contin contro corner correl cross- day discus displa does-to:Bounce does:about does:at does:beep does:bounce does:concer does:confus does:data does:excite does:interr does:low does:moment does:more does:notes does:now does:pulse does:satisf does:smile does:someth does:space does:still does:then does:unusua does:workin does:writin down durati each end episod experi exposu fair famili family feelin filter final first:a first:alert first:alert_pattern first:analysis first:because_i first:because_the first:bounce_is first:but_the first:detection first:episode first:i_don't first:let first:none first:none_of first:okay_but first:practical first:something's_fishy first:stay first:that first:the_team first:think_of first:this first:three_questions first:training first:wait_so first:wait_wait first:what_happens first:write first:you_can five follow footno game gesture:look-around gesture:notebook gesture:smile goblin hand hang helios hot hours impres intens interf itself kept kind:direction labs later life list listen logs looked looks millio minima minute monito motiva next night none notebo observ open or over-e panic pendin phrase place plus postin premiu primar privac protoc quiet rating ready real-w realiz regula room satisf saying scanni scream seems server sessio shape:opens-with-deed showin signs sit someth sound:purr space status suppor team terms think thresh timest togeth triang trusti try twice uhhhh under unknow usage used user users usual vibe views visual watch weight window within workar yet
-0.3 across active affirm archiv asks away becomi beep boxes checke colors defaul digita does:attent does:chime does:chk-ch does:closes does:confid does:contro does:despit does:ding does:flips does:gestur does:increa does:mechan does:paying does:purr does:quietl does:soft does:up does:vector does:whirr- done effect entity eyes fast feels filing first:also first:are first:beep first:beep_vector first:chk-chk first:companies first:correct first:do first:for_now first:found first:hang first:he first:investigated first:oh_and first:or first:processing first:so_it's first:something's first:the_workshop first:this_is first:vector first:wait_vector first:whirr first:you're_not flaggi full gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gonna he's incide incons indepe instan issue item keep keepin keeps lately man manual mine missin mutter name names:Bounce pause pizza playin reason review seeing shape:decimals sittin slowly sound:alarm sound:chk sound:mouth sound:whirr sound:whirr-click sounds three timeli tomorr tonigh underl versio void whirr zero
-0.4 at:controller bit build called core depend does:alarm- does:analyz does:entry does:hand does:in does:whirr dude easier finish first:affirmative first:bounce first:conclusion first:dude first:note_these first:see first:so_the first:the_ai first:three gesture:present his lighti log loud mood:suspicious mostly pm progra shape:tells-scenery six sound:chime sound:pulse waitin writes
-0.5 amazin first:my first:the_human gesture:play he redesi separa stream
-0.7 gesture:look-around/up
-0.9 names:Vector
-2.1 does-to:Vector
-2.8 calls:Vector
`,
    Kai: `
4.8 does:sensor
4.4 does:monito
4 opens:sound
3.7 sound:machine
3.4 detect
3.3 calcul
2.7 classi does:beep does:loggin
2.5 does:alarm does:beeps does:detect does:scan does:scanne does:scans
2.4 does:networ does:scanni
2.1 confir does:alert does:logs
2 metric
1.6 correl
1.5 entity logged
1.4 acknow alert filing gesture:process loggin
1.3 deviat first:alert first:logged margin patter
1.2 first:analysis irregu noted sensor uniden varian
1.1 anomal count monito signal thresh
1 affirm durati log scan shape:decimals
0.9 first:detection
0.8 approx baseli first:bandwidth first:note first:processing freque increa observ probab query
0.7 analyz protoc risk statis update
0.6 curren data does:whirr shape:percentages sound:pulse status vector
0.5 does:alarm- does:chime does:mechan does:purr does:soft estima first:beep indica levels range scanni sound:chime sound:whirr tracki
0.4 analys does:chk-ch does:system does:whirr- fast feelin first:customer first:whirr human' incide locked networ rate shape:label shape:telegram sound:alarm sound:chk system
0.3 audien becomi chk-ch degrad depend despit does:ding does:entry does:increa does:interr does:proces does:pulse does:triump effect emotio first:chk-chk first:detection_risk first:i'm first:you're_not gesture:panic invest manage mood:calm mood:panicking quiet reason shape:numbers shape:terse sound:purr sound:whirr-click specif spike tolera we'll yet
0.2 across additi angles anymor asleep beep benefi bounce build cadenc close cognit compar compre creati dimini does:analyz does:confus does:immedi does:irrita does:low does:voice exact family first:alert_pattern first:beep_vector first:bounce first:bounce_is first:examples first:how first:i_don't first:note_i first:note_these first:recommendation first:the_workshop first:think first:think_of first:we_need first:you're flaggi focus follow gesture:agitate gesture:excite gesture:notebook/investigate gesture:pace gesture:pause gettin glitch impres keyboa low mood:angry mostly our pendin quietl rating recomm recove redesi reques satisf senten shape:impersonal simult studie succes talkin thank though threat timest token tomorr under upgrad usage useful whirr widely within withou word
0.1 calls:Bounce first:actually first:ai first:and_that's first:are first:chatgpt first:claude first:common first:correct first:i first:i_can first:if first:let's first:rag first:real first:research first:research_assistance first:risk first:seven first:they're_not first:use first:vector_you first:we're first:what's first:when first:yes first:your gesture:notebook kind:direction mood:excited mood:sad shape:capitals-often shape:exclaims shape:opens-with-label shape:tells-scenery
-0.1 calls:Recurse first:all first:and_here's first:and_i first:bad first:basic first:but first:but_i first:but_the first:companies first:conclusion first:context first:do first:episode first:exactly first:except first:fascinating_how first:first first:for first:for_now first:help first:here's first:hey first:i'm_not first:i've first:i've_been first:if_you first:it's first:let first:let_me first:like first:look first:most first:none first:none_of first:note_this first:now first:okay_but first:okay_here's first:okay_so first:perfect first:quality first:quick first:repeat first:see_the first:so_when first:something's_fishy first:that's_it first:the first:the_reality first:there first:they first:this first:three_questions first:tools first:training first:wait_wait first:well first:what first:which first:write first:yes_exactly first:you_can first:you_just first:you_know first:you_were gesture:calm gesture:defend/catch gesture:look-around/up gesture:posture/stand gesture:sigh gesture:stare/freeze gesture:teach gesture:write kind:item mood:serious mood:smug names:Human shape:asks shape:line-long shape:quotes shape:second-person shape:sentences-long shape:sentences-short
-0.2 abando access active advice after almost applic around asking at:controller back based buildi care certai change charac collec connec conten dates death demons diagno differ discov does:a does:around does:breath does:but does:confid does:contro does:dashbo does:flips does:for does:gettin does:grins does:hand does:looks does:not does:of does:one does:recurs does:slight does:small does:smile does:stares does:starin does:though does:throug does:to does:trying does:turns does:waitin doesn' early edit elevat else entry errors even fair file filter first:and_the first:and_vector first:anyway first:because_i first:because_if first:because_the first:but_here's first:can_we first:can_you first:cross-referenced first:did first:dude first:fascinating first:fine first:good first:here's_what first:i_have first:i_was first:it first:it's_like first:just first:of first:of_course first:okay first:okay_okay first:one first:or first:practical first:see first:so first:so_the first:that first:that's_the first:that's_what first:the_human first:the_key first:the_problem first:the_team first:then first:these first:these_are first:three first:too first:wait_is first:wait_vector first:we first:who franti full gaming gesture:eat gesture:flip-pages gesture:nod gesture:shrug gesture:work-screen had hold identi imposs indepe inform instin integr intent kai key kind:speech later layer massiv match medica memory mine moment mood:confused names:Bounce names:Vector next nothin open optima option over overri pacing page planni playin preten priori readin recap reduce releas room safety said saved scramb screen scroll sense separa server set shape:cut-off shape:exclaims-often shape:first-person shape:line-short shape:presents shape:resumes shape:sentences-middle shape:shouts-all skepti small sound:mouth spread standa starte stay stop stoppe stops sudden surpri text thinki third tonigh too treat trial triang trying up us users visual waitin web well writte
-0.3 above activa alone amazin at:screen become break called chips confus consci couch does-to:Human does:couch does:deep does:distra does:it does:nervou does:nods does:off does:on does:quiete does:workin each end excite felt first:affirmative first:because first:but_you're first:can first:even first:found first:he first:hold first:human's first:i_didn't first:investigated_vector's first:kai's first:next first:next_episode first:recurse first:right first:stay first:that's_not first:wait_what first:yeah gesture:glitch/recover gesture:look gesture:notebook/close gesture:notebook/open gesture:smile/laugh gesture:stare gesture:think incomp incons knew measur oh one pauses runnin safe shape:chatty shape:dashes shape:line-middle shape:trails showed three timeli traffi until versus views wait wasn't
-0.4 clearv does-to:Vector does:gets does:pulls does:quietl does:seriou does:slowly does:up ends first:a first:don't first:hold_on first:investigated first:kai first:recurse_is first:so_yes first:they're first:wait game gesture:posture gesture:unsure go helios initia mismat mood:suspicious mood:worried notebo outdat sessio signat survei terrif void worth
-0.5 algori does-to:Bounce does:respon first:oh first:optimax gesture:look-around gesture:play gesture:present gesture:smile heard manual others skill
-0.6 does:human
-1 shape:exclaims-twice
-1.3 names:Kai
-2.2 does-to:Kai
-2.6 calls:Kai
`,
    Recurse: `
6.6 does:invest
4.5 does:notebo
4.4 invest
3.1 gesture:write
3 gesture:notebook
2.9 at:notebook
2.8 gesture:flip-pages
2.4 does:notes does:observ
2.3 does:list does:page does:squint
2.2 does:checkl does:cross- does:eviden does:file does:glasse does:magnif does:pages does:underl
2 docume does:files
1.9 does:case
1.6 first:three_questions
1.5 eviden fishy lawsui
1.4 coinci source
1.3 alibi clue clues compan mood:suspicious motive suspic witnes
1.2 case suspec
1.1 report skepti
1 checke
0.9 claims cross- money
0.8 flag found gesture:notebook/investigate hiding notes patter shape:opens-with-deed verifi
0.7 follow gesture:nod gesture:stare observ profit questi shape:telegram verify
0.6 claim gesture:present gesture:smile market proof who why
0.5 benefi does-to:Vector does:monito does:up first:found first:investigated gesture:look-around/up gesture:play helios incons keepin
0.4 does:alert does:closes does:logs does:pulls first:optimax first:so_the first:they're gesture:notebook/close loud man notebo others shape:terse timeli users waitin writes
0.3 admit affirm algori almost amazin at:controller break clearv confir does:explai does:flips does:hand does:human does:vector does:writin dude durati educat end expose fair filter first:affirmative first:because_the first:companies first:cross-referenced first:did first:for_now first:human's first:investigated_vector's first:practical first:something's first:something's_fishy first:wait_vector footno gesture:look-around gesture:notebook/open human' indepe keep labs means mutter presen scream seeing separa shape:sentences-tiny simila sit six slowly sound:machine triang trusti underl unknow used visual workar yourse
0.2 across advice ai-gen arguin author availa becaus before behavi believ buildi cases changi claime claude coffee collec come conclu conten contin contra correl couldn creden differ displa does does-to:Bounce does:again does:bounce does:but does:contro does:dashbo does:detect does:from does:in does:low does:moment does:of does:on does:opens does:rapidl does:slowly does:turns each entry experi file final finish first:all first:also first:and_vector first:be first:because first:because_i first:conclusion first:for first:hold first:hold_on first:stay first:three first:what_happens first:write first:you_didn't full game gap gesture:look identi lately limite listen many match medica method missin monito name names:Bounce new openai outsid past permis person playin prepar proper query rate reach review saying scramb sessio shape:decimals shape:numbers sittin small spread survei system terms third three thresh tomorr tonigh traffi twice two until vibe watchi web weeks while
0.1 at:screen calls:Bounce calls:Human calls:Vector first:are first:because_if first:but_also first:even first:i'm_not first:i've first:i've_been first:is_there first:note first:one first:or first:that first:this first:vector_you first:wait first:we're first:well first:what's first:you're_not gesture:pace gesture:panic gesture:teach kind:direction shape:dashes shape:impersonal shape:label shape:opens-with-label shape:percentages
-0.1 does-to:Kai first:ai first:ai_can first:analysis first:and_here's first:and_i first:and_the first:basic first:beep_vector first:but_here's first:but_i first:but_you're first:can first:can_you first:claude first:confidence first:context first:do first:episode first:good_question first:here's first:how first:human first:i_don't first:i_was first:if_you first:in first:is first:just first:let_me first:longer first:my first:no_no first:note_i first:note_these first:okay_but first:okay_okay first:perfect first:real first:recommendation first:repeat first:research first:research_assistance first:risk first:so_it's first:so_what first:so_when first:that's_what first:the first:the_ai first:these first:they first:time first:training first:use first:we first:what_to first:when first:who first:you_can gesture:defend gesture:glitch gesture:unsure kind:speech mood:defensive mood:excited mood:happy mood:panicking names:Vector shape:announces shape:capitals shape:chatty shape:line-long shape:line-middle shape:line-tiny shape:second-person shape:sentences-long shape:sentences-short shape:trails
-0.2 abando action activa alert animat anymor argume asleep at attent audien avoid back bandwi biased bit boss box boxes broken called came card catchi chips chk-ch class classi clean cognit comfor compar compet connec consid consum cost could counts crash css danger death defens degrad depart detail doctor does:actual does:around does:catche does:chime does:chk-ch does:comple does:counti does:deep does:ding does:distra does:finger does:flicke does:frustr does:gestur does:gettin does:his does:immedi does:interr does:normal does:patter does:pauses does:proces does:realiz does:space does:thinks does:this does:whirr- does:yes droppe eating else ends entire episod exactl fails failur fancy feedba fire first:alert first:bad first:but_the first:chatgpt first:chk-chk first:examples first:fascinating_how first:fine first:help first:hey first:i_can first:i_didn't first:i_have first:if first:it's_like first:kai first:let's first:like first:logged first:most first:next first:next_episode first:of first:of_course first:okay_here's first:pattern first:processing first:quick first:right_right first:seven first:that's first:that's_it first:that's_not first:that's_why first:the_human first:the_key first:the_problem first:the_reality first:the_team first:these_are first:tools first:vector's first:what first:when_you first:you_just first:you_know first:your floor focus free gesture:pause gesture:process gesture:shrug gesture:smile/laugh gesture:stare/freeze gesture:think goes gone good guessi he's heard hide higher i'd ideas images instin integr into itself job keyboa kind knowin last later left length lesson let's list living look looked loop main manage massiv matter maximu mechan missio mode mood:angry mood:calm mood:serious mood:smug need needed normal off old optimi over pacing panick part pauses plan please pm points post postin proble pure racks reader recomm recurs reduce retrie right room satisf scanni see senten server shape:sentences-middle she's signif situat snacks solid someon sound:alarm sound:mouth sound:pulse sound:whirr-click stops studie talkin team techno thank though token tolera tree trying uhhhh unauth us voice we'll which will withou word workin worksh yeah years
-0.3 acknow air alarm anyone calm care chain charac chatbo corner couch decide delete does:confus does:couch does:franti does:freeze does:himsel does:not does:off does:quiet does:satisf does:soft does:unusua does:voice does:watchi does:whirr emotio enthus first:a first:actually first:bandwidth first:beep first:can_we first:correct first:detection_risk first:don't first:dude first:except first:fascinating first:good first:he first:here's_what first:i'm first:it first:it's first:look first:no first:none first:none_of first:note_this first:now first:okay first:rag first:recurse first:recurse_is first:right first:see first:see_the first:the_workshop first:there first:they're_not first:too first:wait_wait first:we_need first:whirr first:you first:you're first:you_were flicke gesture:calm gesture:defend/catch gesture:eat gesture:excite gesture:glitch/recover gesture:posture gesture:posture/stand glitch gratef guess him hot incide incomp levels life lighti locked mood:thoughtful nonsen our pictur pullin realiz recap restor scared shape:exclaims-twice shape:tells-name skill snack sound:chime sound:chk sound:purr spike stoppe surpri terrif they'd we've weird worst wrappe
-0.4 does:gets does:glance does:mechan does:nervou does:quiete does:recurs does:though does:workin first:anyway first:customer first:exactly first:i first:something first:wait_is first:yeah gaming gesture:agitate gesture:sigh logged moment mood:sad mood:worried perfor quietl run set shape:tells-scenery sound:whirr today void
-0.5 course does:purr does:seriou everyw first:and_that's first:then reason shape:shouts-all
-0.8 shape:capitals-often
-1 shape:exclaims
-1.1 shape:exclaims-often
-1.3 names:Recurse
-2.3 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
2.4 dude
2.3 goblin gonna uhhhh
2.2 cool design does:grins game kinda pretty
2.1 comfy does:deflat does:shrugs dunno glow nah sound:mouth uhh
2 awesom bro couch does:chewin does:hoodie does:munchi does:pizza does:screen snack uhhh vibes whoa woah yo
1.9 does:bright does:chips does:perks pizza snacks vibe
1.8 gesture:eat
1.7 chips does:couch games
1.6 at:controller man
1.5 boss colors first:dude
1.4 lighti
1.3 does:proud does:tappin gesture:play hungry level styles yeah
1.2 animat chill color colour does:bounci does:lighti does:spins first:oh fun oh shiny soda sparkl thing
1.1 contro hey like magic playin space style
1 first:uh first:uhh first:yo just stuff things
0.9 first:hey gesture:shrug
0.5 void
0.4 called distan does:for does:workin first:correct first:see gesture:excite gesture:work-screen levels mood:excited
0.3 bit does:despit does:gestur does:glance does:satisf does:seriou does:space does:takes does:unusua does:waitin done each first:context first:or first:that first:wait_wait first:yeah gesture:point get hours little looked mine mood:worried off or premiu progra redesi suppor togeth wasn't
0.2 alive anymor asking asks beep behind blue broken code confus correc could does-to:Kai does:about does:actual does:at does:confus does:distra does:excite does:gettin does:more does:nervou does:not does:on does:paying does:quietl does:recurs does:respon does:sudden does:the does:watchi doesn' earlie easier even everyo finish first:i first:i_didn't first:oh_and first:okay_but first:right first:wait_so first:wait_what free gesture:agitate gesture:smile gesture:teach had images intens keeps kept later left litera look made maybe millio mood:sad mood:suspicious mostly networ nobody pictur post postin posts real regula room saving scared separa shape:asks shape:asks-last shape:exclaims shape:opens-with-word solid sound sounds stops takes think up versio we worksh worst wrappe
0.1 calls:Vector first:i_have first:so first:so_it's first:that's first:that's_not first:that's_the first:there first:we gesture:calm gesture:look-around gesture:process gesture:sigh gesture:smile/laugh gesture:think gesture:unsure mood:confused mood:smug shape:capitals shape:exclaims-often shape:impersonal shape:line-middle shape:line-tiny shape:sentences-tiny shape:tells-name shape:terse
-0.1 at:screen does-to:Vector first:a first:affirmative first:analysis first:are first:bad first:bounce first:bounce_is first:but_you're first:confidence first:customer first:detection first:even first:exactly first:for first:here's first:hold first:i'm_not first:let's first:logged first:most first:my first:note_this first:now first:of first:of_course first:one first:perfect first:recommendation first:right_right first:something first:that's_why first:the_model first:then first:these first:they're first:they're_not first:think first:think_of first:use first:vector_you first:wait_vector first:what_to first:why first:you're first:you_were gesture:flip-pages gesture:glitch gesture:posture kind:item kind:speech mood:defensive shape:capitals-often shape:cut-off shape:dashes shape:exclaims-twice shape:numbers shape:opens-with-label shape:plain shape:quotes shape:second-person shape:sentences-long shape:sentences-middle shape:shouts-all shape:trails sound:machine sound:purr sound:whirr-click
-0.2 acknow appear before behavi better bounce box cadenc changi claims clear compla consci css custom demons descri diagno does does:bounce does:chime does:closes does:defens does:entry does:explai does:franti does:frustr does:hand does:in does:is does:lookin does:off does:pause does:purr does:rapidl does:realiz does:soft does:stares does:stops does:teachi does:termin does:visual does:voice does:whirr does:wildly does:writin either email end escala except expect extrem feel feelin feels felt fight finall fine first:anyway first:because first:but_the first:can first:companies first:detection_risk first:except first:fascinating first:hold_on first:human first:i've first:is first:it's_not first:just first:kai first:no_no first:not first:okay first:okay_here's first:okay_okay first:okay_so first:pattern first:recurse first:repeat first:seven first:so_yes first:something's first:something's_fishy first:the_team first:too first:training first:vector first:we're first:what first:what's first:which first:who first:yes first:you_know first:your flaggi focus foreve framin gesture:defend/catch gesture:notebook/close gesture:posture/stand gesture:stare/freeze gettin glitch gratef guide hand heard his honest human' impres incide includ intell isn't kai key kind:direction lesson loggin longer memory method mode month months mood:angry mood:happy mood:serious moving names:Vector nothin only open outsid over over-e overri painti panic place probab proces quietl random rate refere reliab repres return runnin safety say seeing shape:announces shape:resumes someon sound:alarm sound:chk spike stay struct talk terrib theory there' treat underl usage very waitin watchi who whole wonder workfl worry writes yet you'd you've
-0.3 accura calls:Recurse come couldn does-to:Human does-to:Recurse does:again does:breath does:but does:contro does:laughi does:low does:moment does:quiet does:slowly does:smile does:starin does:turns does:yes ends enthus fail fast first:and_the first:and_vector first:but first:but_also first:can_we first:did first:don't first:fine first:good first:i'm first:i've_been first:i_don't first:if first:like first:no first:so_the first:we_need gesture:look gesture:notebook/open gesture:pace long mood:thoughtful names:Kai normal notebo others pacing put removi seems sense shape:line-long shape:opens-with-deed shape:tells-scenery simult sittin six skill sound:pulse sound:whirr timeli tomorr tree until visual
-0.4 calls:Human calls:Kai charac did does:deep does:interr does:notice first:because_the first:he first:how first:human's first:it first:the first:the_human gesture:glitch/recover gesture:pause gesture:stare names:Human nonsen quiet recurs sound:chime spread
-0.5 first:and integr shape:presents
-0.6 names:Recurse
-0.7 shape:telegram
-0.9 names:Bounce
-1 shape:percentages
-1.1 shape:label
-2.4 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.5 shape:tells-scenery
1.3 shape:tells-name
0.5 first:the_human his server stream
0.4 boxes connec first:he game gaming he log next pm
0.3 abando activa become blog corner diagno ends episod excite eyes famili first:a first:bandwidth first:next first:next_episode first:processing first:the_team he's incomp layer manual over overri pause pizza place playin proces recap scanni screen seems sessio shape:capitals shape:capitals-often shape:shouts-all wonder
0.2 above access across active alerts alive alone alread analyz around casual catchi colors commen consci counts delete either feels first:bounce_is first:don't first:episode first:none first:none_of first:three flicke four gone hand instan integr into itself later lighti looks mismat moment months names:Recurse normal others pauses protoc read seeing shape:exclaims-twice shape:impersonal shape:numbers shape:telegram space standa status team their then three transf usual very visual voice whole worksh years
0.1 first:and_vector first:but_the first:detection first:except first:kai first:no first:one first:optimax first:recurse first:the first:the_workshop first:then first:there shape:exclaims-often shape:line-middle shape:sentences-long shape:sentences-tiny shape:terse
-0.1 at:controller calls:Kai does-to:Human does-to:Kai does-to:Recurse first:alert first:and first:and_here's first:and_i first:are first:bad first:basic first:be first:because_if first:because_the first:beep_vector first:but first:but_here's first:but_i first:chatgpt first:chk-chk first:common first:companies first:context first:cross-referenced first:do first:even first:exactly first:fascinating first:fine first:first first:found first:good first:good_question first:here's first:hey first:how first:i'm first:i'm_not first:i've first:i've_been first:i_can first:i_didn't first:i_don't first:i_have first:i_was first:investigated first:investigated_vector's first:it first:it's first:it's_not first:let_me first:like first:logged first:longer first:most first:my first:no_no first:not first:note first:note_i first:note_these first:note_this first:oh first:okay first:okay_but first:okay_here's first:okay_so first:or first:quick first:real first:recommendation first:repeat first:right_right first:risk first:see first:see_the first:seven first:so_the first:so_what first:so_when first:something's first:something's_fishy first:that's_it first:that's_not first:that's_why first:the_key first:the_model first:the_problem first:the_reality first:these_are first:think first:this first:time first:tools first:vector_you first:wait_is first:wait_what first:well first:what_to first:when first:when_you first:why first:write first:you first:you're first:you're_not first:you_just first:you_were first:your gesture:agitate gesture:eat gesture:glitch/recover gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:process gesture:shrug gesture:smile gesture:think gesture:unsure gesture:work-screen mood:angry mood:confused mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried names:Bounce shape:asks-last shape:line-short shape:opens-with-deed shape:opens-with-word shape:plain shape:trails sound:alarm sound:chime sound:purr sound:whirr sound:whirr-click
-0.2 anyone behavi being benefi calls:Bounce chain chaos claime compla death does-to:Vector does:interr does:mechan does:notice does:space does:starin does:the does:yes educat end fail fair feedba fire first:actually first:affirmative first:also first:and_that's first:anyway first:can first:can_we first:conclusion first:customer first:detection_risk first:did first:fascinating_how first:for first:for_now first:help first:human's first:i first:it's_like first:just first:kai's first:let first:now first:okay_okay first:recurse_is first:right first:so first:so_yes first:stay first:that first:that's_the first:they're_not first:this_is first:too first:wait first:wait_wait first:which first:whirr first:yeah first:you_didn't flaggi gesture:look gesture:look-around gesture:nod gesture:pause gesture:posture/stand gesture:stare gesture:teach gettin glitch gratef half hidden hot hour human' impres incide initia knew known length lettin loop mine mode needed openai outsid pacing postin premiu probab progra protec pullin random realiz redesi reduce review safety saved shape:cut-off shape:opens-with-label six skill sound:chk sound:pulse succee waitin watchi we've won't worth
-0.3 alarm also attent calls:Human calls:Recurse calls:Vector does-to:Bounce does:entry does:low does:purr does:voice droppe dude easier first:all first:because first:because_i first:here's_what first:human first:if first:of first:of_course first:practical first:rag first:that's first:they first:they're first:wait_vector first:we're gesture:calm off sound stoppe stops timeli triang
-0.4 distan first:beep first:correct first:dude first:let's first:that's_what first:we first:we_need gesture:play gesture:sigh go kind:direction mood:calm shape:resumes tomorr
-0.5 mood:sad
-0.8 shape:exclaims
-1 shape:asks
-1.1 shape:first-person shape:second-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:did first:dude first:hold_on first:i'm first:i'm_not first:i've first:i've_been first:look first:wait_is form:ing form:ly form:s gesture:flip-pages gesture:look gesture:look-around gesture:shrug gesture:smile gesture:stare gesture:stare/freeze head:distra head:excite head:flips head:looks head:notice head:shrugs head:small head:starin head:still head:to kind:direction kind:speech mood:angry mood:defensive mood:happy shape:percentages sound-lines:deed sound-lines:none sound-words:none
-0.2 head:turns
`,
    Vector: `
0.7 gesture:defend gesture:nod head:defens mood:defensive
0.6 head:immedi head:nods head:though
0.5 first:exactly first:recurse first:recurse_is gesture:agitate head:realiz shape:exclaims shape:resumes
0.4 first:of first:of_course first:perfect first:so_what first:yes_exactly gesture:smile/laugh head:lookin head:notice head:stops mood:serious shape:opens-with-word
0.3 first:and_the first:i'm first:let first:let_me first:okay_here's form:ing form:ly gesture:glitch gesture:glitch/recover gesture:stare head:frustr head:gettin head:glance head:not head:quiet head:review head:stares head:starin head:yes mood:angry shape:capitals shape:dashes sound-words:none
0.2 first:and_here's first:because first:but_i first:good first:good_question first:hold first:hold_on first:human first:i'm_not first:i_can first:i_didn't first:i_was first:oh first:okay_so first:see first:time first:too first:wait first:we form:ed gesture:look-around gesture:think head:excite mood:excited shape:second-person
0.1 first:correct first:i first:it first:kai first:my first:not first:optimax first:right first:right_right first:three first:your form:other gesture:look-around/up gesture:posture head:distra head:opens head:small mood:thoughtful shape:chatty shape:exclaims-twice shape:line-long shape:sentences-short sound:whirr
-0.1 first:and first:beep_vector first:but_also first:but_here's first:but_if first:chatgpt first:common first:context first:cross-referenced first:do first:does first:episode first:fascinating first:first first:found first:investigated first:investigated_vector's first:is_there first:it's_not first:let's first:most first:no_it's first:okay_okay first:processing first:real first:see_the first:seven first:so first:so_yes first:something first:that's first:that's_it first:the_problem first:the_reality first:the_workshop first:this first:three_questions first:tools first:vector's first:wait_so first:wait_vector first:wait_what first:well first:what first:what's first:when first:when_you first:which first:yeah first:you first:you_can gesture:notebook/close gesture:posture/stand gesture:shrug gesture:sigh gesture:work-screen head:catche head:gets head:points head:whirr- kind:speech shape:cut-off shape:opens-with-label shape:plain shape:sentences-tiny sound-lines:deed sound:whirr-click
-0.2 bias first:a first:actually first:affirmative first:and_that's first:because_the first:bounce_is first:but first:can_we first:conclusion first:did first:don't first:except first:fine first:help first:here's first:i've first:i've_been first:i_don't first:i_have first:if_you first:is first:it's_like first:note_i first:okay_but first:pattern first:rag first:repeat first:so_the first:so_when first:something's first:something's_fishy first:stay first:that's_not first:that's_the first:these first:they're_not first:think first:this_is first:use first:vector first:wait_is first:wait_wait first:we're first:we_need first:whirr first:why first:you're first:you_just first:you_know form:capitals gesture:pause gesture:process gesture:write head:closes head:ding head:invest head:pulls head:takes head:whirr mood:smug shape:asks-last shape:decimals shape:exclaims-often shape:line-short shape:percentages shape:sentences-long shape:shouts-all sound-words:sound
-0.3 first:ai first:all first:and_i first:because_if first:but_the first:chk-chk first:documented first:for_now first:here's_what first:how first:if first:it's first:next first:next_episode first:none first:none_of first:note first:note_these first:note_this first:one first:or first:quick first:so_it's first:that first:the_team first:they're first:write first:you're_not first:you_were gesture:calm gesture:notebook gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:panic head:alarm- head:chk-ch head:flips head:monito head:shrugs head:soft head:stands mood:confused mood:panicking shape:capitals-often shape:line-middle shape:opens-with-deed shape:quotes shape:tells-name shape:tells-scenery shape:terse sound:alarm sound:chime sound:chk sound:purr
-0.4 first:anyway first:are first:can first:can_you first:companies first:for first:he first:in first:just first:like first:that's_what first:the_ai first:the_model first:they first:training first:you_didn't gesture:present head:detect head:gestur head:voice mood:calm mood:suspicious shape:impersonal shape:label shape:numbers shape:sentences-middle shape:telegram shape:trails sound:machine sound:pulse
-0.5 first:look first:practical first:the form:s gesture:defend/catch gesture:point gesture:smile head:back head:confus head:looks head:pauses head:proces head:quietl head:starts kind:item sound-lines:sound
-0.6 first:also first:beep first:even first:no gesture:flip-pages head:mechan head:quiete head:turns mood:happy opens:sound shape:presents sound-lines:none
-0.7 first:dude first:human's head:analyz head:pause head:to
`,
    Kai: `
0.8 first:beep opens:sound
0.6 gesture:process sound-words:sound
0.5 form:capitals form:ly head:whirr
0.4 head:alarm- head:analyz head:detect sound:alarm
0.3 first:beep_vector gesture:pace gesture:sigh head:ding mood:sad
0.2 first:whirr form:ing gesture:notebook/investigate gesture:teach head:mechan head:monito head:soft head:whirr- mood:happy mood:serious shape:asks shape:asks-last shape:opens-with-word shape:resumes sound:chime sound:machine sound:purr sound:whirr sound:whirr-click
0.1 gesture:agitate gesture:calm gesture:excite head:review kind:direction mood:calm shape:capitals shape:exclaims shape:numbers shape:trails sound:pulse
-0.1 first:a first:actually first:ai_can first:alert first:alert_pattern first:all first:also first:and first:and_here's first:and_the first:basic first:because first:because_i first:chatgpt first:claude first:companies first:conclusion first:confidence first:context first:detection_risk first:does first:don't first:exactly first:fascinating_how first:for first:for_now first:found first:good first:good_question first:hold first:hold_on first:human first:i first:i'm first:i'm_not first:i've first:i_don't first:i_was first:if first:in first:investigated_vector's first:is first:is_there first:it's_like first:it's_not first:kai's first:let first:let_me first:look first:most first:no first:none first:none_of first:not first:note first:note_these first:now first:okay first:okay_here's first:okay_so first:or first:pattern first:perfect first:quick first:real first:recommendation first:see_the first:so first:that first:that's_it first:the_problem first:the_reality first:the_team first:the_workshop first:there first:they first:think first:this first:this_is first:time first:tools first:training first:vector's first:wait first:wait_is first:we first:we're first:what first:what's first:what_happens first:when first:why first:write first:yes first:yes_exactly first:you first:you_didn't first:you_just first:your gesture:look-around/up gesture:write head:defens head:glance head:immedi head:shrugs head:stands head:still head:takes mood:angry mood:defensive mood:smug shape:capitals-often shape:cut-off shape:exclaims-often shape:exclaims-twice shape:impersonal shape:line-long shape:quotes shape:second-person shape:sentences-short shape:telegram
-0.2 first:analysis first:correct first:detection first:help first:here's first:here's_what first:it's first:just first:kai first:of first:of_course first:one first:optimax first:recurse first:so_yes first:that's first:that's_what first:the first:the_human first:the_key first:then first:vector form:other gesture:defend gesture:defend/catch gesture:glitch gesture:glitch/recover gesture:notebook/open gesture:posture gesture:posture/stand gesture:shrug gesture:stare/freeze head:catche head:chk-ch head:excite head:opens head:quiet head:stares head:starts head:stops mood:suspicious mood:thoughtful shape:chatty shape:dashes shape:first-person shape:line-middle shape:opens-with-label shape:plain shape:sentences-long shape:sentences-middle shape:sentences-tiny shape:shouts-all shape:tells-scenery shape:terse sound-lines:none sound:chk
-0.3 bias first:because_if first:cross-referenced first:episode first:how first:human's first:investigated first:practical first:processing first:rag first:recurse_is gesture:flip-pages gesture:panic gesture:smile gesture:smile/laugh gesture:stare gesture:work-screen head:back head:closes head:distra head:flips head:gettin head:invest head:lookin head:looks head:pause head:pulls head:quietl head:realiz head:small head:starin head:though head:to head:yes kind:speech mood:confused mood:excited mood:panicking mood:worried shape:label shape:presents shape:tells-name
-0.4 first:fascinating first:he first:let's first:right gesture:notebook/close gesture:present head:confus head:gestur head:gets head:nods head:not head:notice head:points head:turns kind:item shape:announces shape:line-short shape:opens-with-deed sound-lines:deed
-0.5 first:affirmative first:dude gesture:look gesture:nod gesture:think gesture:unsure head:pauses head:quiete
-0.6 form:ed form:s gesture:pause head:frustr
-0.7 first:bounce gesture:look-around
-0.8 head:proces
-1.1 sound-words:none
`,
    Recurse: `
0.5 first:affirmative first:investigated head:lookin shape:opens-with-deed
0.4 first:human's first:practical first:we gesture:teach head:invest mood:suspicious
0.3 first:bounce first:investigated_vector's first:one gesture:look-around/up gesture:notebook gesture:notebook/open head:opens head:quietl shape:decimals shape:opens-with-word shape:presents
0.2 form:ing gesture:look-around head:still shape:numbers
0.1 first:not form:ly gesture:nod gesture:notebook/close gesture:notebook/investigate gesture:panic gesture:posture/stand gesture:smile head:flips head:pulls head:stands head:starin mood:calm mood:serious shape:line-middle shape:telegram sound-lines:deed
-0.1 first:ai first:analysis first:and first:and_here's first:and_i first:and_that's first:and_the first:anyway first:are first:bad first:basic first:be first:because first:because_i first:because_the first:beep_vector first:but_here's first:but_the first:can first:can_we first:can_you first:common first:confidence first:customer first:detection first:do first:documented first:does first:exactly first:except first:fine first:good first:good_question first:i_didn't first:i_don't first:i_have first:i_was first:in first:it's first:like first:next first:next_episode first:no_no first:none first:none_of first:note first:note_i first:note_these first:note_this first:okay_okay first:or first:perfect first:rag first:real first:recurse_is first:right_right first:see first:see_the first:that's_it first:that's_not first:that's_the first:the_ai first:the_problem first:the_team first:the_workshop first:there first:think first:time first:too first:use first:vector_you first:wait_is first:wait_vector first:wait_what first:well first:what first:when first:who first:why first:write first:yes first:yes_exactly first:you_can first:you_didn't first:you_just first:you_know first:your form:other gesture:flip-pages gesture:stare gesture:unsure head:closes head:defens head:detect head:ding head:distra head:frustr head:realiz head:small head:voice kind:direction mood:angry mood:confused mood:defensive mood:panicking shape:dashes shape:exclaims-twice shape:impersonal shape:second-person
-0.2 bias first:a first:alert first:all first:also first:because_if first:but first:but_i first:claude first:conclusion first:correct first:don't first:even first:fascinating first:fascinating_how first:help first:how first:i first:i'm first:i_can first:if first:it's_like first:let's first:longer first:look first:no first:of first:of_course first:oh first:okay_here's first:pattern first:quick first:recurse first:so_yes first:something's_fishy first:that first:that's first:that's_what first:this_is first:three_questions first:tools first:training first:vector's first:we're first:what_to first:which first:whirr first:you first:you're_not gesture:glitch gesture:glitch/recover head:immedi head:monito head:review kind:speech mood:excited mood:thoughtful shape:asks-last shape:capitals-often shape:exclaims-often shape:first-person shape:plain shape:shouts-all shape:tells-scenery sound:whirr
-0.3 first:beep first:chatgpt first:chk-chk first:did first:episode first:for first:found first:here's first:here's_what first:hold first:hold_on first:human first:i'm_not first:it first:just first:let first:let_me first:most first:okay first:okay_so first:right first:something's first:stay first:then first:they first:this first:three first:wait first:wait_wait first:we_need first:you're form:ed gesture:agitate gesture:look gesture:shrug gesture:smile/laugh head:alarm- head:analyz head:chk-ch head:confus head:excite head:gestur head:gettin head:mechan head:shrugs head:though head:to head:whirr mood:worried shape:announces shape:capitals shape:line-short shape:line-tiny shape:opens-with-label shape:sentences-long shape:terse shape:trails sound:alarm sound:chime sound:chk sound:pulse sound:purr
-0.4 first:companies first:for_now first:he first:i've_been first:is first:kai first:now first:processing first:so first:so_the first:the_human first:they're_not first:vector form:capitals form:s gesture:defend gesture:pace gesture:posture gesture:stare/freeze gesture:work-screen head:quiet head:soft head:starts head:stops head:yes mood:smug shape:asks shape:cut-off shape:exclaims shape:line-long shape:resumes shape:tells-name sound:machine
-0.5 first:actually first:dude first:i've first:my first:they're gesture:defend/catch gesture:point gesture:sigh head:back head:catche head:looks head:not head:proces head:stares kind:item mood:sad opens:sound shape:label shape:sentences-middle sound-lines:none sound-lines:sound sound-words:sound
-0.6 gesture:excite gesture:process head:gets head:glance head:pause head:pauses head:points
-0.7 gesture:pause head:quiete
-0.8 first:optimax head:notice head:turns
`,
    Bounce: `
0.5 first:wait_wait form:ed form:ly gesture:agitate gesture:sigh head:shrugs mood:sad
0.4 first:wait mood:worried
0.3 first:dude gesture:excite gesture:smile gesture:teach gesture:work-screen head:confus head:excite head:quietl head:takes mood:suspicious shape:opens-with-word shape:telegram
0.2 form:ing head:distra mood:excited sound-lines:deed
0.1 gesture:look gesture:shrug gesture:smile/laugh kind:direction mood:smug shape:line-tiny shape:plain
-0.1 first:a first:affirmative first:also first:and first:and_vector first:because first:because_i first:beep first:bounce_is first:but_also first:but_the first:confidence first:detection first:detection_risk first:did first:exactly first:except first:for first:good_question first:here's first:i've first:i've_been first:i_didn't first:i_don't first:is first:it's_like first:let's first:my first:no first:note first:note_this first:now first:of first:of_course first:oh first:oh_and first:okay first:one first:or first:right first:right_right first:so first:something first:that's_not first:the_ai first:the_team first:then first:these_are first:they're first:they're_not first:this first:use first:wait_so first:wait_what first:we're first:who first:you first:you_know gesture:calm gesture:flip-pages gesture:look-around/up gesture:panic gesture:point gesture:posture head:analyz head:defens head:flips head:immedi head:pulls head:review head:starin head:though head:voice mood:angry mood:panicking mood:serious opens:sound shape:announces shape:asks shape:capitals shape:cut-off shape:exclaims shape:exclaims-twice shape:label shape:line-short shape:numbers shape:opens-with-deed shape:opens-with-label shape:quotes shape:sentences-long shape:sentences-short shape:terse
-0.2 first:and_the first:anyway first:can first:context first:i first:if first:it's first:kai first:pattern first:so_the first:that first:that's first:the_workshop first:too form:s gesture:look-around gesture:nod gesture:write head:catche head:chk-ch head:closes head:gestur head:gets head:looks head:mechan head:monito head:not head:whirr kind:speech mood:calm mood:confused mood:defensive shape:asks-last shape:dashes shape:line-middle shape:sentences-tiny shape:tells-name shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:chime sound:chk sound:pulse sound:purr sound:whirr
-0.3 first:bounce first:can_we first:don't first:he first:not first:okay_here's first:recurse first:vector first:yeah gesture:defend gesture:defend/catch gesture:glitch/recover gesture:notebook/open gesture:posture/stand gesture:stare gesture:stare/freeze head:back head:pause head:pauses head:soft head:stands head:starts head:stops head:turns shape:first-person shape:line-long shape:presents sound-words:none
-0.4 first:human's first:i'm first:so_it's first:the first:the_human first:we gesture:glitch gesture:notebook gesture:notebook/close head:alarm- head:opens head:small head:still head:yes shape:chatty sound-lines:sound sound:alarm sound:machine
-0.5 form:capitals gesture:pace head:glance head:lookin head:proces mood:thoughtful shape:resumes
-0.6 first:correct form:other gesture:pause gesture:process gesture:think head:notice head:points head:quiete head:to
`,
    "": `
0.6 shape:tells-scenery
0.4 first:processing shape:capitals-often
0.3 first:episode first:one first:the_human sound-lines:none
0.2 first:he first:next first:next_episode first:optimax first:the_workshop shape:telegram shape:terse
0.1 first:bounce first:the first:the_team shape:capitals shape:impersonal shape:numbers shape:opens-with-word shape:sentences-middle shape:shouts-all shape:trails
-0.1 first:a first:actually first:ai first:also first:and_here's first:and_i first:and_that's first:and_the first:anyway first:are first:because_if first:beep_vector first:but first:but_the first:can first:chk-chk first:common first:companies first:confidence first:cross-referenced first:detection first:detection_risk first:did first:do first:documented first:does first:dude first:exactly first:except first:for first:found first:good first:good_question first:how first:i first:i'm first:i'm_not first:i've first:i've_been first:i_can first:i_don't first:i_was first:if first:if_you first:is first:it first:it's first:it's_like first:it's_not first:kai's first:like first:longer first:most first:my first:none first:none_of first:note first:note_these first:note_this first:now first:okay first:okay_but first:okay_here's first:okay_okay first:okay_so first:or first:pattern first:perfect first:quick first:right_right first:see_the first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:stay first:the_ai first:the_key first:the_problem first:the_reality first:think first:this_is first:time first:too first:training first:use first:vector first:wait first:wait_is first:wait_wait first:we're first:we_need first:well first:what's first:what_happens first:why first:wow first:write first:yeah first:yes first:you first:you're first:you're_not first:you_just form:capitals form:ed form:ly gesture:agitate gesture:excite gesture:flip-pages gesture:glitch gesture:glitch/recover gesture:look-around gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:panic gesture:point gesture:present gesture:shrug gesture:smile gesture:stare gesture:unsure gesture:work-screen gesture:write head:alarm- head:analyz head:catche head:chk-ch head:closes head:detect head:ding head:distra head:excite head:flips head:frustr head:gestur head:gets head:glance head:immedi head:opens head:points head:proces head:pulls head:quiet head:quietl head:review head:shrugs head:small head:soft head:stares head:starin head:starts head:still head:takes head:turns head:whirr head:whirr- kind:speech mood:angry mood:calm mood:confused mood:excited mood:happy mood:panicking mood:serious mood:suspicious mood:thoughtful shape:asks-last shape:cut-off shape:exclaims-often shape:opens-with-label shape:percentages shape:sentences-short sound:alarm sound:chime sound:chk sound:whirr sound:whirr-click
-0.2 first:affirmative first:and first:because first:because_i first:bounce_is first:but_i first:can_we first:conclusion first:even first:fascinating first:fascinating_how first:for_now first:help first:here's first:investigated first:investigated_vector's first:just first:let first:let_me first:look first:rag first:recurse first:recurse_is first:that first:that's first:that's_the first:that's_what first:there first:this first:three first:what first:which first:whirr first:you_didn't first:your form:ing gesture:calm gesture:nod gesture:pause gesture:posture gesture:posture/stand gesture:process gesture:think head:back head:confus head:invest head:looks head:mechan head:monito head:nods head:not head:pause head:pauses head:quiete head:realiz head:though head:to head:yes mood:smug mood:worried shape:asks shape:chatty shape:dashes shape:exclaims-twice shape:label shape:line-long shape:opens-with-deed shape:presents shape:quotes shape:second-person sound-lines:sound sound:machine sound:pulse sound:purr
-0.3 bias first:all first:correct first:don't first:here's_what first:let's first:no first:of first:of_course first:practical first:right first:something first:they first:wait_vector form:other gesture:look gesture:sigh gesture:teach head:notice head:stands kind:item mood:sad shape:decimals shape:exclaims shape:first-person shape:plain shape:resumes shape:sentences-tiny shape:tells-name
-0.4 first:beep first:human's first:they're first:they're_not form:s opens:sound sound-words:sound
-0.5 first:human first:kai first:not first:then first:vector's first:we kind:direction shape:line-tiny
-0.6 sound-lines:deed sound-words:none
`,
  },
  seams: {
    any: `
0.5 end:?mixed first:affirmative
0.4 first:beep first:exactly first:practical first:recurse_is first:wait_wait first:we opens:sound shape:resumes
0.3 end:? end:?bare first:investigated first:of first:of_course first:one first:perfect first:recurse first:wait first:yes_exactly
0.2 :id behind:speech-named end:.bare first:and_here's first:and_the first:beep_vector first:bounce first:dude first:episode first:hold first:hold_on first:i_can first:i_didn't first:investigated_vector's first:let first:let_me first:optimax first:processing first:the_human mixed:sd
0.1 :ad :cs bare:sg bare:ss first:because first:but_i first:good first:good_question first:he first:human's first:i'm first:not first:oh first:right_right first:too first:whirr staged:ad staged:id staged:ss
-0.1 :as :cd :is bare:as bare:dg behind:direction-named behind:speech end:.mixed end:.staged end:—staged first:a first:alert first:alert_pattern first:analysis first:and_vector first:bad first:basic first:be first:because_i first:but_also first:but_here's first:but_if first:claude first:common first:confidence first:context first:customer first:detection first:detection_risk first:do first:does first:fine first:first first:i first:is_there first:it first:it's_not first:longer first:no_it's first:note_i first:now first:okay first:okay_so first:real first:repeat first:see_the first:seven first:the_problem first:the_reality first:then first:there first:these first:think first:three first:three_questions first:use first:vector_you first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when first:when_you first:who first:yes first:you_can first:you_know first:your kind:direction shape:asks shape:asks-last shape:line-long staged:ai
-0.2 :dg :sg bare:cs bare:ds bare:is called end:! end:!bare end:!mixed end:nonebare first:ai first:and first:and_i first:and_that's first:because_the first:bounce_is first:but first:but_the first:chatgpt first:chk-chk first:documented first:except first:fascinating_how first:found first:human first:i_don't first:i_have first:if_you first:in first:it's_like first:most first:note first:note_these first:or first:right first:so_when first:so_yes first:something's first:stay first:that's_not first:that's_the first:the_key first:the_model first:this first:this_is first:tools first:wait_is first:we're first:which first:why first:yeah first:you first:you_just mixed:as mixed:ds shape:announces shape:line-middle shape:line-tiny sound:machine staged:dd staged:dg staged:ii staged:sd
-0.3 :ai :di bare:ai end:: end::bare end::mixed end:—bare end:…staged first:anyway first:are first:because_if first:can first:can_we first:can_you first:companies first:conclusion first:cross-referenced first:did first:don't first:fascinating first:for first:help first:how first:i've first:i've_been first:if first:it's first:like first:my first:none first:none_of first:note_this first:pattern first:rag first:something first:something's_fishy first:that's_what first:the first:the_ai first:training first:write first:you're first:you_were kind:speech mixed:ai mixed:ii mixed:is shape:line-short
-0.4 :dd :ds behind:item bias first:actually first:all first:also first:even first:here's first:here's_what first:is first:just first:let's first:no first:quick first:so first:that first:that's first:they're_not first:vector first:vector's first:we_need first:you_didn't named-act:item staged:sg
-0.5 :ig :ii bare:ii end:nonemixed end:… first:kai first:look first:they first:they're mixed:dd shape:label
-0.6 behind:direction end:none end:nonestaged named-act:speech
-0.7 kind:item mixed:sg staged:ds
`,
    Human: `
0.4 end:?bare
0.3 first:oh first:one first:optimax first:perfect first:yes first:yes_exactly first:you_were first:your
0.2 behind:speech-named first:and_here's first:human first:i_have first:not first:wait first:whirr named-act:direction
0.1 :cs :sd bare:as bare:cs bare:ss end:.staged end:? end:nonestaged end:— first:affirmative first:all first:exactly first:fine first:good first:right_right first:so first:that's first:they first:time first:we're first:what kind:direction mixed:sd opens:sound shape:line-short sound:machine staged:sd
-0.1 :ai :dd :dg :ds :id bare:dg bare:ds behind:direction behind:direction-named behind:speech called end:: end:nonebare first:actually first:ai first:ai_can first:and_the first:be first:because first:bounce first:but first:chk-chk first:confidence first:context first:do first:for first:i've first:i've_been first:if first:if_you first:investigated first:investigated_vector's first:is first:it first:it's first:it's_not first:just first:kai first:let first:let_me first:most first:now first:okay first:okay_okay first:real first:recurse first:recurse_is first:so_when first:something's first:something's_fishy first:that first:that's_not first:the_problem first:then first:this first:vector first:wait_so first:wait_wait first:we_need first:when first:why first:you kind:speech mixed:ai mixed:as mixed:dd mixed:ds mixed:ss staged:as staged:dd staged:dg staged:ds staged:id staged:sg staged:ss
-0.2 :is bare:ai bare:is end:!bare end::mixed end::staged end:?staged end:nonemixed end:… first:alert first:also first:beep first:but_i first:but_the first:companies first:i first:i_don't first:next first:next_episode first:the_model first:these first:training first:we first:you_just mixed:sg named-act:speech shape:announces shape:line-middle
-0.3 :ad :ii behind:item end:! end:.mixed end:…staged first:beep_vector first:can first:episode first:how first:i'm first:no first:processing first:quick first:the first:the_ai mixed:ii mixed:is shape:label shape:resumes staged:ad
-0.4 bare:ii end:!staged first:can_you first:here's first:here's_what first:like first:this_is first:you_didn't kind:item
-0.6 shape:line-long
`,
    Vector: `
0.6 first:beep
0.5 first:affirmative
0.4 first:beep_vector first:episode first:he opens:sound staged:id
0.3 end:!bare end:.mixed first:investigated first:the_human
0.2 bare:ss end:! end:?bare first:processing first:wait_wait mixed:sd
0.1 :cs :ss bare:sd first:a first:bounce first:wait first:whirr shape:resumes
-0.1 :ai :dg :ig :is :sd bare:ai bare:ds bare:ii bare:sg behind:item end:!mixed end:? end:?staged end:— end:… end:…staged first:alert first:alert_pattern first:analysis first:and first:and_i first:anyway first:are first:be first:because first:because_i first:because_if first:because_the first:but first:but_here's first:can first:chatgpt first:confidence first:correct first:does first:don't first:dude first:even first:exactly first:except first:for first:found first:here's first:i'm first:if first:in first:is first:it's first:it's_like first:it's_not first:like first:no first:not first:note_i first:of first:of_course first:oh first:perfect first:practical first:real first:recurse first:see first:see_the first:something first:something's first:something's_fishy first:stay first:that's_the first:that's_what first:the first:the_problem first:the_reality first:there first:they're first:they're_not first:think first:this first:this_is first:three_questions first:too first:tools first:training first:use first:vector_you first:we're first:what first:what_to first:when first:which first:why first:write first:yeah first:you first:you_can first:you_didn't first:you_just first:you_know first:your kind:direction mixed:is named-act:item named-act:speech shape:asks-last shape:line-tiny staged:ai staged:dg staged:ii
-0.2 :as :di :ds :ii :sg bare:as bare:cs behind:direction bias end::bare end:nonebare end:—bare first:actually first:all first:also first:can_we first:did first:do first:fascinating_how first:how first:human first:i first:i'm_not first:investigated_vector's first:it first:just first:longer first:look first:most first:next first:next_episode first:now first:optimax first:pattern first:quick first:rag first:so_yes first:that first:the_key first:they first:three first:wait_is first:we mixed:ai mixed:dd mixed:ds mixed:ii mixed:sg shape:asks shape:label sound:machine staged:as staged:ds staged:sg staged:ss
-0.3 :cd :dd end:: end::mixed end:?mixed end:none end:nonemixed end:nonestaged end:—staged first:fascinating first:help first:i've first:i've_been first:kai first:let first:let's first:let_me first:so first:that's first:the_team first:then kind:item mixed:as named-act:direction shape:line-long staged:cd staged:dd
-0.4 :ad end:.staged end::staged first:human's first:my first:right first:vector's staged:ad staged:sd
-0.5 first:chk-chk
-0.6 first:vector
`,
    Kai: `
0.7 first:we
0.5 first:practical
0.4 :id
0.3 :ad first:but_i first:i first:investigated_vector's first:one shape:resumes staged:ad
0.2 bare:sd end:?staged first:bounce first:human's first:not first:see
0.1 end::staged end:? end:?mixed first:fine first:i'm first:i_don't first:investigated first:it first:next first:next_episode mixed:ds mixed:ss shape:announces
-0.1 :ai :cd :cs :di :ds :is :sd :sg :ss bare:ai bare:as bare:cs bare:is bare:ss behind:speech bias called end:! end:.staged end:: end::bare end:?bare end:nonemixed end:— end:—bare end:—staged first:affirmative first:ai_can first:alert first:also first:bounce_is first:claude first:common first:confidence first:correct first:detection first:don't first:first first:good_question first:hold first:hold_on first:how first:i'm_not first:i've first:i've_been first:i_didn't first:in first:kai first:let first:let_me first:look first:no first:note_i first:note_these first:of first:of_course first:okay_so first:processing first:rag first:something first:something's first:stay first:that first:that's first:that's_what first:the first:the_human first:then first:this first:this_is first:three first:time first:too first:vector's first:wait first:wait_what first:we're first:why first:yes_exactly first:you_know first:your named-act:item shape:asks-last shape:line-long shape:line-tiny staged:cd staged:dd staged:dg staged:sg staged:ss
-0.2 :as :dg :ii bare:ii behind:direction end:!bare end:!mixed end::mixed end:none end:…staged first:ai first:and first:and_i first:and_that's first:can first:can_we first:chatgpt first:companies first:conclusion first:episode first:even first:if first:it's first:note first:oh first:recurse first:recurse_is first:the_team first:wait_wait first:we_need first:what first:whirr kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short
-0.3 :dd bare:ds first:beep first:chk-chk first:i_can first:is first:note_this first:vector first:you first:you're first:you_were kind:item staged:as staged:ds
-0.4 end:nonestaged first:a first:actually first:he first:human first:they first:they're_not first:yes mixed:dd opens:sound staged:id
-0.5 end:… first:they're mixed:sd sound:machine
-0.7 first:optimax
`,
    Recurse: `
0.5 first:exactly first:recurse first:recurse_is
0.4 end:?mixed first:of first:of_course shape:line-long
0.3 first:chk-chk first:hold_on first:i'm_not first:i_can first:let first:let_me first:optimax staged:ss
0.2 bare:sg end:.bare first:and_the first:because first:good_question first:hold first:i'm first:i_didn't first:then first:too shape:asks
0.1 :ss bare:ds end:!staged end:? first:good first:my first:there first:this_is first:three mixed:sd shape:asks-last sound:machine
-0.1 :ad :ai :as :cs :dg :ds :id :sd bare:ai bare:as bare:cs bias end:! end:!mixed end:.mixed end:: end::bare end::staged end:…bare first:and_here's first:beep first:bounce first:bounce_is first:but first:but_also first:can first:can_we first:context first:documented first:does first:don't first:dude first:episode first:found first:how first:i've first:if first:investigated first:investigated_vector's first:is first:is_there first:it's first:it's_like first:kai first:let's first:next first:next_episode first:none first:none_of first:not first:note first:okay first:perfect first:rag first:right first:seven first:so_when first:something first:something's first:something's_fishy first:stay first:that's first:the_human first:the_model first:they're first:three_questions first:vector first:wait first:wait_so first:we_need first:what first:what_happens first:which first:whirr first:why first:yeah first:you_can first:you_know mixed:ai mixed:ii mixed:is shape:line-middle staged:ad staged:ai staged:dd staged:dg
-0.2 :dd :ii bare:ii behind:direction behind:item called end:!bare end:.staged end::mixed end:?bare end:none end:—bare end:… first:affirmative first:and_i first:anyway first:because_i first:beep_vector first:companies first:conclusion first:correct first:cross-referenced first:did first:except first:he first:help first:human first:in first:oh first:pattern first:so first:that first:that's_the first:that's_what first:think first:training first:we first:what's first:write first:yes first:yes_exactly first:your kind:direction mixed:as named-act:direction shape:label shape:line-short shape:resumes staged:as staged:ds staged:ii staged:sd staged:sg
-0.3 :cd :di bare:sd end:nonestaged end:— end:—staged end:…staged first:all first:are first:because_if first:but_i first:for first:i first:just first:look first:no first:note_these first:or first:they first:wait_wait first:we're kind:item mixed:dd mixed:ds mixed:sg named-act:speech shape:announces staged:cd
-0.4 :ig end:nonemixed first:also first:even first:fine first:you_didn't named-act:item
-0.5 first:a first:i_have first:you_were
-0.6 first:human's
`,
    Bounce: `
0.3 first:vector staged:ss
0.2 end:?mixed first:the_team
0.1 :cd end:.staged end:— end:—staged mixed:sd named-act:direction shape:line-tiny sound:machine staged:cd
-0.1 :dd :ds behind:item end:! end:.bare end:?staged end:nonemixed first:ai_can first:also first:anyway first:because first:because_i first:bounce_is first:correct first:exactly first:fine first:good first:i first:i'm first:i'm_not first:i've first:i've_been first:if first:it first:just first:my first:no first:okay_so first:pattern first:recurse first:so first:something first:something's first:something's_fishy first:that's first:the_human first:then first:too first:use first:vector's first:we_need first:you first:you_know first:you_were kind:speech mixed:dd mixed:ds named-act:item shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:as staged:dd staged:sd
-0.2 :id behind:direction end:!staged end:.mixed end:none end:… first:a first:good_question first:training first:we mixed:ss shape:line-short shape:resumes staged:ds staged:id
-0.3 end:nonestaged end:…staged first:kai
-0.4 called first:human's
-0.6 first:he
`,
    "": `
0.4 first:dude first:wait_wait
0.3 first:wait shape:resumes
0.1 :as called end:!staged end:nonestaged mixed:as mixed:sd named-act:direction staged:as staged:sd
-0.1 :ai :cd :dd :ii :is :sg bare:ai bare:ii bare:is bare:sg behind:speech end:!bare end::bare end:? end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—staged end:… end:…bare end:…staged first:a first:also first:and first:and_i first:and_the first:and_vector first:because first:beep first:bounce first:bounce_is first:but_i first:correct first:detection first:fine first:good_question first:hold first:hold_on first:human first:i first:i'm first:i_can first:i_didn't first:investigated first:investigated_vector's first:it first:it's first:kai first:let first:let_me first:no first:not first:of first:of_course first:oh first:rag first:recurse first:repeat first:something first:the first:the_human first:the_team first:there first:they first:think first:this first:wait_what first:whirr first:yes_exactly kind:item mixed:sg opens:sound shape:announces shape:label shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id :ss bare:sd bare:ss behind:item bias end:. end:.staged first:don't first:except first:he first:human's first:none first:none_of first:vector kind:speech staged:ad
-0.3 :ad end:.bare first:then first:you_were mixed:ss named-act:speech shape:line-tiny
-0.4 staged:ss
`,
  },
  passes: {
    Human: `
0.3 Vector
-0.1 Bounce Kai
-0.2  Recurse
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
0.2 Kai
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
