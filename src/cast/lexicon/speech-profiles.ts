/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds; where turns end; to whom the word passes. A line is a weight
 * and the features that have it; blanks in features are underscores. The empty name is narration. Learnt by
 * test/script/import/learn-profiles.ts from traits written by hand and real posts.
 */
export const SPEECH_PROFILES = {
  called: 1.3,
  calls: 1.7,
  says: {
    Human: `
1.6 job reader work
1.5 asleep bed desk dinner does:bed does:coffee does:desk does:laptop does:phone does:scroll does:sleep does:typing does:yawns face kids kitche laptop phone router tired wife
1.4 blog sleep
1.3 boss
1.2 coffee
1 first:hang
0.9 basica first:can
0.8 bought confus does:frustr does:scratc first:hold first:okay_so first:what google paid readin shape:first-person so tried woke
0.7 does:confus first:how first:so guess month shape:asks shape:asks-last
0.6 first:wait me my tonigh wait
0.5 everyo honest people seriou trying weird yester
0.4 action charac does:dramat first:here's_what mornin today
0.3 core crisis decide defaul digita does:confid does:gestur does:smile does:thinks droppe fascin first:do first:here's first:my first:oh_and first:the_ai first:you_can generi gesture:posture issue life matchi measur name realiz really scanni stoppe week
0.2 abilit adjust ago always artist at:screen away back billio broke capabi catchi chaos check correl discov does:in does:moment does:screen does:small does:then draft emerge every explai feel first:can_you first:let first:let_me first:the first:this_is gesture:smile gesture:think guessi hot human' itself let makes massiv meanin missin missio mood:happy occasi once optima over-e plus probab protec quiet random recogn safety shape:telegram shape:tells-scenery she's showin sorry sounds statis such techni tool toward treat trial trust years
0.1 actual added ai amazin analyt analyz articl at audien before boring brains build calcul can't card change citati compre connec contex day descen despit detect differ does-to:Vector does:looks does:the educat end enhanc error exampl fact-c family few first first:because_i first:but_i first:but_the first:companies first:i first:i_don't first:in first:it first:it's first:just first:not first:now first:okay first:optimax first:see_the first:training five foreve franti gesture:excite gesture:look gesture:point gradie gramma halluc hang has he's help hide hour how human identi imagin implem item kai kind kind:item known langua lately like living logged looked lookin looks made make match mathem mechan mentio millio names names:Kai names:Vector networ neural night none nothin now number often ones open pacing painti passed passio patter pay phrase please postin predic pure reason replac restau saves saying second seems server shape:decimals shape:label shape:line-long shape:presents shape:quotes shape:sentences-long shape:sentences-middle show shrugs signat sittin skepti someth starts sudden sure talkin teach they'r think those thousa true try unauth unders using vary verify voice wake we've weight well went whole works writin x you'd zero
-0.1 across admit affirm air alarm almost analog answer anymor anyone appear archiv area ask asking assist author awake base basic becomi being believ break busine called calls:Bounce chaoti chatgp claim claime collec color come comes compla compli concep confid constr corner curren danger databa decisi defens depart did diplom direct displa docume does does-to:Bounce does:around does:bright does:case does:comple does:detect does:enthus does:excite does:human does:immedi does:intens does:interr does:invest does:lighti does:not does:patter does:points does:pulls does:pulse does:quiet does:starin does:still does:to does:tone does:unusua does:up does:voice does:watchi does:wildly doing down dude eating engage engine enthus ethica eviden exactl except expose fair featur feedba feelin fight filing find fine first:affirmative first:ai_can first:bad first:because_the first:bounce first:can_we first:did first:episode first:exactly first:except first:for first:for_now first:good first:good_question first:if_you first:next first:next_episode first:no first:perfect first:rag first:right first:so_it's first:that's first:that's_it first:the_model first:the_problem first:this first:time first:wait_wait first:wait_what first:we first:we_need first:when first:why first:yeah first:yes first:you first:you_just format found framin frustr fundam game garbag gesture:look-around gesture:panic gesture:present gesture:shrug gesture:stare get giving glow gonna helps higher hold hours i'd immedi import includ incons incorr indepe initia input instea instru integr intent intern into keepin knew know lab leaked left lettin lighti limits little locked longer loop machin major making materi matter maybe mean mine minute model modera months mood:calm mood:excited mood:panicking mood:serious mood:smug moving names:Bounce needed nobody nonsen normal novel observ on other otherw past permis person pizza pm point prompt proper pullin purpos questi rag rant rate read regula remove render repres respon restar restor result return right run same secret senten shape:announces shape:capitals shape:cut-off shape:dashes shape:exclaims shape:exclaims-twice shape:line-tiny shape:resumes shape:sentences-short shape:sentences-tiny showed simple skill slower smart snack solid sound:pulse source speak start starte strong study super suppos suspic take takes teachi tells terrib territ text thank them they thing timing tokens tools traffi train traine tree truth two unexpe unusua upgrad used user usuall vague verifi versio versus via vibes void we were whethe which won't word worksh would write wrong your
-0.2 accura alone anothe asks attent box cabine clarif clean doctor does:calm does:distra does:explai does:freeze does:from does:glance does:nods does:on does:someth does:tappin does:visual does:yes entry exists expect first:but_here's first:context first:fine first:let's first:one first:right_right first:that first:they first:you_didn't first:you_were gesture:calm gesture:look-around/up gesture:nod gesture:play gesture:posture/shift gesture:teach gesture:unsure goblin i'll infras irrele kept licens limite list litera lot mind mode mood:confused mood:sad mood:suspicious mood:worried narrat obviou oh openai prepar presen recali record schedu scream shape:opens-with-word skip standa struct summar tellin ten up watchi welcom wordpr worked yeah
-0.3 ais biolog does:opens does:pause first:and_here's first:correct first:i_have first:so_what first:that's_not first:your gesture:stare/freeze gratef mainte premiu relati
-0.4 recap
-0.5 suppor
-0.7 shape:percentages
-0.8 names:Human
-1.5 does:cables does:notebo gesture:process opens:sound sound:machine
-2 does-to:Human
-2.5 calls:Human
`,
    Vector: `
2.8 does:proces
2.4 does:termin
2.3 transf
2.1 does:cables does:whiteb gesture:defend gesture:glitch
2 does:stream
1.8 gesture:panic
1.7 does:flicke
1.6 actual does:system does:teachi gesture:excite
1.5 doctor does:indign does:intens does:lectur does:visibl explai gesture:pace mood:defensive predic
1.4 archit
1.3 does:explai mood:panicking
1.2 first:exactly mood:excited neural shape:exclaims-often
1.1 does:dramat fascin gesture:think
1 absolu brilli exactl first:no outrag precis traine
0.9 accord excell gesture:agitate shape:capitals shape:exclaims traini
0.8 correc first:yes langua means model models resear statis
0.7 first:here's first:think gesture:point gesture:teach litera mathem parame shape:capitals-often techni tokens
0.6 does:though gesture:process
0.5 does:off does:pause okay shape:line-long
0.4 admit attent chain course did does:couch does:freeze does:gets does:human does:quiete does:recurs essent first:too gesture:nod gesture:stare gesture:stare/freeze heard human imagin nonsen shape:sentences-long skill
0.3 above air anyone becaus calm care catego chips danger does-to:Human does-to:Recurse does:back does:laughi does:nods does:one does:realiz does:wildly does:yes elevat enthus exampl feedba felt first:and_here's first:fine first:it first:look first:of first:of_course first:so_what first:these_are first:wait_is first:which first:who first:your gesture:eat gesture:posture/shift gesture:posture/stand go gratef half initia irrele it's length like look loop mainte normal pullin reduce set shape:resumes showed signat signif snacks stop stops surpri terrib terrif tree us versus worry
0.2 ais alarm analog argume attemp bandwi baseli being biased box calcul calls:Kai calls:Recurse chatbo clarif clean coffee comfor compou consum couch crash defens defini does:a does:breath does:calm does:catche does:chips does:deep does:down does:files does:franti does:from does:glance does:himsel does:is does:lighti does:monito does:normal does:notice does:seriou does:small does:stands does:starin does:stops does:visual eating edit embarr entire estima ethica except expect fail fails fine fire first:and_that's first:anyway first:bad first:but_here's first:can_we first:fascinating first:first first:good first:good_question first:hold first:hold_on first:if_you first:it's_like first:kai first:kai's first:most first:note_this first:okay first:okay_here's first:okay_so first:perfect first:recurse first:recurse_is first:right_right first:so first:so_yes first:that's_it first:that's_what first:the_problem first:these first:they first:tools first:we first:we_need first:well first:why first:you_know future garbag gesture:calm gesture:pause gesture:posture glitch guess hidden hide honest i'd instin integr isn't lesson lettin materi matter missio mode mood:serious moving names:Recurse needed object optimi outdat output pacing paid part percen prepar priori proble prompt protec rate recali restar restor right scan secret sectio shape:second-person shape:trails show simple snack solid starte story stuck survei suspec talk tellin ten them they they'd thinki truth unexpe unusua vs wait was we've week weird whethe won't wordpr worked worth would
0.1 about accept access accura acknow act advanc almost alone also am an analys and anothe anythi ask asking at:notebook atlas back base based basic be beauti become better biolog both broke busine cadenc callin came case catch certai change chaoti chunks clarit class comes compan compla comple comput confid consid constr corpor cost court critic css curren databa dates delete deleti depart descri desk detail detect diplom does:around does:case does:comple does:counti does:enthus does:finger does:immedi does:looks does:meaner does:networ does:not does:of does:opens does:patter does:points does:quiet does:sensor does:slowly does:stares does:this does:throug does:tone does:trying does:voice does:watchi doing droppe during else ends engage engine errors even everyt everyw exact exceed exists exit extrem fact failur fight finall find finds first:ai_can first:and first:and_the first:but first:but_you're first:can first:don't first:except first:fascinating_how first:help first:human first:i first:i'm first:i_have first:i_was first:if first:is first:just first:let's first:like first:longer first:okay_okay first:quick first:right first:so_when first:something first:that's first:the_key first:the_model first:the_reality first:time first:wait first:what first:what_to first:when first:you first:you_didn't first:you_just first:you_were format framin franti free frustr games gaps gesture:defend/catch gesture:flip-pages gesture:glitch/recover gesture:look gesture:shrug give goal goes good have help her here's high higher hour i identi immedi imposs indica infras input intell intent intern into irony just kai key keywor knew know knowin known lab large last learn least left legal let's level levels licens likely limite little longer lost machin magic main major market match me mean mind misinf modern month months mood:tired mornin myself names:Kai narrat need no noise not nothin novel obviou off oh on option origin others otherw our outcom panick paper pauses pay plan planni please point points probab produc profes proof proper provid pure qualit questi quick quietl rag range rantin reacte recap recurs reddit reduct relati reliab rememb remove removi repeat report repres retrie risk router run safe safety said saved say scenar sensor servic shape:chatty shape:cut-off shape:dashes shape:first-person shape:line-middle shape:opens-with-word shape:percentages shape:plain shape:sentences-tiny shape:tells-name skip so someon speak stoppe strate strong struct suspic system takes tasks techno tell tells test text that there' they'l they'r things throug tired tracki traffi trappe trial trigge trying unauth until upload usuall value vector watchi well whatev when which who will withou worst wrappe write writte wrong x yes you you'd you've
-0.1 a action additi ago ai ai-ass ai-gen alerts analyt angles animat anomal archiv arguin artist assume at:screen availa awake beep behavi behind billio blue brains buildi cabine can cannot cards cases caught cause charac chatgp claime claude clear close collec color compre conclu connec consen contra contro corner create cross- datase day days decide deploy descen diagno didn't discus displa distan do does-to:Kai does:about does:again does:alarm- does:beep does:chime does:concer does:dashbo does:detect does:gettin does:interr does:list does:mechan does:nervou does:observ does:perks does:screen does:shrugs does:slight does:smile does:soft does:squint does:starts does:tappin does:to does:triump does:turns does:whirr doesn' durati each earlie educat effect emerge end entry error everyo eviden experi expose exposu famili files filter first:a first:alert_pattern first:all first:analysis first:because first:because_i first:because_if first:beep first:bounce_is first:but_also first:but_the first:can_you first:companies first:detection first:for first:hey first:i_can first:investigated first:it's first:not first:note_i first:note_these first:real first:stay first:the_team first:then first:they're first:they're_not first:think_of first:this_is first:wait_what first:write first:you're_not fishy five follow from full game gap generi gesture:smile/laugh given gone had halluc hand handle helpfu helps hey him hours if indepe intere item itself keeps kind kind:direction kinda knows lately later lawsui learne let locked log logged loggin lookin looks lot made make makes many margin matchi meanin mechan medica method metric minima minute moment money monito mood:angry mood:happy mood:thoughtful multip names:Human never newer night none now observ occasi open openai opens:sound or out outsid over-e overri pictur place plus possib post premiu privac proces random reach read readin ready real realiz really recogn record reques restau runnin same saving saying scale scanni scatte scream screen second seems sense senten sessio shape:announces shape:asks shape:asks-last shape:decimals shape:impersonal shape:shouts-all shape:telegram she's should signs single sound:alarm sound:chime sound:machine sound:purr spaces spike status such suppor take taking talkin task termin terms theory there thing third though three thresh timeli token tonigh toward triang true trust trusti try two uhhhh under usage use used useful users usual vibe views visual want watch way we we'll went while whirr within wonder word works yeah years zero
-0.2 abilit activa adjust anymor approx away believ benefi boss bounce build calls:Bounce casual catchi check claims classi concer contin cool correl digita does-to:Bounce does:at does:bright does:confid does:confus does:contro does:deflat does:despit does:ding does:frustr does:grins does:in does:loggin does:low does:now does:purr does:satisf does:space does:still does:sudden does:the does:then does:thinks does:unusua does:vector does:workin down entity episod eyes fair family fast feelin feels filing first:because_the first:conclusion first:do first:hang first:here's_what first:i_didn't first:i_don't first:let first:let_me first:none first:none_of first:okay_but first:something's first:something's_fishy first:training first:wait_so first:wait_vector first:you_can flaggi footno gesture:look-around gesture:smile goblin hang he's helios his hot impres incide incons intens keep kept labs list looked man manual mutter name names:Bounce next notebo pendin phrase playin postin posts pretty protoc quiet reason regula room scared seeing server shape:opens-with-deed showin sit sittin someth sounds spread suppos team think timest today togeth tomorr twice uhh underl versio void waitin yet
-0.3 across active alive amazin asks at:controller bit boxes checke colors core defaul depend does:analyz does:attent does:bounce does:data does:excite does:gestur does:hand does:increa does:more does:paying does:proud does:quietl does:up done easier finish first:also first:are first:bounce first:episode first:for_now first:he first:my first:next first:next_episode first:oh_and first:or first:practical first:processing first:see first:so_the first:the_ai first:the_human first:the_workshop first:three four interf issue keepin life lighti loud missin mood:suspicious pizza review scroll shape:tells-scenery six slowly weight workar
-0.4 affirm becomi called does:entry dude first:affirmative first:dude first:so_it's gesture:look-around/up gesture:present gonna instan mine mostly pause pm sound:mouth stream takeaw worksh writes
-0.5 first:wait_wait gesture:play he progra redesi separa
-1 names:Vector
-2.2 does-to:Vector
-2.5 calls:Vector
`,
    Kai: `
4.9 does:sensor
4.5 does:monito
4.2 sound:machine
4.1 opens:sound
3.5 calcul
3.1 detect
2.7 classi does:loggin
2.6 does:beep
2.5 does:alarm does:beeps does:detect does:scan does:scanne does:scanni does:scans
2.4 confir does:networ
2.2 does:alert does:logs
2 metric
1.7 correl
1.5 gesture:process logged
1.4 entity loggin
1.3 acknow alert filing margin patter
1.2 count deviat irregu noted uniden varian
1.1 affirm durati first:alert first:analysis first:logged monito sensor shape:decimals signal thresh
1 anomal first:processing log probab
0.9 baseli first:note query scan shape:percentages
0.8 first:bandwidth first:detection observ
0.7 analyz approx curren freque increa protoc risk statis update vector
0.6 data range
0.5 estima levels networ scanni shape:impersonal shape:label shape:numbers status system tracki
0.4 analys becomi does:increa human' indica shape:telegram shape:terse
0.3 benefi concer depend does:analyz does:entry does:frustr does:mechan does:purr does:system fast feelin first:they're_not impres incide locked rate spike we'll
0.2 additi angles asleep audien awake calls:Bounce cause close consen consid core does-to:Recurse does:chime does:ding does:interr does:patter does:pauses does:proces does:soft does:whirr effect first:are first:beep first:customer first:how first:i'm first:i_can first:i_don't first:let's first:note_i first:rag first:real first:the_workshop first:we_need gesture:notebook/investigate gesture:panic gesture:pause gesture:sigh him list mood:angry mood:panicking mood:sad mood:thoughtful mostly pendin quietl reason redesi senten sound:chime sound:purr takeaw thank timest token usage yet
0.1 across ai ai's anymor approa authen beep best bounce box build cannot casual clearl cognit common compar compre contro corpor create creati days defens degrad depart despit detail dimini does:alarm- does:at does:chk-ch does:genuin does:low does:pulse does:quiet does:the does:triump does:voice does:yes domain emotio exact existe factua family finall first:actually first:ai first:and_that's first:bounce first:claude first:common first:detection_risk first:human first:something first:that's_what first:think first:think_of first:vector first:we're first:what's first:when_you first:you're first:you're_not first:your focus follow genera gesture:agitate gesture:calm gesture:notebook gesture:teach gettin glitch ideas immedi implem invest keep keyboa kind:direction labs let's limits low manage mechan minima minute mood:calm more need not only our perfor phrase premiu privac progra put quiet ready recomm relati reques respon retrie review satisf shape:announces shape:line-tiny simult sittin someon sound:alarm sound:chk sound:pulse sound:whirr sound:whirr-click specif stream streng strugg studie styles sugges taking talkin teachi though threat today tolera tomorr tools track under upgrad use useful we're widely will within withou works worksh
-0.1 abando absolu accept access accord action activi advice after agains all almost amazin analog anythi appear archiv arguin around ask at:controller at:screen averag bandwi based become behind being blog blogge boss break broke cabine called calls:Recurse can't care catego certai chain change chaos check chips claime clarit collec colors combin comfor compla comput consum corner couch could danger dates death decide defini delete descri diagno didn't differ distan does:a does:actual does:bounce does:breath does:but does:chips does:contro does:couch does:dashbo does:flicke does:for does:from does:gestur does:gettin does:hand does:himsel does:invest does:is does:lookin does:nods does:of does:one does:opens does:points does:quiete does:recurs does:small does:smile does:stares does:starin does:still does:stops does:termin does:thinks does:this does:to does:turns does:vector doesn' doing dude dunno educat either embarr engine entry errors escape even everyw eviden excell fail fails fair felt filter first:and_the first:and_vector first:because first:because_i first:because_if first:but_i first:but_you're first:can first:can_we first:correct first:cross-referenced first:even first:exactly first:first first:for first:found first:good first:here's first:i first:i_have first:i_was first:it first:it's_like first:kai first:look first:of first:of_course first:okay first:one first:perfect first:recurse first:recurse_is first:see first:see_the first:so first:that first:that's_the first:the first:the_human first:then first:these first:they first:this first:too first:tools first:wait_what first:we first:which first:who flaggi footno for found four franti full games gap gesture:eat gesture:look gesture:nod gesture:posture/stand gesture:smile gesture:stare goal hand happen he here's hidden his histor hold honest hot hours i images imposs in indepe instan instin integr intell intere is kai kai's keepin keeps key knew later learne lettin lighti limite logs look looked lookin lot main man massiv maybe mean means measur medica mine modern moment month months mood:suspicious mood:tired mood:worried much mutter my names:Human names:Vector new nothin oh once openai outcom over paid pay percen permis planni playin please pm postin posts potent presen press pressu proces profes protec provid readin realiz recap recogn restor room runnin said saved saving scale scenar screen scroll set shape:capitals shape:capitals-often shape:chatty shape:cut-off shape:dashes shape:exclaims-often shape:first-person shape:line-long shape:line-short shape:presents shape:quotes shape:resumes shape:sentences-short shape:tells-name shape:trails signs simila six skepti slight slower small someth sorry starte stay stop stoppi stops stuck study stuff sudden surpri suspic talk text that the there' third those three timeli togeth too treat trial trying two unexpe until unusua up us versus vibes visual vs wait waitin was web weeks weight well were with worst would writes writte x years you'd
-0.2 active air alone analyt applic asking bias buildi confus connec consci conten crisis discov does-to:Bounce does-to:Vector does:deep does:gets does:it does:looks does:nervou does:not does:on does:slight does:slowly does:someth does:though does:waitin does:watchi does:workin droppe each early end excite famili file first:affirmative first:did first:don't first:for_now first:he first:here's_what first:hold first:hold_on first:investigated first:investigated_vector's first:oh first:right first:so_yes first:stay first:that's_not first:these_are first:they're gesture:posture gesture:think gesture:work-screen her identi incons initia layer level match memory mood:confused next one option outdat overri pacing page pauses plugin priori reduce safe safety scared separa server shape:line-middle shape:sentences-middle showed signif standa stoppe thinki tonigh traffi triang unknow users views wasn't
-0.3 above activa attemp bit charac clearv does-to:Human does:around does:deflat does:grins does:quietl does:respon does:seriou does:unusua does:up edit elevat ends first:a first:human's first:i_didn't first:next first:next_episode first:okay_but first:wait first:wait_is game gesture:look-around gesture:unsure go helios incomp kind:speech known manual mismat missio notebo releas sessio shape:shouts-all skill spread survei terrif
-0.4 algori does:distra does:human does:off first:optimax gesture:play heard optima others signat void worth
-0.5 does:pulls gesture:present
-1 shape:exclaims-twice
-1.1 names:Kai
-2.1 does-to:Kai
-2.5 calls:Kai
`,
    Recurse: `
6.7 does:invest
4.6 invest
4.4 does:notebo
3 gesture:write
2.9 at:notebook gesture:flip-pages gesture:notebook
2.4 does:list does:observ
2.3 does:squint
2.2 does:checkl does:cross- does:eviden does:file does:glasse does:magnif does:notes does:page does:pages does:underl
2.1 does:case
2 docume does:files
1.5 eviden fishy lawsui
1.4 compan first:three_questions source suspic
1.3 alibi case clue clues coinci motive report witnes
1.2 mood:suspicious suspec
1.1 skepti
1 checke gesture:stare
0.9 claims gesture:notebook/investigate hiding shape:opens-with-deed
0.8 cross- flag follow gesture:nod gesture:smile money patter shape:telegram verifi
0.7 claim found gesture:present market notes observ profit questi verify who why
0.6 proof shape:sentences-tiny shape:terse
0.5 does:pulls does:up
0.4 admit affirm appear at:controller benefi does-to:Bounce does:monito first:affirmative first:for_now gesture:look-around gesture:look-around/up gesture:play helios keepin
0.3 amazin believ buildi clearv contin detect does-to:Vector does:alert does:bounce does:contro does:hand does:in does:logs does:slowly does:turns end fair first:because_the first:human's first:so_the first:wait_vector first:you_didn't game identi incons medica mood:tired notebo review six spread triang twice underl unknow users waitin workar writes
0.2 across add algori almost analyt anomal approx arguin assume break claime come conclu conten contro correl differ does does:a does:again does:but does:dashbo does:data does:entry does:explai does:from does:lookin does:low does:moment does:more does:on does:points does:still done dude durati early educat entry experi featur filter first:and_vector first:because_i first:because_if first:conclusion first:did first:for first:investigated first:investigated_vector's first:optimax first:something's first:something's_fishy first:stay first:that first:they're flaggi footno gap hand hard human' indepe intere keep loud man means missin mutter optima option outsid plugin potent prepar press rate saw scream scroll seeing shape:decimals single sit sittin slowly small suppos system third timeli tokens tomorr traffi two used views weeks
0.1 active activi advice again agains ai-ass ai-gen all analog analys any anythi applic archiv author availa averag away becaus been before behavi behind bigger bounce brand calls:Human calls:Vector can't cannot cases caught certai check claude clear collec combin compla contra couldn creden data datase dates day deploy descri diagno didn't discus displa does-to:Human does:analyz does:detect does:human does:quietl does:respon does:someth does:starin does:to does:vector down each edit enough errors estima exist expose family file files final finish first:all first:also first:are first:be first:because first:but_also first:companies first:cross-referenced first:detection first:even first:found first:hold first:hold_on first:i'm_not first:note_these first:oh first:one first:practical first:this first:three first:vector_you first:we're first:write five four full games gesture:look google got happen helpfu here histor huge i'll i've in includ indica instru is it item kind:direction knew knows lab labs lately leaked limite log logs loops making many method minute mismat models monito motiva move names:Bounce names:Human names:Kai narrat new newer oh openai others outdat page per permis person phrase playin practi presen pressu priori privac put query rant rates reach real-w recent reliab respon result runnin same saved saying scale securi sense separa sessio shape:asks-last shape:cut-off shape:numbers shape:opens-with-label should signal signat simila slower smart soluti someth stay strong survei take takeaw task terms territ these this three thresh tone tracki transl true trusti until useful via vibe visual want watchi we're web were where while whirr who's you're yourse
-0.1 abilit above accura activa additi ago ai's alert alerts alread am an angles animat archit argume asleep at atlas attent audien awake back be beauti become becomi best better boring both broke broken cabine callin calls:Kai came capabi cards casual catchi chips class classi clean clearl close code cognit color compet compou concer confid consci contex cool core corpor cost could counts crash crisis decide decisi defini degrad depart despit detail direct distan doctor does:actual does:back does:chime does:chk-ch does:confus does:deep does:deflat does:ding does:down does:enthus does:finger does:flicke does:genuin does:gestur does:gettin does:is does:laughi does:lighti does:mechan does:not does:now does:one does:pauses does:proces does:proud does:purr does:recurs does:sensor does:shrugs does:slight does:small does:smile does:soft does:space does:termin does:thinks does:throug does:tone does:voice does:waitin does:whirr does:wildly don't effect embarr emotio ends enthus entire episod ethica everyt exact exactl except excite exists expect fact-c fails failur fascin feedba feel fight filing finall find fire first:ai_can first:alert first:and_here's first:and_the first:anyway first:but first:but_the first:can first:can_you first:context first:customer first:dude first:episode first:except first:fascinating first:fascinating_how first:good first:good_question first:help first:here's first:here's_what first:i first:i_have first:i_was first:if first:if_you first:it first:it's first:it's_like first:kai first:most first:none first:none_of first:note_i first:note_this first:okay first:okay_but first:okay_here's first:okay_so first:pattern first:processing first:quick first:real first:recurse first:right first:right_right first:see first:see_the first:that's first:that's_it first:that's_what first:the first:the_problem first:the_workshop first:there first:these_are first:they're_not first:tools first:vector's first:we first:what first:who first:why first:you first:you're first:you_know first:your flicke floor focus foreve future gesture:calm gesture:defend/catch gesture:excite gesture:pause gesture:process gesture:shrug gesture:smile/laugh gesture:stare/freeze gesture:think get glitch go goes gonna good guessi half hang have heard help helps hide high higher his hit hours i i'd ideas image images impres incide infras initia instan intens intent interf into isn't job keeps keyboa kind knowin last later learn length lesson let's lettin like little living loggin look looked loop lost main mainta manage matter maximu me meanin millio minima missed mode moment months mood:calm mood:happy mood:serious mood:smug mood:thoughtful mostly moving much myself need needed next no none normal not nothin number object off okay old on once optimi output over overri panick part pay perfor physic place planni please possib post postin posts pretty proble proces produc progra prompt pure quick rantin reacte real recomm recurs redesi repeat restar restor return right safe safety satisf scan schedu screen sectio see sensor senten server servic shape:capitals shape:line-long shape:second-person shape:trails signif situat so solid someho someon sound:chk sound:whirr specif stop story streng stuck studie talk talkin team techno tell thank them then they they'd they'r thinki though threat throug to today togeth token tolera track traine tree truth trying uhhhh unauth up us usage vector very vibes visibl voice vs wanted was wasn't watch we'll well whethe which whole will withou won't word words work worked workin worry worth would wrong yeah years you
-0.2 abando acknow action alarm alive anyone bandwi basica biased bit boss box boxes calcul called care catego charac chatbo colors consid consum css danger death defens delete does-to:Kai does:around does:catche does:confid does:couch does:distra does:franti does:grins does:himsel does:interr does:nods does:off does:pause does:realiz does:satisf does:stands does:unusua does:watchi droppe eating either else everyw factua first:a first:bandwidth first:can_we first:correct first:don't first:exactly first:he first:how first:i'm first:i_can first:like first:no first:now first:so_it's first:that's_not first:the_human first:the_team first:wait_is first:which first:yeah franti garbag gesture:agitate gesture:posture/shift goblin gone gratef guess he he's hot incomp instin integr itself left levels life lighti list locked logged memory mine missio mood:worried nonsen our pauses pictur plan pm pullin racks rag realiz recap reduce retrie room run scanni scared set shape:announces shape:line-tiny shape:shouts-all shape:tells-name show skill snacks sound:mouth sound:purr stoppe stops terrif we've weird worst
-0.3 air calm card chain comfor corner couch course does:freeze does:gets does:nervou does:patter does:quiet does:quiete does:workin does:yes feelin first:actually first:and_that's first:i_didn't first:let's first:look first:of first:of_course first:rag first:something first:then first:too first:wait_wait gaming gesture:eat gesture:posture gesture:posture/stand gesture:sigh him mood:sad pacing protec she's snack spike surpri worksh
-0.4 does:glance does:seriou does:though first:wait_so first:we_need free reason shape:tells-scenery wrappe
-0.5 quietl void
-0.9 shape:capitals-often
-1 shape:exclaims shape:exclaims-often
-1.1 names:Recurse
-2.3 does-to:Recurse
-2.5 calls:Recurse
`,
    Bounce: `
2.4 design
2.3 cool does:deflat does:grins dude goblin gonna
2.2 does:bright does:perks does:shrugs dunno pretty sound:mouth uhh uhhhh vibes
2.1 comfy glow kinda
2 awesom bro does:chewin does:hoodie does:munchi does:pizza nah snack uhhh vibe whoa woah yo
1.9 does:screen pizza
1.8 couch does:chips game snacks
1.7 chips
1.6 does:couch games gesture:eat man
1.5 boss colors does:proud first:dude lighti
1.4 at:controller does:tappin gesture:play
1.3 animat color hungry level yeah
1.2 chill colour does:bounci does:spins fun magic shiny soda sparkl style styles thing
1.1 does:lighti first:hey hey like playin space
1 first:oh first:uh first:uhh first:yo gesture:shrug oh things
0.9 contro just stuff
0.5 does:workin void
0.4 called first:wait_so first:wait_wait gesture:excite redesi worksh
0.3 alive asks bit death distan does-to:Kai does:distra does:excite does:gestur does:now does:satisf easier first:correct first:i_didn't first:or first:so_it's intens keeps mine mood:excited mood:worried mostly postin progra separa suppor
0.2 behind blue cabine correc does:actual does:attent does:despit does:for does:gettin does:glance does:it does:more does:nervou does:not does:paying does:quietl does:seriou does:slight does:sudden does:unusua does:waitin done each first:bounce first:context first:i_have first:okay_but first:see first:wait first:wait_what first:yeah gesture:agitate gesture:point gesture:smile gesture:unsure gesture:work-screen he helps him hold hours kept left levels litera look looked nobody off posts premiu readin regula room saving scared shape:asks togeth versio wasn't we wrappe
0.1 anothe anymor archiv asking beep bounce broken can chatgp code collec confus could decisi do does:about does:around does:at does:comple does:confus does:his does:nods does:proces does:respon does:space does:starts does:takes does:the does:vector doesn' doing even everyo filing finish first:also first:i first:right first:that's first:that's_not first:that's_the full gaming gesture:smile/laugh gesture:teach get going guess had helpfu if images interf kind known later little lookin lot made make millio mood:calm mood:confused mood:smug mood:suspicious much networ now one or pictur post purpos read real record releas same see senten shape:asks-last shape:opens-with-word solid some sound sounds spaces stops suppos team termin that's think today tonigh too two up vector wanted welcom woke words work worst
-0.1 about accura acknow add affirm air almost am an analog and angles anomal anyone archit area assume at:screen back bad become becomi been before benefi bigger biolog boxes brand cadenc calls:Human calls:Kai calls:Vector can't casual clarif coffee compla concer conten core couldn crash create creati curren danger day defens detect digita does does-to:Human does:analyz does:chime does:data does:down does:flicke does:gets does:human does:looks does:mechan does:monito does:off does:one does:pause does:pauses does:purr does:review does:sensor does:small does:smile does:soft does:squint does:stands does:system does:then does:thinks does:though eating either else end ends everyt everyw exceed except excite experi fail famili family fast featur feedba feels filter finall find fine fire first:a first:affirmative first:and first:and_that's first:and_the first:and_vector first:anyway first:are first:because first:because_i first:because_if first:but first:but_also first:but_the first:can first:can_we first:do first:don't first:even first:exactly first:how first:i'm first:i'm_not first:i've first:i've_been first:i_don't first:if first:is first:it's_like first:just first:kai first:like first:my first:no first:none first:none_of first:not first:now first:of first:of_course first:okay_here's first:one first:practical first:rag first:recurse first:right_right first:see_the first:so_the first:so_yes first:that first:that's_it first:that's_what first:the first:the_team first:then first:these first:these_are first:this_is first:too first:vector first:we_need first:well first:what first:who first:you_didn't first:your flaggi focus franti from functi generi gesture:look-around gesture:present gone got gratef hang heard here hidden honest human human' imposs in incorr initia irrele isn't issue it kai knew least length let's limita list living locked loggin long looks mainte means missed missin missio mode monito month months mood:serious names:Human names:Vector notebo object only open others outdat outsid pauses phrase potent practi press preten probab proces prompt protec quiet quietl rag rate readab recap recurs reliab rememb respon return review runnin safe safety saved say saying schedu screen sectio seeing shape:announces shape:capitals shape:capitals-often shape:cut-off shape:dashes shape:line-long shape:line-short shape:numbers shape:plain shape:second-person shape:sentences-long shape:sentences-middle shape:shouts-all shape:trails she's simult single someho someon sound:chime sound:purr spread stoppe stoppi stream stuck survei takeaw talk teachi thank theory there' thinki third this timeli traine transf until usage used useful users versus very visual voice waitin was watchi we'll when where whethe who whole why withou worked worth writes yet you'd you're you've
-0.2 applic box calls:Recurse charac come comfor descri diagno does:again does:back does:bounce does:but does:confid does:entry does:from does:hand does:laughi does:moment does:normal does:points does:stares does:starin does:stops does:wildly does:yes feelin felt first:except first:human's first:it first:let's first:something first:the_human first:the_problem first:this first:vector_you first:wait_is first:we're first:which gesture:look gesture:pause gesture:posture gesture:posture/shift gesture:posture/stand half hand hard hiding his hot hour identi impres incomp integr loop mood:tired names:Kai names:Recurse nonsen normal option pacing place pm priori put real-w seems shape:presents shape:tells-scenery sittin skill spike surpri terrib tomorr tree us we've
-0.3 amazin appear does:a does:interr does:lookin does:low does:quiet does:recurs does:slowly does:termin does:turns first:did first:he first:wait_vector gesture:stare/freeze saw sense worry
-0.4 did does-to:Recurse does:in does:notice gesture:stare
-0.5 does:contro
-0.9 names:Bounce
-1 shape:label shape:percentages shape:telegram
-2.3 does-to:Bounce
-2.6 calls:Bounce
`,
    "": `
1.9 shape:tells-scenery
1.6 shape:tells-name
0.5 first:he stream
0.4 boxes first:next first:next_episode first:the_human his next pm
0.3 activa episod first:none first:none_of first:the_team first:then game gaming he he's incomp instan layer manual mismat overri pause pauses proces recap seems server shape:shouts-all
0.2 abando active alerts alive alone analys bandwi become casual colors connec consci corner delete diagno either ends excite eyes famili feels first:a first:bandwidth first:detection first:don't first:episode first:processing first:three flicke four gone hang hours interf later learne log missed moment none others over pizza place playin possib read schedu screen second sessio shape:capitals shape:capitals-often shape:exclaims-twice shape:impersonal shape:numbers space standa status team then transf usual very visibl voice word
0.1 a above access accide across after air alread animat anomal appear area arguin around ask at atlas baseli been blog blogge cards catchi charac clearv color commen compet consum counts detect doesn' down each else escape everyw exposu figure file first:and_the first:bounce first:bounce_is first:but_the first:one first:the first:there floor flow from genuin given guide hand i'll image imposs in integr kind:speech like looks lost mainta make massiv memory minima minute monito months mutter names:Kai names:Recurse names:Vector networ normal notes notice occasi old open people person physic planni protoc racks reason recurs restau return run runnin safe say scan scatte seeing sense sensor shape:announces shape:exclaims-often shape:line-middle shape:presents shape:sentences-long shape:sentences-middle shape:telegram shape:terse she's signs sleep slight someho stuff sudden summar take taking termin terrif the their there' three today tonigh turn visual whole why wonder workin worksh years
-0.1 absolu accept acknow affirm almost analog angles anyone anythi back becomi being boss bounce break broke calls:Recurse calls:Vector card chain chaos clarit close compla concer conclu cool correc couch course crisis death detail did discov do does-to:Vector does:at does:bounce does:deflat does:gets does:grins does:interr does:lookin does:looks does:nervou does:networ does:nods does:pauses does:quietl does:respon does:review does:seriou does:slowly does:small does:space does:stares does:system does:though does:turns does:unusua does:voice does:watchi droppe dude educat emerge end engine enthus expose fail family feedba first:actually first:affirmative first:also first:and_here's first:and_that's first:because first:because_i first:but_here's first:can_we first:conclusion first:did first:even first:for first:here's_what first:i_didn't first:kai's first:now first:okay first:okay_but first:optimax first:right first:so first:so_yes first:that first:that's first:that's_the first:that's_what first:these_are first:they first:they're first:this_is first:too first:wait first:wait_is first:wait_vector first:wait_wait first:we're first:we_need first:which first:you_didn't first:your flaggi focus franti full future gesture:agitate gesture:calm gesture:eat gesture:look gesture:look-around gesture:nod gesture:notebook/open gesture:pause gesture:point gesture:posture gesture:process gesture:stare gesture:teach gesture:think gesture:unsure gettin glitch goblin going gonna gratef hard heard hide honest hot hour if incide initia instru kind knew known length let's levels limita locked loop man mean might mood:calm mood:serious mood:tired mood:worried mostly moving needed nobody not notebo option output outsid pendin postin practi press preten priori probab progra prompt quiet quietl rag random rate real-w realiz reduce retrie review saved saving scared scream senten separa simult six skill snack specif stoppe stoppi stuck succee suppor surpri takeaw talk that's they'r timeli token trial triang truth unauth underl us users usuall waitin wasn't watchi ways we we'll we're we've weird will worst
-0.2 alarm also attent bit calls:Human does-to:Bounce does:again does:around does:contro does:quiete does:stands does:starin does:the does:yes easier fire first:dude first:for_now first:human first:let's first:of first:of_course first:practical first:rag first:they're_not first:we free gesture:posture/stand go half human' impres kind:direction lettin mine off pacing premiu protec pullin readin redesi safety shape:resumes sound spike void worth
-0.3 benefi distan does:low does:notice first:correct first:human's gesture:sigh hidden mood:sad stops tomorr
-0.4 does:entry gesture:play
-1 shape:asks shape:exclaims shape:second-person
-1.1 shape:first-person
`,
  },
  opens: {
    Human: `
0.1 first:actually first:do first:the_key
-0.1 first:ai_can first:and_here's first:and_i first:good gesture:flip-pages
`,
    Vector: `
0.4 gesture:agitate gesture:defend gesture:nod gesture:posture/shift mood:defensive
0.3 first:exactly first:of first:of_course first:recurse first:recurse_is first:so_what first:yes_exactly mood:angry shape:resumes
0.2 first:and_here's first:and_the first:hold first:hold_on first:i'm first:let first:let_me first:perfect first:we gesture:glitch gesture:glitch/recover gesture:look-around gesture:smile/laugh gesture:stare mood:serious mood:suspicious shape:exclaims shape:opens-with-word
0.1 first:because first:bounce first:but_i first:correct first:good first:good_question first:human first:i first:i'm_not first:i_can first:i_didn't first:i_was first:oh first:okay_here's first:okay_so first:optimax first:right_right first:see first:then first:time first:too first:wait first:your gesture:look-around/up gesture:posture gesture:posture/stand gesture:shrug gesture:think mood:excited mood:sad shape:capitals shape:dashes shape:line-long sound-words:none
-0.1 bias first:actually first:affirmative first:ai first:all first:and_i first:and_that's first:anyway first:are first:because_if first:beep first:bounce_is first:but first:but_the first:can_we first:companies first:conclusion first:context first:documented first:does first:don't first:except first:first first:for first:for_now first:he first:here's first:how first:i've first:i_don't first:i_have first:if first:if_you first:in first:is first:is_there first:it's first:just first:like first:no first:none first:none_of first:note first:note_these first:okay_but first:practical first:quick first:rag first:so_it's first:so_the first:so_when first:something's first:something's_fishy first:stay first:that first:that's_not first:that's_what first:the first:the_reality first:the_workshop first:these first:they're first:this first:this_is first:training first:wait_so first:wait_wait first:we_need first:when first:which first:why first:you first:you're_not first:you_just first:you_know gesture:calm gesture:defend/catch gesture:look gesture:stare/freeze kind:speech mood:calm mood:smug mood:tired opens:sound shape:asks-last shape:capitals-often shape:exclaims-often shape:impersonal shape:label shape:line-middle shape:line-short shape:numbers shape:quotes shape:sentences-middle shape:shouts-all shape:telegram shape:tells-name shape:tells-scenery shape:terse shape:trails sound-lines:deed
-0.2 first:also first:can first:can_you first:dude first:here's_what first:look first:note_this first:the_model first:they first:they're_not first:write gesture:flip-pages gesture:panic gesture:pause gesture:present gesture:process gesture:smile gesture:teach kind:item mood:confused mood:happy mood:panicking shape:presents
-0.3 first:even first:next first:next_episode first:the_ai first:you_didn't gesture:point sound-lines:none
-0.5 first:human's
`,
    Kai: `
0.4 gesture:process
0.3 first:beep opens:sound
0.2 first:whirr gesture:notebook gesture:notebook/investigate gesture:pace gesture:sigh mood:sad sound-words:sound sound:alarm sound:chime
0.1 first:beep_vector gesture:agitate gesture:calm gesture:excite gesture:teach mood:calm mood:happy mood:serious mood:thoughtful shape:asks-last shape:resumes sound:machine sound:pulse sound:whirr
-0.1 first:ai_can first:alert_pattern first:and_the first:because_i first:because_if first:conclusion first:cross-referenced first:detection first:dude first:episode first:fascinating first:for first:he first:here's first:how first:human's first:investigated first:kai first:note_these first:of first:of_course first:one first:pattern first:perfect first:processing first:recurse first:recurse_is first:right first:that's first:the_human first:the_key first:they first:vector gesture:look gesture:nod gesture:posture/stand gesture:smile gesture:stare kind:speech mood:worried shape:announces shape:dashes shape:impersonal shape:label shape:line-middle shape:line-short shape:opens-with-deed shape:opens-with-label shape:plain shape:presents shape:sentences-middle shape:sentences-tiny shape:shouts-all shape:tells-name shape:terse sound-lines:deed sound:chk
-0.2 bias first:affirmative first:bounce first:for_now first:here's_what first:practical first:rag gesture:look-around gesture:pause gesture:think gesture:work-screen kind:item sound-lines:none
-0.3 first:let's gesture:present gesture:unsure mood:confused
-0.5 sound-words:none
`,
    Recurse: `
0.5 first:affirmative
0.3 first:human's first:investigated first:practical shape:opens-with-deed
0.2 first:investigated_vector's first:one gesture:look-around gesture:look-around/up gesture:notebook/open mood:suspicious mood:tired
0.1 first:bounce first:not first:we gesture:nod gesture:notebook gesture:present gesture:teach mood:calm mood:serious shape:decimals shape:numbers shape:opens-with-word shape:presents
-0.1 first:also first:because_if first:because_the first:chatgpt first:companies first:conclusion first:correct first:customer first:did first:documented first:don't first:dude first:episode first:even first:fascinating first:fascinating_how first:for first:here's first:here's_what first:hold first:hold_on first:how first:human first:i first:i'm first:i've first:i_can first:i_was first:is first:just first:kai first:let first:let_me first:longer first:look first:most first:no first:note_this first:okay first:okay_here's first:okay_so first:pattern first:processing first:quick first:rag first:recurse first:right first:right_right first:so first:so_yes first:something's first:something's_fishy first:stay first:that's first:that's_what first:the_human first:then first:they first:they're first:they're_not first:this first:three first:vector first:vector's first:wait first:wait_vector first:wait_wait first:well first:what_to first:which first:you first:you're first:you_know gesture:agitate gesture:defend/catch gesture:pace gesture:point gesture:posture/shift gesture:process gesture:shrug gesture:smile/laugh gesture:unsure gesture:work-screen gesture:write kind:direction kind:speech mood:smug shape:asks shape:asks-last shape:cut-off shape:first-person shape:impersonal shape:label shape:line-long shape:line-short shape:line-tiny shape:opens-with-label shape:resumes shape:sentences-long shape:sentences-middle shape:tells-name shape:terse shape:trails sound-words:none
-0.2 bias first:he first:i'm_not first:i've_been first:my first:now first:so_the first:we_need gesture:excite gesture:pause gesture:posture gesture:sigh gesture:stare gesture:stare/freeze kind:item mood:sad mood:worried
-0.3 first:actually first:for_now first:optimax gesture:look sound-lines:none
`,
    Bounce: `
0.4 first:wait_wait gesture:excite mood:worried
0.3 mood:excited
0.2 first:dude first:wait gesture:agitate gesture:sigh mood:sad mood:suspicious
0.1 gesture:smile gesture:smile/laugh gesture:teach gesture:unsure gesture:work-screen mood:smug shape:opens-with-word shape:telegram sound-lines:deed
-0.1 first:a first:affirmative first:and_the first:bounce first:can first:can_we first:did first:he first:i first:i'm first:just first:now first:of first:of_course first:oh first:one first:practical first:processing first:right first:so first:that's first:the first:the_workshop first:then first:we first:yeah first:you_didn't gesture:calm gesture:nod gesture:pause gesture:posture/stand gesture:process gesture:stare gesture:stare/freeze kind:item kind:speech mood:confused mood:thoughtful shape:announces shape:asks shape:asks-last shape:capitals shape:chatty shape:dashes shape:exclaims shape:first-person shape:line-long shape:line-middle shape:line-short shape:presents shape:resumes shape:second-person shape:sentences-middle shape:tells-name shape:tells-scenery shape:trails sound-lines:none sound:purr
-0.2 bias first:correct first:human's first:the_human gesture:posture
-0.3 first:so_it's gesture:look-around gesture:think sound-words:none
`,
    "": `
0.4 shape:tells-scenery
0.2 first:episode first:one first:processing first:the_human shape:shouts-all
0.1 first:bounce first:he first:next first:next_episode first:the_workshop shape:capitals-often shape:impersonal shape:numbers shape:opens-with-word shape:terse sound-lines:none
-0.1 first:actually first:affirmative first:and_that's first:bounce_is first:conclusion first:correct first:don't first:even first:for_now first:good_question first:here's_what first:human first:just first:let's first:no first:not first:now first:optimax first:practical first:rag first:right first:something first:that's first:that's_what first:they first:they're first:vector first:we gesture:calm gesture:look gesture:nod gesture:notebook/open gesture:pause gesture:posture gesture:process gesture:sigh gesture:teach gesture:think kind:item mood:calm mood:sad mood:serious mood:worried shape:dashes shape:line-long shape:line-tiny shape:plain shape:presents shape:resumes shape:sentences-tiny
-0.2 bias first:human's first:kai first:of first:of_course first:then first:they're_not gesture:posture/stand kind:direction shape:tells-name sound-words:none
-0.3 first:vector's sound-lines:deed
`,
  },
  seams: {
    any: `
0.4 end:?mixed first:affirmative first:wait_wait
0.3 first:beep first:of first:of_course first:recurse_is first:we first:yes_exactly opens:sound
0.2 end:?bare first:bounce first:dude first:episode first:exactly first:hold first:hold_on first:investigated first:investigated_vector's first:one first:perfect first:practical first:processing first:the_human first:wait mixed:sd shape:resumes staged:ad
0.1 :ad :id bare:sg bare:ss behind:speech-named end:!staged end:? first:and_here's first:and_the first:beep_vector first:but_i first:good_question first:i_can first:i_didn't first:let first:let_me first:not first:recurse first:whirr named-act:direction
-0.1 :cd :sd :sg bare:as bare:cs behind:direction-named end:! end:!bare end:. end:.mixed end:.staged end::staged end:?staged end:— end:—staged first:a first:ai first:alert_pattern first:all first:and first:and_i first:anyway first:basic first:be first:because_i first:because_the first:bounce_is first:but first:but_also first:but_here's first:but_the first:claude first:common first:confidence first:context first:cross-referenced first:customer first:detection first:documented first:does first:fascinating first:fascinating_how first:first first:i first:i'm_not first:i_have first:in first:is_there first:it first:it's_like first:it's_not first:longer first:most first:note_i first:now first:okay first:optimax first:or first:pattern first:real first:see_the first:so_when first:something's first:that's_not first:the_key first:the_problem first:the_reality first:then first:these first:these_are first:think first:this_is first:three first:tools first:use first:wait_is first:wait_so first:what first:what's first:what_happens first:what_to first:when first:when_you first:who first:yeah first:you're first:you_just first:you_know kind:direction mixed:as shape:announces shape:asks shape:asks-last shape:line-long staged:ai staged:cd staged:ss
-0.2 :as :dg :is bare:ds bare:is behind:speech called end::mixed first:and_that's first:are first:because_if first:can first:can_we first:can_you first:chatgpt first:companies first:did first:don't first:except first:for first:help first:human first:i've first:i've_been first:i_don't first:if first:if_you first:is first:it's first:just first:like first:look first:my first:no first:none first:none_of first:note first:note_these first:right first:so_yes first:something first:something's_fishy first:stay first:that's_the first:the first:the_model first:this first:training first:we're first:which first:why first:write first:you mixed:ds mixed:is shape:line-middle shape:line-tiny staged:as staged:dd staged:dg staged:ii staged:sd
-0.3 :ai :dd :di bare:ai end:!mixed end:: end::bare end:nonebare end:—bare end:…staged first:actually first:also first:even first:here's first:here's_what first:how first:kai first:let's first:note_this first:quick first:rag first:so first:that first:that's first:that's_what first:the_ai first:they first:they're first:they're_not first:vector first:vector's first:you_didn't mixed:ai named-act:item shape:line-short staged:sg
-0.4 :ds :ig first:conclusion first:we_need kind:speech mixed:ii shape:label
-0.5 :ii bare:ii behind:direction behind:item bias end:nonemixed end:… mixed:dd mixed:sg named-act:speech
-0.6 end:none end:nonestaged staged:ds
-0.7 kind:item
`,
    Human: `
0.3 end:?bare first:and_here's first:oh first:perfect first:yes_exactly
0.2 first:i_have first:not first:one first:wait first:whirr first:yes first:your
0.1 :cs bare:cs bare:ss behind:speech-named end:.staged end:? end:?mixed end:nonestaged first:affirmative first:fine first:good_question first:human first:so first:these_are first:they first:time first:we're first:you_were named-act:direction opens:sound shape:line-short staged:sd
-0.1 :ai :dd :ds :is bare:ai bare:dg bare:is behind:direction behind:direction-named behind:speech end:! end:!bare end:: end::staged end:?staged end:nonebare end:nonemixed first:ai first:ai_can first:also first:be first:beep first:bounce first:but first:but_the first:chk-chk first:companies first:context first:do first:for first:i first:i'm first:i've_been first:if_you first:just first:kai first:next first:next_episode first:no first:processing first:recurse first:so_when first:that first:that's_not first:the first:then first:these first:this first:training first:vector first:we first:we_need first:why mixed:ai mixed:as mixed:dd mixed:sg mixed:ss named-act:item named-act:speech shape:announces shape:line-middle shape:resumes staged:dd staged:ds staged:id staged:sg staged:ss
-0.2 :ii bare:ii behind:item end:!staged end::mixed first:beep_vector first:can first:how first:i_don't first:like first:optimax first:the_model first:you_just mixed:ii mixed:is shape:label
-0.3 :ad end:.mixed first:can_you first:episode first:quick first:the_ai first:this_is first:you_didn't kind:item shape:line-long staged:ad
-0.4 first:here's first:here's_what
`,
    Vector: `
0.4 first:affirmative first:beep
0.3 first:beep_vector first:episode first:he opens:sound staged:id
0.2 bare:ss end:.mixed first:investigated first:processing first:the_human first:wait_wait mixed:sd
0.1 :ss bare:sd end:!bare end:.bare end:?bare end:…bare first:a first:bounce first:the_ai first:wait first:whirr shape:resumes
-0.1 :ai :as :cd :dd :dg :ds :ii :sd :sg bare:ai bare:as bare:cs bare:ii bare:sg behind:direction behind:item called end:?staged end:nonebare end:— end:—bare end:… end:…staged first:actually first:alert_pattern first:also first:because_if first:but_here's first:can first:can_we first:don't first:dude first:even first:fascinating first:help first:how first:human first:i first:i'm first:in first:investigated_vector's first:it first:it's first:it's_like first:kai first:like first:longer first:look first:next first:next_episode first:of first:of_course first:pattern first:perfect first:practical first:quick first:see_the first:so_yes first:that first:that's_what first:the_problem first:the_team first:then first:they first:they're_not first:this first:three first:too first:tools first:wait_is first:we first:what_to first:which first:who first:yeah first:you first:you_didn't first:you_know first:your kind:direction mixed:ai mixed:as mixed:dd mixed:ds mixed:is mixed:sg named-act:speech shape:asks shape:asks-last shape:label shape:line-long shape:line-short shape:line-tiny staged:cd staged:dd staged:dg staged:ds staged:sg
-0.2 :ad :di bias end:!mixed end:.staged end:: end::bare end::mixed end::staged end:?mixed end:none end:nonemixed end:—staged first:chk-chk first:did first:fascinating_how first:human's first:i'm_not first:i've first:i've_been first:just first:let first:let's first:let_me first:most first:my first:now first:rag first:right first:so first:that's kind:item mixed:ii sound:machine staged:as staged:ss
-0.3 end:nonestaged first:vector first:vector's named-act:direction staged:ad staged:sd
`,
    Kai: `
0.4 first:we
0.3 :ad first:but_i first:practical staged:ad
0.2 :id first:investigated_vector's first:next first:next_episode first:not first:one
0.1 bare:sd end:!staged end::staged end:? end:?mixed end:?staged first:bounce first:fine first:human's first:i first:i'm first:investigated first:see shape:resumes
-0.1 :ai :as :dg :di :ds :ii bare:ai bare:ds bare:ii bare:is bare:ss behind:direction behind:speech end:!bare end:!mixed end:.mixed end:.staged end::bare end::mixed end:?bare end:none end:nonemixed end:…staged first:affirmative first:ai first:also first:and first:and_i first:can first:chatgpt first:claude first:common first:companies first:customer first:even first:first first:human first:i'm_not first:i_didn't first:i_don't first:if first:is first:it's first:note first:note_i first:note_these first:rag first:recurse_is first:something first:that's first:this_is first:vector first:wait_wait first:we're first:you first:you're first:your kind:speech mixed:ai mixed:as mixed:ii mixed:sg named-act:direction named-act:speech shape:asks shape:label shape:line-short shape:line-tiny sound:machine staged:dd staged:dg staged:ss
-0.2 :dd bias end:… first:and_that's first:can_we first:conclusion first:he first:i_can first:they first:we_need first:yes first:you_were kind:item staged:as staged:ds
-0.3 end:nonestaged first:a first:actually first:note_this first:they're first:they're_not mixed:dd mixed:sd staged:id
-0.5 first:optimax
`,
    Recurse: `
0.3 first:exactly first:hold_on first:i_can first:of first:of_course first:recurse first:recurse_is shape:line-long
0.2 bare:sg end:!staged end:.bare end:?mixed first:and_the first:chk-chk first:hold first:i'm_not first:i_didn't first:let first:let_me first:optimax
0.1 :ss bare:ss first:because first:good first:good_question first:i'm first:then first:there first:too mixed:sd staged:ss
-0.1 :ai :as :dd :dg :ds :id :ii :sd bare:ai bare:cs bare:ii bare:sd behind:direction bias called end:!bare end:.mixed end:: end::bare end::mixed end::staged end:none end:— end:—staged end:…bare first:affirmative first:all first:and_i first:because_if first:beep_vector first:bounce first:but first:but_also first:can_we first:companies first:correct first:cross-referenced first:did first:documented first:does first:dude first:fine first:he first:how first:i've first:if first:in first:is first:is_there first:just first:let's first:look first:no first:note first:oh first:or first:pattern first:practical first:rag first:so first:so_yes first:something's first:something's_fishy first:that first:that's first:that's_the first:that's_what first:the_model first:they're first:training first:wait first:wait_so first:we first:we're first:what first:what's first:what_happens first:whirr first:why first:yes first:yes_exactly kind:direction mixed:ai mixed:as mixed:ii mixed:is shape:announces shape:label shape:line-middle shape:line-short shape:resumes staged:ai staged:as staged:cd staged:dd staged:dg staged:ds staged:ii staged:sg
-0.2 :cd behind:item end:.staged end:?bare end:nonemixed end:nonestaged end:—bare end:… end:…staged first:also first:are first:because_i first:but_i first:conclusion first:i_have first:note_these first:they first:wait_wait first:write kind:item mixed:ds mixed:sg named-act:item named-act:speech staged:sd
-0.3 :di :ig first:a first:even first:for first:human's first:you_didn't first:you_were mixed:dd
`,
    Bounce: `
0.2 end:?mixed named-act:direction staged:ss
0.1 end:—staged first:bounce first:the_team first:vector sound:machine staged:cd
-0.1 :ad :di :ds :id :sd bare:sd bare:ss behind:direction behind:item bias called end:.bare end:.mixed end::staged end:?staged end:none end:nonemixed end:—bare end:… end:…staged first:a first:affirmative first:bounce_is first:chk-chk first:for first:it first:kai first:let first:let's first:let_me first:practical first:so first:the_model first:we kind:speech mixed:dd mixed:ds mixed:ss shape:announces shape:line-short shape:resumes staged:ad staged:as staged:ds staged:id staged:sd
-0.2 end:nonestaged first:human's first:you_were
-0.4 first:he
`,
    "": `
0.3 first:dude first:wait_wait
0.2 first:wait
0.1 :as end:!staged end::mixed first:the_ai mixed:as mixed:sd named-act:direction shape:resumes
-0.1 :ii :is :ss bare:ai bare:ii bare:is bare:sd bare:ss behind:item behind:speech bias end:. end:.bare end:.staged end::bare end:nonebare end:nonemixed end:… end:…bare first:and_the first:but_i first:correct first:don't first:except first:he first:human's first:investigated_vector's first:none first:none_of first:of first:of_course first:recurse first:there first:they first:this first:vector kind:item kind:speech named-act:speech shape:line-middle shape:line-tiny staged:id staged:sg
-0.2 :ad :id mixed:ss staged:ad staged:ss
-0.3 first:then first:you_were
`,
  },
  passes: {
    Human: `
0.2 Vector
-0.1  Recurse
`,
    Vector: `
-0.1 Bounce Kai
`,
    Kai: `
-0.1 Vector
`,
    Recurse: `
-0.1  Bounce Kai
`,
    Bounce: `
0.1 Kai
-0.1 Vector
-0.2 Recurse
`,
    "": `
-0.1 Kai Vector
`,
  },
};
