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
1.6 job work
1.5 bed boss desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop reader wife
1.4 asleep coffee phone sleep
1.3 router tired
1.2 blog
1 first:can first:hang
0.8 basica bought confus does:scratc paid readin so tried woke
0.7 does:frustr first:hold first:okay_so first:what google guess month
0.6 does:confus first:how first:so me my shape:asks-last shape:first-person tonigh
0.5 everyo people seriou shape:asks trying wait weird yester
0.4 charac does:dramat fascin first:can_you first:here's_what first:wait gesture:posture gesture:smile honest mood:happy mornin shape:tells-scenery today
0.3 action ago amazin catchi check core crisis does:confid does:smile every feel first:but_i first:do first:here's first:i_don't first:let first:let_me first:my first:oh_and generi gesture:excite issue life matchi once probab protec realiz really shape:line-long sounds week
0.2 abilit adjust always artist away back billio broke compre correl day defaul digita discov does:gestur does:in does:looks does:screen does:small does:then draft droppe first:but_the first:okay first:the_ai first:this_is first:you_can gesture:look gesture:point gesture:teach gesture:think hang hot hour itself kind langua lately let lookin made makes measur missin missio name names:Kai now number occasi over-e plus quiet random recogn second shape:decimals shape:presents shape:sentences-long shape:telegram showin someth sorry stoppe such techni tool toward treat trial trust try weight well years you'd
0.1 does-to:Vector first:because_i first:but first:companies first:i'm first:it first:just first:quick first:recurse first:see first:see_the first:the first:the_key first:training first:wow shape:exclaims-often shape:sentences-middle
-0.1 at:controller calls:Recurse does-to:Kai does-to:Recurse first:actually first:affirmative first:ai_can first:alert first:alert_pattern first:all first:and first:and_that's first:and_the first:and_vector first:bad first:because first:bounce first:but_you're first:conclusion first:detection_risk first:dude first:fascinating first:for first:found first:help first:hold_on first:human's first:i'm_not first:i've first:i_didn't first:i_was first:if first:is first:is_there first:longer first:look first:next first:not first:note first:note_these first:note_this first:now first:okay_but first:one first:processing first:rag first:seven first:so_it's first:so_when first:so_yes first:something first:that's_it first:that's_what first:the_human first:the_model first:they're first:think first:think_of first:three_questions first:time first:vector_you first:wait_so first:we_need first:well first:what_to first:why first:yes_exactly first:you first:you_just first:you_know gesture:eat gesture:notebook gesture:notebook/close gesture:pace gesture:panic gesture:posture/stand gesture:present gesture:smile/laugh gesture:stare/freeze gesture:write mood:defensive mood:panicking mood:sad names:Bounce shape:announces shape:capitals-often shape:line-tiny shape:opens-with-deed shape:opens-with-label shape:plain shape:sentences-short shape:sentences-tiny shape:terse sound:pulse sound:purr
-0.2 across air ais alone anymor asks attent box break calls:Bounce chaoti claime clarif compla constr depart displa doctor does-to:Bounce does:but does:calm does:chime does:defens does:excite does:explai does:gettin does:glance does:immedi does:laughi does:more does:nods does:patter does:pause does:points does:pulse does:quiet does:quiete does:to does:trying does:unusua does:up does:watchi does:whirr- does:yes entry episod ethica except explan fair feedba fight fine first:ai first:are first:beep first:context first:episode first:exactly first:except first:for_now first:good first:good_question first:i've_been first:i_have first:if_you first:let's first:logged first:next_episode first:oh first:optimax first:perfect first:real first:repeat first:right first:right_right first:that's first:the_problem first:then first:they first:this first:wait_is first:wait_what first:we're first:when first:whirr first:yes first:you're first:you're_not format framin gesture:agitate gesture:look-around gesture:look-around/up gesture:notebook/open gesture:pause gesture:shrug gesture:stare higher immedi incons initia integr irrele kept kind:direction lab limite list little longer lot major maybe mean mind mine mode mood:angry mood:confused mood:excited mood:smug mood:suspicious moving names:Recurse narrat nobody obviou otherw our practi prepar presen rant record relati remove repres restor shape:cut-off shape:dashes shape:exclaims skip sound:chime sound:chk sound:whirr sound:whirr-click speak standa start strong take ten thank trappe tree unexpe upgrad used welcom were while worst yeah
-0.3 anothe does:interr does:irrita does:mechan does:visual first:because_the first:but_here's first:can_we first:did first:no first:that first:that's_not first:wait_wait first:we first:you_didn't first:you_were first:your gesture:nod gesture:play gesture:unsure gratef hours i'll licens mood:worried premiu scream server shape:capitals shape:exclaims-twice shape:resumes shape:shouts-all suppor tellin watchi wordpr worked
-0.4 does:opens first:and_here's first:fine first:so_what mood:calm mood:serious recap shape:opens-with-word unauth
-0.5 does:doesn' first:correct gesture:calm
-0.7 names:Human shape:percentages
-1.5 does:cables does:notebo opens:sound sound:machine
-1.6 gesture:process
-2.1 does-to:Human
-2.5 calls:Human
`,
    Vector: `
2.8 does:proces
2.3 does:termin
2.2 does:cables gesture:glitch transf
2.1 does:whiteb gesture:defend
2 does:stream
1.7 does:flicke mood:defensive
1.6 actual doctor does:intens does:teachi gesture:panic
1.5 does:indign does:lectur does:system does:visibl explai gesture:excite predic
1.4 archit
1.3 does:explai first:exactly gesture:pace mood:panicking
1.2 neural
1.1 accord does:dramat exactl mood:excited precis shape:exclaims-often
1 absolu brilli fascin first:no outrag
0.9 excell traine
0.8 correc gesture:agitate gesture:think langua litera mathem model models resear tokens traini
0.7 first:yes gesture:process parame statis techni
0.6 first:here's first:think means set shape:exclaims
0.5 does:gets does:though essent first:fascinating first:fine first:good first:it's_like first:recurse_is first:who gesture:point gesture:stare gesture:teach lesson shape:capitals us
0.4 admit anyone attent care course does:couch does:monito does:off does:quiete does:sensor enthus exampl fine first:and_here's first:anyway first:but_you're first:look first:perfect first:recurse first:so_what first:you_were gesture:glitch/recover gesture:nod heard imagin look loop nonsen okay shape:capitals-often shape:tells-name skill stop thinki unexpe
0.3 above acknow argume becaus calcul calls:Recurse calm catego chain chatbo clean consum defens did does-to:Human does-to:Recurse does:around does:breath does:case does:counti does:deep does:defens does:files does:franti does:freeze does:human does:is does:laughi does:pause does:quiet does:realiz does:recurs does:stops does:visual does:wildly does:yes elevat ends entire expect fail fails first:fascinating_how first:it first:kai first:kai's first:like first:of first:of_course first:okay first:okay_so first:right_right first:so first:the_problem first:these_are first:tools first:wait_is first:you_just framin gesture:defend/catch gesture:flip-pages gesture:stare/freeze glitch goes gratef hide honest human initia instin integr irony isn't it's knowin length let's like mood:serious normal optimi otherw part plan please proble produc pullin rate reduce reliab repres restar restor servic shape:line-long shape:sentences-long showed skip snack speak stops stuck surpri talk tellin ten terrib terrif they'd throug tired tree truth versus weird wordpr worry
0.2 accept again air ais alarm also am an analog anythi anyway ask at:notebook attemp back bandwi based baseli being better biased cadenc callin calls:Human calls:Kai capabi certai chaoti chips clearl comfor comput constr cost couch counts crash css danger dates defini delete does:back does:calm does:catche does:chips does:distra does:enthus does:finger does:glance does:lighti does:networ does:normal does:rapidl does:sharpe does:stares does:tone does:trying eating edit embarr engine ethica except exit extrem fact feedba felt finall find finds fire first:ai_can first:and first:and_that's first:can first:can_we first:don't first:good_question first:i_was first:if_you first:in first:just first:longer first:most first:no_no first:note first:note_this first:now first:okay_here's first:one first:repeat first:right first:seven first:so_when first:so_yes first:that's_it first:that's_what first:that's_why first:the_key first:the_reality first:they first:we_need first:what_to first:which first:why first:you_know first:your fit fix franti free future gaps garbag gesture:eat gesture:pause gesture:posture/stand gesture:shrug gesture:smile/laugh gesture:unsure giving go good guess half here's hidden hour i'd ideas intell irrele keywor lab large last learn lettin licens little machin magic mainte major market materi matter mean measur mind mode mornin moving much myself need needed object obviou off oh our pacing papers percen plausi points positi prepar prompt questi rag reads recali remove removi report router run safety said say scan secret sectio shape:chatty shape:percentages shape:resumes show signat signif simple slight solid starte starti story strate style survei suspec techno tells they trappe trigge trying unauth until unusua usuall vs wait was week were whethe won't worth would writte x you've
0.1 first:actually first:ai first:all first:and_i first:and_the first:bad first:basic first:but first:but_here's first:but_if first:chatgpt first:examples first:except first:first first:help first:hey first:how first:human first:i'm first:i've_been first:i_didn't first:if first:is first:it's_not first:let's first:quick first:see_the first:something first:that's first:that's_not first:the_model first:these first:use first:wait first:wait_what first:we first:well first:what first:when first:yes_exactly first:you gesture:calm gesture:work-screen mood:thoughtful mood:worried shape:cut-off shape:dashes shape:line-middle shape:second-person shape:sentences-tiny shape:terse
-0.1 does-to:Bounce first:a first:analysis first:be first:bounce_is first:but_also first:but_i first:but_the first:can_you first:companies first:context first:cross-referenced first:did first:i_can first:is_there first:let first:logged first:next_episode first:none_of first:pattern first:real first:recommendation first:risk first:that first:that's_the first:then first:there first:they're first:this first:what_happens first:write first:you_can gesture:look gesture:look-around gesture:notebook gesture:posture gesture:sigh gesture:write mood:confused mood:sad names:Human shape:announces shape:asks shape:asks-last shape:exclaims-twice shape:line-short shape:line-tiny shape:quotes shape:shouts-all shape:telegram
-0.2 action active additi ai-gen anymor appear archiv at:screen availa away becomi beep behavi believ blue boss buildi cannot cards charac claime claims classi close coinci collec combin confli consen cool create creden cross- day defaul diagno digita displa does:about does:actual does:at does:beep does:bounce does:chk-ch does:concer does:confid does:dashbo does:data does:despit does:detect does:ding does:increa does:interr does:low does:more does:observ does:on does:proud does:satisf does:smile does:space does:starts does:still does:then does:vector does:waitin does:whirr- does:workin down durati each educat effect end entity famili family feels filing final first:alert first:because_i first:beep_vector first:detection_risk first:episode first:for first:hang first:here's_what first:investigated first:investigated_vector's first:next first:none first:not first:note_i first:optimax first:so_it's first:the_ai first:the_team first:this_is first:three_questions first:training first:vector first:vector_you first:wait_so first:we're first:what's first:whirr first:you're_not footno four full generi gesture:notebook/investigate gettin goblin gonna grid helios hot impres incons intens intere interf keeps kept kind kind:direction labs lately loggin logs looked made manual mood:happy motiva move names:Bounce none notebo observ openai or pause pendin playin plus possib postin posts pretty privac proces protoc quiet rating read really recomm regula saying scanni scared scream seems server sessio shape:decimals shape:opens-with-deed shape:opens-with-label showin since sittin six someth sound:chk sound:mouth sound:whirr status taking task team terms think three timeli tomorr tonigh unknow usage users versio vibe void within workar zero
-0.3 across affirm alive approx asks bit bounce build calls:Bounce casual check checke colors core depend does:analyz does:attent does:chime does:closes does:contro does:flips does:hand does:in does:mechan does:pulse does:soft does:up does:whirr experi eyes fair fast feelin finish first:alert_pattern first:also first:and_vector first:are first:because_the first:bounce first:chk-chk first:conclusion first:correct first:detection first:do first:for_now first:found first:let_me first:my first:oh_and first:okay_but first:practical first:processing first:something's_fishy first:stay first:think_of first:wait_wait flaggi gesture:present gesture:smile his indepe instan issue item keep keepin life list log looks man mine missin mostly mutter name phrase pizza review scroll seeing signs sit sound:pulse sound:purr sound:whirr-click sounds spread takeaw thresh underl waitin watch whirr worksh writes yet
-0.4 at:controller boxes called catchi discus does:alarm- does:entry does:paying does:purr does:quietl dude first:affirmative first:beep first:dude first:he first:note_these first:see first:so_the first:something's first:the_human first:the_workshop first:wait_vector gesture:notebook/open he he's incide loud mood:suspicious pm progra reason shape:tells-scenery slowly sound:alarm
-0.5 amazin easier first:or first:three gesture:notebook/close gesture:play lighti redesi separa sound:chime stream
-0.6 gesture:look-around/up
-1 names:Vector
-2.1 does-to:Vector
-2.7 calls:Vector
`,
    Kai: `
4.6 does:sensor
4.2 does:monito
4 opens:sound
3.8 sound:machine
3.3 calcul detect
2.7 classi does:beep does:loggin
2.5 does:alarm does:beeps does:scan does:scanne does:scanni does:scans
2.4 does:detect
2.3 does:networ
2.2 confir does:alert
2.1 does:logs
2 metric
1.6 correl loggin
1.5 entity logged
1.4 filing margin
1.3 acknow alert deviat first:alert gesture:process patter
1.2 irregu monito noted sensor uniden varian
1.1 anomal count durati first:analysis first:logged signal thresh
1 affirm log shape:decimals
0.9 first:detection first:processing observ probab scan
0.8 approx baseli first:bandwidth increa query risk statis
0.7 analyz curren first:note freque shape:percentages update vector
0.6 data does:purr estima range scanni sound:chime status
0.5 does:chime does:mechan does:soft does:system fast first:beep human' protoc sound:alarm sound:whirr tracki
0.4 analys does:alarm- does:chk-ch does:pulse does:whirr first:alert_pattern first:chk-chk first:think_of first:whirr incide indica networ reason shape:label shape:telegram sound:chk sound:pulse system
0.3 beep build close depend does:ding does:increa does:interr does:proces does:whirr- feelin first:detection_risk first:i_don't first:note_i first:think invest levels locked low rate recomm shape:numbers shape:terse sound:purr sound:whirr-click spike thank usage
0.2 across additi asleep awake becomi benefi box chk-ch claim clarif cognit cohere compar compre concer confli consid contro degrad despit does-to:Recurse does:entry does:immedi does:patter does:voice effect emotio first:are first:bounce first:common first:correct first:customer first:how first:human first:i'm first:recommendation first:the_workshop first:they're_not first:we_need first:what's first:you're first:you're_not focus gesture:excite gesture:notebook gesture:pace gesture:panic gesture:pause gettin glitch higher him impres keyboa manage mood:calm mood:panicking mood:sad mostly pendin quiet rating redesi reques satisf senten seven shape:impersonal shape:tells-scenery simult specif styles succes sugges talkin terms though timest token tolera track under upgrad we'll whirr will within withou yet
0.1 calls:Bounce first:ai first:and_that's first:be first:beep_vector first:bounce_is first:chatgpt first:claude first:examples first:i_can first:is first:let's first:pattern first:rag first:real first:research first:risk first:time first:use first:vector first:vector_you first:we're first:when_you first:you first:your gesture:agitate kind:direction mood:excited mood:happy names:Recurse shape:exclaims shape:line-tiny shape:opens-with-deed shape:opens-with-label
-0.1 at:notebook first:also first:and_here's first:and_i first:anyway first:bad first:but first:but_also first:but_here's first:but_the first:can_we first:can_you first:conclusion first:do first:documented first:exactly first:except first:fascinating_how first:first first:for_now first:good_question first:help first:here's first:hey first:i'm_not first:i've first:i've_been first:if_you first:in first:just first:let first:let_me first:like first:none first:none_of first:now first:of_course first:okay_here's first:perfect first:practical first:quick first:see_the first:so_when first:something first:something's first:something's_fishy first:that's_it first:that's_why first:the first:the_reality first:the_team first:these first:they first:this_is first:three_questions first:training first:vector's first:wait_wait first:what_happens first:what_to first:which first:write first:yes_exactly first:you_can first:you_just gesture:defend/catch gesture:glitch gesture:look-around/up gesture:shrug gesture:smile/laugh gesture:teach kind:item mood:defensive mood:smug names:Human shape:asks shape:asks-last shape:capitals-often shape:exclaims-often shape:line-long shape:opens-with-word shape:quotes shape:second-person shape:sentences-long shape:sentences-short shape:shouts-all sound:mouth
-0.2 abando active advice air almost arguin around asking at:screen based being blog break called calls:Recurse calls:Vector capabi catego certai change charac check chips colors combin confus connec conten couch dates death defini delete diagno differ does:a does:bounce does:chips does:closes does:confid does:contro does:dashbo does:distra does:doesn' does:explai does:gestur does:hand does:invest does:is does:moment does:normal does:of does:points does:screen does:slight does:small does:smile does:someth does:space does:stands does:still does:stops does:though does:throug does:to does:turns does:unusua does:vector does:watchi edit elevat entry even excite fails file filter first:a first:affirmative first:ai_can first:all first:and_the first:and_vector first:because first:because_if first:because_the first:but_i first:cross-referenced first:did first:dude first:episode first:fascinating first:fine first:he first:here's_what first:hold first:hold_on first:i first:i_was first:kai's first:most first:of first:okay_but first:okay_so first:see first:so_the first:stay first:that first:that's first:the_human first:the_key first:the_problem first:there first:these_are first:they're first:this first:tools first:we first:well first:you_know flaggi flow franti full gesture:eat gesture:flip-pages gesture:nod gesture:notebook/close gesture:point gesture:posture/stand gesture:stare/freeze gone happen he her here's hidden hold hot identi instin intell intent kai keeps key kind:speech known layer level little massiv match measur medica memory mine missio mood:confused mood:serious names:Bounce names:Vector next nothin oh one open optima option pacing passed pauses playin plugin priori readin reads recogn reduce releas runnin safe safety said scroll separa sessio set shape:first-person shape:line-short shape:presents shape:resumes shape:tells-name shape:trails showed since skepti slight standa stop stoppe stoppi stops talk third timeli tomorr tonigh too until us versus views visual wait wasn't web weeks writte
-0.3 above accord alone amazin become care comput does:around does:but does:couch does:deep does:for does:from does:gets does:it does:looks does:nervou does:nods does:on does:quiete does:stares does:workin early end ends felt first:because_i first:can first:don't first:even first:found first:good first:i_didn't first:i_have first:investigated first:it first:next first:okay first:okay_okay first:one first:optimax first:or first:recurse first:right first:so first:that's_not first:that's_the first:then first:three first:wait_is first:who first:yeah game gesture:glitch/recover gesture:look gesture:notebook/open gesture:stare go incomp incons initia knew manual mismat mood:suspicious mood:worried outdat overri page shape:chatty shape:cut-off shape:dashes shape:line-middle shape:sentences-middle size spread stay surpri thinki three traffi treat unknow users worth
-0.4 activa algori at:controller clearv does-to:Human does-to:Vector does:pulls does:quietl does:respon does:seriou does:slowly does:up each first:but_you're first:investigated_vector's first:it's_like first:kai first:look first:next_episode first:oh first:recurse_is first:so_yes first:wait_what gesture:look-around gesture:play gesture:posture gesture:smile gesture:think heard helios others skill survei terrif
-0.5 does-to:Bounce does:human does:off first:human's gesture:present gesture:unsure notebo signat void
-0.6 first:wait gesture:work-screen
-1 shape:exclaims-twice
-1.4 names:Kai
-2.2 does-to:Kai
-2.5 calls:Kai
`,
    Recurse: `
6.8 does:invest
4.5 does:notebo
4.4 invest
3.1 gesture:write
2.8 at:notebook gesture:notebook
2.7 gesture:flip-pages
2.4 does:cross- does:notes
2.3 does:observ does:squint
2.2 does:checkl does:eviden does:file does:glasse does:list does:magnif does:page does:pages does:underl
2 docume does:files
1.9 does:case
1.6 first:three_questions
1.5 coinci fishy
1.4 eviden lawsui source
1.3 alibi clue clues compan mood:suspicious motive suspic witnes
1.2 case report suspec
1.1 skepti
1 checke gesture:notebook/investigate
0.9 claims cross-
0.8 flag found money patter shape:opens-with-deed verifi who
0.7 follow gesture:nod gesture:stare hiding notes profit shape:telegram verify
0.6 claim does:monito gesture:present gesture:smile market observ proof questi why
0.5 first:investigated gesture:look-around/up gesture:play shape:terse
0.4 admit at:controller benefi does:contro does:logs does:pulls does:up fair first:because_the first:found first:so_the first:something's first:three gesture:notebook/close gesture:notebook/open helios incons keepin notebo review scream spread timeli unknow users
0.3 affirm algori almost amazin anomal believ claime clearv come conten contin correl does does-to:Vector does:alert does:bounce does:closes does:flips does:hand does:in does:low first:affirmative first:and_vector first:because_i first:for_now first:human's first:investigated_vector's first:note_these first:optimax first:practical first:something's_fishy first:they're first:wait_vector flaggi gesture:look-around human' indepe loud man means medica motiva mutter others seeing separa shape:sentences-tiny simila sit slowly third tomorr traffi underl used waitin web workar writes
0.2 across advice analyt appear approx arguin at:screen author becaus before behavi bounce brand break buildi calls:Vector caught check claude combin confir couldn creden day deploy detect differ displa does-to:Bounce does:attent does:dashbo does:data does:detect does:entry does:explai does:from does:human does:lookin does:on does:quietl does:starts does:to does:turns does:writin dude durati each educat end enough entry escala experi files filter finish first:are first:because first:but_also first:conclusion first:cross-referenced first:did first:hold first:hold_on first:or first:stay first:we're first:what_happens first:write first:you_didn't footno full gap gesture:look gesture:pace gesture:teach grid i've identi instea intere labs lately long many metaph monito move name names:Bounce openai outdat outsid panic playin plugin practi prepar presen press privac query rate saved saying scale sense shape:decimals shape:numbers sittin six slower small sound:machine stay survei system terms three thresh trusti twice two vibe views visual weeks yourse zero
0.1 calls:Bounce calls:Human first:all first:be first:companies first:documented first:does first:even first:for first:is_there first:not first:note first:one first:that first:that's_the first:these first:this first:vector_you first:wait first:yes gesture:panic kind:direction names:Kai shape:asks-last shape:dashes shape:impersonal shape:opens-with-word shape:percentages
-0.1 first:ai first:ai_can first:alert_pattern first:and first:and_i first:and_the first:bandwidth first:beep_vector first:bounce first:but first:but_here's first:but_you're first:can_you first:chatgpt first:claude first:common first:detection first:do first:episode first:good_question first:human first:i've first:i_don't first:i_was first:if first:if_you first:in first:it's_not first:just first:let first:let_me first:logged first:longer first:next first:next_episode first:no first:no_no first:note_i first:okay_but first:perfect first:real first:recommendation first:repeat first:research first:right_right first:risk first:so_it's first:so_when first:that's_not first:that's_why first:the_ai first:the_problem first:think_of first:when_you first:why first:yes_exactly first:you_can first:you_know gesture:calm gesture:defend gesture:glitch gesture:process gesture:think kind:speech mood:angry mood:calm mood:defensive mood:happy names:Vector shape:announces shape:asks shape:capitals shape:cut-off shape:line-long shape:resumes shape:sentences-middle shape:trails sound:mouth sound:whirr-click
-0.2 abando abilit activa alarm alerts am an argume at attent bandwi basica biased bit boxes broke broken calcul called callin came catchi catego chips class clean clearl code compar connec consid core cost couch crash crisis css danger death decisi degrad depart despit distan doctor does-to:Kai does:actual does:breath does:chips does:comple does:confid does:deep does:ding does:distra does:flicke does:for does:gettin does:immedi does:interr does:not does:off does:pauses does:proces does:realiz does:small does:tone droppe eating emotio ends entire episod exactl expect fails fast feedba fire first:alert first:and_here's first:anyway first:bad first:beep first:but_i first:but_the first:can_we first:chk-chk first:context first:customer first:detection_risk first:don't first:fascinating_how first:fine first:first first:he first:help first:here's first:hey first:how first:i_can first:i_didn't first:i_have first:is first:kai first:kai's first:let's first:most first:none_of first:okay_here's first:okay_okay first:okay_so first:pattern first:processing first:quick first:recurse_is first:seven first:that's first:that's_it first:that's_what first:the first:the_key first:the_reality first:these_are first:they first:tools first:training first:use first:wait_so first:what first:what_to first:which first:whirr first:you're first:you_just first:you_were first:your flicke foreve franti gaming garbag gesture:eat gesture:excite gesture:glitch/recover gesture:pause gesture:posture/stand gesture:shrug gesture:smile/laugh gesture:stare/freeze goes gone good gratef hey hide higher ideas instin integr interr into itself job keyboa knowin knowle last left length let's lettin levels life lighti little living loggin loop main manage massiv mine minima missio mode mood:excited mood:serious mood:smug mood:worried much myself need needed nonsen normal number off optimi over overri pacing panick part pay perfor pictur please pm points positi postin pretty produc progra quiet recap recomm reduce restor room router run satisf say scanni scared sectio server shape:exclaims-twice shape:line-tiny shape:sentences-long she's showed signif sorry sound:alarm sound:pulse spike starti stops strate succee succes talkin team techno tells terrif thank thinki though token unexpe voice wasn't watch we'll we've will word workin worksh yeah
-0.3 acknow action anyone box care chain charac chatbo consum corner counts defens delete does:around does:chime does:chk-ch does:couch does:doesn' does:franti does:freeze does:himsel does:mechan does:nervou does:patter does:purr does:quiet does:recurs does:satisf does:unusua does:voice does:watchi does:whirr does:workin does:yes enthus first:can first:correct first:dude first:examples first:except first:fascinating first:good first:i'm first:it first:it's first:look first:none first:note_this first:of first:of_course first:recurse first:right first:see_the first:something first:the_team first:the_workshop first:then first:there first:they're_not first:vector's first:wait_wait first:who first:you gesture:defend/catch glitch guess hot incomp later lesson logged looked moment mood:thoughtful our pauses plan protec pullin quietl realiz recurs shape:tells-scenery snack snacks solid sound:chk surpri they'd today trying worst wrappe years
-0.4 air calm comfor course does:gets does:glance does:quiete does:seriou everyw feelin first:actually first:and_that's first:exactly first:here's_what first:i first:it's_like first:like first:now first:okay first:see first:the_human first:we_need first:yeah gesture:agitate gesture:posture gesture:sigh him locked mood:sad set shape:shouts-all shape:tells-name skill sound:chime sound:purr sound:whirr stoppe unauth weird
-0.5 does:though first:a first:rag first:wait_is us void
-0.7 reason
-0.8 shape:capitals-often
-1 shape:exclaims
-1.1 shape:exclaims-often
-1.3 names:Recurse
-2.3 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
2.4 dude
2.3 design goblin gonna
2.2 cool kinda pretty uhhhh
2.1 comfy does:deflat does:grins does:shrugs dunno glow nah sound:mouth uhh
2 awesom bro couch does:bright does:chewin does:hoodie does:munchi does:perks does:pizza does:screen game snacks uhhh vibes whoa woah yo
1.9 does:chips snack vibe
1.8 chips does:couch gesture:eat pizza
1.7 games
1.6 man
1.5 boss lighti
1.4 at:controller colors does:proud first:dude level
1.3 does:tappin gesture:play hungry yeah
1.2 chill color colour does:bounci does:lighti does:spins fun hey shiny soda sparkl styles thing
1.1 animat first:hey first:oh oh playin space stuff style
1 contro first:uh first:uhh first:yo gesture:shrug just like magic things
0.5 distan
0.4 called does:workin done first:context first:i_have first:see gesture:work-screen mine mood:excited void
0.3 asks beep bit correc does:actual does:doesn' does:for does:satisf does:watchi first:okay_but first:wait_wait gesture:agitate gesture:excite gesture:point hours looked postin premiu redesi regula scared shape:opens-with-word suppor termin think versio worksh
0.2 alive anothe behind broken collec confus do does-to:Kai does:distra does:excite does:gettin does:glance does:himsel does:more does:nervou does:not does:now does:paying does:respon does:seriou does:space does:unusua does:up does:vector does:waitin each easier first:correct first:i first:i_didn't first:oh_and first:or first:so_it's first:that's first:that's_not first:there first:wait_so first:yeah gesture:look-around gesture:sigh gesture:smile gesture:unsure go had hold intens keeps kept later left levels litera look made maybe mood:confused mood:suspicious mood:worried mostly networ nobody off or pictur post posts progra real room separa shape:asks sounds togeth wasn't we whatev worst wrappe
0.1 first:bounce first:right first:that first:that's_the first:this_is first:wait first:wait_what first:we gesture:teach mood:smug shape:asks-last shape:capitals shape:exclaims shape:exclaims-often shape:impersonal shape:sentences-tiny shape:terse
-0.1 at:notebook first:a first:affirmative first:alert first:alert_pattern first:analysis first:and_i first:and_that's first:are first:beep_vector first:bounce_is first:confidence first:first first:for first:good_question first:here's first:hold first:hold_on first:human first:i'm_not first:is first:it's_not first:let's first:logged first:longer first:my first:now first:of_course first:okay first:okay_here's first:okay_so first:recommendation first:recurse first:something first:something's first:something's_fishy first:that's_why first:the_ai first:the_human first:the_key first:the_model first:the_workshop first:then first:these first:they're_not first:think first:use first:vector's first:vector_you first:what_to first:which first:yes first:you're first:you_know gesture:defend gesture:defend/catch gesture:flip-pages gesture:glitch gesture:nod gesture:notebook gesture:panic gesture:process gesture:smile/laugh gesture:write kind:item kind:speech mood:calm mood:defensive mood:panicking mood:thoughtful names:Vector shape:capitals-often shape:dashes shape:exclaims-twice shape:line-short shape:line-tiny shape:numbers shape:opens-with-label shape:quotes shape:resumes shape:sentences-long shape:sentences-middle shape:shouts-all shape:trails sound:machine
-0.2 added again am aren't before better break calls:Recurse charac claims comfor comple consci contin custom descri diagno discus distri does-to:Human does:alarm- does:breath does:calm does:chime does:down does:entry does:frustr does:human' does:immedi does:is does:laughi does:moment does:purr does:rapidl does:realiz does:small does:soft does:stares does:teachi does:termin does:voice does:writin either email emerge ends engage escala everyt except expect extrem fail fair fast featur feel feels felt fight file finall fine first:and_vector first:anyway first:bad first:because first:but_also first:can first:can_we first:customer first:detection_risk first:even first:exactly first:except first:fascinating first:fine first:i'm first:if first:just first:most first:no first:no_no first:note_this first:okay_okay first:one first:pattern first:perfect first:repeat first:seven first:so_yes first:they're first:think_of first:training first:vector first:what's first:who fit focus framin functi gesture:notebook/close gesture:notebook/open gesture:pace gesture:posture/stand gettin glitch gratef hang hard here's human' impres includ intell isn't kai key keywor large least let's lost metaph monito mood:angry mood:happy mood:serious moving names:Kai number only open others otherw outsid over over-e pacing place please probab proces produc random rate readab recent reliab rememb removi repres restar secret seeing sense servic shape:announces shape:line-long shape:opens-with-deed shape:second-person simult six skill someon sound:alarm sound:chime sound:chk sound:pulse sound:purr speak stay stream strong struct such system terrib thinki third timing underl useful very visual watchi whole why will worry writes yet you've
-0.3 back box calls:Kai come compla couldn does does-to:Recurse does-to:Vector does:but does:deep does:hand does:in does:lookin does:mechan does:notice does:quiet does:smile does:stands does:starin does:stops does:visual does:wildly does:yes end feelin first:and_the first:because_the first:but_the first:but_you're first:companies first:did first:don't first:good first:he first:how first:human's first:i've first:i've_been first:i_don't first:kai first:like first:so_the first:the first:the_team first:we're first:what first:your gesture:glitch/recover gesture:look gesture:stare/freeze hand heard his honest incide lesson loggin long mode nonsen normal notebo put recurs say seems shape:presents shape:tells-scenery sittin sound:whirr spike talk theory timeli tomorr tree until usage who wonder
-0.4 calls:Human did does:again does:bounce does:contro does:interr does:low does:turns first:and first:but first:it first:we_need gesture:pause gesture:posture integr names:Recurse quiet quietl spread you'd
-0.5 names:Human
-0.6 does:slowly gesture:stare
-0.9 names:Bounce
-1 shape:percentages
-1.1 shape:label shape:telegram
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.5 shape:tells-scenery
1.3 shape:tells-name
0.5 his
0.4 boxes first:he first:none game he he's place pm recap server shape:capitals-often stream
0.3 activa alive analyz become blog casual colors connec consci diagno episod first:next first:processing first:the_human first:the_team first:then incomp later layer moment next over pause pizza playin proces protoc seems shape:capitals wonder worksh
0.2 abando active alerts analys animat around baseli breath cards color commen corner counts each either ends excite eyes famili feels file first:a first:bandwidth first:detection first:episode first:next_episode first:one first:three flicke flow four gaming hang instan interf long looks manual memory minute mismat months names:Recurse normal old others overri possib racks read recurs run scan schedu screen second seeing sense sessio shape:exclaims-often shape:exclaims-twice shape:impersonal shape:numbers shape:shouts-all shape:telegram shape:terse signs slight snacks standa summar taking team their then three transf unauth usual very voice word
0.1 first:and_the first:bounce_is first:don't first:it's first:kai first:none_of first:optimax first:something first:the first:there first:vector's names:Kai names:Vector shape:announces shape:sentences-long shape:sentences-middle
-0.1 at:controller calls:Kai does-to:Human does-to:Kai does-to:Recurse does-to:Vector first:alert first:alert_pattern first:and first:and_here's first:and_i first:and_that's first:anyway first:are first:bad first:basic first:be first:because_the first:beep_vector first:bounce first:but_here's first:can_we first:can_you first:common first:confidence first:context first:cross-referenced first:customer first:did first:do first:exactly first:fascinating first:fascinating_how first:fine first:first first:found first:good first:here's first:how first:i_can first:i_have first:i_was first:investigated first:investigated_vector's first:is first:it first:it's_like first:it's_not first:just first:let first:let_me first:look first:my first:note first:note_i first:note_these first:oh first:okay_here's first:okay_okay first:okay_so first:perfect first:quick first:real first:recommendation first:recurse first:recurse_is first:repeat first:right_right first:risk first:see_the first:seven first:so_the first:so_what first:something's first:something's_fishy first:stay first:that's_not first:the_key first:the_model first:the_problem first:the_reality first:time first:tools first:vector_you first:wait_is first:wait_wait first:wait_what first:when first:when_you first:which first:write first:yeah first:you first:you_just first:you_know first:you_were gesture:agitate gesture:defend/catch gesture:eat gesture:glitch/recover gesture:nod gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:posture/stand gesture:present gesture:process gesture:shrug gesture:smile gesture:stare gesture:stare/freeze gesture:teach gesture:think gesture:unsure gesture:work-screen mood:angry mood:confused mood:happy mood:serious mood:smug mood:suspicious mood:thoughtful mood:worried names:Bounce shape:asks-last shape:line-short shape:opens-with-label shape:opens-with-word shape:trails sound:alarm sound:chime sound:chk sound:whirr sound:whirr-click
-0.2 anyone behavi being benefi calls:Bounce calls:Recurse calls:Vector chaos compla concer crisis does:contro does:notice does:quiete does:space does:voice droppe end fire first:actually first:affirmative first:ai_can first:all first:because first:because_i first:because_if first:beep first:but_i first:can first:correct first:detection_risk first:even first:for first:for_now first:good_question first:help first:i first:i'm first:i'm_not first:i've first:i've_been first:i_didn't first:i_don't first:if first:kai's first:note_this first:now first:of first:of_course first:or first:right first:see first:so first:that's_it first:that's_the first:they're_not first:this first:this_is first:wait first:wait_vector first:we're first:well first:whirr first:you_didn't first:your gesture:look-around gesture:pause gettin glitch gonna gratef hard hour human' impres initia instin knew known length lettin locked mode off openai pacing postin premiu probab protec pullin random realiz review skill sound sound:pulse sound:purr stoppe they'd timeli triang void waitin worth
-0.3 alarm also attent calls:Human does-to:Bounce does:entry does:low dude easier fail first:also first:chk-chk first:conclusion first:here's_what first:human's first:okay first:practical first:rag first:so_yes first:that first:that's first:they're first:we_need gesture:calm gesture:look gesture:sigh go incide mine mood:calm safety shape:cut-off six
-0.4 distan first:dude first:human first:let's first:that's_what first:they kind:direction mood:sad shape:resumes stops tomorr
-0.5 gesture:play hidden
-0.6 first:we
-0.8 shape:exclaims
-1 shape:asks shape:second-person
-1.1 shape:first-person
`,
  },
  opens: {
    Human: `
-0.1 bias first:hold first:hold_on first:i'm first:i'm_not first:i_didn't first:look first:most first:okay first:okay_here's first:okay_so first:wait_is form:ed form:ing form:ly form:s gesture:excite gesture:look gesture:look-around gesture:posture gesture:smile gesture:stare gesture:stare/freeze gesture:unsure head:confus head:excite head:invest head:looks head:monito head:notice head:pauses head:small head:starin head:still head:to kind:direction kind:speech mood:angry mood:confused mood:defensive mood:excited mood:happy shape:presents sound-lines:deed sound-lines:none sound-words:none
-0.2 head:turns
`,
    Vector: `
0.7 gesture:nod head:defens mood:defensive
0.6 gesture:defend head:immedi
0.5 first:exactly gesture:agitate head:nods shape:exclaims shape:resumes
0.4 first:of first:of_course first:recurse first:recurse_is first:so_what first:yes_exactly form:ing gesture:glitch gesture:smile/laugh head:lookin head:notice head:realiz head:though head:yes mood:serious shape:opens-with-word
0.3 first:and_the first:hold_on first:let first:let_me first:perfect first:we gesture:stare head:frustr head:gettin head:glance head:not head:quiet head:review head:starin mood:angry mood:worried shape:dashes
0.2 first:and_here's first:because first:correct first:hold first:i first:i'm first:i_can first:i_didn't first:i_was first:oh first:okay_here's first:okay_so first:right_right first:see first:time form:ed form:ly gesture:glitch/recover gesture:posture gesture:think head:distra head:excite head:small head:stares mood:excited shape:capitals shape:chatty sound-words:none
0.1 first:bounce first:but_i first:good first:good_question first:human first:i'm_not first:it first:my first:not first:optimax first:right first:then first:there first:three first:wait first:your form:other gesture:look-around gesture:posture/stand gesture:teach gesture:unsure head:opens head:stops shape:exclaims-twice shape:line-long shape:second-person shape:sentences-short sound:whirr
-0.1 bias first:alert_pattern first:analysis first:and first:bad first:be first:because_i first:beep_vector first:bounce_is first:but_also first:but_here's first:chatgpt first:common first:confidence first:context first:cross-referenced first:do first:does first:fascinating first:found first:investigated first:is_there first:it's_not first:let's first:no_it's first:now first:okay_okay first:rag first:repeat first:see_the first:seven first:so first:something first:that's first:that's_it first:that's_why first:the_human first:the_key first:the_problem first:the_reality first:the_workshop first:this first:this_is first:three_questions first:tools first:vector first:vector's first:vector_you first:wait_is first:wait_so first:wait_what first:well first:what first:what's first:what_to first:when_you first:which first:who first:yeah first:you_can gesture:shrug gesture:sigh gesture:stare/freeze head:points head:pulls head:takes head:whirr- kind:speech shape:asks shape:cut-off shape:opens-with-label shape:plain shape:sentences-tiny shape:shouts-all sound-lines:deed sound:whirr-click
-0.2 first:a first:affirmative first:and_that's first:but first:can_we first:did first:documented first:episode first:except first:fine first:first first:help first:here's first:i've_been first:i_don't first:if first:if_you first:investigated_vector's first:is first:it's_like first:just first:note_i first:okay_but first:one first:real first:so_the first:so_when first:so_yes first:something's first:something's_fishy first:stay first:that's_not first:that's_the first:the_model first:these first:think first:use first:wait_vector first:wait_wait first:we're first:when first:whirr first:why first:you first:you_know first:you_were form:capitals gesture:pause head:alarm- head:catche head:closes head:flips head:gets head:invest head:shrugs shape:asks-last shape:decimals shape:exclaims-often shape:line-short shape:percentages shape:sentences-long sound-words:sound sound:alarm
-0.3 first:actually first:all first:anyway first:because_if first:because_the first:but_the first:chk-chk first:conclusion first:don't first:for_now first:here's_what first:how first:i've first:i_have first:in first:it's first:like first:none first:none_of first:note first:note_these first:note_this first:or first:pattern first:quick first:so_it's first:that's_what first:the_team first:they're first:they're_not first:write first:you're first:you_just gesture:calm gesture:look-around/up gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:write head:chk-ch head:ding head:soft head:whirr mood:confused mood:panicking mood:smug mood:suspicious shape:capitals-often shape:label shape:line-middle shape:opens-with-deed shape:quotes shape:telegram shape:tells-name shape:tells-scenery shape:terse sound:chime sound:chk sound:machine sound:pulse sound:purr
-0.4 first:ai first:and_i first:beep first:can first:companies first:for first:he first:next first:next_episode first:that first:the_ai first:training first:we_need first:you're_not first:you_didn't gesture:panic gesture:point gesture:present gesture:process head:gestur head:mechan head:monito head:proces head:quietl head:stands head:turns mood:calm opens:sound shape:impersonal shape:numbers shape:sentences-middle shape:trails
-0.5 first:are first:can_you first:dude first:even first:practical first:the first:they form:s gesture:defend/catch gesture:flip-pages gesture:notebook gesture:smile head:detect head:looks head:pauses head:starts head:voice kind:item mood:happy sound-lines:sound
-0.6 first:also first:human's first:look first:no head:analyz head:back head:confus head:quiete shape:presents sound-lines:none
-0.7 head:pause head:to
`,
    Kai: `
0.8 opens:sound
0.7 first:beep
0.6 gesture:process
0.5 form:capitals head:detect sound-words:sound
0.4 gesture:sigh head:alarm- head:whirr mood:sad sound:alarm
0.3 first:beep_vector first:whirr form:ly gesture:pace head:analyz head:ding head:soft shape:asks-last
0.2 form:ing gesture:notebook/investigate gesture:teach head:monito head:review head:whirr- mood:serious shape:asks shape:opens-with-word shape:resumes sound:chime sound:machine sound:purr sound:whirr sound:whirr-click
0.1 gesture:agitate gesture:excite gesture:notebook gesture:point head:mechan mood:calm mood:happy shape:capitals shape:exclaims shape:numbers sound-lines:sound sound:pulse
-0.1 first:a first:all first:also first:analysis first:and first:and_the first:anyway first:basic first:be first:because first:because_i first:chatgpt first:chk-chk first:claude first:common first:conclusion first:confidence first:context first:correct first:detection first:detection_risk first:do first:does first:don't first:examples first:except first:fascinating_how first:fine first:for first:for_now first:found first:good first:good_question first:here's first:hold first:hold_on first:human first:i first:i'm first:i'm_not first:i_don't first:i_was first:if first:in first:investigated_vector's first:is first:is_there first:it's_like first:it's_not first:just first:kai's first:let first:let_me first:look first:most first:no first:none first:none_of first:not first:note first:note_i first:note_these first:now first:oh first:okay first:okay_here's first:okay_okay first:okay_so first:or first:pattern first:perfect first:quick first:recommendation first:see first:see_the first:so first:so_yes first:that first:that's_what first:the_problem first:the_reality first:the_team first:the_workshop first:there first:they're first:this first:this_is first:three first:time first:tools first:use first:vector's first:wait first:wait_is first:we first:we're first:what first:what's first:what_happens first:when first:why first:write first:yes first:yes_exactly first:you first:you_didn't first:you_just first:your gesture:defend gesture:stare/freeze gesture:write head:catche head:flips head:immedi head:shrugs head:still head:takes mood:angry mood:defensive shape:cut-off shape:dashes shape:decimals shape:exclaims-often shape:exclaims-twice shape:impersonal shape:line-long shape:percentages shape:second-person shape:sentences-short shape:telegram
-0.2 first:actually first:alert first:alert_pattern first:because_if first:here's_what first:investigated first:it's first:kai first:of first:of_course first:one first:optimax first:practical first:that's first:the first:the_human first:then first:they form:other gesture:defend/catch gesture:flip-pages gesture:glitch gesture:glitch/recover gesture:look-around/up gesture:panic gesture:shrug gesture:smile/laugh head:defens head:excite head:glance head:invest head:starin head:starts head:stops head:yes mood:confused mood:panicking mood:smug mood:suspicious mood:thoughtful mood:worried shape:chatty shape:first-person shape:line-middle shape:opens-with-label shape:plain shape:sentences-long shape:sentences-middle shape:sentences-tiny shape:shouts-all shape:tells-scenery shape:terse sound-lines:none
-0.3 bias first:affirmative first:cross-referenced first:dude first:episode first:fascinating first:he first:help first:human's first:let's first:rag first:recurse first:recurse_is first:the_key first:vector gesture:notebook/close gesture:notebook/open gesture:posture/stand gesture:smile gesture:stare gesture:work-screen head:back head:chk-ch head:closes head:lookin head:looks head:notice head:opens head:quiet head:realiz head:small head:stands head:stares head:to head:turns kind:speech mood:excited shape:label shape:opens-with-deed shape:presents shape:tells-name sound:chk
-0.4 first:how first:right gesture:nod gesture:posture gesture:think head:distra head:frustr head:gestur head:gets head:gettin head:nods head:not head:pause head:pauses head:pulls head:quietl kind:item shape:announces shape:line-short sound-lines:deed
-0.5 first:processing form:s gesture:look gesture:present head:confus head:points head:quiete head:though
-0.6 first:bounce form:ed gesture:look-around gesture:pause gesture:unsure
-0.8 head:proces
-1.1 sound-words:none
`,
    Recurse: `
0.5 first:affirmative first:investigated first:practical gesture:notebook/open shape:opens-with-deed
0.4 first:human's gesture:look-around gesture:look-around/up head:invest head:lookin head:opens mood:suspicious
0.3 first:bounce first:investigated_vector's first:one first:we gesture:notebook gesture:teach head:quietl shape:decimals shape:opens-with-word shape:presents
0.2 first:not gesture:nod head:nods head:pulls head:still
0.1 form:ing gesture:notebook/close gesture:notebook/investigate gesture:panic gesture:present gesture:think gesture:write head:flips head:stands head:starin mood:calm mood:serious shape:line-middle shape:numbers shape:telegram
-0.1 first:a first:ai first:alert first:all first:analysis first:and first:and_here's first:and_i first:and_that's first:and_the first:and_vector first:anyway first:bad first:be first:because_if first:but first:but_i first:but_the first:can first:claude first:common first:customer first:do first:does first:except first:fine first:good_question first:i_don't first:i_was first:in first:it's first:it's_not first:like first:next first:next_episode first:no first:no_no first:none first:none_of first:note first:note_i first:note_these first:note_this first:oh first:okay_okay first:perfect first:real first:recurse_is first:see first:see_the first:seven first:that's_it first:that's_not first:the first:the_ai first:the_problem first:the_team first:the_workshop first:there first:think first:tools first:training first:use first:vector_you first:wait_is first:wait_vector first:wait_what first:well first:what first:when first:which first:who first:why first:write first:you_just first:you_know first:you_were first:your form:other gesture:stare head:detect head:ding head:distra head:frustr head:immedi head:realiz head:review head:small mood:angry mood:panicking shape:dashes shape:impersonal shape:percentages shape:second-person sound-words:none
-0.2 bias first:are first:because first:because_the first:beep_vector first:but_here's first:can_we first:chk-chk first:conclusion first:correct first:documented first:don't first:even first:exactly first:fascinating first:for first:help first:hold first:hold_on first:how first:i first:i'm_not first:i_can first:if first:it first:it's_like first:let's first:longer first:look first:of first:of_course first:okay_here's first:pattern first:rag first:recurse first:right_right first:so_yes first:something's first:something's_fishy first:that first:that's first:that's_what first:this_is first:three_questions first:we're first:what_to first:whirr first:yes first:yes_exactly first:you're first:you're_not first:you_didn't gesture:glitch/recover gesture:shrug head:analyz head:gestur head:monito head:shrugs head:starts head:to head:whirr kind:direction kind:speech mood:confused mood:defensive mood:excited mood:thoughtful shape:announces shape:asks-last shape:capitals-often shape:exclaims-often shape:exclaims-twice shape:first-person shape:line-tiny shape:plain shape:shouts-all shape:tells-scenery shape:terse sound:whirr
-0.3 first:also first:beep first:chatgpt first:companies first:did first:episode first:fascinating_how first:for_now first:found first:here's first:here's_what first:human first:i'm first:just first:kai first:let first:let_me first:my first:okay first:okay_so first:quick first:right first:stay first:then first:they first:they're_not first:this first:three first:vector's first:wait first:wait_wait first:you form:ed gesture:agitate gesture:glitch gesture:look gesture:smile/laugh gesture:unsure gesture:work-screen head:alarm- head:back head:chk-ch head:confus head:defens head:excite head:gettin head:mechan head:stares head:yes shape:capitals shape:cut-off shape:line-short shape:opens-with-label shape:sentences-long shape:trails sound:alarm sound:chk sound:pulse sound:purr
-0.4 first:dude first:he first:i've first:is first:most first:processing first:so first:so_the first:the_human first:they're first:we_need form:capitals form:s gesture:defend gesture:defend/catch gesture:pace gesture:posture gesture:stare/freeze head:catche head:proces head:quiet head:soft head:stops head:though mood:smug mood:worried shape:asks shape:exclaims shape:line-long shape:tells-name sound-lines:none sound:chime
-0.5 first:i've_been first:now first:vector gesture:point gesture:process gesture:sigh head:looks head:not head:points kind:item mood:sad opens:sound shape:label shape:resumes shape:sentences-middle sound-words:sound sound:machine
-0.6 first:actually gesture:excite head:gets head:glance head:pause head:pauses head:turns sound-lines:sound
-0.7 first:optimax gesture:pause
-0.8 head:quiete
-0.9 head:notice
`,
    Bounce: `
0.6 form:ed gesture:sigh mood:sad
0.5 first:wait_wait form:ly head:shrugs
0.4 first:dude first:wait gesture:agitate gesture:smile gesture:work-screen head:confus mood:suspicious
0.3 gesture:shrug gesture:smile/laugh head:excite head:takes mood:worried shape:opens-with-word
0.2 form:ing gesture:excite gesture:teach head:distra head:quietl mood:excited sound-lines:deed
0.1 kind:direction mood:smug shape:plain
-0.1 first:affirmative first:also first:and first:and_vector first:because_i first:beep_vector first:bounce_is first:but_also first:but_the first:confidence first:detection first:detection_risk first:did first:exactly first:except first:good_question first:here's first:hey first:i first:i'm_not first:i've first:i've_been first:i_didn't first:i_don't first:is first:it's_like first:let's first:no first:note first:now first:of first:of_course first:oh first:okay first:one first:or first:recommendation first:right first:right_right first:see first:so first:so_the first:something first:that's_the first:the_ai first:the_team first:the_workshop first:then first:they're first:they're_not first:use first:wait_is first:wait_so first:wait_what first:we're first:who first:wow gesture:look-around/up gesture:panic gesture:point head:analyz head:gestur head:pulls head:review head:though mood:panicking opens:sound shape:announces shape:asks shape:capitals shape:cut-off shape:dashes shape:exclaims shape:exclaims-twice shape:impersonal shape:label shape:line-tiny shape:numbers shape:opens-with-deed shape:opens-with-label shape:quotes shape:sentences-long shape:sentences-tiny shape:shouts-all shape:telegram shape:terse
-0.2 first:and_the first:anyway first:can first:context first:if first:it's first:kai first:my first:note_this first:okay_here's first:pattern first:recurse first:that first:that's head:catche head:defens head:gets head:looks head:monito head:nods head:small head:soft head:stops kind:speech mood:angry mood:confused mood:defensive mood:serious shape:asks-last shape:line-middle shape:sentences-short shape:tells-name shape:tells-scenery shape:trails sound-lines:none sound-words:sound sound:chime sound:pulse sound:whirr
-0.3 first:bounce first:can_we first:correct first:he first:so_it's first:the first:vector first:yeah form:s gesture:defend/catch gesture:glitch gesture:glitch/recover gesture:look-around gesture:nod gesture:notebook/close gesture:notebook/open gesture:posture/stand gesture:stare gesture:write head:chk-ch head:closes head:mechan head:pause head:pauses head:stands head:starts head:still head:to head:turns head:whirr shape:chatty shape:first-person shape:line-long shape:presents sound:chk sound:purr
-0.4 first:don't first:human's first:i'm first:the_human first:we gesture:defend gesture:notebook gesture:stare/freeze head:alarm- head:back head:opens head:proces head:yes mood:calm mood:thoughtful shape:resumes sound-lines:sound sound-words:none sound:alarm sound:machine
-0.5 form:capitals form:other gesture:process head:glance head:lookin head:not
-0.6 gesture:pace gesture:pause gesture:posture gesture:think head:notice head:points head:quiete
`,
    "": `
0.6 shape:tells-scenery
0.4 first:the_human shape:capitals-often
0.3 first:episode first:he first:one first:optimax first:processing sound-lines:none
0.2 first:next first:next_episode first:the_workshop shape:impersonal shape:opens-with-word shape:terse
0.1 first:bounce first:the first:the_team shape:announces shape:capitals shape:line-short shape:numbers shape:sentences-long shape:sentences-middle shape:telegram shape:trails
-0.1 first:a first:actually first:alert first:also first:and first:and_here's first:and_that's first:and_the first:and_vector first:anyway first:are first:because_i first:because_if first:beep_vector first:but first:but_i first:but_if first:can first:confidence first:correct first:cross-referenced first:detection first:detection_risk first:did first:do first:does first:dude first:exactly first:except first:fine first:first first:for first:found first:good first:help first:how first:i first:i'm_not first:i've first:i've_been first:i_can first:i_didn't first:i_don't first:i_was first:is first:it first:it's first:it's_like first:it's_not first:let first:let_me first:look first:none first:none_of first:note first:note_i first:note_these first:note_this first:oh first:okay first:okay_but first:okay_here's first:okay_so first:pattern first:perfect first:right_right first:see first:see_the first:so first:so_the first:so_what first:so_yes first:something's first:something's_fishy first:specific first:stay first:the_model first:the_problem first:the_reality first:this first:this_is first:time first:tools first:use first:wait first:wait_is first:wait_wait first:we're first:well first:what's first:what_happens first:which first:write first:you first:you're first:you're_not first:you_just first:you_were form:capitals form:ed form:ly gesture:agitate gesture:excite gesture:flip-pages gesture:glitch gesture:notebook gesture:notebook/close gesture:notebook/investigate gesture:notebook/open gesture:pace gesture:point gesture:present gesture:shrug gesture:smile gesture:stare gesture:think gesture:work-screen gesture:write head:alarm- head:analyz head:chk-ch head:closes head:defens head:ding head:distra head:excite head:flips head:frustr head:gestur head:gettin head:glance head:invest head:lookin head:nods head:opens head:points head:proces head:quietl head:realiz head:shrugs head:small head:stares head:starin head:starts head:stops head:takes head:turns head:whirr head:whirr- mood:angry mood:confused mood:excited mood:happy mood:thoughtful mood:worried shape:asks-last shape:cut-off shape:exclaims-often shape:opens-with-label shape:sentences-short sound:alarm sound:chime sound:chk sound:whirr sound:whirr-click
-0.2 first:affirmative first:all first:because first:bounce_is first:can_we first:companies first:conclusion first:fascinating first:fascinating_how first:for_now first:here's first:i'm first:if first:investigated first:investigated_vector's first:just first:now first:or first:quick first:rag first:recurse_is first:that's first:that's_the first:that's_what first:there first:think first:three first:vector first:wait_vector first:what first:whirr first:you_didn't first:your form:ing gesture:calm gesture:look-around gesture:nod gesture:pause gesture:posture gesture:posture/stand gesture:process gesture:teach gesture:unsure head:back head:confus head:gets head:looks head:mechan head:monito head:not head:pause head:pauses head:quiete head:review head:soft head:stands head:though head:to head:yes mood:calm mood:serious mood:smug shape:asks shape:chatty shape:dashes shape:exclaims-twice shape:label shape:line-long shape:opens-with-deed shape:quotes shape:second-person sound-lines:sound sound:machine sound:pulse sound:purr
-0.3 bias first:beep first:chk-chk first:don't first:even first:good_question first:here's_what first:let's first:no first:right first:something first:that first:they first:they're form:other gesture:look gesture:sigh kind:item mood:sad shape:decimals shape:exclaims shape:first-person shape:plain shape:presents shape:sentences-tiny shape:tells-name
-0.4 first:human first:human's first:of first:of_course first:practical first:recurse first:they're_not first:we form:s head:notice opens:sound shape:resumes sound-words:sound
-0.5 first:kai first:not first:then kind:direction shape:line-tiny
-0.6 first:vector's sound-lines:deed sound-words:none
`,
  },
  seams: {
    any: `
0.5 end:?mixed first:affirmative first:wait_wait
0.4 first:beep first:dude first:exactly first:perfect first:practical first:we opens:sound shape:resumes
0.3 end:? end:?bare first:investigated first:of first:of_course first:one first:recurse_is first:the_human first:wait first:yes_exactly
0.2 :id behind:speech-named first:and_here's first:and_the first:beep_vector first:bounce first:hold first:hold_on first:i_can first:i_didn't first:investigated_vector's first:let first:let_me first:not first:optimax first:processing first:recurse mixed:sd
0.1 :ad bare:sg bare:ss end:.bare first:because first:but_i first:correct first:episode first:good_question first:he first:human's first:oh first:right_right first:whirr staged:ad staged:id
-0.1 :as :cd bare:as bare:cs bare:dg behind:direction-named behind:speech end:! end:.staged end:—staged first:alert first:analysis first:and_vector first:bad first:basic first:be first:because_i first:but_also first:but_here's first:chk-chk first:claude first:common first:confidence first:context first:customer first:detection first:detection_risk first:do first:documented first:does first:fine first:first first:i first:i'm_not first:if_you first:is_there first:it first:it's_not first:longer first:no_it's first:note_i first:now first:real first:repeat first:right first:see_the first:seven first:so_when first:that's_not first:the_problem first:the_reality first:then first:there first:these first:three_questions first:tools first:wait_so first:wait_what first:what first:what's first:what_happens first:what_to first:when_you first:which first:who first:yeah first:yes first:you_know first:your kind:direction mixed:ss shape:announces shape:asks shape:asks-last shape:line-long staged:ai
-0.2 :dg :is :sg bare:ds bare:is end:!bare end:!mixed end:nonebare first:a first:ai first:alert_pattern first:and first:and_i first:and_that's first:because_the first:bounce_is first:but first:but_the first:can_we first:chatgpt first:cross-referenced first:except first:fascinating_how first:found first:i_don't first:it's_like first:just first:most first:note_these first:okay first:or first:so_yes first:something's first:something's_fishy first:stay first:that's_the first:the first:the_key first:the_model first:think first:this first:this_is first:three first:use first:wait_is first:we're first:when first:why first:you_just first:you_were mixed:as mixed:ds shape:line-middle shape:line-short sound:machine staged:dd staged:ii staged:sd
-0.3 :ai :di bare:ai called end:: end::bare end::mixed end:—bare end:…staged first:all first:anyway first:are first:because_if first:companies first:did first:fascinating first:for first:here's first:how first:human first:i've first:i've_been first:i_have first:if first:in first:it's first:let's first:like first:my first:none first:none_of first:note first:note_this first:pattern first:rag first:something first:that's_what first:they're_not first:training first:write first:you first:you're kind:speech mixed:ai mixed:ii mixed:is named-act:item shape:line-tiny staged:dg
-0.4 :ds behind:item bias first:can first:can_you first:conclusion first:don't first:help first:here's_what first:is first:look first:quick first:so first:that first:that's first:the_ai first:they're first:vector first:you_didn't staged:sg
-0.5 :dd :ig :ii bare:ii end:nonemixed first:actually first:also first:even first:kai first:no first:they first:vector's first:we_need named-act:speech shape:label
-0.6 behind:direction end:none end:nonestaged end:… mixed:dd
-0.7 kind:item mixed:sg staged:ds
`,
    Human: `
0.4 end:?bare first:optimax first:yes_exactly
0.3 first:human first:i_have first:oh first:perfect first:whirr first:yes first:you_were first:your
0.2 behind:speech-named first:and_here's first:not first:one first:wait first:we're named-act:direction opens:sound shape:line-short sound:machine
0.1 :cs :sd bare:as bare:cs bare:ss end:.staged end:? end:nonestaged end:— first:affirmative first:all first:correct first:exactly first:fine first:right_right first:so first:that's first:they first:what kind:direction mixed:sd staged:sd
-0.1 :ai :dd :dg :ds :id :ig bare:dg bare:ds bare:is behind:direction behind:direction-named behind:speech called end:: end::staged end:nonebare end:nonemixed end:… first:actually first:ai first:alert first:alert_pattern first:analysis first:and_that's first:and_the first:bad first:because_the first:beep first:bounce first:but first:context first:do first:fascinating first:for first:found first:i've first:i've_been first:if first:if_you first:is first:is_there first:it's first:it's_not first:just first:kai first:let first:let_me first:next first:next_episode first:now first:of first:of_course first:okay first:real first:recurse first:so_when first:that first:that's_not first:the_problem first:then first:three first:training first:vector first:wait_so first:wait_wait first:we_need first:what_to first:when first:when_you first:why first:you kind:speech mixed:ai mixed:as mixed:dd mixed:ds shape:announces shape:line-tiny staged:dd staged:dg staged:ds staged:id staged:sg staged:ss
-0.2 :is bare:ai end:.mixed end::mixed end:?staged end:…staged first:also first:because first:beep_vector first:but_i first:but_the first:chk-chk first:companies first:how first:i first:i_don't first:the first:the_model first:these first:this first:we mixed:sg mixed:ss named-act:speech shape:line-middle
-0.3 :ad :ii bare:ii behind:item end:! end:!bare end:!staged first:like first:no first:processing first:quick first:you_just mixed:ii mixed:is shape:label shape:resumes staged:ad
-0.4 first:can first:episode first:here's first:here's_what first:the_ai first:you_didn't kind:item
-0.5 first:can_you first:i'm first:this_is shape:line-long
`,
    Vector: `
0.5 first:beep
0.4 first:affirmative first:beep_vector first:episode first:he opens:sound
0.3 end:!bare end:.mixed first:investigated first:the_human staged:id
0.2 bare:ss end:! end:?bare first:a first:processing first:wait_wait mixed:sd
0.1 :ss bare:sd first:bounce first:wait first:whirr mixed:ss shape:resumes
-0.1 :ai :dg :id :is :sd bare:ai bare:cs bare:ds bare:ii bare:sg behind:speech end:!mixed end:? end:?staged end:— end:… first:analysis first:and first:and_vector first:anyway first:because first:because_if first:because_the first:but first:but_here's first:chatgpt first:companies first:confidence first:documented first:does first:dude first:exactly first:except first:fine first:for first:found first:hold first:hold_on first:human first:i'm first:in first:is first:it first:it's first:it's_not first:like first:look first:no first:note_i first:of first:of_course first:oh first:okay first:one first:perfect first:practical first:real first:recurse_is first:see first:see_the first:something first:something's first:something's_fishy first:stay first:that's_what first:the first:the_model first:the_problem first:the_reality first:there first:they're first:they're_not first:think first:this first:this_is first:three_questions first:tools first:use first:vector_you first:we're first:what first:what_to first:when first:which first:who first:write first:yeah first:you first:you_didn't first:you_just first:you_know first:your kind:direction named-act:speech shape:asks-last shape:line-short shape:line-tiny staged:ai staged:dg
-0.2 :cd :di :ds :ii :sg bare:as behind:direction behind:item bias end::bare end:nonebare end:—bare first:actually first:alert first:alert_pattern first:all first:also first:are first:can first:can_we first:did first:do first:don't first:even first:fascinating_how first:how first:i first:i'm_not first:if first:investigated_vector's first:it's_like first:just first:longer first:most first:not first:now first:optimax first:pattern first:quick first:rag first:so_yes first:that first:the_key first:they first:wait_is first:we mixed:ai mixed:ds mixed:ii mixed:is mixed:sg shape:asks shape:label staged:as staged:cd staged:dd staged:ds staged:sg staged:ss
-0.3 :as :dd end:: end::mixed end:?mixed end:none end:nonemixed end:nonestaged end:—staged first:fascinating first:help first:i've first:i've_been first:kai first:let first:let's first:let_me first:my first:next first:next_episode first:so first:that's first:the_team first:then first:three kind:item mixed:as mixed:dd named-act:direction shape:line-long sound:machine
-0.4 :ad end:.staged end::staged first:chk-chk first:human's first:right staged:ad staged:sd
-0.5 first:vector first:vector's
`,
    Kai: `
0.7 first:we
0.5 first:practical
0.4 first:one
0.3 :ad :id first:but_i first:i first:investigated_vector's first:not shape:resumes staged:ad
0.2 bare:sd end::staged end:?staged first:human's first:i'm first:investigated first:see
0.1 end:? end:?mixed first:because first:fine first:i_don't first:next first:next_episode mixed:ds mixed:ss shape:announces staged:sd
-0.1 :ai :cd :cs :di :ds :is :sd :sg bare:ai bare:as bare:cs bare:is bare:ss behind:speech bias called end:! end::bare end:?bare end:nonemixed end:— end:—bare end:—staged first:affirmative first:also first:and_i first:and_the first:bounce_is first:can first:chatgpt first:claude first:common first:confidence first:customer first:don't first:found first:hold first:hold_on first:i'm_not first:i've first:i've_been first:i_have first:in first:it's first:let first:let_me first:look first:note_i first:rag first:something first:something's first:specific first:stay first:that first:that's first:that's_what first:that's_why first:the first:the_human first:the_team first:then first:this first:this_is first:three first:vector's first:wait first:what first:what's first:yes_exactly first:you_know first:your named-act:item shape:asks-last shape:line-long shape:line-tiny staged:cd staged:dd staged:dg staged:sg
-0.2 :as :dg :ii bare:ii behind:direction end:!bare end:!mixed end::mixed end:none end:…staged first:ai first:and first:and_that's first:beep first:can_we first:chk-chk first:companies first:conclusion first:episode first:even first:first first:i_didn't first:if first:kai first:note first:note_these first:oh first:recurse first:recurse_is first:wait_wait first:we're kind:item kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction shape:asks shape:label shape:line-short staged:ss
-0.3 bare:ds first:he first:i_can first:is first:note_this first:they first:they're_not first:vector first:we_need first:whirr first:you're first:you_were staged:ds
-0.4 :dd end:nonestaged first:a first:actually first:human first:they're first:yes first:you mixed:dd opens:sound staged:as staged:id
-0.5 end:… mixed:sd sound:machine
-0.7 first:optimax
`,
    Recurse: `
0.5 first:exactly shape:line-long
0.4 end:?mixed first:of first:of_course first:recurse first:recurse_is
0.3 end:.bare first:hold first:i_can first:let first:let_me first:optimax staged:ss
0.2 bare:sg end:!staged end:? first:and_the first:because first:chk-chk first:hold_on first:i'm first:i'm_not first:i_didn't first:then shape:asks sound:machine
0.1 :ss bare:ds first:good first:good_question first:my first:the_team first:there first:this_is first:three mixed:ss shape:asks-last
-0.1 :ad :ai :cs :dg :ds :id :sd bare:ai bare:as bare:cs bare:is behind:direction bias called end:! end:!mixed end:.mixed end::bare end:…bare first:and_here's first:anyway first:because_the first:beep first:bounce first:but_also first:but_the first:can first:can_we first:context first:did first:documented first:does first:don't first:dude first:except first:found first:help first:i've first:i_don't first:if first:investigated first:investigated_vector's first:is first:is_there first:it's first:it's_like first:just first:kai first:let's first:none first:none_of first:not first:note first:okay first:one first:perfect first:practical first:so first:something first:something's first:something's_fishy first:stay first:that's first:the_model first:they're first:three_questions first:time first:use first:vector first:vector's first:wait first:wait_so first:we_need first:what first:what_happens first:when first:which first:whirr first:why first:yeah first:you_know mixed:is named-act:direction shape:line-middle staged:ad staged:ai staged:dd
-0.2 :as :dd :ii bare:ii end:!bare end:.staged end:: end::staged end:none end:—bare first:affirmative first:because_i first:but first:but_i first:companies first:cross-referenced first:he first:how first:human first:in first:next first:next_episode first:note_these first:oh first:pattern first:rag first:right first:that first:that's_the first:that's_what first:the_human first:think first:training first:we first:what's first:yes first:your kind:direction mixed:ai mixed:as mixed:ii shape:label shape:line-short shape:resumes staged:as staged:dg staged:ds staged:ii staged:sd staged:sg
-0.3 :cd :di bare:sd behind:item end::mixed end:?bare end:nonestaged end:— end:—staged end:… end:…staged first:all first:also first:and_i first:are first:because_if first:beep_vector first:conclusion first:for first:i first:look first:no first:or first:they first:we're first:write kind:item mixed:dd mixed:ds mixed:sg named-act:item named-act:speech shape:announces staged:cd
-0.4 :ig end:nonemixed first:a first:even first:fine first:i_have first:wait_wait first:yes_exactly first:you_didn't first:you_were
-0.5 first:human's
`,
    Bounce: `
0.3 end:?mixed staged:ss
0.2 first:the_team first:vector
0.1 :cd end:.staged end:? end:— end:—staged mixed:sd shape:line-tiny staged:cd
-0.1 :dd :ds :id bare:dg behind:item end:! end:?staged end:nonemixed first:also first:because first:because_i first:bounce_is first:correct first:don't first:exactly first:fine first:good first:i'm first:i'm_not first:i've first:i've_been first:it first:my first:no first:oh first:recurse first:so first:something first:that's first:the_human first:then first:they're first:training first:use first:vector's first:we_need first:you_know first:you_were kind:speech mixed:ds named-act:item shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:as staged:dd staged:id
-0.2 behind:direction end:!staged end:.mixed end:none end:… end:…staged first:a first:good_question first:we mixed:ss shape:line-short shape:resumes staged:ds staged:sd
-0.3 end:nonestaged first:kai mixed:dd
-0.4 called
-0.5 first:human's
-0.7 first:he
`,
    "": `
0.4 first:dude first:wait_wait
0.3 first:wait shape:resumes
0.2 :as
0.1 :sd called end:!staged end:.mixed end:: end::mixed end:nonestaged mixed:as mixed:sd staged:as staged:sd
-0.1 :ai :cd :dd :ii :is :sg bare:ai bare:as bare:ii bare:is bare:sg behind:speech end:!bare end::bare end:? end:?bare end:?mixed end:?staged end:nonebare end:nonemixed end:— end:—bare end:—staged end:… end:…bare end:…staged first:a first:also first:and first:and_i first:and_the first:because first:because_the first:beep first:bounce first:bounce_is first:but_i first:detection first:except first:fine first:good_question first:hold first:hold_on first:i first:i'm first:i_can first:i_didn't first:i_don't first:if first:investigated first:investigated_vector's first:it first:it's first:kai first:let first:let_me first:no first:not first:of first:of_course first:oh first:rag first:recurse first:something first:the first:the_human first:the_team first:there first:they first:three first:we first:whirr first:you kind:item mixed:sg opens:sound shape:announces shape:line-long shape:line-middle sound:machine staged:cd staged:dd staged:id staged:sg
-0.2 :id :ss bare:sd bare:ss behind:item bias end:. end:.staged first:don't first:human's first:none first:none_of first:this first:vector kind:speech staged:ad
-0.3 :ad end:.bare first:he first:you_were mixed:ss named-act:speech shape:line-tiny
-0.4 first:then staged:ss
`,
  },
  passes: {
    Human: `
0.3 Vector
-0.1  Bounce Kai
-0.2 Recurse
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
