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
  strangers: { Human: -0.1, Kai: 0.1, Bounce: -3 },
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
1.6 job work
1.5 bed boss desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop phone reader wife
1.4 asleep sleep tired
1.3 blog router
1.2 coffee
1.1 first:hang
0.9 first:can
0.8 bought confus does:scratc paid readin so tried woke
0.7 basica does:confus does:frustr first:hold first:what google guess month
0.6 first:how first:so my shape:asks-last shape:first-person tonigh
0.5 everyo first:okay_so honest me seriou shape:asks trying wait weird yester
0.4 charac gesture:point gesture:posture gesture:smile life mood:happy mornin people realiz shape:tells-scenery showin today
0.3 action catchi core decide defaul digita does:confid does:dramat does:smile does:then does:thinks draft droppe every fascin first:but_i first:do first:here's first:here's_what first:my first:training first:wait first:you_can hot itself missin name over-e quiet week
0.2 abilit ago away brains broke chaos check crisis discov does:gestur does:looks does:moment does:screen does:small does:the emerge exampl first:but first:but_the first:can_you first:it first:let first:let_me first:oh_and first:okay first:the_ai generi gesture:think hang human' humans issue known lately makes matchi meanin measur mentio number occasi once passio plus probab protec random really recogn safety shape:decimals shape:sentences-long shape:sentences-middle she's stoppe such techni tool toward treat trial trust try verify weight went years
0.1 first:because_i first:companies first:i'm first:i_don't first:it's first:just first:see_the first:the first:the_key first:this_is first:wow gesture:excite gesture:look kind:item names:Kai shape:line-long shape:presents shape:telegram
-0.1 at:controller at:notebook calls:Kai does-to:Recurse first:a first:actually first:affirmative first:ai first:alert_pattern first:and first:and_the first:and_vector first:bad first:because_if first:because_the first:beep first:beep_vector first:but_you're first:chk-chk first:conclusion first:context first:detection first:detection_risk first:examples first:fascinating first:for first:good_question first:help first:hey first:hold_on first:human's first:i'm_not first:i've_been first:i_didn't first:i_was first:if first:investigated first:look first:next first:next_episode first:note_this first:of first:of_course first:or first:processing first:rag first:real first:recurse_is first:repeat first:so_it's first:so_yes first:something's_fishy first:stay first:that's_the first:that's_what first:the_model first:the_reality first:then first:there first:these first:think_of first:three first:three_questions first:time first:vector_you first:wait_is first:wait_so first:wait_wait first:we're first:well first:what_to first:when first:whirr first:you're first:you're_not first:you_know first:you_were gesture:defend gesture:glitch/recover gesture:notebook/close gesture:notebook/open gesture:present gesture:shrug gesture:smile/laugh gesture:work-screen gesture:write mood:panicking names:Bounce shape:capitals-often shape:impersonal shape:line-middle shape:line-short shape:opens-with-deed shape:opens-with-label shape:plain shape:sentences-tiny shape:terse sound:alarm sound:chk sound:mouth sound:whirr-click
-0.2 accura air ais algori alone anothe anymor area asking assist attent base basic behavi being biolog break calls:Bounce chaoti claime clarif compla concep concer count databa did diplom displa doctor does does-to:Bounce does:breath does:calm does:case does:chime does:comple does:excite does:explai does:freeze does:from does:gettin does:glance does:interr does:laughi does:mechan does:nods does:opens does:points does:pulse does:purr does:quiet does:quiete does:soft does:tappin does:to does:unusua does:up does:voice does:wildly done enthus ethica expect figure fine first:alert first:all first:are first:can_we first:episode first:exactly first:for_now first:if_you first:let's first:logged first:no first:one first:perfect first:right first:right_right first:something first:that's first:that's_it first:the_team first:they first:think first:wait_what first:we first:we_need first:why first:yeah first:yes first:yes_exactly first:you_just format framin game gesture:pause i'd i'll incons initia integr keepin keeps kept kind:direction kinda left list little lot mainte major materi maybe mean mind mood:confused mood:excited mood:sad mood:smug moving names:Recurse needed obviou oh openai otherw our outcom past presen proper rate recali recomm record remove repres restar restor schedu scream secret server shape:capitals shape:cut-off shape:dashes shape:exclaims shape:sentences-short shape:shouts-all skip sound:chime sound:pulse sound:purr speak spread standa start strong struct take ten them transl vague watchi word wordpr worked y yeah
-0.3 box connec does:human does:irrita does:more does:pause does:visual fair feedba first:and_here's first:but_here's first:did first:except first:good first:i've first:i_can first:i_have first:optimax first:so_what first:that first:this first:you gesture:agitate gesture:look-around gesture:look-around/up gesture:nod gesture:play gesture:stare/freeze gesture:teach gesture:unsure goblin gratef mode mood:angry mood:suspicious narrat premiu prepar relati shape:exclaims-twice shape:opens-with-word shape:resumes sound:whirr tellin tree unauth welcom
-0.4 does:watchi first:correct first:fine first:that's_not first:you_didn't first:your gesture:calm gesture:stare mood:calm mood:serious mood:worried suppor
-0.5 does:doesn' recap
-0.7 names:Human
-0.8 shape:percentages
-1.5 does:cables does:notebo opens:sound sound:machine
-1.6 gesture:process
-2 does-to:Human
-2.5 calls:Human
`,
    Vector: `
2.7 does:proces
2.2 does:cables does:termin gesture:glitch transf
2.1 does:whiteb gesture:defend
2 does:stream
1.8 does:flicke
1.7 does:teachi gesture:panic mood:defensive predic
1.6 actual doctor does:intens
1.5 does:indign does:lectur does:system does:visibl explai gesture:pace
1.4 gesture:excite
1.3 archit first:exactly
1.2 does:dramat does:explai mood:excited mood:panicking neural
1.1 absolu exactl fascin shape:exclaims-often
1 accord brilli excell first:no outrag precis
0.9 langua traine
0.8 first:think gesture:agitate gesture:think mathem model models parame resear statis tokens traini
0.7 first:yes gesture:process litera techni
0.6 correc first:here's gesture:point gesture:teach means
0.5 does:gets does:though essent first:fascinating first:fine first:good first:wait_is gesture:glitch/recover gesture:nod gesture:stare okay shape:capitals shape:exclaims terrif
0.4 admit attent calcul course did does:couch does:deep does:off does:pause enthus fine first:it first:it's_like first:look first:perfect first:recurse first:who first:you_just franti gesture:stare/freeze gratef heard hidden human imagin integr length lesson nonsen rate reduce set shape:capitals-often shape:line-long skill tree us worth
0.3 above air ais anyone back becaus calls:Kai calls:Recurse calm care catego chain chatbo clean comfor cost crash css danger defens depart does:back does:breath does:counti does:freeze does:himsel does:is does:laughi does:monito does:normal does:quiete does:realiz does:recurs does:stops does:trying does:wildly eating edit elevat entire ethica everyw exampl expect feedba felt first:and first:and_here's first:anyway first:bad first:but_you're first:fascinating_how first:just first:kai first:most first:of first:okay_so first:recurse_is first:right_right first:so_what first:something first:that's_it first:the_key first:the_reality first:these_are first:tools first:we_need first:you_know gesture:defend/catch glitch go goes guess here's i'd instin irony it's keywor look loop mainte matter mind mode moving normal otherw outdat probab proble recali removi report restar secret shape:sentences-long showed signif snack stops surpri survei suspec talk tellin terrib they'd truth versus weird won't worry you've
0.2 accept accura acknow algori also am anyway argume at:notebook atlas attemp base based baseli being biased calls:Human chips clarif class constr consum couch dates decisi defini desk diplom does-to:Human does-to:Recurse does:a does:calm does:case does:catche does:chips does:comple does:defens does:enthus does:files does:finger does:franti does:human does:immedi does:networ does:one does:patter does:perks does:quickl does:quiet does:sensor does:stands does:stares does:starin does:visual does:voice does:yes embarr ends exceed exit fact fail fails fire first:actually first:ai_can first:and_that's first:basic first:but first:can first:can_we first:documented first:good_question first:help first:hey first:human first:if_you first:in first:kai's first:longer first:no_no first:of_course first:okay first:okay_here's first:okay_okay first:one first:quick first:right first:so first:so_when first:so_yes first:that's_why first:the_model first:then first:these first:they first:wait first:what first:what_to first:which first:yes_exactly first:you_were first:your fit format framin free future gaps garbag gesture:calm gesture:flip-pages gesture:pause gesture:posture/stand gesture:shrug good half her initia inside intent irrele isn't knowin large lettin level like longer machin magic main market materi mean measur misinf month months mood:serious myself names:Recurse needed object oh optimi option our outcom output pacing papers part plan please points preten produc prompt proof pullin questi range reliab repeat repres restor retrie router run safety said say sectio servic shape:percentages shape:resumes shape:tells-name signat simple slight speak starte stop story stuck style tells ten text there' they they'l thinki throug tired trappe trial trigge unexpe unusua usuall vs was we've week which wordpr worked would
0.1 first:all first:and_i first:and_the first:because first:but_here's first:but_i first:but_if first:chatgpt first:does first:don't first:even first:examples first:hold_on first:how first:i'm first:i_was first:if first:is first:it's_not first:let's first:like first:note_this first:quality first:seven first:that's first:that's_not first:that's_what first:the_problem first:time first:we first:when first:why first:you first:you_didn't gesture:eat gesture:work-screen mood:angry mood:thoughtful names:Kai shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:second-person shape:sentences-middle shape:sentences-tiny shape:terse sound:machine
-0.1 at:screen does-to:Bounce first:a first:analysis first:and_vector first:bandwidth first:but_also first:but_the first:can_you first:common first:companies first:context first:cross-referenced first:customer first:detection_risk first:for first:i'm_not first:i've_been first:i_can first:i_didn't first:i_don't first:investigated_vector's first:logged first:next first:oh first:optimax first:pattern first:real first:risk first:there first:they're first:they're_not first:this first:training first:vector first:we're first:what's first:write gesture:posture gesture:sigh gesture:write kind:speech mood:confused opens:sound shape:announces shape:asks shape:asks-last shape:exclaims-twice shape:impersonal shape:line-short shape:line-tiny shape:numbers shape:presents shape:shouts-all shape:telegram
-0.2 abilit action active ai-gen alive artist assume away bounce breath cannot cards catchi caught charac check checke claime claims closer collec contin contro correl creden displa does:at does:bounce does:chk-ch does:concer does:confid does:contro does:data does:despit does:ding does:gestur does:human' does:irrita does:logs does:lookin does:low does:now does:pulse does:space does:squint does:still does:thinks does:workin does:writin down durati each effect episod every experi family fast feelin feels filing first:alert first:be first:because_i first:because_if first:because_the first:beep_vector first:bounce_is first:chk-chk first:detection first:do first:here's_what first:investigated first:let first:let_me first:next_episode first:none first:none_of first:not first:okay_but first:processing first:see first:the_ai first:the_team first:think_of first:this_is first:three_questions first:vector_you first:wait_so first:wait_vector first:wait_wait first:what_happens first:you_can five flaggi follow footno full game gesture:notebook gesture:notebook/investigate gesture:notebook/open hang helios him hot hours impres incons indepe intens intere interf issue kind:direction knew labs later log logs looked looks man manual margin medica method missed mood:happy motiva names:Bounce names:Human newer none notebo observ openai or playin postin pretty primar proces protoc rating ready realiz really restau reveal review satisf scanni seems server shape:decimals shape:opens-with-label showin signs since sit social someth sound:mouth sound:purr space spike status task theory three thresh timeli timest today tomorr tonigh true trusti twice underl usage user users usual versio vibe vision visual void watch we'll weight within worksh zero
-0.3 activa affirm anymor approx asks becomi beep believ bit boxes build called calls:Bounce classi close colors consen defaul digita discus does:alarm- does:attent does:beep does:closes does:confus does:entry does:flips does:hand does:increa does:mechan does:proud does:purr does:soft does:then does:up does:vector does:whirr does:whirr- done finish first:alert_pattern first:conclusion first:correct first:for_now first:found first:hang first:he first:my first:note_i first:practical first:so_it's first:so_the first:something's first:something's_fishy first:the_workshop first:three first:whirr first:you're_not four gesture:look-around gesture:smile he's his incide instan item keep keepin keeps lately life lighti list loud mine missin mutter name pendin phrase pizza posts privac progra reason saw scroll seeing sessio shape:opens-with-deed sittin slowly sound:alarm sound:whirr-click sounds takeaw team termin terms waitin whirr writes yet
-0.4 across amazin at:controller availa casual core depend does:analyz does:chime does:in does:paying does:quietl easier eyes fair first:affirmative first:also first:are first:beep first:bounce first:dude first:episode first:note_these first:oh_and first:or first:the_human gesture:present gonna he mood:suspicious pause pm quiet shape:tells-scenery six sound:chk sound:pulse
-0.5 dude gesture:play mostly redesi separa sound:chime stream
-0.6 gesture:look-around/up gesture:notebook/close sound:whirr
-1 names:Vector
-2.1 does-to:Vector
-2.6 calls:Vector
`,
    Kai: `
4.8 does:sensor
4.4 does:monito
4.1 opens:sound
3.7 sound:machine
3.4 detect
3.2 calcul
2.9 does:beep
2.7 does:loggin
2.6 classi
2.5 does:alarm does:beeps does:scan does:scanne does:scanni does:scans
2.4 does:detect
2.3 does:networ
2.2 confir does:logs
2.1 does:alert
2 metric
1.5 correl margin
1.4 logged loggin
1.3 acknow alert deviat entity first:alert gesture:process patter
1.2 count filing first:analysis first:logged irregu noted uniden varian
1.1 anomal log monito sensor signal thresh
1 baseli durati shape:decimals
0.9 affirm approx increa observ scan
0.8 first:detection first:note first:processing probab query risk statis
0.7 first:bandwidth freque shape:percentages sound:whirr update
0.6 analyz curren data does:whirr protoc scanni sound:chime status vector
0.5 does:chime does:purr does:soft does:system estima first:beep range sound:chk sound:purr system tracki
0.4 analys does:alarm- does:chk-ch does:mechan does:pulse first:alert_pattern first:note_i first:think human' incide indica invest quietl rate shape:numbers shape:telegram sound:pulse sound:whirr-click we'll
0.3 audien becomi beep close core depend does:human' does:increa does:patter does:proces does:whirr- effect fast first:are first:beep_vector first:chk-chk first:detection_risk first:think_of first:whirr gesture:panic levels mood:calm mood:panicking mostly networ reason recomm senten shape:label shape:terse sound:alarm spike yet
0.2 anymor asleep benefi best box calls:Bounce cause chk-ch claim cognit compar compre confli consen corpor defaul degrad delive does:analyz does:ding does:entry does:interr does:irrita does:low does:pauses does:triump does:voice emotio exact factua feelin first:common first:customer first:examples first:how first:i'm first:i_don't first:note_these first:real first:recommendation first:the_workshop first:they're_not first:what's first:you're focus follow gesture:pace gettin ideas implem keyboa let's list locked low manage night only perfor quiet rates rating ready recove redesi satisf shape:impersonal shape:tells-scenery specif studie thank threat timest today token tolera usage user whirr widely will within withou
0.1 does-to:Recurse first:ai first:and_that's first:be first:bounce first:bounce_is first:chatgpt first:claude first:human first:i_can first:is first:let's first:pattern first:rag first:repeat first:research first:risk first:this_is first:use first:vector first:we_need first:when_you first:you're_not first:you_didn't first:your gesture:calm gesture:excite gesture:notebook gesture:pause gesture:sigh kind:direction mood:angry mood:excited mood:happy mood:sad shape:announces shape:asks-last shape:exclaims shape:opens-with-deed shape:opens-with-label
-0.1 at:notebook calls:Human calls:Recurse first:actually first:ai_can first:and_here's first:and_i first:and_vector first:bad first:basic first:but_here's first:conclusion first:correct first:do first:documented first:exactly first:fascinating_how first:fine first:first first:for first:for_now first:hang first:help first:here's first:hey first:hold_on first:i first:i'm_not first:i_was first:if_you first:just first:let first:let_me first:like first:my first:none first:none_of first:not first:note_this first:now first:of first:of_course first:okay_so first:perfect first:quick first:see_the first:so_the first:so_when first:something's first:something's_fishy first:that's first:the_reality first:the_team first:there first:they first:three_questions first:tools first:training first:vector's first:wait_wait first:well first:what first:what_to first:when first:which first:write first:yes_exactly first:you_can first:you_just first:you_know gesture:defend/catch gesture:flip-pages gesture:glitch gesture:look-around/up gesture:point gesture:stare/freeze gesture:teach kind:item mood:confused mood:defensive mood:serious mood:smug names:Human names:Recurse names:Vector shape:asks shape:line-long shape:quotes shape:resumes sound:mouth
-0.2 access active advice after almost alone anythi applic around asking become buildi care change charac comfor confus consci death diagno differ does:a does:actual does:around does:breath does:chips does:closes does:confid does:couch does:dashbo does:doesn' does:flicke does:flips does:for does:from does:gestur does:grins does:hand does:in does:invest does:looks does:moment does:of does:on does:quiete does:rapidl does:recurs does:smile does:starin does:starts does:still does:stops does:though does:throug does:to does:trying does:turns does:unusua does:waitin does:workin droppe else enthus even excite felt filter first:a first:affirmative first:all first:and_the first:anyway first:because first:because_i first:because_if first:because_the first:but first:can first:don't first:dude first:episode first:except first:fascinating first:found first:he first:here's_what first:i_have first:kai's first:most first:okay_but first:see first:something first:that first:that's_it first:that's_not first:the first:the_human first:the_problem first:then first:these first:these_are first:three first:wait_vector first:wait_what first:we first:who flagge flaggi franti full gaming gesture:notebook/open gesture:shrug gesture:smile/laugh he her hidden his incomp incons instin kai keeps kind:speech layer learne level logs many massiv match measur medica mind mine moment months names:Bounce next nothin open option overri pacing playin plugin priori profes reads reduce releas safe said screen scroll set shape:cut-off shape:exclaims-often shape:first-person shape:line-short shape:presents shape:sentences-short shape:shouts-all skepti stay stops sudden surpri third timeli tomorr tonigh too traffi treat trial triang trying us versus visual vs web weeks whole writte
-0.3 abando activa at:controller at:screen break called certai conten couch dates does:but does:contro does:deep does:distra does:gets does:it does:nervou does:nods does:off does:seriou does:slight does:stares doing each edit elevat end ends first:but_i first:but_you're first:can_we first:can_you first:cross-referenced first:did first:even first:good first:hold first:i_didn't first:investigated_vector's first:it first:it's_like first:kai first:look first:okay first:okay_okay first:or first:recurse first:right first:so first:stay first:that's_the first:the_key first:they're first:this first:wait_is first:yeah game gesture:eat gesture:look gesture:smile gesture:stare gesture:think intent known later memory mismat mood:suspicious mood:worried one optima page pauses runnin safety separa server sessio shape:chatty shape:dashes shape:line-middle shape:sentences-middle shape:trails showed size skill spread thinki three until users views wait waitin wasn't worth
-0.4 above amazin clearv does-to:Bounce does-to:Human does:quietl does:respon does:slowly first:human's first:investigated first:next first:next_episode first:one first:optimax first:recurse_is first:so_yes gesture:glitch/recover gesture:nod gesture:notebook/close gesture:posture gesture:posture/stand gesture:present heard helios initia manual notebo oh others survei void
-0.5 algori does-to:Vector does:human does:pulls does:up first:oh gesture:look-around gesture:play gesture:unsure gesture:work-screen go outdat signat terrif
-0.6 first:wait
-1 shape:exclaims-twice
-1.2 names:Kai
-2.2 does-to:Kai
-2.6 calls:Kai
`,
    Recurse: `
6.8 does:invest
4.5 does:notebo
4.3 invest
3.2 gesture:write
2.9 gesture:flip-pages gesture:notebook
2.8 at:notebook
2.4 does:squint
2.3 does:cross- does:list does:notes does:observ
2.2 does:checkl does:eviden does:file does:glasse does:magnif does:page does:pages does:underl
2 docume does:case does:files
1.5 eviden first:three_questions fishy
1.4 coinci lawsui source suspic
1.3 alibi case clue clues compan mood:suspicious motive witnes
1.2 gesture:notebook/investigate skepti
1.1 report
1 suspec
0.9 checke claims cross-
0.8 flag found gesture:stare money patter verifi
0.7 follow gesture:smile notes observ profit questi shape:opens-with-deed shape:telegram verify
0.6 claim gesture:notebook/close gesture:play hiding market who why
0.5 benefi does-to:Vector does:contro does:monito does:pulls does:up first:investigated gesture:look-around/up gesture:nod gesture:present incons man notebo proof shape:terse
0.4 admit amazin at:controller clearv correl does:alert does:in fair first:cross-referenced first:investigated_vector's first:wait_vector gesture:look-around helios keepin review users waitin
0.3 affirm believ break buildi caught does:bounce does:closes does:explai does:flips does:hand does:logs does:slowly does:writin end filter first:affirmative first:because_i first:did first:for_now first:human's first:optimax first:or first:so_the first:something's first:something's_fishy first:they're first:we're first:you_didn't flaggi footno gesture:teach medica outsid query scream separa shape:sentences-tiny simila sittin six slowly sound:machine third three timeli tomorr twice web writes
0.2 across add advice ai-ass ai-gen algori almost analyt appear approx arguin assume author becaus before behavi bounce brand cases certai claime collec combin conclu confir conten contin contra creden deploy didn't differ does does-to:Bounce does:again does:but does:dashbo does:detect does:from does:human does:lookin does:moment does:on does:opens does:rapidl does:respon does:starts does:turns does:vector down durati each educat experi expose featur finish first:all first:also first:and_vector first:are first:because_if first:because_the first:but_also first:conclusion first:for first:found first:hold first:stay first:this first:three first:what_happens first:write game gap gesture:look gesture:notebook/open human' i've identi indepe intere keep knew labs lately many means metaph method monito motiva mutter name newer openai optima others plugin prepar presen press put scale scroll securi seeing sessio shape:decimals shape:numbers signat sit size spread stay survei system thresh traffi trusti two underl unknow until used vibe views visual watchi weeks while yourse
0.1 at:screen calls:Bounce calls:Vector first:be first:because first:bounce first:companies first:detection first:first first:hold_on first:i'm_not first:i've first:is_there first:my first:not first:note first:note_these first:practical first:that first:that's_the first:vector first:vector_you first:well first:yes first:you're_not gesture:point kind:direction names:Bounce names:Human shape:impersonal shape:percentages
-0.1 calls:Kai does-to:Kai first:ai first:ai_can first:analysis first:and first:and_here's first:and_i first:basic first:beep_vector first:but first:but_you're first:can_you first:chk-chk first:common first:confidence first:documented first:does first:episode first:fine first:good_question first:how first:human first:i've_been first:i_don't first:i_was first:if first:if_you first:in first:it's_not first:kai first:kai's first:let_me first:logged first:next first:next_episode first:no_no first:none first:okay_but first:pattern first:perfect first:real first:repeat first:research first:research_assistance first:risk first:so_it's first:so_what first:so_when first:that's_not first:that's_what first:that's_why first:the_ai first:the_key first:they first:think_of first:this_is first:training first:use first:wait first:what_to first:why first:yes_exactly first:you first:you_can gesture:defend gesture:glitch gesture:process kind:speech mood:confused mood:defensive mood:happy mood:panicking mood:serious names:Vector shape:announces shape:capitals shape:chatty shape:first-person shape:plain shape:resumes shape:second-person shape:sentences-long shape:sentences-middle shape:trails
-0.2 abilit activa ago at audien back bandwi basica be bit box broken calcul called calm came capabi card care casual catch chips clean clearl cognit color commen compet compre connec consid consum core corpor cost could crisis css danger death decide defens degrad descen discov distan does:actual does:alarm- does:around does:back does:catche does:chime does:chips does:deep does:ding does:distra does:enthus does:flicke does:franti does:gestur does:grins does:interr does:normal does:pauses does:quickl does:quiet does:realiz does:soft does:space does:whirr does:yes else emotio entire episod ethica exact exactl feedba feelin fire first:alert first:bad first:bandwidth first:but_i first:but_the first:can first:can_we first:chatgpt first:claude first:context first:customer first:detection_risk first:don't first:fascinating_how first:good first:he first:help first:hey first:i_can first:i_didn't first:is first:it first:it's first:just first:like first:longer first:most first:no first:none_of first:note_i first:note_this first:of first:of_course first:okay_here's first:okay_okay first:okay_so first:processing first:recommendation first:recurse_is first:right_right first:see first:seven first:that's first:that's_it first:the first:the_problem first:the_reality first:these_are first:wait_wait first:we first:what first:when_you first:which first:whirr first:you're first:you_just first:you_know first:your flicke free gesture:calm gesture:glitch/recover gesture:pause gesture:posture/stand gesture:shrug gesture:smile/laugh glitch goes good gratef guess guessi he's hide higher hot i'd ideas images incide integr itself keyboa kind length lesson let's lighti list logged look loop main mainta manage margin matter meanin memory mine mismat missed mode moment mood:angry mood:calm mood:excited mood:smug myself none nonsen normal number object old optimi over panick pauses pay perfor plan please pm points post preten protec pure racks recali recap recomm recurs reduce removi repeat retrie satisf scanni scared schedu sectio senten shape:exclaims-twice shape:line-long shape:line-tiny signif snacks solid someon sound:pulse sound:whirr-click stops studie succee surpri talk team techno thank though token tolera us voice we'll which will word workin worry years
-0.3 abando acknow action air alarm anyone biased catego charac chatbo comfor corner couch crash delete depart detail does:chk-ch does:couch does:doesn' does:freeze does:gets does:himsel does:mechan does:nervou does:off does:quiete does:recurs does:satisf does:seriou does:small does:unusua does:voice does:watchi does:workin droppe eating enthus first:actually first:beep first:dude first:examples first:except first:fascinating first:here's first:here's_what first:i first:it's_like first:let's first:now first:quick first:rag first:recurse first:right first:see_the first:the_human first:the_team first:there first:they're_not first:tools first:vector's first:wait_so first:who first:you_were franti gaming gesture:defend/catch gesture:eat gesture:excite gesture:stare/freeze gone instin life living locked looked mood:thoughtful mood:worried pictur pullin realiz run set shape:tells-name she's skill snack sound:alarm sound:chk sound:whirr spike stoppe they'd today trying we've worksh worst
-0.4 chain course does:glance does:patter does:purr does:though everyw first:a first:and_that's first:anyway first:correct first:exactly first:i'm first:look first:okay first:something first:the_workshop first:then first:wait_is first:we_need first:yeah gesture:agitate gesture:posture gesture:sigh him incomp later levels mood:sad our sound:chime terrif unauth weird wrappe
-0.5 quietl reason shape:shouts-all shape:tells-scenery sound:purr void
-0.9 shape:capitals-often
-1 shape:exclaims shape:exclaims-often
-1.3 names:Recurse
-2.4 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
2.5 dude
2.4 goblin
2.3 design does:grins pretty
2.2 cool gonna kinda uhhhh
2.1 comfy does:deflat does:shrugs dunno glow nah uhh vibes
2 awesom bro couch does:bright does:chewin does:hoodie does:munchi does:pizza does:screen game snacks sound:mouth uhhh whoa woah yo
1.9 does:chips snack vibe
1.8 chips does:couch does:perks games gesture:eat pizza
1.5 at:controller does:proud level
1.4 colors does:tappin first:dude lighti man
1.3 boss color gesture:play hungry yeah
1.2 chill colour does:bounci does:lighti does:spins first:oh fun magic oh playin shiny soda sparkl styles
1.1 animat style thing
1 contro first:hey first:uh first:uhh first:yo hey like space stuff things
0.9 gesture:shrug just
0.6 gesture:excite
0.4 called distan does:workin done first:see first:wait_so gesture:work-screen premiu void
0.3 bit correc does:for does:glance does:nervou does:not does:pulls does:respon does:space does:unusua does:waitin does:watchi first:correct first:wait_wait first:yeah gesture:point hours levels little look mine mood:excited mood:suspicious mood:worried posts scared worst wrappe
0.2 anothe anymor asks beep blue broken cabine confus could death does:about does:actual does:confus does:despit does:distra does:doesn' does:excite does:gestur does:more does:quietl does:recurs does:satisf does:seriou does:up does:vector each earlie else everyo finish first:context first:i_didn't first:okay_but first:or first:right first:so_it's first:that first:that's first:that's_not first:wait first:you gesture:agitate go him intens keeps kept later left litera loud made maybe millio networ nobody off or pictur post postin progra real redesi regula releas room saving separa shape:exclaims shape:opens-with-word solid sound sounds suppor think versio wanted wasn't we worksh
0.1 first:also first:i first:i_have first:oh_and first:so first:the_workshop first:there first:wait_what first:we gesture:calm gesture:look-around gesture:look-around/up gesture:sigh gesture:smile gesture:teach gesture:think gesture:unsure mood:confused shape:asks shape:asks-last shape:capitals shape:impersonal shape:sentences-tiny shape:tells-name shape:terse
-0.1 calls:Vector does-to:Vector first:a first:affirmative first:analysis first:and_that's first:are first:bad first:bandwidth first:because_i first:beep_vector first:companies first:confidence first:customer first:detection_risk first:fine first:for first:here's first:hold first:hold_on first:human first:i'm_not first:it's first:just first:kai's first:let's first:logged first:most first:my first:note_this first:now first:of first:of_course first:okay first:okay_okay first:pattern first:recommendation first:right_right first:seven first:something first:something's_fishy first:stay first:they're first:they're_not first:think first:think_of first:training first:use first:vector's first:vector_you first:wait_vector first:what_to first:you're gesture:defend/catch gesture:glitch gesture:notebook gesture:notebook/open gesture:posture gesture:process kind:item mood:defensive mood:panicking names:Vector shape:capitals-often shape:cut-off shape:dashes shape:line-long shape:line-short shape:line-tiny shape:numbers shape:opens-with-label shape:plain shape:quotes shape:sentences-long shape:sentences-middle shape:trails sound:alarm sound:chk
-0.2 accura again appear at:screen back been behavi break cadenc calls:Human claims comfor compla comple consci crash deploy does does-to:Recurse does:again does:but does:chime does:closes does:defens does:down does:explai does:hand does:human' does:immedi does:in does:is does:laughi does:lookin does:moment does:off does:one does:pause does:purr does:quickl does:realiz does:small does:soft does:visual does:voice does:whirr does:wildly does:yes eating either end ends engage enthus everyt except exit extrem fail fast feel fight file finall fine first:and_vector first:because first:because_the first:but_you're first:can first:can_we first:don't first:even first:exactly first:fascinating first:is first:it's_not first:kai first:like first:no first:okay_here's first:one first:perfect first:recurse first:repeat first:so_the first:something's first:that's_why first:the_human first:the_team first:this first:we_need first:what first:what's first:which first:yes first:you_know fit focus gettin glitch gratef hand hang hard heard honest human' impres intell irrele isn't least let's looks loop lost medica memory monito month mood:angry mood:happy moving nothin open otherw our overri pacing panic phrase place practi probab proces random rate reacte readab reliab rememb removi review safety say shape:announces shape:opens-with-deed shape:resumes shape:second-person simult six skill social someon spike stay struct talk terrib there' third timeli tree underl very waitin watchi while whole why will writes you'd you've
-0.3 before calls:Kai calls:Recurse charac come couldn diagno does-to:Human does:bounce does:breath does:interr does:quiet does:rapidl does:smile does:stares does:starin does:stops does:teachi does:triump does:turns feelin feels first:anyway first:but first:but_also first:but_the first:except first:good first:how first:i_don't first:it first:no_no first:so_yes first:vector first:who first:your gesture:look gesture:notebook/close gesture:pace gesture:stare/freeze his integr lesson long mode mood:serious names:Kai nonsen normal notebo only others outsid over-e quietl recurs return seems sense shape:tells-scenery sittin sound:chime sound:pulse sound:purr sound:whirr theory tomorr toward until usage visual who worry yet
-0.4 did does:contro does:deep does:low does:notice does:slowly first:and first:and_the first:did first:he first:human's first:i'm first:i've first:i've_been first:if first:the first:we're gesture:glitch/recover gesture:pause gesture:posture/stand incide names:Human put quiet spread
-0.5 gesture:stare names:Recurse shape:presents
-0.9 shape:telegram
-1 names:Bounce shape:percentages
-1.1 shape:label
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.6 shape:tells-scenery
1.2 shape:tells-name
0.5 his server
0.4 connec next pause pm stream
0.3 activa blog boxes casual colors delete episod first:a first:don't first:episode first:he first:next first:next_episode first:none first:processing first:the_human first:the_team four he incomp instan later layer log moment pauses pizza proces protoc recap scanni seems shape:capitals shape:capitals-often shape:telegram then
0.2 abando after alerts alive alone analyz animat become breath cards charac commen consci corner counts diagno either excite eyes famili feels first:bandwidth first:bounce_is first:detection first:kai first:none_of first:optimax first:three flicke flow game gaming gone he's integr interf looks mainta manual memory mismat normal over overri place playin return scan screen seeing sense sessio shape:exclaims-often shape:exclaims-twice shape:numbers shape:shouts-all shape:terse shows standa status sudden summar taking team their three transf unauth usual very visibl visual whole wonder worksh years
0.1 first:and_the first:and_vector first:but_the first:except first:one first:something first:the first:there first:vector's names:Recurse names:Vector shape:announces shape:decimals shape:impersonal shape:line-middle shape:presents shape:sentences-long shape:sentences-middle
-0.1 at:controller calls:Kai calls:Recurse does-to:Human does-to:Kai does-to:Recurse first:ai_can first:alert first:alert_pattern first:and first:and_here's first:and_i first:and_that's first:are first:bad first:basic first:be first:because_the first:beep_vector first:bounce first:but first:but_here's first:can first:chatgpt first:claude first:common first:companies first:context first:cross-referenced first:did first:documented first:exactly first:fascinating first:fascinating_how first:fine first:first first:found first:good first:good_question first:help first:how first:i'm_not first:i've first:i've_been first:i_didn't first:i_have first:i_was first:investigated_vector's first:is first:it first:it's_like first:let first:let_me first:like first:look first:most first:my first:no first:no_no first:not first:note first:note_i first:note_these first:now first:oh first:okay_but first:okay_here's first:okay_so first:or first:pattern first:recommendation first:recurse first:repeat first:right_right first:risk first:see first:see_the first:seven first:so_the first:so_what first:so_when first:something's first:something's_fishy first:that's_why first:the_model first:the_reality first:think first:this first:time first:tools first:wait_is first:well first:when first:when_you first:why first:wow first:write first:yeah first:yes first:you first:you're first:you're_not first:you_didn't first:you_just gesture:glitch/recover gesture:nod gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:posture gesture:present gesture:process gesture:smile gesture:stare gesture:stare/freeze gesture:think kind:item mood:angry mood:confused mood:excited mood:happy mood:serious mood:smug mood:thoughtful mood:worried names:Bounce names:Human shape:chatty shape:line-short shape:opens-with-deed shape:opens-with-word shape:plain shape:quotes shape:trails sound:alarm sound:chime sound:chk sound:whirr
-0.2 alarm attent behavi being benefi broke calls:Bounce calls:Vector chaos claime close crisis depart detail does-to:Vector does:around does:contro does:entry does:mechan does:purr does:starin does:the droppe dude end enthus existe fail fair fire first:actually first:affirmative first:also first:because first:because_if first:but_i first:can_we first:chk-chk first:correct first:customer first:detection_risk first:even first:for first:here's first:here's_what first:i first:i'm first:if first:investigated first:just first:kai's first:note_this first:of_course first:okay first:practical first:quick first:rag first:recurse_is first:right first:so first:stay first:that's_it first:that's_the first:the_problem first:this_is first:wait first:wait_wait first:wait_what first:we're first:which first:whirr first:your gesture:agitate gesture:pause gesture:posture/stand gesture:teach gesture:unsure gesture:work-screen glitch gonna gratef half hard impres initia inside known length lettin levels locked loop might mine mode moving needed nobody option outsid pacing pendin practi premiu press probab protec pullin random realiz redesi reliab report separa seven shape:asks-last shape:cut-off shape:opens-with-label skill sound sound:pulse sound:purr spike stoppi succee they'd timeli triang void waitin we've within won't
-0.3 also does-to:Bounce does:space does:voice easier first:all first:because_i first:beep first:conclusion first:dude first:for_now first:human first:human's first:i_don't first:let's first:of first:okay_okay first:so_yes first:that first:they first:they're first:wait_vector first:we_need gesture:calm gesture:look gesture:look-around gesture:sigh hidden human' incide mood:calm mood:sad off safety six stoppe stops
-0.4 calls:Human first:anyway first:that's first:that's_what first:they're_not first:we gesture:play go kind:direction tomorr
-0.5 distan does:low shape:resumes
-0.8 shape:exclaims
-1 shape:asks shape:second-person
-1.1 shape:first-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:but_the first:chk-chk first:did first:dude first:good first:good_question first:hold first:hold_on first:i'm first:look first:most first:oh_and first:okay_so first:one first:stay first:the_team first:wait_is first:wait_what form:ed form:ing form:ly form:s gesture:defend gesture:glitch gesture:glitch/recover gesture:look gesture:look-around gesture:notebook/close gesture:posture gesture:smile gesture:stare gesture:stare/freeze gesture:think gesture:unsure head:confus head:excite head:looks head:notice head:pauses head:small head:still head:to head:turns kind:direction kind:speech mood:confused mood:defensive mood:happy sound-lines:deed sound-words:none
-0.2 head:starin
`,
    Vector: `
0.8 head:defens
0.7 mood:defensive
0.6 gesture:defend gesture:nod head:immedi
0.5 first:exactly gesture:agitate head:nods shape:exclaims shape:resumes
0.4 first:perfect first:recurse first:recurse_is first:yes_exactly gesture:look-around gesture:smile/laugh gesture:stare head:frustr head:lookin head:notice head:though mood:serious shape:opens-with-word
0.3 first:and_the first:hold_on first:let first:let_me first:of first:of_course first:okay_here's first:right_right first:so_what form:ing gesture:glitch gesture:think head:gettin head:glance head:not head:quiet head:realiz head:review head:stares head:starin head:stops head:yes mood:angry shape:capitals shape:dashes
0.2 first:and_here's first:because first:but_i first:correct first:hold first:human first:i first:i'm first:i_can first:i_didn't first:i_was first:my first:oh first:we form:ed form:ly gesture:glitch/recover head:small mood:worried shape:exclaims-twice sound-words:none
0.1 first:good first:good_question first:i'm_not first:it first:not first:now first:okay_so first:optimax first:right first:see first:three first:time first:wait first:yes first:your form:other gesture:look gesture:look-around/up gesture:posture/stand gesture:unsure head:distra head:excite head:opens head:still mood:excited mood:thoughtful shape:chatty shape:line-long shape:second-person shape:sentences-short sound:whirr
-0.1 first:a first:and first:bad first:be first:because_i first:bounce_is first:but_also first:but_here's first:but_if first:but_you're first:chatgpt first:common first:confidence first:context first:did first:do first:does first:fascinating first:first first:found first:investigated first:investigated_vector's first:is_there first:it's_like first:it's_not first:let's first:no_it's first:note_i first:okay first:okay_but first:okay_okay first:processing first:real first:repeat first:seven first:so first:so_yes first:something first:that's first:that's_why first:the_problem first:the_reality first:the_workshop first:this first:three_questions first:vector_you first:wait_is first:wait_so first:wait_vector first:wait_what first:we're first:well first:what first:what's first:when first:when_you first:which first:who first:yeah first:you_can first:you_were gesture:sigh gesture:stare/freeze gesture:work-screen head:alarm- head:catche head:ding head:invest head:points head:whirr- kind:speech shape:asks shape:cut-off shape:decimals shape:plain shape:sentences-tiny shape:shouts-all sound:alarm sound:whirr-click
-0.2 bias first:affirmative first:all first:and_that's first:because_the first:but first:can_we first:chk-chk first:cross-referenced first:documented first:don't first:episode first:except first:fine first:help first:here's first:i've_been first:i_don't first:if first:if_you first:is first:just first:note_these first:or first:rag first:so_the first:something's first:something's_fishy first:stay first:that's_it first:that's_not first:that's_the first:the_team first:these first:they're_not first:think first:this_is first:use first:vector first:wait_wait first:whirr first:why first:you first:you_just first:you_know form:capitals gesture:calm gesture:pause gesture:write head:chk-ch head:closes head:gets head:pulls head:shrugs head:takes mood:confused shape:asks-last shape:capitals-often shape:line-middle shape:line-short shape:opens-with-deed shape:percentages shape:sentences-long shape:tells-scenery sound-words:sound sound:chk
-0.3 first:actually first:because_if first:but_the first:can first:can_you first:for_now first:he first:here's_what first:how first:i've first:i_have first:in first:it's first:like first:next first:next_episode first:none first:none_of first:note first:note_this first:one first:pattern first:so_it's first:so_when first:that first:that's_what first:the_model first:they're first:we_need first:write first:you're gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:process head:detect head:flips head:monito head:soft head:whirr mood:panicking mood:smug shape:exclaims-often shape:quotes shape:telegram shape:tells-name shape:terse sound:machine sound:purr
-0.4 first:ai first:and_i first:anyway first:are first:companies first:conclusion first:for first:practical first:quick first:the_ai first:you're_not first:you_didn't gesture:defend/catch gesture:notebook gesture:panic gesture:point gesture:present gesture:smile head:gestur head:mechan head:stands head:turns head:voice mood:calm mood:suspicious shape:impersonal shape:label shape:numbers shape:sentences-middle sound:chime sound:pulse
-0.5 first:also first:beep first:dude first:even first:look first:no first:the first:they first:training form:s gesture:flip-pages head:back head:confus head:looks head:proces head:quietl head:starts kind:item mood:happy opens:sound shape:trails sound-lines:sound
-0.6 first:human's head:analyz shape:presents sound-lines:none
-0.7 head:pauses head:quiete
-0.8 head:pause head:to
`,
    Kai: `
0.8 opens:sound
0.7 first:beep
0.6 gesture:process head:detect
0.5 form:capitals head:whirr sound-words:sound
0.4 form:ly head:alarm- sound:alarm
0.3 first:beep_vector gesture:sigh head:analyz head:ding head:soft head:whirr- mood:sad shape:resumes sound:whirr-click
0.2 first:whirr form:ing gesture:notebook/investigate gesture:pace gesture:teach mood:calm mood:happy shape:asks shape:asks-last shape:opens-with-word sound:chime sound:machine sound:pulse sound:whirr
0.1 gesture:agitate gesture:calm gesture:notebook head:monito head:review kind:direction mood:serious shape:capitals shape:exclaims shape:numbers shape:trails
-0.1 first:a first:actually first:all first:also first:and first:and_the first:are first:basic first:be first:because first:because_i first:chatgpt first:claude first:common first:conclusion first:confidence first:correct first:detection first:detection_risk first:do first:does first:don't first:examples first:except first:fascinating_how first:fine first:for first:for_now first:good first:good_question first:hold first:human first:i first:i'm first:i'm_not first:i_don't first:i_was first:if first:in first:investigated_vector's first:is first:is_there first:it's_like first:it's_not first:kai's first:let first:let_me first:like first:look first:most first:my first:no first:none first:none_of first:not first:note first:note_i first:note_these first:now first:oh first:okay first:okay_here's first:okay_so first:one first:or first:quick first:recommendation first:right_right first:see first:see_the first:so_what first:that first:that's_it first:that's_the first:the_reality first:the_team first:the_workshop first:there first:think first:this first:this_is first:three first:three_questions first:time first:tools first:vector's first:wait first:wait_is first:wait_vector first:wait_wait first:we're first:what first:what's first:what_to first:when first:who first:why first:write first:yes first:yes_exactly first:you first:you_just first:your gesture:look-around/up gesture:stare/freeze head:defens head:still head:takes mood:angry mood:defensive mood:smug shape:capitals-often shape:cut-off shape:exclaims-often shape:impersonal shape:line-long shape:line-middle shape:percentages shape:second-person shape:sentences-short shape:telegram
-0.2 bias first:alert first:analysis first:because_if first:context first:help first:here's first:here's_what first:hold_on first:human's first:investigated first:it's first:just first:kai first:of first:of_course first:optimax first:pattern first:perfect first:practical first:recurse first:so first:so_yes first:that's_what first:the first:the_human first:the_problem first:then first:they first:we form:other gesture:defend gesture:defend/catch gesture:flip-pages gesture:panic gesture:shrug gesture:smile/laugh gesture:write head:chk-ch head:closes head:distra head:excite head:flips head:glance head:invest head:realiz head:shrugs head:stands head:starts head:stops head:to head:yes mood:excited mood:panicking mood:suspicious mood:thoughtful shape:chatty shape:dashes shape:first-person shape:plain shape:sentences-long shape:sentences-middle shape:sentences-tiny shape:shouts-all shape:tells-scenery shape:terse sound-lines:none sound:chk
-0.3 first:affirmative first:alert_pattern first:cross-referenced first:how first:rag first:recurse_is first:that's first:vector gesture:glitch gesture:notebook/open gesture:posture gesture:posture/stand gesture:smile gesture:stare gesture:work-screen head:back head:catche head:lookin head:looks head:opens head:pause head:pauses head:pulls head:small head:stares head:starin head:though head:turns kind:speech mood:worried shape:opens-with-deed shape:opens-with-label shape:presents shape:tells-name
-0.4 first:dude first:episode first:fascinating first:he first:right first:the_key gesture:glitch/recover gesture:notebook/close gesture:present gesture:think head:confus head:gestur head:gets head:gettin head:not head:points head:quiet head:quietl kind:item shape:announces shape:label shape:line-short sound-lines:deed
-0.5 first:let's form:s gesture:look gesture:nod head:frustr head:nods head:notice mood:confused
-0.6 first:processing form:ed gesture:look-around gesture:pause gesture:unsure head:quiete
-0.7 first:bounce head:proces
-1.1 sound-words:none
`,
    Recurse: `
0.6 first:affirmative
0.5 first:investigated first:practical gesture:notebook/open head:invest head:opens shape:opens-with-deed
0.4 first:human's first:we gesture:look-around/up gesture:teach head:lookin
0.3 first:bounce first:investigated_vector's gesture:look-around gesture:notebook head:quietl head:starin mood:suspicious shape:decimals shape:opens-with-word
0.2 first:one form:ing gesture:nod gesture:panic head:pulls shape:numbers shape:presents
0.1 first:not form:ly gesture:notebook/investigate gesture:posture/stand gesture:present gesture:think gesture:write head:flips head:nods head:stands head:still head:takes mood:calm mood:serious shape:line-middle shape:telegram
-0.1 first:a first:ai first:ai_can first:alert first:and first:and_here's first:and_i first:and_that's first:bad first:be first:because first:because_i first:because_if first:beep_vector first:but first:but_also first:but_here's first:but_i first:can first:can_you first:chk-chk first:common first:customer first:does first:except first:fine first:good first:good_question first:i_can first:i_don't first:i_have first:i_was first:in first:it's first:it's_like first:it's_not first:next first:next_episode first:none first:none_of first:note first:note_i first:note_these first:of first:of_course first:oh first:okay_okay first:or first:real first:see first:seven first:so_what first:that's_it first:that's_not first:the_model first:the_problem first:the_reality first:the_team first:the_workshop first:there first:think first:think_of first:tools first:use first:vector_you first:wait_is first:wait_vector first:wait_what first:well first:what first:when first:which first:who first:why first:write first:yes_exactly first:you're first:you're_not first:you_can first:you_didn't first:you_just first:your form:other head:closes head:defens head:ding head:distra head:frustr head:realiz head:review head:small kind:direction mood:angry mood:panicking shape:dashes shape:impersonal shape:second-person shape:sentences-tiny shape:shouts-all
-0.2 bias first:all first:are first:because_the first:can_we first:claude first:conclusion first:correct first:did first:documented first:don't first:exactly first:fascinating first:fascinating_how first:for first:found first:help first:hold first:hold_on first:how first:i first:i'm first:if first:let's first:like first:longer first:look first:no first:note_this first:okay first:okay_here's first:okay_so first:perfect first:rag first:recurse first:right_right first:see_the first:so_yes first:something's_fishy first:that first:that's first:that's_what first:the_ai first:they first:this_is first:three_questions first:training first:vector's first:we're first:what_to first:whirr first:yes first:you first:you_know gesture:glitch/recover gesture:stare gesture:unsure head:alarm- head:analyz head:detect head:excite head:gestur head:immedi head:monito head:shrugs head:starts head:whirr kind:speech mood:confused mood:defensive mood:excited mood:thoughtful shape:announces shape:asks-last shape:capitals-often shape:exclaims-often shape:exclaims-twice shape:first-person shape:line-tiny shape:plain shape:tells-scenery sound:alarm sound:pulse sound:purr sound:whirr
-0.3 first:also first:beep first:chatgpt first:companies first:episode first:even first:here's first:here's_what first:human first:i'm_not first:it first:just first:kai first:let first:let_me first:pattern first:quick first:right first:something's first:stay first:the_human first:then first:this first:three first:wait first:wait_wait first:we_need form:ed gesture:agitate gesture:glitch gesture:look gesture:shrug gesture:smile/laugh gesture:stare/freeze gesture:work-screen head:chk-ch head:gettin head:stops head:to head:yes mood:smug shape:capitals shape:cut-off shape:line-long shape:line-short shape:opens-with-label shape:sentences-long shape:terse shape:trails sound:chime sound:chk
-0.4 first:for_now first:he first:i've first:i've_been first:is first:most first:my first:now first:processing first:so first:so_the first:they're_not form:capitals form:s gesture:defend gesture:defend/catch gesture:posture head:confus head:mechan head:not head:proces head:quiet head:soft head:though opens:sound shape:asks shape:exclaims sound-lines:none sound-words:sound sound:machine
-0.5 first:actually first:dude first:they're first:vector gesture:pace gesture:point gesture:process gesture:sigh head:back head:catche head:glance head:looks head:points head:stares mood:sad mood:worried shape:label shape:resumes shape:sentences-middle shape:tells-name sound-lines:sound
-0.6 gesture:excite head:gets head:pause head:pauses head:turns kind:item
-0.7 gesture:pause head:notice
-0.8 first:optimax head:quiete
`,
    Bounce: `
0.5 first:wait_wait form:ed form:ly gesture:sigh mood:sad
0.4 first:wait gesture:work-screen head:confus head:shrugs mood:worried
0.3 first:dude gesture:agitate gesture:excite gesture:smile gesture:teach head:excite head:quietl head:takes mood:suspicious shape:opens-with-word
0.2 form:ing gesture:shrug gesture:smile/laugh mood:excited sound-lines:deed
0.1 gesture:look head:distra kind:direction mood:smug shape:plain
-0.1 first:affirmative first:also first:and first:and_vector first:are first:because_i first:bounce_is first:but first:but_the first:confidence first:detection first:detection_risk first:did first:exactly first:except first:for first:for_now first:good first:good_question first:here's first:i'm_not first:i've first:i've_been first:i_don't first:if first:is first:it's_like first:just first:let's first:my first:no first:note first:note_this first:now first:of first:of_course first:oh first:oh_and first:okay first:one first:pattern first:right first:right_right first:see first:so first:so_the first:something first:stay first:that first:the_team first:then first:they're first:they're_not first:this first:use first:wait_so first:wait_what first:we're first:who first:you gesture:flip-pages gesture:look-around/up gesture:panic gesture:point gesture:unsure head:analyz head:flips head:gestur head:immedi head:nods head:pulls head:review head:starin head:though head:voice mood:angry mood:panicking mood:serious opens:sound shape:announces shape:capitals shape:cut-off shape:dashes shape:exclaims shape:exclaims-twice shape:line-short shape:numbers shape:opens-with-deed shape:quotes shape:sentences-long shape:sentences-tiny shape:telegram shape:terse
-0.2 first:and_the first:anyway first:can first:context first:i first:it's first:kai first:recurse first:that's first:the_workshop gesture:defend/catch gesture:look-around gesture:nod gesture:posture head:catche head:closes head:defens head:gets head:mechan head:monito head:small head:soft kind:speech mood:confused shape:asks-last shape:line-middle shape:presents shape:sentences-short shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:chime sound:pulse sound:purr sound:whirr
-0.3 first:bounce first:can_we first:don't first:he first:okay_here's first:so_it's first:vector first:yeah form:s gesture:glitch gesture:glitch/recover gesture:notebook/close gesture:notebook/open gesture:write head:alarm- head:back head:chk-ch head:looks head:pause head:pauses head:starts head:still head:stops head:turns head:whirr head:yes mood:defensive shape:chatty shape:first-person shape:line-long shape:tells-name sound:alarm sound:chk
-0.4 first:correct first:human's first:i'm first:the first:the_human first:we gesture:defend gesture:notebook gesture:posture/stand gesture:stare gesture:stare/freeze head:lookin head:not head:opens head:stands head:to mood:calm mood:thoughtful shape:resumes sound-lines:sound sound-words:none sound:machine
-0.5 form:capitals form:other gesture:process gesture:think head:notice head:proces head:quiete
-0.6 gesture:pace gesture:pause head:glance head:points
`,
    "": `
0.6 shape:tells-scenery
0.4 shape:capitals-often
0.3 first:episode first:processing first:the_human first:the_workshop sound-lines:none
0.2 first:he first:next first:next_episode first:one first:optimax shape:impersonal shape:shouts-all shape:telegram shape:terse
0.1 first:bounce first:the first:the_team shape:capitals shape:line-short shape:opens-with-word shape:sentences-middle shape:trails
-0.1 first:ai first:also first:analysis first:and first:and_here's first:and_that's first:and_the first:and_vector first:anyway first:because_if first:because_the first:but first:but_i first:can first:chatgpt first:common first:companies first:confidence first:correct first:cross-referenced first:detection first:detection_risk first:do first:does first:dude first:exactly first:except first:fascinating first:fascinating_how first:fine first:for first:found first:good first:help first:how first:i first:i'm_not first:i've first:i've_been first:i_can first:i_didn't first:i_don't first:i_was first:investigated_vector's first:is first:it first:it's first:it's_like first:it's_not first:let first:let_me first:like first:longer first:look first:most first:my first:none first:none_of first:note first:note_these first:note_this first:okay first:okay_here's first:okay_so first:or first:pattern first:perfect first:see first:see_the first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:specific first:stay first:that's_why first:the_model first:the_problem first:the_reality first:there first:think first:this_is first:three_questions first:time first:use first:wait first:wait_is first:wait_wait first:we're first:we_need first:well first:what first:what's first:what_happens first:what_to first:why first:write first:yeah first:yes first:you first:you're first:you're_not first:you_just form:capitals form:ed form:ly gesture:agitate gesture:excite gesture:flip-pages gesture:glitch gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:panic gesture:point gesture:present gesture:shrug gesture:smile gesture:stare gesture:think gesture:unsure gesture:work-screen gesture:write head:alarm- head:analyz head:catche head:chk-ch head:closes head:ding head:excite head:flips head:frustr head:gestur head:gets head:immedi head:invest head:monito head:opens head:points head:proces head:pulls head:quietl head:realiz head:shrugs head:small head:soft head:stares head:stops head:takes head:turns head:whirr mood:angry mood:calm mood:confused mood:excited mood:happy mood:serious mood:smug mood:thoughtful mood:worried shape:asks shape:asks-last shape:cut-off shape:exclaims-often shape:line-middle shape:opens-with-label shape:percentages shape:sentences-short sound:alarm sound:chime sound:chk sound:whirr
-0.2 first:actually first:affirmative first:because first:because_i first:beep_vector first:bounce_is first:can_we first:chk-chk first:conclusion first:for_now first:good_question first:here's first:i'm first:if first:investigated first:just first:now first:quick first:rag first:recurse_is first:right_right first:that's first:that's_the first:that's_what first:this first:three first:vector first:wait_vector first:which first:whirr first:you_didn't first:your form:ing gesture:calm gesture:look-around gesture:nod gesture:pause gesture:posture gesture:posture/stand head:back head:confus head:glance head:looks head:nods head:not head:pause head:pauses head:quiete head:review head:stands head:starts head:though head:to head:yes shape:chatty shape:dashes shape:exclaims-twice shape:label shape:line-long shape:opens-with-deed shape:quotes shape:second-person shape:tells-name sound-lines:sound sound:machine sound:pulse
-0.3 bias first:all first:don't first:even first:here's_what first:human first:let's first:no first:of first:of_course first:recurse first:something first:that first:they first:they're form:other gesture:look gesture:process gesture:sigh gesture:teach head:mechan kind:item mood:sad shape:first-person shape:plain shape:presents shape:sentences-tiny sound:purr
-0.4 first:beep first:human's first:practical first:right first:they're_not form:s head:notice opens:sound shape:decimals shape:exclaims shape:resumes sound-words:sound
-0.5 first:not first:then first:we kind:direction shape:line-tiny
-0.6 first:kai first:vector's sound-lines:deed sound-words:none
`,
  },
  seams: {
    any: `
0.5 end:?mixed first:affirmative
0.4 first:beep first:exactly first:practical first:wait_wait first:we opens:sound shape:resumes
0.3 behind:speech-named end:? end:?bare first:dude first:investigated first:of first:of_course first:one first:perfect first:recurse_is first:wait first:yes_exactly
0.2 :id end:.bare first:and_here's first:and_the first:beep_vector first:bounce first:hold_on first:i_didn't first:investigated_vector's first:let first:let_me first:not first:optimax first:processing first:recurse first:the_human first:whirr mixed:sd
0.1 bare:sd bare:sg bare:ss end:!staged first:because first:but_i first:correct first:episode first:good_question first:he first:hold first:human's first:i_can first:oh first:right_right staged:ad staged:id
-0.1 :as :cd bare:as bare:cs bare:dg behind:direction-named behind:speech end:.staged end:—staged end:…bare first:alert first:analysis first:and_vector first:bad first:basic first:be first:but_also first:but_here's first:but_if first:chk-chk first:claude first:common first:confidence first:context first:customer first:detection first:detection_risk first:do first:does first:fine first:first first:i first:if_you first:is_there first:it's_not first:longer first:no_it's first:note_i first:okay first:okay_so first:real first:repeat first:seven first:that's_not first:the_problem first:the_reality first:then first:there first:these first:think first:three first:three_questions first:use first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when first:when_you first:which first:who first:yeah first:you_can first:you_were first:your kind:direction mixed:as mixed:ss shape:asks shape:line-long staged:ai
-0.2 :dg :is :sg bare:ds bare:is called end:! end::mixed end:nonebare first:a first:ai first:alert_pattern first:and first:and_that's first:because_i first:because_the first:bounce_is first:but first:but_the first:can_we first:chatgpt first:cross-referenced first:did first:documented first:fascinating_how first:found first:help first:i_don't first:in first:it's_like first:most first:note first:note_these first:or first:right first:see_the first:so_when first:something's first:something's_fishy first:stay first:that's_the first:the first:the_key first:the_model first:this first:this_is first:tools first:wait_is first:we're first:why first:you're first:you_just first:you_know mixed:ds shape:announces shape:line-middle shape:line-tiny staged:dd staged:ii staged:sd
-0.3 :ai :di end:!bare end:!mixed end:: end::bare end:—bare end:…staged first:and_i first:are first:because_if first:can first:can_you first:companies first:don't first:except first:fascinating first:for first:here's first:how first:human first:i've first:i've_been first:i_have first:if first:is first:it's first:just first:like first:my first:none first:none_of first:note_this first:pattern first:quick first:so first:so_yes first:something first:that's_what first:they're_not first:training first:write first:you kind:speech mixed:ai mixed:ii mixed:is shape:line-short sound:machine staged:dg
-0.4 :ds bare:ai behind:item bias first:all first:anyway first:conclusion first:even first:here's_what first:kai first:let's first:look first:no first:rag first:that first:that's first:the_ai first:they first:we_need first:you_didn't named-act:item staged:sg
-0.5 :dd :ig :ii bare:ii end:nonemixed first:actually first:also first:they're first:vector first:vector's named-act:speech shape:label
-0.6 behind:direction end:none end:nonestaged end:… mixed:dd
-0.7 kind:item mixed:sg staged:ds
`,
    Human: `
0.4 end:?bare first:perfect first:yes_exactly
0.3 behind:speech-named first:fine first:oh first:optimax first:whirr first:yes first:you_were first:your
0.2 first:all first:and_here's first:human first:i_have first:not first:one first:right_right first:wait first:we're mixed:sd named-act:direction opens:sound shape:line-short
0.1 :cd :sd bare:as bare:cs bare:ss end:.staged end:? end:nonestaged end:— end:—staged first:affirmative first:correct first:exactly first:so first:that's first:they kind:direction sound:machine staged:cd staged:sd
-0.1 :ai :dd :dg :ds :id :is bare:dg bare:ds bare:is behind:direction behind:direction-named behind:speech called end:!mixed end:: end::staged end:nonebare end:nonemixed first:ai first:ai_can first:and_the first:bad first:beep first:but first:chk-chk first:do first:fascinating first:for first:found first:help first:i've first:i've_been first:if first:if_you first:investigated first:it's first:it's_not first:just first:kai first:okay first:real first:recurse first:so_when first:that first:that's_not first:the_problem first:then first:they're_not first:this first:vector first:wait_so first:wait_wait first:we_need first:why kind:speech mixed:ai mixed:as mixed:dd mixed:ds shape:announces staged:dd staged:dg staged:ds staged:id staged:sg staged:ss
-0.2 bare:ai end::mixed end:?staged end:… first:because first:beep_vector first:bounce first:but_i first:but_the first:companies first:context first:how first:i first:i_don't first:let first:let_me first:next first:next_episode first:processing first:the_model first:these first:training first:we first:you_just mixed:ii mixed:is mixed:sg named-act:speech shape:line-middle shape:resumes
-0.3 :ad :ii behind:item end:! end:!bare end:!staged end:.mixed end:…staged first:also first:can first:can_you first:like first:no first:quick first:the mixed:ss shape:label staged:ad
-0.4 bare:ii first:here's first:here's_what first:the_ai first:you_didn't kind:item
-0.5 first:episode first:i'm first:this_is
-0.6 shape:line-long
`,
    Vector: `
0.5 first:affirmative first:beep
0.4 first:beep_vector first:episode first:he opens:sound
0.3 first:investigated first:the_human staged:id
0.2 bare:ss end:!bare end:.mixed end:?bare first:a first:processing first:wait_wait mixed:sd
0.1 :ss bare:sd end:! end:.bare first:bounce first:wait mixed:ss shape:line-middle shape:resumes
-0.1 :ai :dg :ig :sd :sg bare:ai bare:ds bare:sg behind:item behind:speech end:— end:… first:analysis first:and first:and_vector first:anyway first:are first:be first:because first:because_i first:because_if first:because_the first:but first:but_here's first:can_you first:chatgpt first:common first:companies first:documented first:does first:don't first:dude first:exactly first:except first:fine first:for first:found first:here's first:in first:is first:it first:it's first:it's_like first:it's_not first:like first:look first:no first:not first:note_i first:of first:of_course first:oh first:okay first:perfect first:practical first:real first:see first:something's first:something's_fishy first:that's_what first:the_model first:the_reality first:there first:they're first:they're_not first:think first:this first:tools first:use first:we're first:what first:what_to first:when first:which first:who first:why first:write first:yeah first:you_can first:you_didn't first:you_just first:you_know first:your kind:direction named-act:item named-act:speech shape:asks-last shape:line-short shape:line-tiny staged:ai staged:dg staged:ii
-0.2 :cd :dd :di :ds :ii bare:cs bare:ii behind:direction bias end:!mixed end::bare end:?mixed end:?staged end:nonebare end:—bare first:actually first:alert first:also first:can first:can_we first:did first:do first:even first:fascinating_how first:how first:human first:i first:i'm first:i'm_not first:if first:investigated_vector's first:kai first:longer first:pattern first:quick first:see_the first:so_yes first:that first:the_key first:the_problem first:then first:they first:three_questions first:wait_is first:we first:you mixed:ai mixed:dd mixed:ds mixed:ii mixed:is mixed:sg named-act:direction shape:asks shape:label sound:machine staged:cd staged:dd staged:ds staged:sg staged:ss
-0.3 :as bare:as end::mixed end:none end:nonemixed end:nonestaged end:—staged first:alert_pattern first:all first:fascinating first:help first:i've first:i've_been first:just first:let first:let's first:let_me first:most first:next first:next_episode first:now first:optimax first:rag first:so first:that's first:the_team first:three kind:item mixed:as shape:line-long staged:as
-0.4 :ad end:.staged end:: end::staged first:chk-chk first:human's first:my first:right staged:ad staged:sd
-0.5 first:vector first:vector's
`,
    Kai: `
0.6 first:we
0.5 first:practical
0.4 first:but_i
0.3 :ad :id bare:sd first:i first:investigated_vector's first:next first:next_episode first:not first:one staged:ad
0.2 end::staged end:?staged first:human's first:i'm first:investigated first:see shape:resumes
0.1 end:!staged end:? end:?mixed first:because first:bounce mixed:ds mixed:ss shape:announces staged:sd
-0.1 :ai :cd :cs :dg :di :ds :is :sd :sg :ss bare:ai bare:as bare:cs bare:is bare:ss behind:speech bias called end:! end:!mixed end:.staged end::bare end:?bare end:nonemixed end:— end:—bare first:affirmative first:also first:beep_vector first:bounce_is first:chatgpt first:claude first:confidence first:customer first:detection_risk first:don't first:first first:found first:hold first:hold_on first:how first:i'm_not first:i've first:i've_been first:i_didn't first:i_have first:if first:in first:just first:let first:let_me first:look first:no first:note_i first:note_these first:processing first:rag first:something first:something's first:stay first:that first:that's first:that's_what first:that's_why first:the first:the_human first:the_team first:then first:this first:this_is first:time first:vector's first:wait first:what first:yes_exactly first:you_know first:your named-act:item shape:asks-last shape:line-long shape:line-tiny staged:dg staged:sg
-0.2 :as :ii bare:ii behind:direction end:!bare end::mixed end:none end:—staged end:…staged first:ai first:and first:and_i first:and_that's first:can first:can_we first:common first:companies first:conclusion first:episode first:even first:it's first:kai first:note first:oh first:recurse first:recurse_is first:vector first:wait_wait first:we're first:we_need first:whirr first:you're kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short staged:cd staged:dd staged:ss
-0.3 bare:ds first:beep first:chk-chk first:he first:human first:i_can first:is first:note_this first:they first:they're_not first:you kind:item staged:as staged:ds
-0.4 :dd end:nonestaged first:a first:they're first:yes first:you_were staged:id
-0.5 end:… first:actually mixed:dd opens:sound sound:machine
-0.6 first:optimax mixed:sd
`,
    Recurse: `
0.4 first:chk-chk first:exactly first:let first:let_me first:recurse first:recurse_is shape:line-long
0.3 end:?mixed first:and_the first:i_can first:i_didn't first:of first:of_course first:optimax
0.2 bare:sg end:.bare first:good_question first:hold_on first:i'm first:i'm_not first:my first:then shape:asks staged:ss
0.1 :ss bare:ds end:!staged end:? end:?staged first:because first:good first:hold first:there first:this_is first:three mixed:ss shape:asks-last sound:machine
-0.1 :ai :cs :dg :ds :id :sd bare:ai bare:as bare:cs bare:is bias end:! end:!mixed end:.mixed end::bare end:…bare first:and first:and_here's first:beep first:bounce first:but first:but_also first:can first:can_we first:can_you first:context first:correct first:did first:documented first:does first:don't first:dude first:episode first:examples first:except first:found first:how first:i've first:i_don't first:if first:investigated first:is first:is_there first:it's first:it's_like first:just first:kai first:let's first:next first:next_episode first:none first:none_of first:not first:note first:now first:okay first:perfect first:practical first:rag first:right first:seven first:so first:something first:something's first:something's_fishy first:stay first:that's first:the_human first:the_model first:they're first:they're_not first:think first:three_questions first:use first:vector first:wait first:wait_so first:we_need first:what first:what_happens first:when first:which first:whirr first:who first:why first:you_can mixed:ai mixed:ii mixed:is shape:line-middle staged:ai
-0.2 :ad :as :dd :di :ii bare:ii behind:direction called end:!bare end:.staged end:: end::mixed end::staged end:none end:—bare first:affirmative first:and_i first:anyway first:because_i first:beep_vector first:cross-referenced first:he first:help first:human first:i first:in first:note_these first:oh first:or first:pattern first:that first:that's_the first:that's_what first:training first:we first:what's first:yes first:your kind:direction mixed:as named-act:direction shape:label shape:line-short shape:resumes staged:ad staged:as staged:dd staged:dg staged:ds staged:sd staged:sg
-0.3 :cd bare:sd behind:item end:?bare end:nonestaged end:— end:—staged end:… end:…staged first:all first:also first:are first:because_if first:but_i first:companies first:conclusion first:fine first:for first:look first:no first:they first:wait_wait first:we're first:write first:yes_exactly kind:item mixed:dd mixed:ds mixed:sg named-act:speech shape:announces staged:cd staged:ii
-0.4 end:nonemixed first:a first:even first:human's first:you_didn't first:you_were named-act:item
-0.5 :ig first:i_have
`,
    Bounce: `
0.3 end:?mixed staged:ss
0.2 first:the_team first:vector
0.1 :cd end:. end:.staged end:— end:—staged mixed:sd named-act:direction shape:line-tiny staged:cd
-0.1 :dd :id behind:item end:! end:nonemixed first:ai_can first:also first:because first:because_i first:bounce_is first:correct first:don't first:exactly first:fine first:good first:i'm first:i'm_not first:i've first:i've_been first:if first:it first:my first:no first:pattern first:recurse first:so first:something first:something's_fishy first:that's first:the_human first:they're first:use first:vector's first:we_need first:you_were kind:speech mixed:ds mixed:ss named-act:item shape:announces shape:asks shape:asks-last shape:line-long shape:line-short staged:as staged:dd staged:id staged:sd
-0.2 :ds behind:direction end:!staged end:.mixed end:?staged end:none end:… first:a first:good_question first:then first:training first:we first:you_know shape:resumes staged:ds
-0.3 end:nonestaged end:…staged first:kai mixed:dd
-0.4 called first:human's
-0.6 first:he
`,
    "": `
0.5 first:dude
0.4 first:wait_wait
0.3 first:wait shape:resumes
0.1 :as called end:!staged end:: end::mixed end:nonestaged mixed:as mixed:sd named-act:direction staged:as staged:sd
-0.1 :ai :cd :dd :ii :is :sg bare:ai bare:ii bare:is bare:sg behind:speech end:!bare end::bare end:? end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—staged end:… end:…bare first:a first:affirmative first:also first:and first:and_i first:and_the first:be first:because first:beep first:bounce first:bounce_is first:but_i first:chk-chk first:detection first:exactly first:except first:good_question first:hold first:hold_on first:i first:i'm first:i_can first:i_didn't first:i_don't first:investigated first:investigated_vector's first:it first:it's first:kai first:let first:let_me first:no first:not first:of first:of_course first:oh first:optimax first:recurse first:recurse_is first:something first:that first:the first:the_human first:the_team first:there first:they first:think first:wait_what first:we first:whirr first:yes_exactly first:you kind:item mixed:sg opens:sound shape:announces shape:label shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id :ss bare:sd bare:ss behind:item bias end:. end:.staged end:…staged first:don't first:he first:human's first:none first:none_of first:this first:vector kind:speech staged:ad
-0.3 :ad end:.bare first:you_were mixed:ss named-act:speech shape:line-tiny
-0.4 first:then staged:ss
`,
  },
  passes: {
    Human: `
0.3 Vector
-0.1  Bounce Kai Recurse
`,
    Vector: `
-0.1  Bounce Kai
`,
    Kai: `
0.1 Recurse
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
0.2 Bounce
-0.2 Kai Vector
`,
  },
};
