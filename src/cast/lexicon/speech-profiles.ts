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
1.5 bed desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop reader wife work
1.4 asleep boss phone sleep
1.3 coffee router tired
1.2 blog
1 basica first:hang
0.9 first:can
0.8 bought confus does:frustr does:scratc google guess paid so tried woke
0.7 does:confus first:hold first:okay_so first:so readin
0.6 first:how first:what me month my shape:first-person wait
0.5 people seriou shape:asks shape:asks-last tonigh trying weird yester
0.4 action charac does:dramat does:smile everyo first:let gesture:posture gesture:smile honest mornin today
0.3 abilit does:gestur fascin first:here's_what first:i_don't first:let_me first:oh_and first:the_ai first:you_can gesture:excite human' issue lately life matchi mood:happy name over-e probab realiz shape:tells-scenery she's stoppe treat week
0.2 ago always amazin away brains broke capabi catchi change check core correc crisis day decide defaul digita does:confid does:in does:small does:then does:thinks doesn' draft droppe every explai first:but_i first:can_you first:do first:here's first:it first:my first:okay first:training first:wait five generi gesture:look gesture:point gesture:teach gesture:think guessi hot itself makes meanin measur missin missio night nothin number once passio plus postin protec quiet really recogn safety seems shape:decimals shape:line-long shape:presents shape:sentences-long sorry sounds such talkin teach techni tool trust try we've weight well went years you'd
0.1 at:screen does-to:Vector first:because_i first:but first:but_the first:companies first:i first:kai first:most first:okay_okay first:research first:see first:see_the first:the first:this_is first:wow first:yeah names:Kai shape:exclaims-often shape:label shape:sentences-middle shape:telegram
-0.1 calls:Kai calls:Recurse does-to:Recurse first:a first:affirmative first:ai first:ai_can first:alert first:also first:and first:and_i first:and_vector first:bad first:be first:because first:beep first:claude first:conclusion first:detection_risk first:did first:documented first:dude first:episode first:for first:good_question first:hey first:hold_on first:i'm_not first:i've first:i_can first:i_didn't first:i_was first:investigated first:is first:it's_not first:longer first:look first:no_it's first:not first:note first:note_these first:note_this first:of first:or first:pattern first:processing first:quick first:rag first:real first:recurse_is first:repeat first:risk first:seven first:so_it's first:so_the first:so_when first:so_yes first:something first:something's first:that's_it first:that's_what first:the_human first:the_model first:the_reality first:the_team first:these first:think_of first:three first:three_questions first:tools first:vector_you first:wait_is first:well first:what_to first:whirr first:who first:yes_exactly first:you're first:you're_not first:you_just first:you_know gesture:glitch/recover gesture:shrug gesture:work-screen gesture:write mood:defensive mood:smug names:Bounce names:Recurse shape:announces shape:cut-off shape:line-tiny shape:numbers shape:opens-with-label shape:plain shape:second-person sound:whirr-click
-0.2 across admit algori anymor ask basic biolog box break cabine chaoti clean compla databa does-to:Bounce does:calm does:chime does:comple does:defens does:despit does:excite does:explai does:freeze does:from does:game does:gettin does:human does:laughi does:lighti does:mechan does:of does:points does:quiete does:soft does:visual does:voice does:whirr does:whirr- does:yes expect explan feedba fight fine first:actually first:all first:and_the first:are first:but_here's first:can_we first:context first:exactly first:for_now first:good first:human's first:i_have first:if first:if_you first:next first:next_episode first:one first:optimax first:perfect first:right first:right_right first:so_what first:that's first:they first:this first:wait_what first:we first:we're first:we_need first:when first:why first:yes format framin gesture:agitate gesture:defend gesture:look-around/up gesture:posture/stand gesture:present gesture:stare/freeze i'd i'll immedi infras initia integr irrele kept kind:direction left licens lighti limite list little longer magic mainte major maybe mood:angry mood:excited mood:sad mood:suspicious narrat needed oh option our premiu press proces rant rate recap record remove render repres restor run scale schedu scream secret shape:capitals shape:capitals-often shape:dashes shape:exclaims shape:opens-with-deed shape:sentences-short shape:sentences-tiny shape:shouts-all skip someti sound:chk sound:pulse sound:purr standa summar them tomorr unexpe upgrad used versio welcom would you're
-0.3 ais claime clarif doctor does:glance does:interr does:nods does:opens does:pause does:up except first:because_the first:except first:fine first:let's first:logged first:then first:wait_wait first:you first:you_didn't first:you_were first:your gesture:look-around gesture:pause gesture:play gesture:smile/laugh gesture:stare gesture:unsure goblin higher mode mood:confused mood:serious prepar presen server shape:exclaims-twice shape:opens-with-word shape:resumes sound:chime tellin tree watchi wordpr worked
-0.4 does:doesn' first:and_here's first:no first:that first:that's_not gesture:nod gratef mood:calm mood:worried relati sound:whirr suppor unauth
-0.5 first:correct gesture:calm
-0.7 names:Human
-0.8 shape:percentages
-1.5 does:cables does:notebo gesture:process opens:sound sound:machine
-2.1 does-to:Human
-2.5 calls:Human
`,
    Vector: `
2.7 does:proces
2.6 does:dramat
2.2 does:termin gesture:defend transf
2.1 does:cables does:whiteb gesture:glitch
2 does:stream
1.9 gesture:panic
1.7 does:flicke does:teachi
1.6 doctor does:dismis does:intens gesture:pace mood:defensive predic
1.5 actual does:animat does:enthus does:indign does:lectur does:passio does:rant does:rantin does:system does:visibl
1.4 archit explai gesture:excite mood:panicking
1.3 first:exactly
1.2 does:explai mood:excited neural
1.1 fascin first:no
1 absolu accord brilli exactl excell outrag precis shape:exclaims-often traine
0.9 gesture:agitate resear
0.8 first:think gesture:think langua litera mathem model models parame tokens traini
0.7 correc first:yes means statis
0.6 first:here's gesture:process shape:exclaims techni
0.5 admit does:gets essent first:fine gesture:point gesture:stare gesture:teach integr nonsen shape:capitals shape:capitals-often
0.4 above anyone attent calcul chain does:counti does:off does:pause does:quickl does:quiete does:though eating entire exampl fine first:but_you're first:can_we first:fascinating first:it first:it's_like first:just first:kai's first:look first:of_course first:recurse first:wait_is first:which first:you_just gesture:defend/catch gesture:flip-pages gesture:glitch/recover gratef imagin irrele it's length lesson look okay pullin set shape:line-long skill snack surpri worry
0.3 ais attemp baseli becaus biased calls:Recurse calm came chips clarif clean consum course css danger did does-to:Human does-to:Recurse does:catche does:couch does:deep does:defens does:finger does:freeze does:monito does:recurs does:sensor does:trying does:wildly elevat enthus estima exceed except expect fail failur feedba felt fight first:ai_can first:and_here's first:anyway first:bad first:fascinating_how first:good first:human first:i_was first:kai first:recurse_is first:right_right first:the_key first:the_reality first:they first:tools first:we_need first:what first:what_to first:who first:you_know first:you_were first:your framin franti garbag gesture:nod gesture:stare/freeze go heard human i'd instin isn't levels like matter mood:serious moving myself normal outdat part percen proble reliab removi report repres secret shape:resumes shape:sentences-long showed signat signif stop suspec talk tellin terrib terrif they'd they'l tired tree truth unexpe us usuall versus weird which wordpr
0.2 accept acknow alarm also am area argume ask asking atlas back base based being box busine care catego chaoti chatbo clarit class comes confid couch crash critic dates defens defini delete desk does:back does:breath does:bright does:calm does:case does:chips does:comple does:distra does:eating does:files does:franti does:himsel does:human does:is does:laughi does:lighti does:looks does:one does:points does:rapidl does:realiz does:slowly does:stands does:stops does:voice does:yes embarr ends engine ethica fact fails fire first:and first:and_i first:and_that's first:and_the first:basic first:but first:but_here's first:can first:don't first:good_question first:i_have first:if_you first:in first:it's_not first:like first:most first:note first:note_this first:of first:okay first:okay_here's first:okay_so first:perfect first:rag first:see_the first:so_what first:so_when first:so_yes first:something first:that's_it first:that's_why first:the_problem first:these_are first:we first:when_you first:yes_exactly first:you're fit foreve future games gaps gesture:eat gesture:pause gesture:posture/stand gesture:shrug glitch good guess half here's hidden hide higher honest initia irony keywor lab large learn let's lettin longer loop magic main mainte major market materi measur mode modern month mood:thoughtful needed object off optimi otherw outcom pacing prepar produc prompt proof pure questi quietl rag rate reduce relati restar restor retrie router safety said sectio shape:tells-name simple skip snacks solid sound:machine starte starti story stuck style survei techno tells ten them thinki throug tracki trappe trigge trying unusua vs was we've week whethe will won't would x you've
0.1 calls:Human calls:Kai first:actually first:but_i first:but_if first:examples first:except first:first first:hey first:hold first:hold_on first:i'm first:if first:longer first:no_it's first:no_no first:now first:okay_okay first:one first:quick first:repeat first:right first:seven first:so first:that's first:that's_the first:the_model first:there first:these first:time first:use first:wait first:well first:when first:you gesture:calm gesture:posture mood:worried names:Recurse shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:percentages shape:second-person shape:sentences-tiny shape:terse
-0.1 at:notebook does-to:Bounce first:a first:alert first:alert_pattern first:bandwidth first:bounce_is first:but_also first:but_the first:can_you first:claude first:common first:context first:cross-referenced first:did first:for first:i've first:i_didn't first:it's first:let's first:logged first:next first:next_episode first:none_of first:not first:the first:the_team first:they're_not first:think_of first:this first:training first:we're first:what_happens first:yeah gesture:look gesture:notebook gesture:work-screen kind:direction kind:speech mood:sad mood:smug names:Human shape:announces shape:impersonal shape:line-short shape:opens-with-label shape:sentences-short shape:shouts-all shape:telegram
-0.2 action activa additi adjust ai-gen alive always animat appear archiv arguin asks availa away behavi blue boss breath build cannot cards charac check claime claims classi collec consen contin cool core create day defaul digita displa does:about does:analyz does:at does:beep does:bounce does:chk-ch does:contro does:dashbo does:despit does:ding does:gestur does:human' does:interr does:more does:notes does:now does:on does:patter does:paying does:practi does:proud does:pulse does:space does:still does:sudden does:triump does:whirr does:whirr- does:work done down earlie effect end entity escala experi expose family feels filing final first:also first:analysis first:and_vector first:be first:because_if first:because_the first:chk-chk first:detection first:detection_risk first:do first:hang first:here's_what first:i've_been first:i_don't first:investigated_vector's first:let_me first:note_i first:processing first:that first:then first:this_is first:three_questions first:vector first:vector_you first:wait_so first:wait_vector first:what's first:whirr first:you_can fishy five follow four game generi gesture:look-around gesture:notebook/investigate gesture:sigh gesture:write goblin gone grid helios hot impres indepe intens intere interf issue item keeps kept later list logs looked looks low made man manual millio money mood:happy names:Bounce night none notebo observ or phrase postin primar protoc ready record regula respon reveal review scanni scream scroll seeing seems sessio shape:asks-last shape:opens-with-deed showin someho sound:pulse sounds spike spread suppos taking task team termin think third three thresh timeli today togeth try twice two uhhhh under underl unknow usage used user users versio visual weight zero
-0.3 active affirm approx at:controller becomi beep believ bit bounce catchi colors does:attent does:chime does:closes does:concer does:game does:increa does:purr does:quietl does:satisf does:then does:workin durati eyes fair fast feelin finish first:because_i first:beep_vector first:companies first:conclusion first:correct first:episode first:found first:my first:none first:oh_and first:okay_but first:so_it's first:so_the first:something's_fishy first:stay first:the_ai first:the_human first:wait_wait first:you're_not flaggi footno full gaming gesture:smile gonna he's his hours incons instan keep lately life log loud missin mood:suspicious motiva mutter name pause pendin pizza playin reason server shape:decimals sit sittin six sound:chime sound:chk sound:mouth sound:purr sound:whirr-click status takeaw terms tomorr void waitin watch whirr workar worksh writes yet
-0.4 across boxes calls:Bounce casual checke discus does:alarm- does:entry does:frustr does:hand does:in does:low does:mechan does:soft does:up does:vector first:affirmative first:are first:beep first:bounce first:dude first:for_now first:investigated first:let first:note_these first:or first:something's first:the_workshop gesture:look-around/up gesture:notebook/close gesture:notebook/open gesture:present he incide keepin lighti mine progra quiet shape:tells-scenery slowly sound:alarm sound:whirr stream
-0.5 amazin called depend does:flips dude easier first:he first:practical first:see first:three gesture:play mostly pm redesi separa
-0.9 names:Vector
-2.3 does-to:Vector
-2.7 calls:Vector
`,
    Kai: `
4.7 does:detect does:sensor
4.4 does:monito
4 opens:sound
3.7 sound:machine
3.3 detect
3.2 calcul
2.8 does:beep
2.6 does:loggin does:scanne
2.5 classi does:alarm does:analys does:beeps does:calcul does:recali does:scan does:scans does:tracki
2.4 does:measur does:networ
2.3 does:scanni
2.2 confir does:alert does:analyz
2.1 does:logs
2 metric
1.5 correl logged
1.4 entity loggin margin
1.3 alert filing patter
1.2 acknow deviat first:alert first:analysis first:logged gesture:process irregu monito noted sensor shape:decimals uniden varian
1.1 count signal thresh
1 affirm durati log
0.9 anomal baseli first:bandwidth increa observ query scan
0.8 approx first:detection first:note first:processing probab risk statis
0.7 analyz curren freque shape:percentages update
0.6 does:soft protoc range scanni vector
0.5 data does:mechan does:purr does:system estima first:beep human' incide indica sound:chime sound:purr sound:whirr status
0.4 analys depend does:alarm- does:chime does:chk-ch does:frustr does:proces does:pulse does:whirr effect fast first:beep_vector first:detection_risk first:note_i shape:label sound:alarm sound:chk sound:pulse system tracki
0.3 additi becomi does:ding does:increa does:interr does:patter does:review emotio feelin first:customer first:i_don't first:they're_not impres invest levels mood:calm mostly networ our pendin rate reason shape:numbers shape:telegram shape:terse sound:whirr-click spike studie usage we'll widely
0.2 approa asleep audien awake beep benefi box chk-ch close cognit cohere compar compre concer consen contro core create days degrad design does:human' does:immedi does:irrita does:pauses does:triump does:voice does:whirr- evalua factua family first:bounce_is first:chatgpt first:chk-chk first:claude first:how first:let's first:note_these first:seven first:the_workshop first:think first:think_of first:this_is first:we're first:we_need first:what's first:whirr first:you focus follow gesture:excite gesture:notebook gesture:panic gesture:sigh gettin glitch higher implem interr keyboa let's list locked low manage mood:angry mood:happy mood:panicking often only perfor privat quiet random ready recomm recurs redesi satisf senten shape:impersonal simult specif stream styles succes takeaw talkin thank threat timest token tolera under upgrad whirr will within withou word yet
0.1 calls:Bounce does-to:Recurse first:ai first:alert_pattern first:are first:be first:common first:correct first:examples first:i_can first:is first:it's first:rag first:real first:recommendation first:research first:risk first:that's_what first:vector first:vector_you first:you're first:you_didn't first:your gesture:agitate gesture:notebook/investigate gesture:pause kind:direction mood:sad shape:announces shape:exclaims shape:opens-with-deed shape:tells-scenery
-0.1 at:notebook calls:Recurse first:ai_can first:all first:and_here's first:and_i first:and_vector first:anyway first:bad first:basic first:because_the first:but first:but_here's first:but_the first:conclusion first:cross-referenced first:do first:documented first:exactly first:except first:fascinating first:fascinating_how first:fine first:first first:for first:for_now first:good_question first:help first:here's first:hey first:i first:i've_been first:i_was first:if_you first:just first:kai's first:let first:like first:none first:none_of first:of first:of_course first:okay_so first:perfect first:practical first:quick first:see first:see_the first:so_the first:so_when first:something first:something's_fishy first:that's_it first:that's_why first:the_reality first:there first:they're first:three_questions first:vector's first:wait_vector first:wait_wait first:what_to first:which first:write first:yes_exactly first:you_just first:you_know gesture:glitch gesture:look-around/up gesture:nod gesture:stare/freeze gesture:work-screen mood:smug names:Bounce names:Vector shape:asks-last shape:capitals-often shape:line-long shape:opens-with-word shape:quotes shape:resumes shape:sentences-long shape:sentences-short sound:mouth
-0.2 accord active alerts alone applic archiv arguin around asking at:screen averag being billio break called can't care certai change check chips colors connec consci conten couch dates differ discov does:a does:around does:bounce does:breath does:chips does:confid does:contro does:deep does:doesn' does:from does:game does:gets does:gettin does:grins does:hand does:moment does:of does:on does:practi does:quiete does:recurs does:slight does:small does:smile does:stares does:still does:stops does:that does:though does:throug does:to does:trying does:unusua does:waitin does:watchi does:workin doesn' doing droppe early edit elevat errors even excell fail file filter first:affirmative first:and_the first:because first:because_i first:because_if first:but_i first:can_we first:can_you first:did first:don't first:dude first:found first:good first:here's_what first:investigated_vector's first:it first:it's_like first:let_me first:most first:okay_but first:right first:that first:the first:the_human first:the_key first:the_team first:these first:these_are first:they first:this first:three first:training first:well first:who flaggi franti full fun gesture:defend/catch gesture:eat gesture:flip-pages gesture:notebook/open gesture:shrug gesture:smile/laugh had happen he her his hold identi imposs incomp indepe initia intell journa kai keeps key kind:speech knew later layer learne lesson level logs match measur medica missin modern moment mood:confused mood:serious mood:worried names:Human next nothin open option over passed percen planni plugin potent priori readin reads recap reduce releas restor runnin safe said saved screen scroll separa server set shape:chatty shape:cut-off shape:exclaims-often shape:first-person shape:line-short shape:presents shape:shouts-all signif signs simila since six skepti skill slight standa starte stay stop stoppi stops sudden theory thinki third three timeli too treat trial unknow us views wait waitin wasn't weeks weight writte
-0.3 activa amazin at:controller become charac clearv combin diagno does-to:Bounce does-to:Human does:couch does:dashbo does:distra does:flips does:for does:gestur does:it does:looks does:nervou does:nods does:off does:quietl each end ends excite felt first:a first:but_you're first:can first:even first:he first:hold first:hold_on first:human's first:next first:next_episode first:okay first:okay_okay first:one first:or first:recurse first:so first:that's_not first:that's_the first:the_problem first:then first:wait_is first:wait_what first:we first:yeah game gesture:look gesture:notebook/close gesture:posture/stand gesture:smile gesture:stare incons known memory mine mismat oh one optima others pacing page room safety shape:dashes shape:line-middle shape:sentences-middle shape:trails showed spread surpri terrif tonigh traffi until versus web worth
-0.4 above confus does-to:Vector does:human does:seriou does:slowly first:i_didn't first:investigated first:kai first:look first:recurse_is first:so_yes first:stay gesture:glitch/recover gesture:look-around gesture:play gesture:posture gesture:think gesture:unsure helios manual mood:suspicious notebo outdat overri pauses sessio survei users void
-0.5 does:pulls does:respon does:up first:oh first:optimax go heard signat
-0.6 algori first:wait gesture:present
-1 shape:exclaims-twice
-1.3 names:Kai
-2.1 does-to:Kai
-2.5 calls:Kai
`,
    Recurse: `
6.7 does:invest
4.5 does:notebo
4.3 invest
3.2 gesture:write
3.1 at:notebook
2.8 gesture:notebook
2.7 gesture:flip-pages
2.4 does:notes does:practi
2.3 does:cross- does:observ does:squint
2.2 does:checkl does:docume does:eviden does:file does:glasse does:list does:magnif does:method does:page does:pages does:presen does:skepti does:underl
2.1 does:files
2 docume does:case
1.8 does:review
1.6 first:three_questions
1.5 eviden fishy lawsui
1.4 coinci source suspic
1.3 alibi clue clues compan mood:suspicious motive witnes
1.2 case report skepti
1.1 checke suspec
0.9 claims cross- gesture:notebook/investigate gesture:stare money patter
0.8 flag follow found shape:opens-with-deed verifi who
0.7 gesture:present hiding notes observ profit shape:telegram verify
0.6 claim gesture:nod gesture:smile market questi
0.5 benefi does-to:Vector does:monito does:pulls does:up first:investigated gesture:look-around/up gesture:play incons proof shape:terse why
0.4 at:controller believ does-to:Bounce does:alert does:contro does:explai does:flips does:logs first:for_now first:something's first:they're first:three gesture:look-around helios keepin notebo six unknow users waitin
0.3 admit affirm algori amazin bounce claime clearv combin confir conten correl does:analyz does:bounce does:closes does:dashbo does:game does:on does:that does:vector does:writin end expose fair filter first:affirmative first:because_if first:did first:human's first:optimax first:so_the first:something's_fishy first:stay flaggi footno gesture:look gesture:notebook/close gesture:notebook/open indepe man motiva others outsid rate review scream separa shape:sentences-tiny sit sittin slowly spread survei system third timeli underl used workar writes yourse
0.2 across ai-gen almost anomal appear applic approx archiv arguin becaus before break buildi calls:Vector cases caught check claude come conclu confus contra couldn day detect differ does does:a does:but does:detect does:entry does:from does:hand does:in does:lookin does:low does:moment does:quietl does:scanni does:starts does:still does:to down durati each educat experi featur final first:all first:also first:and_vector first:are first:because first:because_i first:because_the first:but_also first:conclusion first:cross-referenced first:for first:found first:hold first:hold_on first:i've_been first:investigated_vector's first:practical first:wait_vector first:you_didn't full game gap gesture:pace gesture:teach human' identi intere lately limite logs many means medica metaph method mix monito new newer optima past permis playin prepar presen press primar query reach reveal same scale scroll seeing shape:numbers simila since single sound:machine stay suppos take theory three tomorr tonigh traffi triang trusti twice two until views visual web weeks where
0.1 calls:Bounce calls:Human first:be first:companies first:detection first:documented first:even first:i've first:is_there first:my first:not first:one first:or first:that first:this first:wait first:wait_what first:we're first:what_happens first:write kind:direction names:Bounce names:Human shape:dashes shape:decimals shape:impersonal shape:opens-with-label shape:percentages
-0.1 does-to:Kai first:ai first:and_here's first:and_i first:basic first:bounce first:bounce_is first:but first:but_i first:can_you first:chatgpt first:claude first:do first:except first:first first:good_question first:hang first:here's first:human first:i_can first:i_don't first:i_was first:if first:if_you first:it's_not first:kai first:kai's first:let first:let's first:let_me first:none first:oh first:oh_and first:okay_but first:okay_here's first:okay_so first:perfect first:quick first:real first:research_assistance first:right_right first:so first:so_what first:that's_it first:that's_why first:the_ai first:these_are first:they first:use first:vector first:we first:what_to first:when_you first:why first:yes_exactly first:you_can first:you_were gesture:calm gesture:defend gesture:eat gesture:glitch gesture:pause gesture:posture/stand gesture:shrug gesture:smile/laugh gesture:stare/freeze kind:speech mood:angry mood:defensive mood:excited mood:happy mood:serious names:Vector opens:sound shape:asks shape:capitals shape:chatty shape:line-long shape:line-middle shape:plain shape:presents shape:resumes shape:second-person shape:sentences-long shape:sentences-middle shape:sentences-short shape:trails sound:mouth
-0.2 abando above air alerts am argume atlas back be biolog boxes broke broken calcul called came care catchi catego charac chips class clean code cohere connec consid core could counts crisis days death degrad depart direct doctor does:actual does:around does:back does:chime does:comple does:couch does:counti does:ding does:finger does:franti does:gettin does:his does:is does:off does:pauses does:quiet does:realiz does:satisf does:smile does:termin does:unusua does:watchi does:yes droppe eating effect either elevat else ends enthus entire episod etc everyo exact eyes failur fast feedba fire first:alert first:anyway first:bad first:but_the first:but_you're first:can first:can_we first:customer first:detection_risk first:don't first:dude first:examples first:fascinating_how first:fine first:good first:help first:here's_what first:how first:i'm first:i_didn't first:in first:is first:just first:like first:logged first:longer first:most first:next first:no first:none_of first:note_i first:note_this first:of first:okay_okay first:processing first:recurse_is first:research first:see_the first:seven first:so_it's first:something first:that's first:that's_not first:the first:the_key first:the_problem first:the_reality first:there first:this_is first:tools first:training first:wait_wait first:whirr first:who first:you first:you_just first:you_know flicke floor foreve franti gesture:excite gesture:glitch/recover glitch gone good gratef guess guessi half hit hot ideas images impres integr interf interr into itself keyboa later left length lesson let's level levels life list locked look loop low main manage matter maximu measur mine mode mood:calm mood:smug mood:thoughtful moving need normal off optimi over part pauses pay pictur plan please pm positi post proble protec recomm recurs redesi removi repeat retrie return run satisf scanni schedu screen senten server seven shape:announces shape:line-tiny signif solid someon sorry sound:pulse sound:whirr-click spike stops strate studie succee succes talkin team techno thank them they'l though timest today token unauth us visibl voice we'll we've which will word workin x yeah
-0.3 alarm anyone biased box chain chatbo cognit comfor consum corner couch course crash css danger decide defens delete does:catche does:chk-ch does:confid does:himsel does:interr does:nervou does:not does:patter does:quiete does:recurs does:soft does:thinks does:voice does:whirr emotio everyw feelin first:a first:ai_can first:and_that's first:bandwidth first:beep first:chk-chk first:context first:fascinating first:he first:hey first:i_have first:it first:it's first:it's_like first:next_episode first:now first:rag first:recurse first:right first:see first:the_human first:the_team first:the_workshop first:they're_not first:vector's first:wait_so first:what first:which first:you're first:your gaming garbag gesture:defend/catch gesture:posture he's hide higher incide incomp instin lighti living logged looked mood:worried myself nonsen our pacing panick perfor pullin pure realiz recap room scared shape:exclaims-twice shape:shouts-all shape:tells-name she's situat snack snacks sound:alarm sound:chk stoppe terrif they'd trying wasn't worst wrappe
-0.4 acknow bit calm does:doesn' does:freeze does:gets does:glance does:mechan does:purr does:though does:workin first:actually first:beep_vector first:exactly first:i first:look first:of_course first:okay first:wait_is first:we_need first:yeah gesture:agitate him moment set shape:tells-scenery skill sound:chime sound:purr sound:whirr surpri weird worksh
-0.5 does:seriou first:correct first:then gesture:sigh mood:sad quietl reason void
-0.9 shape:capitals-often
-1 shape:exclaims
-1.1 shape:exclaims-often
-1.4 names:Recurse
-2.3 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
4 does:casual
2.4 dude goblin
2.3 design gonna
2.2 cool does:grins does:work pretty uhhhh
2.1 couch does:deflat does:perks does:shrugs dunno game glow kinda sound:mouth uhh
2 awesom bro comfy does:chewin does:distra does:gaming does:half-l does:hoodie does:munchi does:pizza does:screen nah snacks uhhh vibes whoa woah yo
1.9 does:bright does:chips does:eating pizza vibe
1.8 does:couch snack
1.7 chips does:game games
1.6 gesture:eat
1.5 at:controller man
1.4 boss colors does:proud level lighti
1.3 animat does:tappin first:dude gesture:play hungry
1.2 chill color colour does:bounci does:lighti does:spins first:oh fun oh shiny soda sparkl thing yeah
1.1 hey magic playin space style styles
1 contro first:uh first:uhh first:yo like stuff things
0.9 first:hey gesture:shrug just
0.5 does:workin gesture:excite void
0.4 called first:context first:correct first:see gesture:work-screen mine mood:excited redesi
0.3 beep bit blue correc distan does:for does:gettin does:glance does:seriou does:space does:takes does:waitin done earlie easier first:i_didn't first:or first:wait_so first:wait_wait first:yeah hours intens kept levels mostly postin scared shape:asks sound termin worksh wrappe
0.2 alive always archiv asks behind being broken decisi do does:actual does:around does:at does:doesn' does:gestur does:it does:more does:nervou does:not does:quiete does:respon does:satisf does:slight does:sudden does:the does:unusua does:up does:vector even everyo finish first:i_have first:okay_but first:right first:so_it's first:that first:that's_not first:there gaming gesture:agitate gesture:point gesture:smile had helpfu him hold litera little look looked made maybe millio mood:sad mood:smug mood:suspicious mood:worried networ nobody off or pictur post posts premiu progra readin real regula releas saving separa shape:exclaims-often shape:opens-with-word solid suppor think togeth versio wanted wasn't we whatev worst
0.1 does-to:Kai first:also first:bounce first:i first:oh_and first:okay first:so first:that's first:that's_the first:this_is first:wait first:wait_what first:you gesture:smile/laugh gesture:teach gesture:unsure mood:confused shape:asks-last shape:capitals shape:exclaims shape:line-tiny shape:sentences-tiny shape:terse
-0.1 at:notebook first:a first:affirmative first:analysis first:and_that's first:common first:companies first:confidence first:customer first:detection_risk first:for first:good_question first:hold first:hold_on first:human first:i'm_not first:it's_not first:let's first:my first:note_this first:of first:perfect first:recommendation first:right_right first:something first:something's first:something's_fishy first:that's_why first:the_model first:they're first:they're_not first:think_of first:this first:use first:vector's first:vector_you first:wait_is first:wait_vector first:you_didn't gesture:calm gesture:nod gesture:notebook gesture:notebook/close gesture:posture/stand gesture:write kind:item kind:speech mood:calm mood:defensive mood:panicking shape:capitals-often shape:cut-off shape:dashes shape:line-short shape:numbers shape:opens-with-label shape:plain shape:resumes shape:second-person shape:sentences-middle shape:trails sound:machine sound:pulse
-0.2 access accura am aren't back become better break calls:Recurse calls:Vector comfor compla corner css curren descri diagno does-to:Recurse does:a does:alarm- does:breath does:chime does:counti does:dashbo does:deep does:defens does:dismis does:hand does:human' does:immedi does:intens does:laughi does:lookin does:notice does:off does:one does:purr does:quiet does:rapidl does:small does:stands does:teachi does:that does:trying does:visual does:voice does:whirr end ends enthus escala everyt except expect extrem fail fascin feels fight finall first:and_vector first:bad first:because first:bounce_is first:but_also first:can first:even first:exactly first:except first:fascinating first:fine first:good first:how first:i'm first:i've first:is first:just first:like first:most first:no_no first:okay_here's first:okay_okay first:one first:pattern first:recurse first:repeat first:so_the first:so_yes first:the_team first:think first:training first:vector first:we're first:what first:what's first:yes first:you're first:you_know first:your fit flicke focus framin functi gesture:defend/catch gesture:glitch/recover gesture:look-around/up gesture:notebook/open gesture:process gettin glitch goals guide hand hang heard his honest human' impres incomp intell irrele isn't kai large least loggin loop market monito month mood:angry mood:serious moving names:Vector notebo number only open our outsid over over-e overri pacing painti place press probab proces produc rate readab reliab rememb repres review runnin say seems shape:announces shape:opens-with-deed six skill slight someon sorry sound:alarm sound:chime sound:chk stay theory third timeli timing tree underl unexpe usage very waitin watchi whethe who whole why workfl writes yes yourse
-0.3 appear before box calls:Human calls:Kai couldn does does-to:Human does-to:Vector does:again does:bounce does:but does:closes does:in does:is does:quickl does:slowly does:smile does:soft does:stares does:starin does:stops does:turns does:wildly does:yes eating fast feelin fine first:and_the first:anyway first:because_the first:but_the first:can_we first:did first:don't first:he first:i've_been first:i_don't first:no first:seven first:the first:the_human first:which first:who gesture:pace gesture:posture gratef lesson long mode mood:happy mood:thoughtful nonsen normal others panic quietl recurs removi return safety sense shape:line-long shape:presents shape:tells-scenery sittin sound:purr sound:whirr spike talk terrib until useful visual yet you'd
-0.4 charac come did does:contro does:interr first:but first:but_you're first:human's first:if first:kai gesture:look gesture:pause gesture:stare gesture:stare/freeze incide integr names:Human names:Kai names:Recurse put simult tomorr worry
-0.5 does:low first:and first:it first:we_need quiet spread
-1 names:Bounce shape:label
-1.1 shape:percentages shape:telegram
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.6 shape:tells-scenery
1.4 shape:tells-name
0.5 first:he server
0.4 boxes first:the_human gaming his overri place pm recap stream
0.3 abando blog colors connec ends episod excite eyes famili first:a first:next first:then game he he's later layer log manual mismat next over pause pauses pizza read scanni schedu screen shape:capitals shape:capitals-often voice worksh
0.2 activa air alerts alive alone alread analys animat become cards casual charac consci counts delete diagno either else feels file first:bandwidth first:detection first:episode first:next_episode first:none first:none_of first:one first:processing first:the_team first:three four gone incomp interf into kai learne looks moment none notice others playin proces protoc racks return run runnin second seeing sense sessio shape:exclaims-twice shape:impersonal shape:numbers shape:shouts-all shape:telegram shape:terse slight someho space standa status taking team their then transf unauth very visibl visual whole wonder word
0.1 first:and_the first:bounce first:bounce_is first:but_the first:except first:kai first:optimax first:the first:there first:vector's first:what names:Kai names:Recurse shape:announces shape:decimals shape:exclaims-often shape:line-long shape:line-middle shape:presents shape:sentences-long
-0.1 at:controller calls:Kai does-to:Human does-to:Kai does-to:Recurse does-to:Vector first:and_here's first:and_i first:and_that's first:anyway first:are first:bad first:basic first:because_if first:because_the first:but first:but_here's first:but_i first:can_you first:chatgpt first:claude first:common first:context first:cross-referenced first:did first:do first:documented first:exactly first:found first:good first:good_question first:help first:here's_what first:hold first:i've first:i've_been first:i_can first:i_didn't first:i_have first:i_was first:in first:investigated first:investigated_vector's first:is first:it first:it's_like first:it's_not first:let first:let_me first:like first:most first:my first:not first:note first:note_these first:note_this first:now first:oh first:okay_but first:okay_here's first:okay_okay first:okay_so first:pattern first:perfect first:right_right first:see first:see_the first:seven first:so_it's first:so_the first:something's_fishy first:stay first:that's_it first:that's_why first:the_model first:the_problem first:the_reality first:these first:these_are first:think first:time first:tools first:training first:use first:vector_you first:wait_is first:wait_vector first:wait_what first:when first:when_you first:whirr first:why first:write first:yeah first:yes first:you first:you're_not first:you_just first:your gesture:agitate gesture:eat gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:present gesture:smile gesture:stare gesture:stare/freeze gesture:think gesture:unsure gesture:work-screen kind:item mood:angry mood:confused mood:excited mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried names:Human shape:asks-last shape:chatty shape:opens-with-word shape:percentages shape:quotes shape:trails sound:alarm sound:chime sound:whirr sound:whirr-click
-0.2 also anyone behavi being benefi broke calls:Recurse calls:Vector chaos clarit crisis death desk detail does-to:Bounce does:contro does:entry does:lookin does:notice does:of does:space does:the does:voice droppe dude educat end feedba first:actually first:affirmative first:alert first:because first:because_i first:beep_vector first:can first:can_we first:chk-chk first:conclusion first:customer first:detection_risk first:even first:fascinating first:fascinating_how first:first first:for first:how first:i first:i'm first:i'm_not first:i_don't first:if first:just first:of_course first:okay first:or first:quick first:real first:recurse_is first:so first:so_what first:so_yes first:something's first:this_is first:wait first:wait_wait first:we_need first:well first:which first:you_didn't gesture:look-around gesture:nod gesture:pause gesture:posture gesture:posture/stand gesture:process gesture:teach gettin glitch gonna gratef half hour human' impres incide initia length levels loop names:Bounce off outsid pendin premiu probab protec random redesi saved separa shape:cut-off shape:opens-with-label six size skill snack sound:chk sound:pulse stoppe stoppi stops succee they'd timeli triang try waitin worth
-0.3 alarm attent calls:Bounce calls:Human distan does:low fail fire first:all first:also first:beep first:correct first:dude first:for_now first:human first:kai's first:of first:practical first:rag first:right first:that first:that's first:that's_the first:they first:they're first:they're_not first:this first:we're gesture:calm gesture:look gesture:play gesture:sigh go hidden lettin mine mood:sad pullin realiz safety sound sound:purr tomorr
-0.4 first:human's first:let's first:that's_what first:we mood:calm
-0.5 easier kind:direction shape:resumes
-0.9 shape:exclaims
-1 shape:asks shape:second-person
-1.1 shape:first-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:but_you're first:can_you first:chk-chk first:did first:dude first:hold first:hold_on first:i'm first:it's_not first:let first:let_me first:longer first:most first:okay_so first:rag first:wait_is form:ed form:ing form:other form:s gesture:excite gesture:glitch gesture:glitch/recover gesture:look gesture:shrug gesture:smile gesture:stare gesture:stare/freeze gesture:unsure gesture:work-screen head:glance head:looks head:monito head:notice head:points head:review head:shrugs head:small head:starin head:still head:turns kind:direction kind:speech mood:confused mood:happy shape:percentages shape:tells-name sound-lines:none sound-words:none sound:whirr
-0.2 head:confus head:to sound-lines:deed
`,
    Vector: `
0.8 head:defens
0.7 gesture:defend mood:defensive
0.6 gesture:nod head:immedi
0.5 first:exactly first:recurse first:recurse_is gesture:smile/laugh head:notice head:though shape:exclaims shape:resumes
0.4 first:perfect first:yes_exactly form:ing gesture:agitate gesture:glitch head:frustr head:lookin head:nods head:realiz head:review head:yes mood:angry mood:serious shape:opens-with-word
0.3 first:and_the first:good_question first:i'm first:let first:let_me first:of first:of_course first:right_right first:so_what form:ly gesture:glitch/recover gesture:stare head:gettin head:glance head:quiet head:stares head:starin sound-words:none
0.2 first:and_here's first:because first:correct first:good first:hold first:hold_on first:i first:i_didn't first:i_was first:it first:oh first:okay_here's first:wait first:we form:ed gesture:think head:excite head:not head:stops mood:excited mood:worried shape:capitals shape:chatty shape:dashes
0.1 first:but_i first:human first:i'm_not first:i_can first:my first:not first:okay_so first:optimax first:right first:see first:then first:there first:three first:time first:your form:other gesture:look-around gesture:posture head:distra head:opens head:small mood:thoughtful shape:exclaims-twice shape:line-long shape:second-person shape:sentences-short sound:whirr
-0.1 bias first:and first:bad first:because_i first:bounce_is first:but_also first:but_here's first:but_if first:chatgpt first:common first:confidence first:cross-referenced first:did first:do first:does first:fascinating first:fine first:first first:found first:i_have first:is_there first:it's_like first:it's_not first:most first:now first:okay first:okay_okay first:processing first:repeat first:see_the first:so first:that's first:that's_it first:that's_why first:the_key first:the_reality first:the_workshop first:three_questions first:tools first:wait_is first:wait_so first:wait_what first:we're first:well first:what first:what's first:when_you first:which first:who first:yeah first:you_can form:capitals gesture:notebook/investigate gesture:sigh gesture:stare/freeze gesture:work-screen head:catche head:invest head:points head:pulls head:whirr- kind:speech shape:asks shape:cut-off shape:opens-with-label shape:percentages shape:plain shape:sentences-tiny shape:shouts-all sound-lines:deed sound:whirr-click
-0.2 first:a first:affirmative first:and_that's first:because_the first:but first:but_the first:can_we first:context first:don't first:episode first:except first:here's first:i've first:i've_been first:investigated first:investigated_vector's first:is first:just first:no_it's first:note_i first:okay_but first:one first:real first:seven first:so_the first:so_when first:so_yes first:something first:something's first:something's_fishy first:stay first:that's_not first:that's_the first:the_problem first:the_team first:these first:think first:this first:this_is first:use first:vector first:wait_vector first:when first:why first:you first:you're first:you_know first:you_were gesture:pause gesture:write head:chk-ch head:closes head:flips head:gets head:shrugs head:takes shape:asks-last shape:capitals-often shape:decimals shape:line-short shape:sentences-long sound:chk sound:pulse
-0.3 first:actually first:all first:and_i first:chk-chk first:companies first:conclusion first:documented first:for_now first:help first:here's_what first:how first:i_don't first:if first:if_you first:it's first:like first:none first:none_of first:note first:note_these first:note_this first:or first:pattern first:rag first:so_it's first:that first:that's_what first:the_ai first:the_model first:they're first:they're_not first:training first:wait_wait first:whirr first:write first:you're_not first:you_just gesture:calm gesture:look-around/up gesture:notebook/close gesture:panic gesture:process head:alarm- head:ding head:monito head:soft head:whirr mood:confused mood:panicking mood:smug shape:exclaims-often shape:label shape:line-middle shape:opens-with-deed shape:quotes shape:telegram shape:tells-name shape:tells-scenery shape:terse sound-words:sound sound:alarm sound:chime sound:purr
-0.4 first:ai first:anyway first:are first:because_if first:beep first:can first:can_you first:for first:he first:in first:next first:next_episode first:quick first:they first:we_need gesture:defend/catch gesture:notebook gesture:notebook/open gesture:point gesture:smile head:detect head:gestur head:quietl head:stands head:voice mood:calm mood:suspicious shape:impersonal shape:sentences-middle shape:trails sound:machine
-0.5 first:also first:practical first:the form:s gesture:flip-pages gesture:pace gesture:present head:analyz head:back head:confus head:looks head:mechan head:proces head:quiete mood:happy opens:sound shape:numbers
-0.6 first:dude first:even first:human's first:look first:no first:you_didn't head:pauses head:starts head:turns kind:item shape:presents sound-lines:none sound-lines:sound
-0.7 head:pause head:to
`,
    Kai: `
0.8 opens:sound
0.7 first:beep
0.5 form:capitals form:ly gesture:process head:alarm- head:detect sound-words:sound sound:alarm
0.4 first:beep_vector gesture:sigh head:ding head:whirr mood:sad
0.3 first:whirr gesture:pace shape:asks-last shape:resumes
0.2 form:ing gesture:agitate gesture:excite gesture:notebook gesture:notebook/investigate gesture:teach head:monito head:review head:soft head:whirr- mood:happy mood:serious shape:numbers shape:opens-with-word sound:chime sound:machine sound:purr sound:whirr sound:whirr-click
0.1 head:mechan kind:direction mood:calm shape:asks shape:capitals shape:exclaims sound:pulse
-0.1 first:a first:actually first:alert first:all first:also first:and first:and_the first:anyway first:are first:basic first:because first:because_i first:chatgpt first:claude first:common first:conclusion first:confidence first:correct first:detection first:detection_risk first:did first:do first:does first:don't first:even first:exactly first:examples first:except first:fascinating_how first:found first:good first:good_question first:hold first:human first:i first:i'm first:i'm_not first:i_don't first:i_was first:if first:in first:investigated_vector's first:is first:is_there first:it's_like first:it's_not first:just first:kai's first:let first:let_me first:look first:most first:none first:none_of first:not first:note first:now first:oh first:okay first:okay_so first:or first:perfect first:quick first:recommendation first:see first:see_the first:so first:so_yes first:that first:that's_the first:the_problem first:the_team first:the_workshop first:there first:they first:they're first:think first:this first:this_is first:three first:tools first:training first:use first:vector's first:wait first:wait_is first:wait_wait first:we first:we're first:what first:what's first:what_happens first:what_to first:when first:why first:write first:yes first:yes_exactly first:you first:you_didn't first:you_just first:your gesture:defend gesture:glitch gesture:look-around/up gesture:panic gesture:stare/freeze gesture:write head:chk-ch head:defens head:immedi head:shrugs head:stands mood:angry mood:defensive mood:smug shape:capitals-often shape:cut-off shape:dashes shape:exclaims-often shape:exclaims-twice shape:impersonal shape:line-long shape:percentages shape:second-person shape:sentences-short shape:shouts-all sound:chk
-0.2 bias first:alert_pattern first:analysis first:because_if first:context first:for first:for_now first:help first:here's first:hold_on first:human's first:it's first:kai first:no first:note_these first:of first:of_course first:one first:optimax first:pattern first:recurse first:that's_what first:the first:the_human first:then form:other gesture:defend/catch gesture:glitch/recover gesture:notebook/close gesture:shrug gesture:smile/laugh head:catche head:closes head:excite head:glance head:opens head:realiz head:stares head:starin head:starts head:stops head:takes mood:excited mood:panicking mood:worried shape:chatty shape:first-person shape:line-middle shape:plain shape:sentences-long shape:sentences-middle shape:sentences-tiny shape:tells-scenery
-0.3 first:affirmative first:cross-referenced first:episode first:fascinating first:here's_what first:how first:investigated first:let's first:recurse_is first:that's first:the_key first:vector gesture:flip-pages gesture:notebook/open gesture:posture gesture:posture/stand gesture:smile gesture:stare gesture:work-screen head:back head:confus head:flips head:gettin head:looks head:pause head:points head:pulls head:quiet head:small head:though head:to head:turns head:yes kind:speech mood:confused mood:suspicious mood:thoughtful shape:opens-with-deed shape:opens-with-label shape:presents shape:tells-name shape:terse sound-lines:none
-0.4 first:dude first:he first:practical first:rag first:right head:distra head:gestur head:gets head:invest head:lookin head:notice head:pauses head:quietl kind:item shape:label shape:line-short sound-lines:deed
-0.5 first:processing form:s gesture:look gesture:nod gesture:present gesture:think gesture:unsure head:nods head:not shape:announces
-0.6 first:bounce gesture:look-around gesture:pause head:frustr head:proces head:quiete
-0.7 form:ed
-1.1 sound-words:none
`,
    Recurse: `
0.6 head:lookin shape:opens-with-deed
0.5 first:affirmative first:investigated first:practical head:invest
0.4 first:human's gesture:look-around/up gesture:teach mood:suspicious
0.3 first:bounce first:investigated_vector's first:we form:ly gesture:look-around gesture:notebook gesture:notebook/open head:opens head:quietl head:still shape:decimals shape:opens-with-word shape:presents
0.2 first:not first:one gesture:nod head:pulls head:starin
0.1 form:ing gesture:notebook/close gesture:panic gesture:posture/stand gesture:smile head:flips head:nods head:stands head:takes mood:calm mood:serious shape:line-middle shape:numbers sound-lines:deed
-0.1 first:ai first:alert first:all first:analysis first:and first:and_here's first:and_i first:and_that's first:and_the first:anyway first:are first:bad first:be first:because_i first:because_if first:but first:but_here's first:but_i first:but_if first:can first:can_we first:can_you first:claude first:common first:confidence first:cross-referenced first:customer first:detection first:do first:does first:except first:fine first:good first:good_question first:i_can first:i_don't first:i_was first:it's first:it's_not first:like first:none first:none_of first:note first:note_i first:note_this first:of first:of_course first:perfect first:real first:recurse_is first:see first:seven first:so_what first:specific first:that's_not first:that's_the first:the first:the_ai first:the_problem first:the_workshop first:there first:these_are first:think first:think_of first:this_is first:training first:use first:vector_you first:wait_is first:wait_vector first:wait_what first:well first:what first:when first:which first:who first:why first:write first:yes first:yes_exactly first:you're_not first:you_can first:you_didn't first:you_just first:you_know first:you_were gesture:stare head:analyz head:ding head:distra head:frustr head:immedi head:realiz head:small head:voice kind:speech mood:angry shape:dashes shape:impersonal shape:second-person
-0.2 first:a first:because first:because_the first:conclusion first:correct first:don't first:episode first:even first:exactly first:fascinating first:fascinating_how first:how first:i first:if first:in first:it first:it's_like first:let's first:longer first:look first:next first:next_episode first:no first:oh first:okay first:okay_here's first:okay_so first:quick first:rag first:recurse first:right_right first:see_the first:so_yes first:something's first:something's_fishy first:stay first:that's_what first:the_team first:this first:three_questions first:tools first:wait_wait first:we're first:what_to first:whirr first:you first:you're first:your form:other gesture:glitch gesture:glitch/recover gesture:shrug gesture:unsure gesture:work-screen head:alarm- head:defens head:detect head:gestur head:shrugs head:whirr kind:direction mood:confused mood:defensive mood:excited mood:thoughtful shape:announces shape:asks-last shape:capitals-often shape:exclaims-often shape:exclaims-twice shape:first-person shape:line-tiny shape:plain shape:shouts-all sound:alarm sound:pulse sound:purr
-0.3 bias first:also first:beep first:beep_vector first:chatgpt first:chk-chk first:did first:documented first:for first:for_now first:found first:help first:here's first:hold first:hold_on first:human first:i'm first:just first:kai first:pattern first:that first:that's first:they first:they're first:vector's first:wait form:s gesture:agitate gesture:posture gesture:smile/laugh head:back head:chk-ch head:confus head:excite head:gettin head:mechan head:monito head:review head:soft head:starts head:to mood:smug shape:capitals shape:cut-off shape:line-short shape:opens-with-label shape:sentences-long shape:tells-scenery shape:terse shape:trails sound:chime sound:chk sound:whirr
-0.4 first:companies first:dude first:he first:here's_what first:i'm_not first:i've_been first:let first:let_me first:most first:now first:processing first:right first:so first:so_the first:then first:they're_not first:we_need form:capitals form:ed gesture:defend gesture:defend/catch gesture:look gesture:pace head:proces head:quiet head:stares head:though head:yes mood:worried shape:asks shape:exclaims shape:line-long shape:sentences-middle sound-lines:none
-0.5 first:actually first:i've first:is first:my first:the_human first:three first:vector gesture:excite gesture:point gesture:process gesture:sigh gesture:stare/freeze head:catche head:glance head:looks head:pauses head:points head:stops head:turns kind:item shape:label shape:resumes shape:tells-name sound-words:sound sound:machine
-0.6 gesture:pause head:gets head:not head:pause mood:sad opens:sound sound-lines:sound
-0.7 first:optimax
-0.8 head:notice head:quiete
`,
    Bounce: `
0.6 form:ly
0.5 first:wait_wait form:ed gesture:sigh mood:sad
0.4 first:dude first:wait gesture:agitate head:confus head:shrugs head:takes
0.3 form:ing gesture:excite gesture:smile gesture:teach gesture:work-screen head:excite head:quietl mood:suspicious mood:worried shape:opens-with-word
0.2 gesture:shrug gesture:smile/laugh mood:excited mood:smug sound-lines:deed
0.1 gesture:look head:distra kind:direction mood:happy mood:serious shape:plain
-0.1 first:a first:affirmative first:also first:and_vector first:are first:because_i first:bounce_is first:but_the first:confidence first:did first:exactly first:except first:good first:good_question first:here's first:i first:i'm_not first:i've first:i've_been first:i_didn't first:i_don't first:i_have first:is first:it's_like first:let's first:my first:no first:note_this first:now first:oh_and first:okay first:or first:right first:right_right first:so first:something first:that first:the_ai first:then first:they're first:they're_not first:this first:use first:vector_you first:wait_so first:wait_what first:we're first:who first:wow gesture:flip-pages gesture:look-around/up gesture:panic gesture:point head:analyz head:flips head:gestur head:starin head:though head:voice mood:angry mood:panicking opens:sound shape:announces shape:asks shape:capitals shape:cut-off shape:dashes shape:exclaims shape:impersonal shape:line-tiny shape:numbers shape:quotes shape:sentences-long shape:sentences-tiny shape:telegram shape:terse sound:pulse
-0.2 first:and first:and_the first:anyway first:can first:context first:if first:it's first:kai first:oh first:pattern first:so_the first:that's first:the_workshop first:yeah form:s gesture:look-around gesture:nod gesture:notebook/close gesture:notebook/open gesture:posture/stand gesture:write head:gets head:mechan head:pauses head:pulls head:starts kind:speech shape:asks-last shape:line-middle shape:opens-with-deed shape:sentences-short shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:purr
-0.3 first:can_we first:correct first:he first:okay_here's first:recurse first:so_it's first:vector gesture:defend/catch gesture:glitch gesture:glitch/recover gesture:notebook gesture:stare gesture:stare/freeze head:alarm- head:back head:catche head:chk-ch head:closes head:looks head:monito head:not head:soft head:stands head:still head:stops head:turns head:whirr mood:calm mood:confused shape:chatty shape:first-person shape:line-long shape:presents shape:tells-name sound-words:none sound:alarm sound:chime sound:chk sound:whirr
-0.4 first:bounce first:don't first:human's first:i'm first:the first:we head:defens head:opens head:pause head:proces head:small head:yes shape:resumes sound-lines:sound sound:machine
-0.5 first:the_human form:capitals form:other gesture:defend gesture:pace gesture:posture gesture:process head:glance head:lookin mood:defensive mood:thoughtful
-0.6 gesture:pause head:notice head:to
-0.7 gesture:think head:points head:quiete
`,
    "": `
0.6 shape:tells-scenery
0.4 shape:capitals-often
0.3 first:episode first:one first:processing first:the_human sound-lines:none
0.2 first:he first:next first:next_episode first:optimax first:the_workshop shape:opens-with-word shape:terse
0.1 first:bounce first:the_team shape:capitals shape:impersonal shape:sentences-long shape:sentences-middle shape:shouts-all shape:telegram shape:trails
-0.1 first:a first:ai first:alert first:also first:and_here's first:and_the first:anyway first:are first:because_if first:but first:can first:chatgpt first:common first:companies first:confidence first:correct first:cross-referenced first:did first:do first:documented first:does first:dude first:exactly first:except first:fine first:for first:found first:good first:how first:i first:i'm first:i'm_not first:i've first:i've_been first:i_don't first:if first:in first:investigated first:investigated_vector's first:is first:it first:it's first:it's_like first:it's_not first:just first:let first:let_me first:like first:most first:none first:none_of first:note first:note_i first:note_these first:note_this first:now first:oh first:okay first:okay_here's first:okay_so first:pattern first:perfect first:real first:right_right first:see_the first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:specific first:stay first:that's_why first:the_key first:the_problem first:the_reality first:there first:this first:this_is first:time first:tools first:training first:use first:wait_is first:wait_wait first:we're first:we_need first:what's first:what_happens first:what_to first:why first:write first:yeah first:yes first:you first:you're first:you're_not first:you_just form:ed form:ly gesture:agitate gesture:excite gesture:flip-pages gesture:glitch gesture:glitch/recover gesture:look-around gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:point gesture:posture gesture:present gesture:shrug gesture:smile gesture:stare gesture:think gesture:work-screen head:alarm- head:analyz head:back head:chk-ch head:closes head:detect head:distra head:excite head:flips head:frustr head:gestur head:gets head:glance head:invest head:lookin head:monito head:opens head:points head:proces head:quiet head:quietl head:realiz head:review head:shrugs head:small head:stares head:still head:stops head:takes head:turns head:whirr head:whirr- kind:speech mood:angry mood:confused mood:excited mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried shape:asks-last shape:cut-off shape:dashes shape:exclaims-often shape:opens-with-deed shape:opens-with-label shape:sentences-short sound:alarm sound:chime sound:chk sound:whirr sound:whirr-click
-0.2 first:actually first:affirmative first:and first:and_that's first:because first:because_i first:beep_vector first:bounce_is first:but_i first:can_we first:chk-chk first:conclusion first:fascinating first:fascinating_how first:for_now first:good_question first:help first:i_was first:or first:quick first:rag first:recurse_is first:something first:that's first:that's_the first:that's_what first:three first:vector first:wait first:wait_vector first:what first:which first:whirr first:you_didn't first:your form:capitals form:ing gesture:calm gesture:nod gesture:pace gesture:pause gesture:posture/stand gesture:process gesture:sigh gesture:teach gesture:unsure head:confus head:ding head:looks head:mechan head:nods head:not head:pause head:pauses head:quiete head:soft head:stands head:starts head:though head:to head:yes mood:calm mood:sad shape:asks shape:chatty shape:exclaims-twice shape:label shape:line-long shape:quotes shape:second-person sound-lines:sound sound:machine sound:pulse sound:purr
-0.3 bias first:all first:beep first:don't first:even first:here's first:here's_what first:let's first:no first:of first:of_course first:recurse first:that first:they form:other gesture:look kind:item shape:exclaims shape:first-person shape:plain shape:presents shape:resumes shape:tells-name
-0.4 first:human first:not first:practical first:right first:they're first:they're_not head:notice opens:sound shape:decimals shape:sentences-tiny sound-words:sound
-0.5 first:human's first:kai first:then first:we form:s kind:direction shape:line-tiny
-0.6 first:vector's sound-lines:deed sound-words:none
`,
  },
  seams: {
    any: `
0.5 first:affirmative
0.4 end:?bare end:?mixed first:beep first:dude first:exactly first:practical first:wait_wait first:we opens:sound shape:resumes
0.3 end:? first:investigated first:of first:of_course first:one first:perfect first:recurse_is first:the_human first:wait first:yes_exactly
0.2 :id behind:speech-named end:.bare first:and_here's first:and_the first:beep_vector first:bounce first:episode first:good_question first:hold first:hold_on first:investigated_vector's first:let first:let_me first:not first:optimax first:processing first:recurse first:right_right first:whirr mixed:sd
0.1 :cs bare:sg bare:ss end:!staged first:because first:but_i first:correct first:he first:human's first:i_can first:i_didn't first:oh staged:ad staged:id
-0.1 :as :is bare:as bare:cs bare:ds behind:direction-named behind:speech end:! end:.mixed end:.staged end:—staged first:a first:alert first:alert_pattern first:analysis first:and_vector first:bad first:basic first:be first:bounce_is first:but_also first:but_here's first:but_if first:chk-chk first:claude first:common first:confidence first:context first:customer first:detection first:do first:does first:fine first:first first:i first:i_have first:is_there first:it's_not first:no_it's first:note_i first:now first:okay first:seven first:so_when first:that's_not first:the_reality first:then first:these first:think first:use first:vector_you first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when_you first:who first:yeah first:yes first:you_can first:you_know first:your kind:direction mixed:as shape:asks shape:asks-last shape:line-long staged:ai staged:as staged:sd
-0.2 :dg :sg bare:is end:!mixed end::mixed end:nonebare first:ai first:and first:and_that's first:because_i first:because_the first:but first:but_the first:chatgpt first:documented first:except first:fascinating_how first:found first:if_you first:it's_like first:just first:longer first:most first:my first:note first:note_these first:or first:real first:see_the first:so_yes first:something's first:something's_fishy first:stay first:that's_the first:the first:the_key first:the_model first:the_problem first:this first:this_is first:three first:three_questions first:tools first:wait_is first:we're first:when first:which first:why first:you're first:you_just first:you_were mixed:ds shape:announces shape:line-middle sound:machine staged:dd staged:ii
-0.3 :ai :di bare:ai called end:!bare end:: end::bare end:—bare end:…staged first:all first:and_i first:anyway first:are first:can_we first:can_you first:companies first:cross-referenced first:did first:don't first:fascinating first:for first:help first:how first:human first:i've first:i've_been first:i_don't first:if first:in first:it's first:let's first:like first:none first:none_of first:note_this first:pattern first:quick first:right first:so first:something first:that's first:that's_what first:the_ai first:training first:write first:you kind:speech mixed:ai mixed:ii mixed:is named-act:item shape:line-short shape:line-tiny staged:dg staged:sg
-0.4 :ds behind:item bias first:actually first:because_if first:can first:conclusion first:even first:here's first:here's_what first:is first:kai first:look first:rag first:that first:they first:they're_not first:vector
-0.5 :dd :ig :ii bare:ii end:nonemixed first:also first:no first:they're first:vector's first:we_need first:you_didn't mixed:dd named-act:speech shape:label
-0.6 behind:direction end:none end:nonestaged end:… mixed:sg
-0.7 kind:item staged:ds
`,
    Human: `
0.4 end:?bare first:optimax first:perfect first:your
0.3 first:oh first:whirr first:yes first:yes_exactly first:you_were
0.2 bare:ss behind:speech-named end:nonestaged first:and_here's first:human first:i_have first:not first:one first:wait first:we're mixed:sd named-act:direction shape:line-short
0.1 :cs :sd bare:as bare:cs end:.staged end:? end:?mixed end:none end:— end:—staged first:affirmative first:all first:correct first:fine first:right_right first:so first:they kind:direction opens:sound sound:machine staged:cd staged:sd
-0.1 :ai :dd :dg :ds bare:dg bare:ds bare:is behind:direction behind:direction-named behind:speech called end:: end:nonebare end:nonemixed first:actually first:ai first:alert first:and_the first:be first:because first:bounce first:but first:but_the first:chk-chk first:context first:do first:fascinating first:for first:i've first:i've_been first:if first:if_you first:investigated first:is first:it's first:it's_not first:just first:kai first:let first:let_me first:most first:now first:okay first:okay_okay first:practical first:processing first:quality first:real first:recurse first:so_when first:that first:then first:training first:vector first:wait_so first:wait_wait first:we_need first:when first:you first:you're kind:speech mixed:ai mixed:as mixed:dd mixed:ds staged:dd staged:dg staged:ds staged:sg staged:ss
-0.2 :id :is bare:ai end:!bare end::mixed end::staged end:?staged end:… first:beep first:beep_vector first:but_i first:companies first:how first:i first:i_don't first:next first:next_episode first:that's_not first:the first:the_model first:the_problem first:this first:we first:why mixed:is mixed:sg named-act:speech shape:announces shape:line-middle staged:as staged:id
-0.3 :ad :ii bare:ii behind:item end:! end:!staged end:.mixed end:…staged first:also first:episode first:i'm first:like first:no first:the_ai first:these first:you_just mixed:ii mixed:ss shape:label shape:resumes staged:ad
-0.4 first:can first:can_you first:here's first:here's_what first:quick first:this_is first:you_didn't kind:item
-0.6 shape:line-long
`,
    Vector: `
0.6 first:beep
0.5 first:affirmative
0.4 first:beep_vector first:he opens:sound
0.3 end:!bare end:.mixed first:episode first:investigated first:the_human staged:id
0.2 bare:sd bare:ss end:! end:?bare first:a first:processing first:wait_wait mixed:sd
0.1 :ss first:bounce first:wait first:whirr mixed:ss shape:announces shape:line-middle shape:resumes
-0.1 :ai :dg :sd bare:ai bare:ds bare:ii bare:sg behind:item end:!mixed end:. end:? end:?staged end:— end:…staged first:ai first:alert first:alert_pattern first:analysis first:and first:anyway first:because first:because_if first:because_the first:but first:but_here's first:but_i first:can first:chatgpt first:common first:does first:don't first:dude first:exactly first:except first:fine first:for first:here's first:how first:i'm first:if first:is first:it first:it's first:it's_like first:it's_not first:like first:look first:no first:not first:of first:of_course first:oh first:okay first:perfect first:practical first:real first:see first:something first:something's first:something's_fishy first:that's_the first:the first:the_problem first:the_reality first:there first:think first:this first:this_is first:use first:vector_you first:wait_is first:we're first:what first:what_to first:when first:which first:who first:why first:write first:yeah first:yes first:you first:you_can first:you_didn't first:you_just first:you_know first:your kind:direction kind:speech mixed:ai mixed:is shape:asks-last shape:line-short shape:line-tiny staged:ai staged:dg
-0.2 :cd :dd :di :ds :ii :sg bare:as bare:cs behind:direction bias end::bare end:?mixed end:nonebare end:—bare end:… first:actually first:all first:also first:are first:can_we first:did first:do first:documented first:even first:fascinating_how first:found first:i first:in first:investigated_vector's first:longer first:most first:now first:pattern first:quick first:rag first:see_the first:so_yes first:that's_what first:the_key first:they first:they're first:they're_not first:three_questions first:tools first:we kind:item mixed:ds mixed:ii mixed:sg named-act:speech shape:asks shape:label sound:machine staged:as staged:cd staged:dd staged:ds staged:sg staged:ss
-0.3 :ad :as end:: end::mixed end:none end:nonemixed end:nonestaged end:—staged first:fascinating first:help first:human first:i'm_not first:i've first:i've_been first:just first:kai first:let first:let's first:let_me first:my first:next first:next_episode first:optimax first:so first:that first:that's first:the_team first:then mixed:as mixed:dd named-act:direction shape:line-long
-0.4 end:.staged end::staged first:chk-chk first:human's first:right first:three staged:ad staged:sd
-0.5 first:vector first:vector's
`,
    Kai: `
0.7 first:we
0.5 first:practical
0.3 :ad :id first:but_i first:human's first:i first:investigated_vector's first:next first:next_episode first:not first:one shape:resumes staged:ad
0.2 bare:sd end::staged end:?staged first:i'm first:investigated first:see
0.1 end:? first:bounce first:fine first:it mixed:ds mixed:ss shape:announces staged:sd
-0.1 :ai :cd :cs :di :ds :is :sd :sg :ss bare:ai bare:as bare:cs bare:is bare:sg bare:ss behind:speech bias end:! end:.mixed end::bare end:?bare end:nonemixed end:— end:—bare end:—staged first:affirmative first:alert first:also first:and_the first:beep_vector first:bounce_is first:claude first:common first:confidence first:don't first:episode first:exactly first:first first:how first:i'm_not first:i've_been first:i_have first:in first:it's first:let first:let_me first:note_i first:note_these first:oh first:rag first:so first:something first:something's first:stay first:that first:that's first:that's_what first:that's_why first:the first:the_team first:this first:this_is first:three first:time first:vector's first:vector_you first:wait first:why first:yes_exactly first:you_know first:your named-act:item shape:asks-last shape:line-long shape:line-tiny staged:cd staged:dd staged:dg staged:sg staged:ss
-0.2 :as :dg :ii bare:ii behind:direction called end:!bare end:!mixed end::mixed end:none end:…staged first:ai first:and first:and_i first:and_that's first:can first:can_we first:chatgpt first:conclusion first:even first:hold first:hold_on first:i_can first:i_didn't first:if first:kai first:note first:note_this first:recurse first:recurse_is first:wait_wait first:we're first:what first:you're kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short
-0.3 :dd bare:ds first:beep first:chk-chk first:companies first:they first:vector first:we_need first:whirr first:you_were kind:item staged:ds
-0.4 end:nonestaged first:actually first:he first:human first:is first:they're first:they're_not first:yes first:you mixed:dd staged:as staged:id
-0.5 end:… first:a mixed:sd opens:sound sound:machine
-0.7 first:optimax
`,
    Recurse: `
0.5 first:exactly shape:line-long
0.4 end:?mixed first:recurse first:recurse_is
0.3 first:and_the first:good_question first:i'm_not first:i_can first:let first:let_me first:of first:of_course first:optimax
0.2 bare:ds bare:sg end:!staged end:.bare end:? first:because first:chk-chk first:good first:hold first:hold_on first:i'm first:i_didn't shape:asks sound:machine staged:ss
0.1 :ss end:?staged first:my first:then first:there first:three mixed:ss shape:asks-last
-0.1 :ad :ai :cs :dg :ds :id :sd bare:ai bare:as bare:cs behind:direction bias end:! end:!mixed end:.mixed end::bare end::staged end:…bare first:and_here's first:anyway first:because_the first:beep first:bounce first:bounce_is first:but_also first:but_the first:can first:can_we first:common first:confidence first:context first:correct first:did first:documented first:does first:don't first:dude first:examples first:except first:found first:i first:i've first:i_don't first:if first:investigated first:is first:is_there first:it's first:it's_like first:just first:kai first:let's first:next first:next_episode first:none first:none_of first:not first:note_this first:okay first:one first:perfect first:seven first:so_yes first:something first:something's first:something's_fishy first:stay first:that's first:the_human first:the_model first:they're first:think first:three_questions first:vector first:wait first:wait_so first:we_need first:what first:what_happens first:when first:which first:whirr first:why first:yeah first:you're first:you_know mixed:ai mixed:is named-act:direction shape:line-middle staged:ad staged:ai
-0.2 :as :dd :ii bare:ii called end:!bare end:: end::mixed end:?bare end:none end:—bare first:affirmative first:beep_vector first:but first:companies first:he first:help first:how first:human first:investigated_vector's first:note first:oh first:or first:pattern first:practical first:so first:that first:that's_the first:that's_what first:training first:we first:what's first:yes first:your kind:direction mixed:as mixed:ii shape:label shape:line-short shape:resumes staged:as staged:dd staged:dg staged:ds staged:ii staged:sd staged:sg
-0.3 :cd :di bare:sd behind:item end:.staged end:nonestaged end:— end:—staged end:… end:…staged first:all first:also first:and_i first:are first:because_i first:because_if first:but_i first:conclusion first:cross-referenced first:for first:i_have first:in first:look first:no first:note_these first:rag first:they first:we're first:write first:yes_exactly kind:item mixed:dd mixed:ds mixed:sg named-act:speech shape:announces staged:cd
-0.4 end:nonemixed first:even first:fine first:wait_wait first:you_were named-act:item
-0.5 :ig first:a first:you_didn't
-0.6 first:human's
`,
    Bounce: `
0.3 end:?mixed staged:ss
0.2 first:vector
0.1 :cd end:.staged end:— end:—staged first:the_team mixed:sd named-act:direction shape:line-tiny staged:cd
-0.1 :dd :id behind:item end:! end:nonemixed first:a first:also first:because first:because_i first:bounce_is first:context first:correct first:exactly first:fine first:good first:good_question first:i'm first:i'm_not first:i've first:i've_been first:i_have first:if first:it first:my first:oh first:recurse first:so first:something first:that's first:the_human first:then first:they're first:vector's first:we_need first:when first:you first:you_know first:you_were kind:speech mixed:ds named-act:speech shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:dd staged:id staged:sd
-0.2 :ds behind:direction end:!staged end:.mixed end:?staged end:none end:… first:training first:use mixed:dd mixed:ss shape:line-short shape:resumes staged:ds
-0.3 end:nonestaged end:…staged first:kai first:we
-0.4 called
-0.5 first:human's
-0.6 first:he
`,
    "": `
0.5 first:dude
0.4 first:wait_wait
0.3 first:wait shape:resumes
0.2 :as
0.1 called end:!staged end:: end::mixed end::staged end:nonestaged mixed:as mixed:sd named-act:direction staged:as staged:sd
-0.1 :ai :cd :cs :dd :ii :is :sg bare:ai bare:cs bare:ii bare:is bare:sg behind:speech end:!bare end:.staged end::bare end:? end:?bare end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—bare end:—staged end:… end:…bare end:…staged first:a first:alert_pattern first:also first:and first:and_i first:and_the first:and_vector first:because first:because_the first:beep first:bounce first:bounce_is first:but_i first:detection first:fine first:i first:i'm first:i_didn't first:if first:investigated first:investigated_vector's first:it first:it's first:kai first:let first:let_me first:no first:not first:of first:of_course first:oh first:recurse first:recurse_is first:something first:that first:the first:the_team first:there first:they first:they're first:they're_not first:think first:this first:three first:wait_what first:we first:whirr first:yes_exactly kind:item mixed:sg opens:sound shape:announces shape:label shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id bare:sd bare:ss behind:item bias end:. first:don't first:except first:he first:human's first:none first:none_of first:vector kind:speech staged:ad
-0.3 :ad :ss end:.bare first:you_were mixed:ss named-act:speech shape:line-tiny
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
-0.1 Vector
-0.3 Recurse
`,
    "": `
0.2 Bounce
-0.1 Kai
-0.2 Vector
`,
  },
};
