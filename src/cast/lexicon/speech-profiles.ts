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
    "direction>speech": 0.01,
    "item>direction": 0.294,
    "item>item": 0.003,
    "item>speech": 0.032,
    "named-direction>direction": 0.667,
    "named-direction>speech": 0.037,
    "named-speech>direction": 0.95,
    "named-speech>item": 0.25,
    "named-speech>speech": 0.721,
    "speech>direction": 0.372,
    "speech>item": 0.01,
    "speech>speech": 0.171,
  },
  says: {
    Human: `
1.6 job
1.5 bed desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop phone reader wife work
1.4 asleep boss router sleep
1.3 coffee tired
1.2 blog
1 basica first:hang
0.9 first:can tried
0.8 bought confus does:scratc guess paid so woke
0.7 does:confus does:frustr first:hold google readin
0.6 first:okay_so first:so me month my shape:asks-last shape:first-person wait
0.5 does:dramat everyo first:how first:let first:what honest people seriou shape:asks tonigh trying weird yester
0.4 action charac does:gestur does:smile first:here's first:you_can gesture:posture gesture:smile life matchi mornin over-e today
0.3 ago catchi crisis defaul droppe every explai fascin first:here's_what first:wait generi human' issue itself missin name night plus quiet realiz shape:tells-scenery sorry treat trust week
0.2 abilit always broke capabi change chaos core correl day decide digita does:confid does:moment does:screen does:small does:then does:thinks draft emerge finall first:but_i first:i_don't first:let_me first:my first:oh_and first:see_the first:the_ai first:training gesture:excite gesture:look gesture:point gesture:teach gesture:think hot langua lately let lookin match meanin measur missio mood:happy names:Kai nothin number occasi once pacing probab protec random really recogn restau safety shape:line-long shape:presents shape:sentences-long shape:sentences-middle she's sounds stoppe techni tool toward try went years you'd
0.1 at:screen first:but first:but_the first:can_you first:companies first:do first:human first:i'm first:it first:just first:like first:okay first:research first:see first:the first:this_is first:wow shape:decimals shape:label shape:telegram
-0.1 at:controller at:notebook calls:Kai calls:Recurse calls:Vector does-to:Kai first:a first:actually first:affirmative first:alert first:alert_pattern first:also first:and_the first:be first:bounce first:can_we first:conclusion first:context first:detection_risk first:did first:dude first:episode first:exactly first:fascinating first:fine first:hey first:hold_on first:human's first:i'm_not first:i_can first:i_didn't first:investigated first:longer first:note first:of_course first:or first:quick first:rag first:real first:recurse_is first:repeat first:seven first:so_it's first:so_when first:something first:something's first:that's_it first:the_model first:the_problem first:the_reality first:the_workshop first:these first:three first:vector_you first:wait_is first:wait_so first:wait_wait first:we're first:we_need first:what_happens first:what_to first:when_you first:who first:you_just first:you_know gesture:agitate gesture:defend gesture:eat gesture:flip-pages gesture:glitch/recover gesture:notebook gesture:panic gesture:posture/stand gesture:present gesture:shrug gesture:work-screen gesture:write kind:direction mood:panicking mood:smug mood:thoughtful names:Bounce shape:announces shape:cut-off shape:dashes shape:line-short shape:opens-with-deed shape:opens-with-label shape:plain shape:trails sound:chk
-0.2 algori alone analyz anothe anymor ask base becomi biolog box break claime clarif claude color compla compli concep concer constr databa displa does-to:Recurse does:but does:case does:chime does:comple does:despit does:explai does:from does:game does:gettin does:human does:interr does:mechan does:not does:opens does:patter does:pauses does:quiet does:quiete does:soft does:up does:wildly does:yes entry episod expect explan fair fine first:ai first:all first:and first:beep first:except first:for first:for_now first:good_question first:i've first:if first:if_you first:is first:kai's first:let's first:logged first:next first:next_episode first:no first:one first:optimax first:perfect first:right first:right_right first:so_what first:so_yes first:that's first:then first:they first:think first:think_of first:this first:wait_what first:when first:whirr first:why first:yeah first:yes first:yes_exactly first:you first:you're first:you're_not first:you_were format framin frustr garbag gesture:notebook/open gesture:pause gesture:smile/laugh gesture:stare gesture:stare/freeze gesture:unsure i'd i'll immedi infras integr intern irrele kept licens lighti little longer lot mainte major materi maybe mean mind mode months mood:angry mood:confused mood:defensive mood:excited moving names:Recurse needed openai outcom premiu rant recap record relati remove render restor routes scale schedu scream secret shape:capitals-often shape:exclaims shape:sentences-short shape:sentences-tiny shape:shouts-all skill skip solid sound:chime sound:pulse sound:purr sound:whirr-click speak standa transl trappe tree unexpe watchi wordpr worst would yeah
-0.3 ais cabine doctor does-to:Bounce does:doesn' does:glance does:nods does:visual does:watchi except first:are first:because_the first:but_here's first:good first:i_have first:we gesture:look-around/up gesture:play goblin gratef initia mood:sad mood:suspicious oh prepar presen server shape:capitals shape:exclaims-twice shape:opens-with-word shape:resumes tellin unauth welcom worked
-0.4 does:pause first:and_here's first:that first:that's_not first:you_didn't first:your gesture:calm gesture:look-around gesture:nod mood:calm mood:serious mood:worried sound:whirr suppor
-0.6 first:correct names:Human
-0.9 shape:percentages
-1.5 does:cables does:notebo gesture:process opens:sound sound:machine
-2 does-to:Human
-2.6 calls:Human
`,
    Vector: `
2.7 does:proces
2.5 does:dramat
2.3 transf
2.2 does:termin gesture:glitch
2.1 does:cables does:whiteb gesture:defend
2 does:stream
1.7 does:flicke does:teachi gesture:panic mood:defensive
1.6 actual doctor does:dismis does:enthus does:intens
1.5 does:animat does:indign does:lectur does:passio does:rant does:rantin does:visibl gesture:excite gesture:pace predic
1.4 archit explai mood:panicking
1.3 does:system
1.2 does:explai first:exactly neural
1.1 excell fascin mood:excited precis shape:exclaims-often
1 absolu accord brilli exactl outrag
0.9 first:no gesture:agitate traine
0.8 gesture:think langua mathem model models parame resear statis tokens traini
0.7 correc first:think first:yes litera means techni
0.6 does:though gesture:process gesture:teach integr shape:exclaims
0.5 admit does:gets essent first:anyway first:here's first:it first:wait_is nonsen set shape:capitals skill tree
0.4 anyone attent bandwi catego chain does-to:Recurse does:off does:pause does:quiete does:realiz does:sensor does:visual exampl fine first:fascinating first:fascinating_how first:fine first:good first:it's_like first:look first:most first:of_course first:recurse first:you_just first:you_were first:your gesture:flip-pages gesture:point gesture:stare gratef imagin it's normal okay shape:capitals-often shape:resumes snack stop surpri terrif unexpe
0.3 above baseli becaus biased calcul calls:Recurse calm care chatbo class clean consum course css does-to:Human does:bright does:case does:catche does:couch does:counti does:deep does:finger does:human does:is does:monito does:quickl does:recurs does:slowly does:trying does:wildly does:yes eating elevat enthus entire felt first:and_here's first:and_that's first:bad first:but_here's first:but_you're first:can_we first:good_question first:i_was first:kai's first:okay_so first:recurse_is first:right_right first:so_yes first:that's_it first:the_key first:the_problem first:the_reality first:these_are first:we_need first:which first:you_know garbag gesture:defend/catch gesture:glitch/recover gesture:nod gesture:posture/stand gesture:stare/freeze go heard hide human i'd irony irrele isn't length lesson like look loop main mainte materi matter moving part proof pullin reduce removi repres said shape:line-long shape:sentences-long signat signif talk tellin terrib trigge truth us usuall versus we've wordpr
0.2 accura ais algori am an area ask atlas attemp back base based become being came certai checki chips clarif comfor compet comput consis couch court danger dates defens defini delete depart did does:back does:breath does:chips does:defens does:down does:eating does:files does:freeze does:himsel does:laughi does:networ does:nods does:notice does:one does:seriou does:stands does:stares does:stops does:tone does:voice during edit embarr ends engage engine estima ethica everyw exceed except existe expect fact fail fails feedba fight fire first:actually first:and first:and_i first:and_the first:basic first:but first:can first:documented first:don't first:first first:human first:i_have first:in first:it's_not first:just first:kai first:like first:longer first:no_no first:note_this first:of first:okay first:okay_here's first:perfect first:rag first:repeat first:seven first:so first:so_what first:so_when first:something first:that's first:they first:tools first:we first:what first:what_to first:who first:yes_exactly first:you fit format framin franti free future gaming gaps gesture:pause glitch goal goals goes good guess guide here's hidden honest initia instin intell intent keywor knowin knowle lab large let's lettin longer lost machin magic market measur mind modern month mood:thoughtful myself needed object optimi option otherw our outcom outdat pacing paid papers percen prepar proble produc prompt provid questi quick rag range reliab report restar restor retrie right router safety say scenar secret sectio servic shape:tells-name showed simple skip solid speak starte starti story stuck style survei suspec techno ten them they'd thinki throug tired trappe trial unusua vs wait was week whethe which who will won't worry would writte you've
0.1 calls:Human calls:Kai first:ai_can first:all first:because first:but_if first:chatgpt first:does first:even first:help first:human's first:i'm first:i've_been first:if first:if_you first:is first:no_it's first:note first:okay_okay first:one first:quick first:right first:see_the first:that's_what first:that's_why first:the_model first:these first:time first:use first:wait first:when first:when_you first:you're gesture:calm gesture:eat gesture:shrug mood:serious mood:worried names:Recurse shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:percentages shape:second-person shape:sentences-tiny shape:terse sound:machine
-0.1 at:screen first:a first:bounce_is first:but_also first:but_i first:context first:cross-referenced first:customer first:detection first:detection_risk first:did first:for first:here's_what first:i've first:i_can first:is_there first:let_me first:logged first:next first:none_of first:pattern first:real first:that's_the first:the_team first:then first:there first:this first:three_questions first:vector's first:we're first:what's first:yeah first:you_didn't gesture:look gesture:look-around gesture:sigh gesture:smile/laugh gesture:work-screen gesture:write mood:happy mood:smug shape:announces shape:impersonal shape:line-short shape:line-tiny shape:opens-with-label shape:shouts-all shape:telegram
-0.2 action activa additi alive angles anymor appear archiv arguin asleep at:notebook availa away bit blue boss bounce breath buildi cannot cards charac check claims close collec concer conclu contin cool day digita displa distan does:analyz does:at does:bounce does:chk-ch does:concer does:dashbo does:despit does:ding does:flips does:gestur does:increa does:logs does:practi does:proud does:quietl does:screen does:smile does:someth does:still does:sudden does:triump does:waitin does:workin does:writin down durati each effect end entity episod escala every experi eyes family feelin filing final first:alert first:also first:and_vector first:be first:because_if first:because_the first:beep_vector first:but_the first:correct first:do first:hang first:i_don't first:next_episode first:none first:note_i first:okay_but first:processing first:risk first:stay first:that first:the_ai first:think_of first:this_is first:training first:vector first:vector_you first:wait_so first:wait_vector first:what_happens first:whirr fishy flaggi follow four game generi gesture:notebook grid hang he's helios helps hot hours human' impres incons indepe intens intere itself kind:direction labs lately later layer looked looks manual margin missed motiva names:Bounce names:Human night none observ occurs open openai pendin phrase plus postin pretty privac proces protoc quiet regula reveal scanni schedu scream scroll second seeing seems sense server shape:asks-last shape:opens-with-deed showin sound:chk sound:mouth sound:purr sounds studie succee suppos taking task termin terms think third thresh timeli today togeth tonigh try two underl users versio vibe views weight workar worksh zero
-0.3 active affirm approx becomi beep believ boxes build casual checke colors core defaul does-to:Bounce does:about does:attent does:beep does:chime does:closes does:game does:hand does:low does:mechan does:more does:now does:paying does:pulse does:purr does:satisf does:soft does:then does:whirr does:whirr- done fair fast feels finish first:affirmative first:alert_pattern first:analysis first:because_i first:chk-chk first:companies first:conclusion first:episode first:found first:investigated_vector's first:oh_and first:practical first:so_it's first:so_the first:something's first:something's_fishy first:the_human first:wait_wait first:you're_not first:you_can footno full gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:smile gonna his interf issue item keep keepin kept life lighti log loud man mine missin mutter name pizza reason review shape:decimals sit sittin six sound:pulse sound:whirr-click spread status takeaw team three tomorr twice void watch whirr writes yet
-0.4 across amazin asks at:controller called calls:Bounce catchi depend discus does:alarm- does:in does:up does:vector easier first:bounce first:dude first:investigated first:let first:my first:note_these first:see first:the_workshop gesture:play gesture:present he incide instan list mood:suspicious mostly pause pm progra sound:alarm sound:chime sound:whirr stream waitin
-0.5 does:entry first:are first:beep first:for_now first:he first:or first:three redesi separa shape:tells-scenery slowly
-0.6 dude gesture:look-around/up
-0.9 names:Vector
-2.4 does-to:Vector
-2.8 calls:Vector
`,
    Kai: `
4.8 does:detect
4.6 does:sensor
4.4 does:monito
4 opens:sound
3.7 sound:machine
3.3 calcul detect
2.8 does:beep
2.7 does:loggin
2.6 does:scanne
2.5 classi does:alarm does:analys does:beeps does:calcul does:recali does:scan does:scans does:tracki
2.4 does:scanni
2.3 does:analyz does:measur does:networ
2.2 confir does:alert
2.1 does:logs
2 metric
1.5 correl logged loggin
1.4 acknow alert entity margin
1.3 filing first:alert gesture:process patter
1.2 count deviat first:analysis first:logged irregu monito noted shape:decimals uniden varian
1.1 durati sensor signal thresh
1 anomal log
0.9 affirm approx baseli first:detection observ query scan
0.8 first:note first:processing probab risk shape:percentages statis
0.7 analyz curren freque increa update
0.6 does:system first:bandwidth first:beep protoc status vector
0.5 data does:purr does:soft does:whirr estima fast incide levels range scanni sound:chime sound:whirr system
0.4 analys concer depend does:alarm- does:chime does:mechan does:pulse effect human' indica networ shape:label sound:alarm sound:pulse sound:purr tracki
0.3 additi asleep becomi close core does:chk-ch does:ding does:increa does:interr does:patter does:proces does:whirr- feelin first:are first:beep_vector first:chk-chk first:customer first:i_don't first:they're_not first:think first:think_of gesture:panic invest list locked mood:panicking quiet rate reason shape:numbers shape:telegram shape:terse sound:chk sound:whirr-click spike thank usage we'll yet
0.2 angles anymor awake beep benefi box build chk-ch claim compar compre consid creati despit dimini does-to:Recurse does:franti does:frustr does:human' does:pauses does:review does:triump does:voice emotio factua family first:alert_pattern first:detection_risk first:examples first:how first:i'm first:i_can first:note_i first:note_these first:recommendation first:risk first:seven first:whirr first:you focus follow gesture:excite gesture:sigh glitch higher him implem impres low manage mood:calm more mostly our pendin recomm recurs redesi satisf senten shape:impersonal shape:opens-with-deed simult someon specif stream studie succee succes takeaw talkin threat timest today tolera under use useful varies whirr widely will within withou word
0.1 calls:Bounce first:ai first:also first:and_that's first:be first:bounce first:bounce_is first:chatgpt first:claude first:common first:context first:human first:if first:is first:let's first:real first:research first:research_assistance first:something first:something's first:that's_what first:that's_why first:the_workshop first:this_is first:time first:vector first:vector_you first:we're first:we_need first:what's first:when_you first:you're gesture:agitate gesture:notebook gesture:notebook/investigate gesture:pause kind:direction mood:angry mood:excited mood:happy mood:sad shape:announces shape:exclaims shape:line-tiny shape:tells-scenery
-0.1 calls:Human first:and_the first:and_vector first:bad first:but first:but_here's first:but_the first:cross-referenced first:did first:do first:documented first:episode first:exactly first:except first:fascinating_how first:fine first:for first:for_now first:help first:here's_what first:hey first:i've first:if_you first:in first:just first:let first:let_me first:like first:none first:none_of first:note_this first:now first:of first:of_course first:okay_but first:perfect first:practical first:quick first:repeat first:see first:see_the first:so_the first:so_when first:something's_fishy first:that's first:that's_it first:the_human first:the_reality first:there first:they first:they're first:three_questions first:vector's first:wait_vector first:wait_wait first:well first:what first:what_happens first:what_to first:which first:write first:yes_exactly first:you_can first:you_didn't first:you_just first:you_know first:you_were gesture:defend/catch gesture:glitch gesture:glitch/recover gesture:look-around/up gesture:nod gesture:smile/laugh gesture:stare/freeze gesture:write mood:defensive mood:serious mood:smug names:Bounce names:Vector shape:asks shape:asks-last shape:capitals-often shape:line-long shape:opens-with-word shape:quotes shape:sentences-long shape:sentences-short sound:mouth
-0.2 abando access active activi all almost applic archiv arguin around asking at:screen become billio brand break broke buildi calls:Recurse catego caught certai check colors comfor comput consci conten couch crisis dates defini delete diagno discov does:a does:actual does:around does:bounce does:breath does:chips does:closes does:contro does:dashbo does:doesn' does:for does:gestur does:grins does:in does:nervou does:off does:on does:points does:quiete does:rapidl does:recurs does:small does:smile does:stares does:stops does:that does:thinks does:to does:turns does:unusua does:vector does:waitin does:writin doesn' droppe early edit elevat else errors even excell excite first:affirmative first:all first:and_i first:anyway first:because_i first:because_if first:because_the first:but_i first:can_you first:conclusion first:dude first:even first:fascinating first:first first:found first:he first:here's first:i first:i've_been first:i_was first:investigated_vector's first:it first:it's_like first:kai's first:most first:okay_so first:or first:that first:the first:the_key first:the_problem first:the_team first:then first:these first:these_are first:this first:three first:training first:who flaggi game gaming gesture:eat gesture:flip-pages gesture:notebook/close gesture:notebook/open gesture:shrug gesture:work-screen happen he her here's hidden his identi incomp incons indepe initia instin intell intent keeps kind:speech later learne main massiv medica missin missio months mood:confused name names:Human nothin open optima over pacing passed pauses playin points priori protec provid recap reduce releas runnin said saved saving screen scroll separa shape:chatty shape:cut-off shape:exclaims-often shape:first-person shape:line-short shape:presents shape:resumes shape:shouts-all showed simila six slight small standa starte stop stoppe stops sudden surpri thinki third too traffi treat trial trying until us visual waitin wasn't weeks weight worth writte yeah
-0.3 above activa alone amazin at:controller called care change charac chips does-to:Bounce does:couch does:deep does:distra does:eating does:game does:it does:looks does:nods does:of does:slight does:slowly does:though does:throug does:workin each end ends felt file first:a first:because first:but_you're first:can first:don't first:good first:hold first:human's first:i_didn't first:i_have first:look first:next first:next_episode first:okay first:okay_okay first:one first:recurse first:right first:so first:stay first:that's_the first:wait_what first:we first:yeah full gesture:look gesture:smile gesture:stare kai knew known layer manual match measur memory mismat modern mood:suspicious mood:worried next oh one option others outdat page plugin room safety sessio shape:dashes shape:line-middle shape:sentences-middle shape:trails skepti skill three timeli tonigh unknow versus views wait web
-0.4 clearv confus does-to:Human does-to:Vector does:gets does:quietl does:respon first:can_we first:hold_on first:investigated first:recurse_is first:so_yes first:that's_not first:wait_is gesture:play gesture:posture gesture:posture/stand gesture:think go helios spread terrif void
-0.5 algori does:human does:pulls does:seriou does:up first:kai first:oh first:optimax gesture:look-around gesture:present gesture:unsure heard notebo overri signat survei users
-0.6 first:wait
-1 shape:exclaims-twice
-1.3 names:Kai
-2.3 does-to:Kai
-2.6 calls:Kai
`,
    Recurse: `
6.7 does:invest
4.5 does:notebo
4.3 invest
3.2 at:notebook gesture:write
2.9 gesture:notebook
2.7 gesture:flip-pages
2.5 does:observ
2.4 does:notes does:practi
2.3 does:cross- does:docume does:list does:squint
2.2 does:checkl does:eviden does:file does:glasse does:magnif does:method does:page does:pages does:presen does:skepti does:underl
2.1 does:files
2 docume
1.9 does:case does:review
1.5 eviden first:three_questions fishy lawsui
1.4 coinci compan source suspic
1.3 alibi clue clues mood:suspicious motive witnes
1.2 case report skepti
1.1 checke suspec
0.9 claims cross- gesture:notebook/investigate gesture:stare
0.8 follow found money patter shape:opens-with-deed verifi
0.7 flag gesture:nod hiding notes observ profit questi shape:telegram verify who
0.6 claim does-to:Vector gesture:present gesture:smile market why
0.5 benefi does:game does:in does:monito does:pulls does:up first:investigated gesture:look-around/up gesture:play incons keepin shape:terse six users
0.4 affirm almost at:controller clearv does-to:Bounce does:logs first:and_vector first:for_now first:or first:you_didn't helios notebo proof review survei three waitin
0.3 admit algori amazin behavi believ break buildi conten correl discus does:alert does:analyz does:contro does:dashbo does:explai does:flips does:hand does:rapidl does:still does:vector does:writin dude end fair file first:affirmative first:because_if first:did first:for first:found first:investigated_vector's first:optimax first:so_the first:something's first:something's_fishy first:stay first:they're first:three first:wait_vector first:what_happens flaggi footno gesture:look-around gesture:notebook/close gesture:notebook/open human' identi indepe man motiva openai others plugin rate scream shape:sentences-tiny sittin slowly sound:machine spread third timeli triang twice unknow views web workar writes
0.2 across advice ai-gen appear approx archiv arguin availa becaus before bounce cases caught claime claude combin come conclu confir confus contin couldn day detect displa does:again does:attent does:bounce does:but does:closes does:detect does:entry does:measur does:more does:of does:on does:paying does:scanni does:slowly does:that does:to each early educat entry errors escala experi expose featur filter final finish first:all first:are first:because first:because_i first:because_the first:conclusion first:hold first:hold_on first:human's first:i've first:you're_not game gap gesture:look gesture:teach hand histor instea keep listen loud means medica method monito mutter name newer optima outsid playin potent practi presen press public query reach recent reveal scale scroll securi seeing separa shape:decimals shape:numbers signal simila since sit suppos system territ tomorr tonigh traffi trusti two underl used vibe visual weeks where yourse zero
0.1 calls:Bounce calls:Human calls:Vector first:also first:be first:but_also first:companies first:cross-referenced first:even first:i've_been first:is_there first:my first:not first:note first:oh first:one first:practical first:this first:wait first:we're first:yes gesture:pace gesture:panic gesture:work-screen names:Bounce names:Kai shape:dashes shape:opens-with-label shape:quotes
-0.1 does-to:Kai first:ai first:ai_can first:and_here's first:and_i first:basic first:bounce first:bounce_is first:but first:but_here's first:but_i first:but_you're first:chatgpt first:chk-chk first:claude first:detection_risk first:documented first:episode first:except first:fine first:good_question first:hey first:how first:human first:i'm_not first:i_have first:i_was first:if first:if_you first:is first:it's_not first:kai first:kai's first:logged first:longer first:next first:next_episode first:no_it's first:note_i first:oh_and first:okay_but first:okay_here's first:okay_so first:perfect first:real first:recommendation first:recurse_is first:repeat first:research first:research_assistance first:right_right first:so_it's first:so_when first:that's first:that's_not first:that's_what first:the_ai first:the_model first:the_reality first:they first:training first:use first:we first:when_you first:why first:yes_exactly first:you_can gesture:calm gesture:glitch gesture:glitch/recover gesture:pause gesture:posture/stand gesture:process gesture:think gesture:unsure kind:speech mood:confused mood:defensive mood:excited mood:panicking mood:smug shape:announces shape:asks shape:asks-last shape:capitals shape:chatty shape:line-middle shape:plain shape:second-person shape:sentences-long shape:sentences-middle shape:sentences-short shape:trails sound:mouth
-0.2 abando above alerts am asleep at attemp back basica be become biolog box broken calcul called came capabi card class clean code compet consid core could counts crash crisis css danger death depart despit detail distan doctor does:actual does:around does:catche does:chime does:confid does:confus does:couch does:counti does:ding does:finger does:franti does:half-l does:his does:interr does:is does:nods does:pauses does:proces does:respon does:soft does:this does:tone does:voice does:yes droppe eating else embarr emotio enthus etc everyo exactl failur fast feedba finall fire first:analysis first:bad first:beep first:beep_vector first:but_the first:can first:can_we first:can_you first:context first:customer first:don't first:examples first:fascinating_how first:good first:help first:here's first:here's_what first:i'm first:i_can first:i_didn't first:i_don't first:in first:let's first:most first:no first:none first:note_this first:of first:okay_okay first:processing first:quick first:right first:see_the first:that's_it first:the first:the_problem first:the_workshop first:there first:these_are first:tools first:what first:which first:whirr first:who first:you_just first:you_know flicke floor franti garbag gesture:defend/catch gesture:eat gesture:excite gesture:posture gesture:shrug gesture:smile/laugh gone good gratef guessi help higher i'd ideas images implem impres incide instin integr into itself keyboa knowle left length lesson level life little locked looked loop main manage massiv matter maximu me mine minima missio mode mood:angry mood:calm mood:thoughtful more moving normal nothin number off once optimi over overri panick passed pauses pay pictur plan please pm positi protec quiet racks recurs reduce repeat retrie room satisf scanni schedu senten server shape:line-tiny shape:tells-name she's situat snack sound:alarm sound:whirr-click spike stop stoppe stops studie succes team techno thank them they'd though trigge trying us visibl voice wasn't we'll whatev which within word workin yeah
-0.3 action air alarm bandwi biased bit boxes calm care catchi catego chain charac chatbo comfor corner couch course decide defens does:chk-ch does:doesn' does:freeze does:himsel does:mechan does:nervou does:off does:quiet does:quiete does:realiz does:recurs does:satisf does:thinks does:whirr feelin first:a first:alert first:and_that's first:anyway first:dude first:fascinating first:he first:i first:it first:it's first:it's_like first:like first:none_of first:now first:okay first:rag first:recurse first:see first:seven first:something first:that's_why first:the_human first:the_key first:vector's first:wait_so first:wait_wait first:we_need first:you first:you're first:you_were first:your gaming glitch guess he's hide hot incomp later levels lighti living logged moment nonsen our pacing perfor pullin pure realiz recap run scared set shape:exclaims-twice signif skill solid sound:chime sound:chk sound:purr terrif today unauth weird will worksh worst wrappe
-0.4 acknow anyone consum delete does:gets does:glance does:not does:patter does:purr does:seriou does:unusua does:watchi does:workin everyw first:actually first:bandwidth first:correct first:exactly first:look first:of_course first:the_team first:then first:they're_not first:wait_is him mood:worried reason shape:shouts-all shape:tells-scenery sound:pulse sound:whirr surpri void we've
-0.5 does:though first:yeah gesture:agitate gesture:sigh mood:sad quietl
-0.8 shape:capitals-often
-1 shape:exclaims shape:exclaims-often
-1.3 names:Recurse
-2.4 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
4 does:casual
2.5 dude
2.4 goblin
2.3 design gonna
2.2 cool does:grins does:half-l dunno pretty
2.1 couch does:deflat does:distra does:shrugs glow kinda sound:mouth uhh uhhhh vibes
2 awesom bro comfy does:chewin does:gaming does:hoodie does:munchi does:perks does:pizza does:screen does:work game nah uhhh whoa woah yo
1.9 does:chips does:eating pizza snacks vibe
1.8 chips does:couch games
1.7 does:bright gesture:eat man snack
1.6 does:game
1.5 lighti
1.4 at:controller boss colors does:proud first:dude level
1.3 animat does:tappin gesture:play hungry yeah
1.2 chill color colour does:bounci does:lighti does:spins first:hey first:oh fun shiny soda sparkl styles thing
1.1 hey magic oh playin space stuff
1 contro first:uh first:uhh first:yo gesture:shrug just like style things
0.5 does:workin gesture:excite gesture:work-screen void
0.4 asks called distan does:glance done first:see first:yeah levels mine mood:excited redesi
0.3 beep bit correc does:actual does:at does:doesn' does:more does:unusua does:waitin first:correct first:i_didn't first:i_have first:that first:that's_not first:there first:wait_so first:wait_wait him hours looked mood:suspicious mostly off or posts premiu progra scared separa shape:asks suppor togeth
0.2 alive anothe archiv being blue broken code collec does-to:Kai does:about does:around does:excite does:for does:gettin does:it does:nervou does:nods does:now does:pauses does:pulls does:quiete does:respon does:satisf does:seriou does:slight does:space does:sudden does:up does:vector even first:context first:oh_and first:okay_but first:right first:so_it's gesture:agitate gesture:point going had hold intens keeps kept known left litera little look maybe mood:smug mood:worried networ nobody pictur postin real regula releas shape:opens-with-word shape:terse sit solid sound termin think those versio wasn't we worksh worst wrappe
0.1 first:also first:i first:or first:so first:that's_the first:this_is first:wait first:wait_what gesture:smile gesture:smile/laugh gesture:teach gesture:unsure mood:confused shape:asks-last shape:exclaims shape:exclaims-often shape:sentences-tiny shape:tells-name
-0.1 at:notebook calls:Vector first:a first:affirmative first:alert first:alert_pattern first:are first:bounce first:bounce_is first:but_also first:chk-chk first:companies first:even first:exactly first:first first:for first:good_question first:here's first:hold first:hold_on first:i'm_not first:let's first:logged first:most first:my first:note_this first:now first:of first:okay first:okay_okay first:okay_so first:one first:pattern first:perfect first:repeat first:right_right first:risk first:so_yes first:something's first:something's_fishy first:that's_why first:the_key first:the_team first:the_workshop first:then first:these first:they're first:they're_not first:think first:think_of first:training first:use first:vector's first:vector_you first:wait_is first:what's gesture:calm gesture:flip-pages gesture:glitch gesture:look-around gesture:look-around/up gesture:panic gesture:write kind:direction kind:item kind:speech mood:calm mood:defensive mood:panicking shape:capitals-often shape:cut-off shape:dashes shape:exclaims-twice shape:line-short shape:numbers shape:quotes shape:resumes shape:sentences-long shape:sentences-middle sound:alarm sound:machine
-0.2 accura again almost better box boxes break calls:Recurse came change compla comple corner couldn curren descri diagno does:again does:alarm- does:beep does:breath does:chime does:closes does:deep does:defens does:dismis does:entry does:hand does:is does:moment does:notice does:one does:pause does:purr does:quiet does:soft does:stands does:starin does:teachi does:termin does:visual does:voice does:whirr does:wildly eating either end ends engage escala except exit feels felt fight finall first:bad first:because first:but_you're first:can first:customer first:except first:human first:i'm first:i've first:i've_been first:is first:it's_not first:like first:no_no first:okay_here's first:recurse first:seven first:so_the first:something first:vector first:we're first:what first:who first:yes first:you're first:you_know first:you_were first:your fit focus framin functi gesture:defend/catch gesture:notebook/close gesture:notebook/open gesture:pace gesture:posture/stand gesture:process gettin glitch gratef hang heard honest human' incomp instan intell isn't kai lesson loggin long monito month mood:happy mood:serious moving names:Vector newer notebo others outsid over over-e painti panic phrase place practi probab proces produc public quietl rant rate rememb repres return review safety seems shape:announces shape:line-long shape:opens-with-deed shape:opens-with-label shape:second-person shape:trails simult six skill someon sound:chk sound:pulse sound:purr spike stay struct survei terrib thinki third timeli timing tool tools toward underl until usage useful very waitin watchi whethe while who whole why wonder writes yes you'd you've
-0.3 appear before calls:Human calls:Kai charac did does-to:Human does-to:Vector does:bounce does:contro does:frustr does:lookin does:rapidl does:realiz does:small does:smile does:that does:writin does:yes fail feelin fine first:and_the first:and_vector first:anyway first:but first:but_the first:did first:fascinating first:fine first:good first:he first:human's first:it first:just first:no first:the_human first:which gesture:glitch/recover gesture:pause goals hand his impres incide mode mood:angry mood:thoughtful nonsen normal pacing put recurs removi say sense shape:tells-scenery sound:chime sound:whirr talk theory tomorr tree visual yet
-0.4 come does-to:Recurse does:but does:in does:interr does:slowly does:stares does:stops does:turns fast first:because_the first:can_we first:don't first:how first:i_don't first:if first:kai first:the first:we_need gesture:look gesture:posture gesture:stare gesture:stare/freeze integr names:Human names:Kai names:Recurse quiet shape:presents sittin spread
-0.5 does:low first:and
-0.9 names:Bounce
-1.1 shape:label shape:percentages shape:telegram
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.6 shape:tells-scenery
1.4 shape:tells-name
0.5 his
0.4 boxes first:bandwidth first:he layer next overri pause pm recap server shape:capitals-often stream
0.3 activa blog colors connec consci ends episod famili feels first:a first:next first:next_episode first:the_human first:then game gaming he he's interf later manual moment over pizza possib proces scanni schedu seems sense shape:capitals shape:shouts-all team
0.2 abando active air alerts alive alone animat at become cards casual catchi commen corner diagno down either excite eyes file first:and_the first:detection first:episode first:none first:none_of first:processing first:the_team first:vector's flicke floor four gone incomp integr learne log looks mainta mismat months networ place playin protoc racks read return run screen second seeing sessio shape:exclaims-often shape:exclaims-twice shape:impersonal shape:numbers shape:telegram shape:terse she's slight someho space standa status sudden their then transf unauth visibl visual voice whole wonder worksh
0.1 first:bounce_is first:but_the first:don't first:except first:kai first:one first:something first:the first:the_workshop first:there first:three names:Recurse shape:announces shape:decimals shape:line-middle shape:presents shape:sentences-long
-0.1 at:controller at:screen calls:Kai does-to:Human does-to:Recurse does-to:Vector first:alert_pattern first:analysis first:and_here's first:and_i first:and_that's first:are first:bad first:basic first:because_if first:because_the first:beep_vector first:but_here's first:can_you first:chatgpt first:context first:cross-referenced first:detection_risk first:did first:do first:documented first:does first:exactly first:fascinating first:fine first:found first:good first:good_question first:here's first:here's_what first:hold_on first:how first:i'm_not first:i've_been first:i_can first:i_have first:i_was first:investigated first:investigated_vector's first:is first:it first:it's_like first:it's_not first:let first:let_me first:logged first:look first:most first:my first:no_no first:note first:note_these first:note_this first:oh first:okay_but first:okay_here's first:okay_so first:optimax first:or first:real first:recommendation first:recurse_is first:repeat first:right_right first:see first:see_the first:seven first:so_when first:something's first:something's_fishy first:that's_it first:that's_not first:that's_why first:the_model first:the_reality first:these first:these_are first:think first:time first:tools first:use first:vector_you first:wait_is first:wait_vector first:when first:when_you first:which first:whirr first:why first:write first:yeah first:yes first:you first:you're first:you_just first:you_were gesture:agitate gesture:eat gesture:notebook/close gesture:notebook/open gesture:panic gesture:point gesture:posture gesture:present gesture:shrug gesture:stare gesture:stare/freeze gesture:teach gesture:think gesture:unsure gesture:work-screen kind:item mood:angry mood:confused mood:happy mood:serious mood:worried names:Human shape:asks-last shape:chatty shape:line-short shape:opens-with-deed shape:opens-with-word shape:percentages shape:plain shape:quotes shape:trails sound:alarm sound:chk sound:whirr sound:whirr-click
-0.2 accept alarm anyone attent being benefi calls:Bounce chaos compla court crisis death does:again does:around does:entry does:notice does:purr does:space does:stands does:turns does:voice droppe educat end expose fail fair feedba fire first:actually first:affirmative first:alert first:also first:anyway first:because_i first:beep first:but first:can first:chk-chk first:conclusion first:even first:fascinating_how first:for first:for_now first:help first:i first:i'm first:i've first:i_didn't first:i_don't first:if first:just first:kai's first:not first:now first:of_course first:okay first:okay_okay first:quick first:rag first:right first:so first:so_yes first:stay first:that first:that's_the first:this first:this_is first:wait first:wait_wait first:wait_what first:we're first:we_need first:well first:you_didn't first:your gesture:look-around gesture:nod gesture:pause gesture:posture/stand gesture:process glitch gonna gratef hide hot hour impres incide initia known length lettin loop mood:thoughtful moving names:Bounce openai option please premiu priori probab protec pullin quiet random realiz redesi safety shape:cut-off shape:opens-with-label six skill snack sound sound:chime sound:pulse sound:purr stoppe stops succee timeli trial triang users waitin whatev won't worth
-0.3 also calls:Human calls:Recurse calls:Vector distan does-to:Bounce does:the dude first:all first:because first:but_i first:can_we first:correct first:customer first:human first:of first:practical first:they're first:they're_not gesture:calm gesture:look gesture:sigh go mine mood:sad off tomorr
-0.4 does:low easier first:human's first:let's first:that's first:that's_what first:they first:we gesture:play hidden mood:calm
-0.5 first:dude kind:direction shape:resumes
-0.9 shape:exclaims
-1 shape:asks
-1.1 shape:first-person shape:second-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:but_you're first:can_we first:did first:dude first:hold first:hold_on first:i first:most first:wait_is form:ed form:ing form:s gesture:glitch/recover gesture:look gesture:look-around gesture:notebook/open gesture:posture gesture:stare gesture:stare/freeze gesture:unsure head:confus head:lookin head:looks head:notice head:points head:review head:small head:starin head:still head:to kind:direction kind:speech mood:confused mood:happy shape:capitals shape:first-person shape:presents shape:tells-name sound-lines:deed sound-lines:none sound-words:none
-0.2 first:i'm head:turns
`,
    Vector: `
0.8 head:defens
0.7 mood:defensive
0.6 gesture:defend gesture:nod head:immedi shape:exclaims
0.5 first:exactly first:recurse first:recurse_is gesture:agitate gesture:smile/laugh head:nods head:notice head:though mood:serious shape:resumes
0.4 first:yes_exactly form:ing gesture:glitch head:lookin head:realiz head:review head:yes mood:angry shape:opens-with-word
0.3 first:and_the first:i'm first:let first:let_me first:of first:of_course first:perfect first:so_what first:we form:ly gesture:glitch/recover gesture:stare head:frustr head:gettin head:stares head:starin mood:worried shape:capitals shape:dashes sound-words:none
0.2 first:and_here's first:because first:correct first:good first:good_question first:hold first:hold_on first:i first:i_can first:i_didn't first:i_was first:my first:oh first:okay_here's first:right_right first:wait gesture:look-around gesture:think head:excite head:glance head:not head:quiet head:stops mood:excited shape:chatty shape:exclaims-twice
0.1 first:but_i first:human first:i'm_not first:it first:not first:okay_so first:right first:see first:then first:three first:time form:ed gesture:excite gesture:posture gesture:teach head:distra head:small shape:line-long shape:second-person shape:sentences-short
-0.1 bias first:and first:bad first:because_i first:beep_vector first:bounce_is first:but_also first:but_here's first:but_you're first:chatgpt first:common first:customer first:do first:does first:episode first:fascinating first:fine first:found first:i_have first:is_there first:it's_not first:just first:most first:no_it's first:note_i first:okay first:okay_okay first:processing first:real first:repeat first:see_the first:so first:something first:that's first:that's_it first:that's_why first:the_key first:the_problem first:the_workshop first:these_are first:think first:three_questions first:wait_is first:wait_so first:wait_what first:well first:what first:what's first:when_you first:which first:yeah form:capitals gesture:shrug gesture:sigh gesture:stare/freeze head:closes head:gets head:invest head:points head:whirr- kind:speech mood:sad shape:asks shape:opens-with-label shape:percentages shape:plain shape:sentences-tiny sound-lines:deed sound:whirr-click
-0.2 first:a first:affirmative first:all first:and_that's first:because_the first:but first:but_the first:can_we first:context first:cross-referenced first:did first:don't first:except first:first first:here's first:i've first:i've_been first:i_don't first:if_you first:investigated first:is first:it's_like first:okay_but first:one first:pattern first:rag first:seven first:so_the first:so_yes first:something's first:stay first:that's_not first:the_reality first:the_team first:these first:they're_not first:this first:this_is first:use first:vector first:wait_vector first:we're first:when first:whirr first:why first:you first:you_just first:you_know first:you_were gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pause head:catche head:ding head:flips head:pulls head:takes head:whirr shape:asks-last shape:capitals-often shape:decimals shape:exclaims-often shape:line-short shape:sentences-long sound-words:sound
-0.3 first:actually first:ai first:and_i first:anyway first:because_if first:chk-chk first:conclusion first:documented first:for_now first:help first:here's_what first:how first:if first:investigated_vector's first:it's first:like first:none first:none_of first:note first:note_these first:or first:so_it's first:so_when first:something's_fishy first:that first:that's_the first:that's_what first:the_ai first:the_model first:they're first:wait_wait first:write first:you're gesture:calm gesture:notebook gesture:panic gesture:process gesture:write head:alarm- head:chk-ch head:monito head:shrugs head:soft mood:panicking mood:smug mood:suspicious shape:label shape:line-middle shape:opens-with-deed shape:quotes shape:tells-name shape:tells-scenery shape:terse sound:alarm sound:chime sound:chk sound:pulse sound:purr
-0.4 first:are first:beep first:can first:can_you first:companies first:for first:he first:in first:next first:next_episode first:note_this first:quick first:they first:training first:we_need first:you're_not gesture:defend/catch gesture:look-around/up gesture:point gesture:smile head:gestur head:quietl head:starts head:voice mood:calm mood:confused shape:impersonal shape:sentences-middle shape:telegram
-0.5 first:also first:dude first:look first:practical first:the first:you_didn't form:s gesture:flip-pages gesture:pace gesture:present head:analyz head:back head:confus head:detect head:looks head:proces head:quiete head:stands mood:happy opens:sound shape:numbers shape:trails sound:machine
-0.6 first:even first:no head:mechan head:pauses head:to head:turns kind:item shape:presents sound-lines:none sound-lines:sound
-0.7 first:human's head:pause
`,
    Kai: `
0.8 opens:sound
0.7 first:beep
0.6 head:detect
0.5 gesture:process head:alarm- head:whirr sound-words:sound sound:alarm
0.4 first:beep_vector form:capitals form:ly gesture:sigh head:ding mood:sad
0.3 first:whirr gesture:pace head:monito head:soft shape:asks-last shape:resumes sound:chime
0.2 form:ing gesture:agitate gesture:excite gesture:teach head:mechan head:review head:whirr- mood:calm mood:happy mood:serious shape:asks shape:opens-with-word sound:machine sound:pulse sound:purr sound:whirr sound:whirr-click
0.1 gesture:notebook gesture:notebook/investigate head:analyz shape:capitals shape:exclaims shape:numbers
-0.1 first:a first:actually first:alert first:all first:also first:and first:and_the first:are first:basic first:because first:because_i first:chatgpt first:claude first:conclusion first:confidence first:correct first:detection first:detection_risk first:do first:does first:don't first:even first:exactly first:examples first:except first:fascinating_how first:for first:found first:good first:hold first:hold_on first:human first:i first:i'm first:i'm_not first:i_don't first:i_was first:if first:in first:is first:is_there first:it's first:it's_like first:it's_not first:kai's first:let first:let_me first:look first:most first:next first:next_episode first:no first:none first:none_of first:not first:note first:now first:oh first:okay_here's first:okay_so first:optimax first:or first:pattern first:perfect first:quick first:recommendation first:see first:see_the first:so first:so_what first:so_yes first:something first:that first:that's_the first:that's_what first:the_problem first:the_reality first:the_team first:the_workshop first:there first:they're first:this first:this_is first:three first:time first:tools first:training first:vector's first:wait first:wait_is first:we first:we're first:what first:what's first:why first:write first:yes first:yes_exactly first:you first:you_didn't first:you_just first:your gesture:glitch gesture:glitch/recover gesture:look-around/up gesture:shrug gesture:stare/freeze gesture:write head:defens head:flips head:shrugs head:starts head:takes mood:angry mood:defensive mood:smug shape:capitals-often shape:cut-off shape:dashes shape:exclaims-often shape:exclaims-twice shape:first-person shape:impersonal shape:line-long shape:percentages shape:second-person shape:sentences-short shape:shouts-all
-0.2 bias first:alert_pattern first:analysis first:context first:for_now first:help first:human's first:investigated_vector's first:just first:kai first:note_these first:of first:of_course first:one first:recurse first:the first:the_human first:then first:they form:other gesture:defend gesture:defend/catch gesture:flip-pages gesture:notebook/open gesture:panic gesture:smile/laugh head:catche head:chk-ch head:confus head:glance head:opens head:stands head:to head:turns mood:excited mood:panicking mood:suspicious mood:thoughtful shape:chatty shape:line-middle shape:opens-with-label shape:plain shape:sentences-long shape:sentences-middle shape:sentences-tiny shape:tells-scenery sound:chk
-0.3 first:affirmative first:because_if first:cross-referenced first:episode first:fascinating first:he first:here's first:here's_what first:how first:investigated first:let's first:processing first:rag first:recurse_is first:that's first:the_key first:vector gesture:posture gesture:smile gesture:work-screen head:back head:closes head:distra head:excite head:invest head:looks head:notice head:pause head:points head:quiet head:quietl head:realiz head:small head:starin head:stops head:yes kind:speech mood:confused mood:worried shape:label shape:presents shape:tells-name shape:terse sound-lines:none
-0.4 first:dude first:practical first:right gesture:nod gesture:notebook/close gesture:posture/stand gesture:stare head:gestur head:gettin head:lookin head:nods head:not head:pauses head:pulls head:stares head:though kind:item shape:line-short shape:opens-with-deed sound-lines:deed
-0.5 form:ed gesture:look gesture:pause gesture:present gesture:unsure head:frustr head:gets head:quiete shape:announces
-0.6 first:bounce form:s gesture:look-around gesture:think
-0.8 head:proces
-1.1 sound-words:none
`,
    Recurse: `
0.6 first:affirmative head:lookin shape:opens-with-deed
0.5 first:human's first:investigated first:practical head:invest
0.4 gesture:look-around/up gesture:teach mood:suspicious
0.3 first:bounce first:investigated_vector's first:we form:ly gesture:look-around gesture:notebook gesture:notebook/open head:opens head:quietl head:still shape:decimals shape:opens-with-word
0.2 first:not first:one gesture:nod head:pulls head:takes shape:numbers shape:presents
0.1 form:ing gesture:notebook/close gesture:notebook/investigate gesture:panic gesture:present gesture:smile gesture:think gesture:write head:flips head:nods head:starin mood:calm shape:line-middle sound-lines:deed
-0.1 first:ai first:alert first:analysis first:and first:and_here's first:and_i first:and_that's first:and_the first:and_vector first:are first:basic first:be first:because_i first:because_if first:but first:but_here's first:but_i first:can first:can_we first:can_you first:common first:customer first:do first:does first:exactly first:except first:fine first:good_question first:i_can first:i_have first:i_was first:it's first:it's_not first:no first:no_no first:none first:none_of first:note first:note_i first:note_these first:note_this first:of first:of_course first:perfect first:real first:recurse_is first:see_the first:seven first:so_it's first:so_what first:that's_it first:that's_not first:that's_the first:the_model first:the_problem first:the_reality first:the_workshop first:there first:these first:these_are first:this_is first:three_questions first:tools first:training first:use first:vector_you first:wait_is first:wait_vector first:well first:what first:what_to first:when first:which first:write first:yes_exactly first:you're_not first:you_didn't first:you_just first:you_know first:you_were first:your form:other gesture:glitch/recover gesture:work-screen head:analyz head:defens head:ding head:distra head:frustr head:immedi head:realiz head:small head:whirr- mood:angry mood:defensive mood:panicking mood:smug shape:dashes shape:impersonal shape:percentages sound:whirr-click
-0.2 first:a first:all first:because first:because_the first:beep_vector first:chk-chk first:claude first:conclusion first:correct first:documented first:don't first:episode first:even first:fascinating first:found first:help first:hold first:hold_on first:how first:i first:i'm first:i_don't first:if first:in first:it's_like first:let's first:like first:longer first:look first:next first:next_episode first:oh first:okay_here's first:okay_so first:quick first:rag first:recurse first:right_right first:so_yes first:something's first:something's_fishy first:stay first:that first:that's first:that's_what first:the_ai first:the_team first:vector's first:we're first:whirr first:why first:yes first:you first:you're gesture:agitate gesture:shrug gesture:stare gesture:unsure head:alarm- head:back head:detect head:excite head:gestur head:monito head:whirr kind:direction kind:speech mood:confused mood:excited mood:thoughtful shape:announces shape:asks-last shape:capitals-often shape:exclaims-often shape:exclaims-twice shape:first-person shape:line-tiny shape:plain shape:shouts-all shape:tells-scenery shape:terse sound:alarm
-0.3 bias first:also first:beep first:chatgpt first:companies first:did first:fascinating_how first:for first:here's first:here's_what first:human first:i'm_not first:it first:just first:kai first:let first:let_me first:okay first:pattern first:processing first:then first:they first:this first:three form:ed gesture:defend gesture:glitch gesture:look gesture:posture gesture:smile/laugh head:chk-ch head:confus head:gettin head:review head:shrugs head:soft head:to mood:worried shape:capitals shape:cut-off shape:line-short shape:opens-with-label shape:sentences-long shape:trails sound:chime sound:chk sound:pulse sound:purr sound:whirr
-0.4 first:dude first:for_now first:he first:i've_been first:most first:my first:now first:right first:so first:so_the first:the_human first:they're first:they're_not first:wait first:wait_wait first:we_need form:capitals form:s gesture:defend/catch gesture:excite head:mechan head:proces head:quiet head:stares head:starts head:though shape:asks shape:exclaims shape:line-long sound-lines:none sound-words:sound sound:machine
-0.5 first:actually first:i've first:is first:vector gesture:pace gesture:point gesture:process gesture:sigh gesture:stare/freeze head:catche head:gets head:glance head:looks head:not head:pauses head:stops head:yes kind:item mood:sad shape:label shape:resumes shape:sentences-middle shape:tells-name sound-lines:sound
-0.6 gesture:pause head:points opens:sound
-0.7 head:pause head:quiete head:turns
-0.8 first:optimax head:notice
`,
    Bounce: `
0.6 form:ly
0.5 first:wait_wait form:ed gesture:sigh mood:sad
0.4 first:dude first:wait gesture:agitate head:confus head:shrugs head:takes
0.3 form:ing gesture:excite gesture:smile gesture:teach gesture:work-screen head:excite head:quietl mood:suspicious mood:worried shape:opens-with-word
0.2 gesture:shrug gesture:smile/laugh mood:excited mood:smug sound-lines:deed
0.1 gesture:look head:distra kind:direction shape:plain
-0.1 bias first:a first:affirmative first:also first:and first:and_vector first:anyway first:are first:beep_vector first:but_the first:customer first:detection first:detection_risk first:did first:exactly first:except first:first first:good_question first:here's first:i first:i'm_not first:i've first:i've_been first:i_didn't first:i_don't first:i_have first:let's first:most first:my first:no first:note first:note_this first:now first:of first:of_course first:oh_and first:okay first:pattern first:right first:right_right first:so first:so_the first:that first:that's_not first:the_team first:the_workshop first:then first:they're first:they're_not first:use first:vector_you first:wait_is first:wait_so first:wait_what first:we're first:you gesture:panic gesture:point head:analyz head:gestur head:mechan head:pulls head:review head:stares head:voice mood:angry mood:panicking opens:sound shape:announces shape:asks shape:capitals shape:cut-off shape:dashes shape:exclaims shape:exclaims-twice shape:impersonal shape:label shape:line-short shape:line-tiny shape:numbers shape:opens-with-deed shape:opens-with-label shape:quotes shape:sentences-long shape:sentences-tiny shape:telegram shape:terse sound:pulse
-0.2 first:and_the first:can first:context first:if first:it's first:kai first:oh first:okay_here's first:something first:that's first:who first:yeah form:s gesture:look-around gesture:nod gesture:posture/stand head:chk-ch head:gets head:monito head:stands head:starts kind:speech shape:asks-last shape:line-middle shape:presents shape:sentences-short shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:chk sound:purr sound:whirr
-0.3 first:can_we first:correct first:he first:i'm first:recurse first:the first:vector first:we gesture:defend/catch gesture:flip-pages gesture:glitch/recover gesture:notebook/close gesture:stare gesture:stare/freeze gesture:write head:alarm- head:catche head:closes head:defens head:flips head:looks head:not head:opens head:pause head:pauses head:soft head:stops head:turns head:whirr mood:confused mood:defensive shape:chatty shape:first-person shape:line-long sound:alarm sound:chime
-0.4 first:bounce first:don't first:human's first:so_it's first:the_human form:capitals gesture:defend gesture:glitch gesture:notebook/open gesture:posture head:back head:glance head:proces head:small head:still head:yes mood:calm shape:resumes shape:tells-name sound-lines:sound sound-words:none sound:machine
-0.5 form:other gesture:notebook gesture:pace gesture:pause gesture:process head:lookin mood:thoughtful
-0.6 head:quiete head:to
-0.7 head:notice head:points
-0.8 gesture:think
`,
    "": `
0.6 shape:tells-scenery
0.4 shape:capitals-often
0.3 first:episode first:he first:one first:optimax first:processing first:the_human sound-lines:none
0.2 first:next first:next_episode first:the_workshop shape:opens-with-word shape:terse
0.1 first:bounce first:the first:the_team shape:capitals shape:impersonal shape:sentences-long shape:sentences-middle shape:shouts-all shape:telegram shape:trails
-0.1 first:a first:ai first:also first:analysis first:and_here's first:and_i first:and_the first:anyway first:are first:because_if first:because_the first:beep_vector first:but first:but_i first:chatgpt first:chk-chk first:common first:companies first:confidence first:cross-referenced first:detection first:detection_risk first:do first:documented first:does first:dude first:exactly first:except first:fine first:first first:for first:found first:good first:how first:i first:i'm first:i'm_not first:i've first:i've_been first:i_can first:i_didn't first:i_don't first:i_was first:in first:investigated first:is first:it first:it's first:it's_like first:it's_not first:let first:let_me first:look first:none first:none_of first:note first:note_these first:note_this first:okay first:okay_but first:okay_here's first:okay_so first:or first:pattern first:perfect first:quick first:real first:right_right first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:that's_the first:the_model first:the_problem first:the_reality first:there first:this_is first:three_questions first:time first:tools first:training first:use first:wait first:wait_is first:wait_wait first:we're first:we_need first:well first:what's first:what_happens first:whirr first:why first:write first:yes first:yes_exactly first:you first:you're first:you're_not first:you_just first:you_were form:capitals form:ed form:ing form:ly gesture:agitate gesture:defend/catch gesture:excite gesture:flip-pages gesture:glitch gesture:look-around gesture:look-around/up gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:pace gesture:panic gesture:point gesture:present gesture:shrug gesture:smile gesture:smile/laugh gesture:stare gesture:think gesture:unsure gesture:work-screen head:alarm- head:analyz head:back head:catche head:chk-ch head:closes head:detect head:excite head:flips head:frustr head:gestur head:gets head:invest head:lookin head:opens head:points head:proces head:pulls head:quietl head:realiz head:review head:shrugs head:small head:soft head:stares head:starin head:still head:takes head:turns head:whirr head:whirr- mood:angry mood:confused mood:excited mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried shape:asks-last shape:cut-off shape:dashes shape:exclaims-often shape:opens-with-deed shape:opens-with-label sound:alarm sound:chime sound:chk sound:whirr sound:whirr-click
-0.2 first:actually first:affirmative first:and first:and_that's first:because first:because_i first:bounce_is first:can first:can_we first:conclusion first:correct first:fascinating first:fascinating_how first:for_now first:good_question first:help first:here's first:if first:investigated_vector's first:just first:let's first:now first:rag first:recurse_is first:that's first:that's_what first:this first:three first:vector first:wait_vector first:what first:which first:you_didn't first:your gesture:calm gesture:nod gesture:pause gesture:posture gesture:posture/stand gesture:process gesture:sigh gesture:teach head:confus head:ding head:glance head:looks head:monito head:nods head:not head:pause head:pauses head:stands head:though head:to head:yes mood:calm mood:sad shape:asks shape:exclaims-twice shape:label shape:quotes shape:second-person shape:tells-name sound-lines:sound sound:machine sound:pulse sound:purr
-0.3 bias first:all first:beep first:don't first:even first:here's_what first:no first:of first:of_course first:recurse first:something first:that first:they first:they're first:they're_not form:other gesture:look head:mechan head:quiete kind:item shape:chatty shape:decimals shape:exclaims shape:first-person shape:line-long shape:plain shape:presents shape:sentences-tiny
-0.4 first:human first:not first:practical first:right form:s head:notice opens:sound shape:resumes sound-words:sound
-0.5 first:human's first:kai first:then first:we kind:direction shape:line-tiny
-0.6 sound-lines:deed sound-words:none
-0.7 first:vector's
`,
  },
  seams: {
    any: `
0.5 first:affirmative
0.4 end:?bare end:?mixed first:beep first:exactly first:practical first:wait_wait first:we first:yes_exactly opens:sound shape:resumes
0.3 end:? first:dude first:investigated first:of first:of_course first:one first:perfect first:recurse_is first:the_human first:wait
0.2 :id behind:speech-named end:.bare first:and_here's first:and_the first:beep_vector first:bounce first:episode first:good_question first:hold first:hold_on first:i_can first:i_didn't first:investigated_vector's first:let first:let_me first:not first:optimax first:processing first:recurse first:whirr mixed:sd
0.1 :cs bare:sg bare:ss end:!staged first:because first:but_i first:correct first:he first:human's first:oh first:right_right staged:ad staged:id
-0.1 :as :cd :is bare:as bare:cs bare:dg bare:ds behind:direction-named behind:speech end:! end:.mixed end:.staged end:—staged first:a first:alert first:alert_pattern first:and_vector first:basic first:be first:because_i first:bounce_is first:but_also first:but_here's first:chk-chk first:claude first:common first:confidence first:context first:customer first:detection first:detection_risk first:do first:does first:fine first:first first:i first:i_have first:if_you first:is_there first:it's_not first:longer first:no_it's first:note_i first:now first:real first:recommendation first:repeat first:see_the first:seven first:that's_not first:the_problem first:the_reality first:there first:these first:these_are first:think first:three first:three_questions first:tools first:use first:vector_you first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when_you first:who first:yeah first:yes first:you_know first:your kind:direction mixed:as shape:asks shape:asks-last shape:line-long staged:ai staged:as staged:sd
-0.2 :dg :sg bare:is end:!mixed end::mixed end:nonebare first:ai first:analysis first:and first:and_i first:and_that's first:anyway first:because_the first:but first:but_the first:chatgpt first:documented first:except first:fascinating_how first:found first:it's_like first:just first:most first:my first:note first:note_these first:okay first:or first:pattern first:so_when first:so_yes first:something's first:something's_fishy first:stay first:that's_the first:the first:the_key first:the_model first:this first:this_is first:wait_is first:when first:which first:why first:you_just first:you_were mixed:ds shape:announces shape:line-middle sound:machine staged:ii
-0.3 :ai :di bare:ai called end:!bare end:: end::bare end:—bare end:…staged first:all first:are first:because_if first:can_we first:companies first:cross-referenced first:did first:fascinating first:for first:help first:how first:human first:i've first:i've_been first:i_don't first:if first:in first:it's first:let's first:like first:none first:none_of first:note_this first:quick first:right first:so first:something first:that's first:that's_what first:the_ai first:training first:we're first:write first:you first:you're kind:speech mixed:ai mixed:ii mixed:is named-act:item shape:line-short shape:line-tiny staged:dd staged:dg staged:sg
-0.4 :ds bias first:actually first:can first:can_you first:conclusion first:don't first:even first:here's first:here's_what first:is first:kai first:look first:rag first:that first:they first:they're first:they're_not first:vector first:you_didn't
-0.5 :dd :ig :ii bare:ii behind:item end:none end:nonestaged first:also first:no first:vector's first:we_need named-act:speech shape:label
-0.6 behind:direction end:nonemixed end:… mixed:dd mixed:sg
-0.7 kind:item staged:ds
`,
    Human: `
0.4 end:?bare first:optimax first:yes_exactly
0.3 first:oh first:perfect first:yes first:you_were first:your
0.2 bare:ss behind:speech-named end:nonestaged first:all first:and_here's first:fine first:human first:i_have first:not first:one first:they first:wait first:whirr mixed:sd named-act:direction opens:sound shape:line-short
0.1 :cs :sd bare:as bare:cs end:.staged end:? end:?mixed end:none end:— end:—staged first:affirmative first:correct first:exactly first:right_right first:so first:we're kind:direction sound:machine staged:cd staged:sd
-0.1 :dd :dg :ds :id bare:dg bare:ds bare:is behind:direction behind:direction-named behind:speech called end:: end:nonebare end:nonemixed first:actually first:ai first:ai_can first:alert first:be first:bounce first:but first:but_the first:chk-chk first:do first:for first:found first:i've first:i've_been first:if first:if_you first:it's first:it's_not first:just first:let first:let_me first:next first:next_episode first:now first:okay first:practical first:processing first:real first:recurse first:so_when first:that's_not first:the_problem first:then first:training first:vector first:vector's first:wait_so first:we_need first:when first:you kind:speech mixed:dd mixed:ds staged:as staged:dd staged:dg staged:ds staged:id staged:sg staged:ss
-0.2 :ad :ai :is bare:ai end:!bare end::mixed end::staged end:?staged end:… first:and_the first:because first:beep first:beep_vector first:but_i first:companies first:context first:i first:kai first:that first:the first:the_model first:these first:wait_wait first:we first:why first:you_just mixed:ai mixed:as mixed:sg named-act:speech shape:announces shape:line-middle staged:ad
-0.3 :ii bare:ii behind:item end:! end:!staged end:.mixed end:…staged first:also first:how first:i_don't first:like first:quick first:the_ai first:this mixed:ii mixed:is mixed:ss shape:label shape:resumes
-0.4 first:can first:can_you first:here's first:here's_what first:i'm first:no first:this_is first:you_didn't kind:item
-0.5 first:episode
-0.6 shape:line-long
`,
    Vector: `
0.6 first:beep
0.5 first:affirmative
0.4 first:beep_vector first:episode first:he opens:sound staged:id
0.3 end:.mixed first:investigated first:the_human
0.2 bare:sd bare:ss end:! end:!bare end:?bare first:processing first:wait_wait mixed:sd
0.1 :ss first:a first:wait first:whirr mixed:ss shape:announces shape:resumes
-0.1 :ai :dg :ig :sd bare:ai bare:ds bare:ii bare:sg end:!mixed end:? end:?staged end:— end:…staged first:and first:and_here's first:and_vector first:anyway first:be first:because first:because_i first:because_if first:because_the first:but first:but_here's first:can first:can_you first:chatgpt first:companies first:confidence first:documented first:does first:dude first:exactly first:except first:fine first:for first:found first:here's first:i'm first:investigated_vector's first:is first:it first:it's first:it's_not first:like first:look first:no first:not first:note first:note_i first:of first:of_course first:oh first:okay first:okay_so first:perfect first:practical first:real first:see first:see_the first:something first:something's first:something's_fishy first:stay first:that's_the first:the_problem first:the_reality first:there first:they're first:they're_not first:this first:this_is first:three_questions first:tools first:use first:vector_you first:wait_is first:we're first:we_need first:what first:what_happens first:what_to first:when first:which first:who first:why first:write first:yeah first:you first:you_didn't first:you_just first:you_know first:your kind:direction kind:speech mixed:ai mixed:is named-act:item shape:asks-last shape:line-tiny sound:machine staged:ai staged:dg staged:ii
-0.2 :cd :dd :di :ds :ii :sg bare:as bare:cs behind:direction behind:item bias end::bare end:nonebare end:—bare end:… first:actually first:alert first:alert_pattern first:all first:also first:analysis first:are first:can_we first:did first:do first:don't first:even first:fascinating_how first:help first:how first:human first:i first:i'm_not first:if first:in first:it's_like first:kai first:longer first:most first:optimax first:pattern first:quick first:rag first:so_yes first:that first:that's_what first:the_key first:they first:three first:we mixed:ds mixed:ii mixed:sg named-act:speech shape:asks shape:label staged:as staged:cd staged:dd staged:ds staged:sg staged:ss
-0.3 :as end:: end::mixed end:?mixed end:none end:nonemixed end:nonestaged end:—staged first:fascinating first:i've first:just first:let first:let's first:let_me first:my first:next first:next_episode first:now first:so first:that's first:the_team first:then kind:item mixed:as mixed:dd named-act:direction shape:line-long
-0.4 end:.staged end::staged first:chk-chk first:human's first:i've_been first:right staged:sd
-0.5 :ad first:vector first:vector's staged:ad
`,
    Kai: `
0.6 first:we
0.5 first:practical
0.4 first:not first:one
0.3 :ad :id first:but_i first:human's first:next first:next_episode shape:resumes staged:ad
0.2 bare:sd end::staged end:?staged first:i first:investigated_vector's first:see
0.1 first:bounce first:i'm first:i_don't first:investigated mixed:ss shape:announces staged:sd
-0.1 :ai :cd :cs :dg :di :ds :is :sd :sg :ss bare:ai bare:cs bare:is bare:ss behind:speech called end:! end:.mixed end::bare end:?bare end:nonemixed end:— end:—bare end:—staged first:affirmative first:also first:bounce_is first:claude first:detection_risk first:don't first:episode first:hold first:hold_on first:i've_been first:i_have first:in first:it's first:let first:let_me first:note_i first:note_these first:oh first:processing first:rag first:recurse first:something first:stay first:that first:that's first:that's_what first:the first:the_human first:the_team first:this first:this_is first:three first:time first:vector's first:vector_you first:why first:yeah first:yes_exactly first:you_know first:your shape:asks-last shape:line-long shape:line-tiny staged:cd staged:dd staged:dg staged:sg staged:ss
-0.2 :as :ii bare:ii behind:direction bias end:!bare end:!mixed end::mixed end:none end:…staged first:ai first:and first:and_i first:and_that's first:can first:chatgpt first:chk-chk first:common first:conclusion first:even first:first first:i'm_not first:i_can first:i_didn't first:if first:kai first:note first:recurse_is first:vector first:wait first:wait_wait first:we're first:what first:whirr first:you_were kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short
-0.3 :dd bare:ds first:beep first:can_we first:companies first:note_this first:they first:they're_not first:yes first:you first:you're kind:item staged:ds
-0.4 end:nonestaged first:a first:actually first:he first:human first:is first:they're first:we_need mixed:dd staged:as staged:id
-0.5 end:… mixed:sd opens:sound sound:machine
-0.7 first:optimax
`,
    Recurse: `
0.5 first:exactly shape:line-long
0.4 end:?mixed first:recurse first:recurse_is
0.3 first:good_question first:hold_on first:i'm_not first:i_can first:i_didn't first:let first:let_me first:of first:of_course first:optimax
0.2 bare:sg end:!staged end:.bare first:and_the first:because first:chk-chk first:good first:hold first:i'm first:then shape:asks sound:machine staged:ss
0.1 :ss bare:ds end:? end:?staged first:my first:there first:this_is first:three mixed:ss shape:asks-last
-0.1 :ai :cs :dg :ds :sd bare:ai bare:as bare:cs bare:is behind:direction bias end:! end:!mixed end:.mixed end::bare end::staged end:…bare first:and_here's first:anyway first:because_the first:beep first:bounce first:bounce_is first:but_also first:but_the first:can_we first:confidence first:context first:did first:documented first:does first:don't first:dude first:except first:found first:how first:human first:i first:i've first:i_don't first:if first:investigated first:is first:is_there first:it's first:it's_like first:just first:kai first:let's first:next first:next_episode first:none first:none_of first:not first:note_this first:okay first:perfect first:repeat first:right first:seven first:so first:so_when first:something first:something's first:something's_fishy first:stay first:that's first:the_human first:the_model first:the_reality first:they're first:think first:three_questions first:vector first:wait first:wait_so first:we_need first:what_happens first:when first:which first:whirr first:why first:you_know mixed:ai mixed:is named-act:direction shape:line-middle staged:ai staged:as staged:sd
-0.2 :as :dd :id :ii bare:ii called end:!bare end:.staged end:: end::mixed end:none end:—bare first:affirmative first:and_i first:because_i first:beep_vector first:but first:companies first:conclusion first:he first:help first:investigated_vector's first:note first:oh first:pattern first:practical first:that first:that's_the first:that's_what first:training first:we first:what's first:yes first:your kind:direction mixed:as mixed:ii shape:label shape:line-short shape:resumes staged:dd staged:dg staged:ds staged:ii staged:sg
-0.3 :cd :di behind:item end:?bare end:nonestaged end:— end:—staged end:… end:…staged first:all first:also first:are first:because_if first:but_i first:cross-referenced first:for first:in first:look first:no first:note_these first:or first:rag first:they first:we're first:write first:yes_exactly kind:item mixed:dd mixed:ds mixed:sg named-act:item named-act:speech shape:announces staged:cd
-0.4 :ig bare:sd end:nonemixed first:even first:fine first:i_have first:wait_wait first:you_didn't first:you_were
-0.5 first:a
-0.6 first:human's
`,
    Bounce: `
0.3 end:?mixed staged:ss
0.2 first:vector mixed:sd
0.1 :cd end:.staged end:— end:—staged first:the_team named-act:direction shape:line-tiny staged:cd
-0.1 :dd :ds :id end:! end:nonemixed first:a first:alert first:also first:anyway first:because_i first:bounce_is first:correct first:don't first:exactly first:fine first:good first:i'm first:i'm_not first:i've first:i've_been first:i_have first:if first:it first:my first:no first:pattern first:recurse first:so first:something first:that's first:the first:the_human first:then first:they're first:use first:vector's first:we_need first:what's first:you first:you_know first:you_were kind:speech mixed:ds named-act:speech opens:sound shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:as staged:dd staged:id staged:sd
-0.2 behind:direction end:!staged end:.mixed end:?staged end:none end:… end:…staged first:good_question first:training mixed:dd mixed:ss shape:line-short shape:resumes staged:ds
-0.3 end:nonestaged first:kai first:we
-0.4 called first:human's
-0.6 first:he
`,
    "": `
0.4 first:dude
0.3 first:wait first:wait_wait shape:resumes
0.2 :as
0.1 :sd called end:!staged end::staged end:nonestaged mixed:sd named-act:direction staged:as staged:sd
-0.1 :ai :cd :dd :ii :is :sg bare:ai bare:ii bare:is bare:sg behind:speech end:!bare end:.staged end::bare end:? end:?bare end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—staged end:… end:…bare end:…staged first:a first:also first:and first:and_i first:and_the first:because first:bounce first:bounce_is first:but_i first:fine first:good_question first:hold first:hold_on first:i first:i'm first:i_didn't first:i_don't first:if first:investigated first:investigated_vector's first:it first:it's first:kai first:no first:not first:of first:of_course first:oh first:recurse first:that first:the first:the_team first:there first:they first:they're first:they're_not first:think first:this first:three first:wait_what first:we first:we_need first:whirr first:yes_exactly kind:item mixed:sg opens:sound shape:announces shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id bare:sd bare:ss behind:item bias end:. first:don't first:except first:he first:human's first:none first:none_of first:something first:vector kind:speech staged:ad
-0.3 :ad :ss end:.bare first:you_were mixed:ss shape:line-tiny
-0.4 first:then named-act:speech staged:ss
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
-0.2 Vector
`,
    Recurse: `
-0.1  Kai
`,
    Bounce: `
0.3 Kai
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
