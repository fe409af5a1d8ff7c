/**
 * How each character of the blog's cast speaks and moves, for the import of published pages: log-odds of words (their
 * first six letters), shapes of lines, gestures, sounds. A line is a weight and the features that have it; blanks in
 * features are underscores. The empty name is narration. Learnt by test/script/import/learn-profiles.ts from traits
 * written by hand and real posts.
 */
export const SPEECH_PROFILES: Readonly<Record<string, string>> = {
  Human: `
1.9 sleep
1.8 dinner life
1.6 does:smilin reader
1.5 bed desk does:coffee does:desk does:laptop does:phone kids kitche wife
1.4 asleep coffee
1.3 discov face
1.2 charac does:confid first:the_ai realiz work
1.1 droppe first:so scanni stoppe went
1 does:thinks first:my tired
0.9 articl chatbo checks does:lookin does:screen does:starin first:here's_what first:training hang hot please so
0.8 action came digita doctor does:moment does:this first:research first:wow franti gramma issue lawsui shape:asks-last shape:first-person wow x
0.7 accide amazin angles does:frustr does:hand does:smile does:visual first:but_i first:for_now first:optimax first:the_problem first:you_can missin origin planni router shape:asks try visibl
0.6 ais basica billio blog comput does:concer does:slight embarr enhanc everyo first:i_don't first:i_was first:oh_and first:so_it's first:yeah first:you're_not initia insigh meanin measur modern name names night pm recove sounds super sure transl tried uses weight won't
0.5 abilit added ago appare awake away bit boring broke catchi crisis decide does:interr does:satisf does:then early editin emerge every experi files first:can_you first:kai's first:most first:next first:see_the first:that's_not first:well gesture:smile gonna half hide hours item job lately living loops materi metaph move privat pure really resear sectio straig such sudden terrib trial type wait whatev yeah
0.4 altern argume artist asked asking believ brain brains caps clarit core correl danger delive does:genuin does:trying draft emotio empty fills finish fire first:companies first:first first:for first:good first:here's first:none first:now first:okay first:okay_but first:the_key first:wait garbag gave gesture:look gesture:posture gesture:think guessi imagin intere lead matchi mood:happy mood:sad mostly none okay ones optima organi passed passio plus postin pullin quick random reddit rememb seems sense shrugs sorry stop stoppi stuff techni toward trying turn unauth up wasn't wonder workfl worry writte you'd you've
0.3 activa adjust am analyt anyway back brand called capabi changi compre confus contra counts defaul descri does:but does:confus does:in either exit explan feel few figure first first:can first:human first:okay_here's first:okay_so first:recurse first:right first:so_when first:wait_vector foreve fun generi gesture:sigh give guess halluc her histor hit key learni let massiv mathem me mechan multi- mutter my new painti panic parts pressu publis quietl restar satisf saves she's small sound struct takeaw talkin tell used we've week weird welcom years zero
0.2 actual advice ai alread aren't be biolog buildi can't change checki compan connec cool correc create creati decisi defini does:a does:for does:gestur doing edit end error escape even eyes failur fascin final first:all first:but_the first:not first:okay_okay first:pattern first:quick first:the gettin going handle he's help hiding human' incomp inside instin iterat legal logged looked makes manual many math metric minute missio names:Vector nothin now occasi once open others outsid over over-e past pauses people probab produc proper quiet recogn safety scramb screen second setup shape:line-long signat six starti still take takes termin think thinki thousa three timest track treat underl using verify voice well worked writin
-0.2 acknow affirm ai-gen algori also always anomal answer anyone archit as ask assess assume assump audien author avoid based basic beauti become behavi bigger bounce break busine cabine callin captur cards casual certai chain chunk chunks claim claude clean clearv code colors combin comes confli consci consen contex contin contro conver corner cost critic datase delete deleti depart deploy design diagno diplom displa docume does:attent does:breath does:contro does:counti does:deep does:down does:entry does:finger does:freeze does:from does:is does:more does:nervou does:normal does:observ does:of does:off does:on does:paying does:seriou does:slowly does:someth does:starts does:sudden does:the does:tone does:voice does:workin domain during each effect enthus entry errors etc ethica everyw existe expect fact fail fair famili feedba file fine first:a first:actually first:affirmative first:and_i first:bad first:bounce first:but first:but_if first:claude first:conclusion first:confidence first:customer first:dude first:he first:help first:how first:human's first:i'm first:it's_like first:it's_not first:no first:note_this first:one first:practical first:processing first:quality first:recurse_is first:stay first:that's first:these first:these_are first:this first:tools first:vector_you first:what first:what_to first:which first:write first:you first:you_just five flagge flaggi flicke floor focus four frustr game gemini genera gesture:calm gesture:eat gesture:pace gesture:posture/stand gesture:shrug gesture:stare/freeze gets given goal helios here higher hold huge i'd i'll identi impact imposs incide instan instru intens interr into irrele issues itself journa judgme large layer learn least length lesson level limita limits little log loggin logs longer lost man mean medica memory mine misinf mismat mix money mood:tired names:Bounce narrat needed never newer noise notes notice object observ one otherw page papers part pause permis phrase pieces pizza plan point power preser preten proces profes protoc purpos qualit rant rantin reads reason recali record releva reliab repres reques respon result retrie return routin safe saving says search seeing server shape:exclaims-twice shape:shouts-all skill skip soluti sound:mouth spike stable standa step stops store streng sugges suppor system taking tasks teache team text these they'd they'l third thresh times timing tokens tracki traffi train trappe trigge unless unusua usage vibes watch ways web whethe which who will withou wordpr workin wrappe y year yourse
-0.3 accept act analog anothe approa arguin assist atlas automa base becomi best biased breath cannot chaoti clearl collec come compet constr couldn course depend did distri does:actual does:data does:distra does:gets does:laughi does:now does:quiete does:realiz does:recurs does:review does:sensor does:space does:stands does:though does:turns does:unusua does:vector does:watchi does:yes done eating editor effici else engage event expose extrem feelin filing first:and_vector first:because_if first:because_the first:can_we first:common first:context first:hey first:hold_on first:i've first:is first:let's first:look first:real first:that's_what first:the_model first:the_team first:the_workshop first:they first:they're_not first:think first:three first:too first:wait_so first:we first:we're first:we_need first:when first:why first:you_know first:your format gesture:look-around/up gesture:play gesture:present gesture:teach gratef hard heard helpfu hey hour image import input integr intell keepin keywor labs last later layers licens list listen minima mood:serious moving natura number off openai option our paper per person physic plugin possib premiu privac rag read reduce regula relati reset reveal right scenar senten showed showin signs simple slowly snack solid space speak story stream strugg stuck suppos terrif test thank timeli two versio visual vs wants we we're while whirr who's worksh worse worst yet
-0.4 add ai's ai-ass air applic asks bandwi behind calm catego color compla compli compou concer couch court death detail does:his does:low does:nods does:pause does:points does:quiet does:respon easier first:and_here's first:and_that's first:and_the first:be first:but_here's first:examples first:except first:i'm_not first:in first:is_there first:that's_the first:they're first:think_of first:what_happens footno full gap gesture:look-around gesture:nod gesture:smile/laugh glitch gone got incons less lighti limite mainte moment notebo novel practi put reacte real-w recent redesi routes run seen solve talk theory today togeth void watchi we'll
-0.5 anymor does:around does:not does:quietl does:stares dunno fast first:basic first:correct first:does first:i_have first:none_of first:research_assistance first:so_yes first:wait_wait first:you_didn't hand intent interf keeps kinda locked maybe press ready releas scared
-0.6 alerts alone commun does:glance first:are first:did first:don't first:i_didn't first:something first:then first:use first:who left memori missed simult tellin
-0.7 chips clarif does:bounce does:notice first:even first:i_can first:there gesture:posture/shift progra separa sit spaces
-0.8 box commen first:or prepar shape:percentages
-0.9 first:that
-1.1 first:wait_is
-1.5 does:cables does:notebo names:Human opens:sound sound:machine
-1.6 gesture:process
`,
  Vector: `
3 does:termin
2.8 gesture:glitch
2.3 gesture:defend
2.1 does:cables
2 does:stream gesture:pace
1.8 does:intens first:wait_is
1.7 gesture:excite
1.6 does:proces mood:defensive
1.5 does:visibl first:what_to gesture:panic gratef
1.4 goal mood:excited skill
1.3 anyone does:files does:laughi does:pause does:though first:too shape:exclaims-often
1.2 advanc does:deep does:is first:if_you gesture:agitate gesture:point
1.1 does:down does:franti does:normal does:off does:quiete exactl gesture:stare/freeze shape:exclaims terrif
1 ads does:case does:counti does:freeze does:recurs does:sensor eating ethica first:and_here's first:bad first:it's_like tasks value
0.9 clarif does:actual does:finger does:realiz effici enthus fascin first:can_we first:it first:like first:now first:rag first:who first:you_were gesture:posture/stand give mathem mood:panicking profes proof shape:capitals year
0.8 archit attent automa caps chips conver cost court crash does:back does:breath does:chips does:from does:gets does:stands does:tone does:yes event fails featur first:but_you're first:look first:quality first:quick first:you_just format gesture:process gesture:think irony mainte mode model papers reques stuck they'd trappe tree
0.7 callin captur care css danger does:enthus does:immedi does:pauses does:stares does:wildly finds first:no_it's first:perfect first:these_are first:you_know gemini go heard irrele litera models needed nonsen number pieces priori reacte set starte story surpri tired we've week
0.6 above admit analog brief built catego chunks commun course detail does:meaner does:nods does:quiet does:system during editor email embarr entire evalua face fine first:but_if first:good first:that's_what first:that's_why first:your gesture:defend/catch gesture:nod gesture:pause gesture:shrug gesture:smile/laugh gesture:stare having her import issues knowin large learni left lesson machin month organi otherw pacing prepar rantin said shape:cut-off showed simple sorry style tellin ten times traffi truth versus wants worry worth
0.5 accord ai's air approv atlas attemp based calcul calm chaoti clean comfor compla compli compou contex days death did diplom does:catche does:comple does:gettin does:human does:irrita does:rapidl does:seriou does:stops does:voice elevat exists expect fail feedba first:basic first:fascinating first:most first:recurse_is first:repeat first:that's_it first:they're_not first:we_need first:what first:when first:which fix flicke free gesture:calm gesture:posture gesture:teach glitch gone hour input integr learn length level limite longer matter maybe mind money mood:serious notes nothin part patien probab reliab retrie routes scan shape:capitals-often shape:line-long slight slower snack stops techni techno tells them trigge typica unexpe
0.4 again ask assist bad basic become best break broken card catch class critic docume does:calm does:looks does:patter easy else essent exceed finall first:ai_can first:and_i first:and_that's first:exactly first:fascinating_how first:fine first:hold_on first:how first:if first:of first:of_course first:recurse first:something first:they first:we first:when_you first:why fit flow gesture:unsure goes here's hidden higher initia instin intell intent interr its judgme keywor likely little look main market mentio moving normal off okay optimi outcom output panick pay per physic practi preser provid reason removi repeat repres restar routin schedu shape:sentences-long signif smart soluti speak strate there' they'l thinki thousa throug tool using usuall vs ways well wordpr work
0.3 analys baseli beauti boring cadenc capabi claude clearl code comes commen consis constr couldn diagno does:a does:again does:bounce does:defens does:notice does:one does:sharpe does:turns does:watchi engine enough excell few first:a first:ai first:but_here's first:did first:i've_been first:it's_not first:just first:kai's first:no_no first:okay_here's first:okay_okay first:one first:right first:see_the first:so_yes first:the_reality first:use first:vector's first:wait frustr gaps gesture:flip-pages gesture:look gesture:look-around gesture:posture/shift get going google guessi help hit humans i'd image images imposs inform infras into kai's let's limits loop lost magic matchi measur misinf mood:angry names:Kai names:Recurse neural only our plausi points press primar proble purpos rag rate realit recali reduce render report safety scenar search senten shape:resumes shows simila size solid step stoppi streng study system text they third today traine unauth until upload us uses wait weird who whole wrong yes
0.2 absolu acknow actual adjust algori altern anothe answer argume averag back bandwi behavi being better big biolog box brain brains busine cases chain cited clear compan comple confid consum corpor couch count counts curren databa dates defens descen desk differ doctor does:around does:but does:for does:himsel does:lookin does:networ does:not does:opens does:respon does:slowly does:small does:throug does:trying does:unusua done edit except exit failur fancy fire first:actually first:all first:and first:anyway first:but first:chatgpt first:don't first:even first:examples first:i'm first:i've first:i_can first:i_didn't first:i_was first:in first:kai first:let's first:longer first:note_this first:right_right first:seven first:so first:specific first:that's first:the_key first:the_problem first:these first:they're first:wait_what first:yes five focus forget fundam future games garbag genuin gesture:eat gesture:glitch/recover gesture:sigh giving good got gradie half huge inside intern journa kind:direction knowle lab langua last least lookin massiv math me mean method might mood:calm mood:happy mood:thoughtful mood:tired mood:worried most natura no object oh outdat paper percei percen pizza plan planni plugin point positi powerf presen preten proces prompt punctu quick reader readin real-w reset restau right safe say scale seven shape:sentences-tiny shape:trails signat someti specif spike starti straig suspic talk tangen tell thank then things those time tone trust trusti trying two unusua usage varies wanted was wasn't way were whatev which while workin worse would write
-0.2 abilit accide additi alarm alert alerts alone always analyt approa approx arguin authen author availa beep before betwee blog brand cabine caught checks clearv compre conclu conten could creati creden datase defaul distan does does:in does:mechan does:moment does:observ does:pulls does:purr does:review does:smile does:whirr- droppe dunno early editin emerge enhanc episod eviden existe feel files filing fills first:alert first:because_i first:beep first:but_i first:documented first:does first:episode first:he first:is first:none_of first:not first:recommendation first:you_can first:you_didn't floor generi gesture:work-screen hand happen hiding impres increa insigh intens job keep keepin later learne legal logged looked lot low made make making memori metaph mine moment mood:smug narrat needs nobody often old opens:sound or out outsid passio pause pendin perfec phrase pictur precis prefer put quiet readab recomm reduct relati satisf saves scramb scream scroll sectio see should sit sound sound:whirr-click spread status studie styles sudden suppos takes test theory there threat three token too transl true uhh use we'll welcom went where whethe who's
-0.3 across anomal anymor anyway appare applic assume avoid behind boxes breath cause changi chaos chatbo check confir core design develo does:shrugs does:starin does:vector does:waitin earlie either emotio end entry escala every fair file final first:be first:but_the first:do first:is_there first:note_i first:note_these first:processing first:something's first:stay first:that's_not first:three first:three_questions first:vector fishy follow freque gesture:play gesture:present goals gramma his hours implem irregu item lawsui many memory months mood:sad names new none observ occurs over past power protoc racks random read router saving saw server shape:asks-last situat sound:mouth stream suppor talkin team timest toward triang type underl unknow upgrad used user whirr within yeah years
-0.4 action active affirm ai-gen articl at:controller away believ bit cannot charac classi combin consci consen crisis decide discus displa does:confid does:confus does:frustr does:slight does:thinks does:up entity everyo experi family feelin first:affirmative first:analysis first:bounce_is first:but_also first:cross-referenced first:detection first:dude first:for first:human's first:my first:none first:oh_and first:optimax first:research first:something's_fishy first:the_model first:the_workshop first:this_is flagge four franti gap he he's human' impact intere invest keeps leaked life list log metric mix net notebo origin panic pm pressu privat realiz recove reveal screen sense since sittin six stuff take takeaw teache termin thresh timeli track treat try via views wrappe
-0.5 activa amazin artist audien awake cards closer come confli cool depend does:attent does:despit does:his does:paying does:quietl does:this does:workin domain exposu eyes fast feels first:also first:and_vector first:can_you first:claude first:conclusion first:correct first:found first:help first:so_it's first:so_the first:the_team first:vector_you first:wait_so first:what_happens game gave gesture:look-around/up incide incomp instan man mostly move mutter night notice paying place playin pretty ready recent record room seems separa shape:shouts-all sounds stable tomorr window writes yet
-0.6 alive build buildi called catchi colors does:entry does:interr does:list does:smilin does:sudden finish first:bounce first:companies first:i_don't first:or first:then first:time flag flaggi footno ideas indepe kept lately lead manual millio minima plus progra redesi seeing versio waitin weight writte yourse
-0.7 advice asks came filter first:context first:practical first:risk first:the_human first:what's interf licens newer privac result showin signs such task watch
-0.8 angles becomi chunk discov does:scanni does:screen dude loud missin regula taking vague visibl wonder
-0.9 digita does:analyz does:concer does:increa first:for_now first:i'm_not gonna issue lighti
-1 does:low first:the_ai starts
-1.1 does:about does:satisf first:okay_but first:you're_not hang strugg super
-1.2 first:wait_vector names:Vector
-1.4 postin
-1.5 does:hand
`,
  Kai: `
4.2 opens:sound sound:machine
2.5 does:detect does:monito does:scan does:scanne
2.4 does:networ
2 does:sensor entity
1.9 irregu
1.8 logged
1.7 alert does:alert loggin
1.6 gesture:process sensor
1.4 anomal does:system metric uniden
1.3 chunk
1.2 classi fast monito
1.1 acknow becomi detect does:increa first:help shape:decimals
1 affirm confir confli does:analyz first:customer first:think_of first:time incide shape:percentages signal window
0.9 calcul correl does:scanni etc family first:note_i first:real first:research_assistance ideas locked risk scan status
0.8 alarm box cannot existe factua first:risk first:tools mood:panicking our situat statis threat we'll
0.7 analyz anymor audien authen awake cadenc discus does:patter first:claude first:recommendation gesture:panic impres judgme manage patter paying precis probab range readab ready recomm shape:label simult task teache thank
0.6 approa assess build claim concer depend digita does:interr does:review effect first:also first:analysis first:examples first:i'm_not first:something first:the_workshop first:we_need less put reveal shape:impersonal spike tomorr track usage yet
0.5 additi advice analys approx asleep assist baseli cause close core creati does:entry does:quiet false feelin first:alert first:bounce_is first:chatgpt first:in first:no first:note_this first:they're_not first:this_is first:vector_you first:what's first:when_you flaggi focus freque immedi implem issue iterat layers missed privac progra reduct relati releva remove shape:telegram shape:terse sittin store stream streng studie test watchi y
0.4 angles applic avoid best book both cabine claims common custom does:low does:mechan does:purr does:voice does:yes escala estima exact feels filing final first:and_that's first:i_can first:it's_not first:your functi genera gesture:notebook/investigate human' instea knowle let's list major networ own panic paper perfor privat quietl rate requir saved shape:numbers someti styles succes sugges today token tolera useful vary whethe will
0.3 accura assume cards clearl closer cohere consid count day despit direct does:chk-ch does:data does:ding does:notice does:soft does:triump does:whirr does:whirr- emotio end errors extrem faster first:ai first:basic first:companies first:detection first:detection_risk first:i first:i_don't first:it's first:seven first:something's first:specific first:think first:you first:you_didn't identi image increa intens labs length levels limits low minima modera noise novel observ often open predic produc reduce reset respon saw search sectio senten shape:announces shape:line-tiny sound:chk sound:whirr-click start strugg suppos territ theory toward tracki typica upload use vague varies waitin watch we're widely within words
0.2 abilit accept across action ai's ai-gen also answer averag behavi bounce break came chunks clarif cognit combin contex cost critic databa degrad demons design dimini docume does:about does:alarm- does:chime does:franti does:human' does:irrita does:waitin durati easier easy enhanc episod exampl fascin find first:actually first:alert_pattern first:beep first:bounce first:for first:human first:i've first:let's first:longer first:note first:practical first:research first:vector first:whirr gesture:teach giving here hide high indica keyboa kind:item limita looks matche needs note old outsid part perfec person phrase plan potent protoc publis punctu qualit recove result retrie right safe satisf securi see servic setup seven shape:capitals-often shape:opens-with-label sound:alarm sound:chime sound:purr sound:whirr specif taking tangen than they'r triang trigge under upgrad we web whirr
-0.2 about alive all altern analog anythi anyway archit aren't articl artist as at:screen availa basica been before believ bigger brain brains broken built call called callin capabi captur cases change chaos chaoti chatbo code collec color colors come comes connec consis conver cross- dates death decide deleti deploy displa distan distri do does:a does:again does:back does:comple does:confus does:counti does:down does:freeze does:gestur does:gets does:gettin does:lookin does:meaner does:more does:on does:pause does:points does:realiz does:recurs does:screen does:slowly does:smilin does:space does:starts does:thinks does:to does:tone does:up does:vector does:watchi does:workin down editin educat either email engine enough escape essent evalua event failur feedba feel finish first:affirmative first:and_here's first:and_vector first:because first:because_if first:but_also first:can first:can_we first:do first:dude first:episode first:fascinating first:fine first:he first:i_have first:if_you first:investigated first:is_there first:it first:let first:let_me first:my first:no_no first:oh first:okay first:optimax first:perfect first:so first:so_the first:that first:the first:the_human first:then first:vector's first:wait first:wait_vector first:wait_what first:we first:what_happens first:write first:you_just first:you_know fix found framin full fundam garbag generi gesture:eat gesture:shrug gesture:smile/laugh gesture:work-screen goes got grid had helps her hit honest imagin impact incons instan instru interf into irony kai's keywor knowin knows large leaked legal longer look main mainta make math metaph millio mind money mood:confused mood:happy mood:smug mood:worried motiva net neural never newer next notice off oh one ones out panick papers passed past physic pizza plugin points posts presen proper rantin readin realiz regula rememb repres resear restau review runnin same saying says scared scenar scramb screen secret sense server sessio set shape:dashes she's showed showin signif simila sit six skepti skip slight slower someth spaces starte starti stay strong stuck stuff super surpri suspic talk teach team tellin tells terrif then there' they'd thing thinki those thousa throug timing togeth too tool tree tried trying turn two unauth underl unexpe up using versio vs wake who who's wonder worry worse worst writte yeah yes you've
-0.3 accide accord active added ais alerts almost always ask asking asks attemp attent author away based biased bit blog breath care casual caught check clarit clearv coffee comfor commen compet compli comput conclu confus couch court creden datase days delete develo differ does:around does:bounce does:confid does:deep does:hand does:is does:looks does:moment does:not does:seriou does:slight does:small does:smile does:stares does:though does:trying does:visual doesn' doing elevat else ends enthus entire ethica even everyo everyw eviden exceed exist expose fails fair few files filter finds first:because_i first:but_here's first:but_i first:but_you're first:can_you first:does first:even first:hold first:hold_on first:i_was first:now first:okay_here's first:one first:or first:pattern first:rag first:recurse first:the_key first:the_model first:the_team first:these first:they're first:three_questions first:training first:wait_is first:well first:what first:why first:yeah first:you_were five flicke frustr games gesture:look gesture:play gesture:posture gesture:posture/shift gesture:smile gesture:stare gesture:think gone hand hang happen having he heard hidden hiding hold humans images incorr its journa kai keeps key known lookin matchi means mentio missin modern moment optima outdat page pay please possib postin power practi prefer prepar preser purpos recali refere releas reliab reques restar room routin scanni scream scroll seeing seen shape:cut-off shape:shouts-all shows simple since single size slowly solve someho sound sound:mouth stable stop straig struct study suppor sure survei tone train trusti twice until users uses versus views visibl voice wait wanted wasn't weight welcom whatev won't workar worked x year zero
-0.4 abando ads advanc again algori amazin archiv base brand brief broke certai changi checks couldn decisi doctor does:distra does:glance does:nervou does:off does:quiete does:stops does:unusua done eating editor effici empty entry except first:all first:and_the first:bad first:conclusion first:cross-referenced first:did first:except first:found first:good first:kai first:kai's first:no_it's first:too first:wait_wait first:which format franti game gaming gesture:look-around gesture:unsure hard i'll inside instin intere knew later learn learni level licens log logs loud market materi medica memori mine minute mode name natura needed nothin organi plus press said signs small soluti sorry speak spread stoppi take three timeli tonigh treat trust value well went
-0.5 agains beauti become busine descri diagno discov does:nods does:of does:pulls does:starin does:sudden does:turns edit exposu fail famili featur first:first first:none first:none_of first:processing first:see_the first:stay first:that's_not first:the_problem first:three first:what_to first:who first:you_can gesture:present give huge imposs incomp intent loops memory mislea narrat notes others outcom priori profes pure safety scale signat smart solid strate tasks thresh trial visual void we've week weeks
-0.6 act air alone billio caps charac corner does:actual does:quietl error first:documented first:i_didn't first:quick first:right first:that's_the first:there footno gemini go gratef helios hot living man massiv measur mix month multi- overri pacing pauses skill starts third traffi usual vibes worth
-0.7 boring chain compla compou counts danger does:human does:someth embarr first:most first:quality lighti mismat months planni stops
-0.8 above catego crisis droppe early first:a first:don't first:for_now first:here's_what flag initia lawsui lead life notebo
-0.9 goal pm stoppe
-1 indepe manual
-1.1 does:respon shape:exclaims-twice
-1.2 names:Kai
`,
  Recurse: `
3.2 gesture:write
3.1 does:list
3 gesture:notebook
2.9 at:notebook does:observ gesture:flip-pages
2.3 does:notebo invest
2.2 does:checkl does:eviden does:file does:invest does:notes does:page does:pages
2.1 eviden
1.9 fishy
1.8 gesture:play
1.7 gesture:present
1.6 flag
1.5 suspic
1.4 coinci cross- does:case indepe starts
1.3 man
1.2 at:controller footno licens mix notebo
1.1 does:files does:low filter first:found first:is_there first:three_questions first:what_happens gesture:stare timeli
1 first:documented first:the_model found gesture:nod helios mood:suspicious newer thresh verifi yourse
0.9 come does:alert does:contro does:quietl first:conclusion first:cross-referenced first:does first:stay first:that gesture:look-around/up incons loud memori power shape:opens-with-deed
0.8 case caught chain creden datase does:respon fair first:are first:i'm_not first:is first:wait_vector gap gesture:notebook/investigate gesture:smile impact keepin pm recent result shape:telegram visual
0.7 affirm author behind claims clearv conclu couldn does:bounce first:affirmative first:did first:do first:even first:or first:so_the first:they're first:three hard lead leaked listen medica mislea narrat patter questi saying seeing shape:terse six stable tracki verify versio who's
0.6 availa biased catego check correl crisis displa does does:dashbo does:human domain early first:and_vector first:but_also first:hold first:human's first:practical first:vector_you game gesture:look-around gesture:teach kept manual natura net notes option refere review scream scroll seen shape:sentences-tiny solve spaces spread strugg treat underl views weeks
0.5 act almost amazin believ chaos compan compla consen develo distri docume does:again does:data does:on does:starts does:turns does:up does:vector dude educat expose first:all first:be first:because first:but_here's first:episode first:for_now first:so_yes first:something's_fishy first:why gets goals hiding huge indica instru intent lately means millio plus prepar press regula scale showin single slowly super talk timing true twice user users vague via while whirr workar
0.4 accept agains ai-ass ai-gen algori alone applic arguin away brand busine certai changi claim closer coffee combin compou confir contin did does:entry does:hand does:looks does:pulls does:slowly does:small does:someth entry error first:because_i first:investigated first:note_these first:something's first:that's_the first:these first:think first:we're happen journa legal limita missin motiva multi- occurs pendin plugin rant reads recali runnin secret shape:asks-last signs skepti soluti speak stay strong survei takeaw these three unless vs waitin worse writte yet
0.3 acknow add analyt asks assume beauti before bigger cases checke claime compli conten contro depend deploy descri do does:analyz does:concer does:notice does:still does:system editor engine estima exist experi fact fail file first:and_the first:because_if first:because_the first:can_you first:confidence first:context first:detection first:don't first:hold_on first:how first:i_have first:let first:let_me first:what first:write first:you're_not first:you_didn't five follow framin fundam games hand helpfu honest i'll improv incorr keywor knew known learn list log make making many market mismat models mood:tired or others out page person practi prefer preser protec random ready real-w reveal routin scenar size skip status such taking talkin task there unknow until used web weight where who writes you're zero
0.2 across activi advice always analog anomal any anythi are artist as assump avoid base baseli becaus been betwee billio buildi call comes consci constr depart design diagno didn't differ does:flips does:in does:moment does:monito does:more does:review does:stares does:stops engage files first:i've first:investigated_vector's first:oh first:one first:pattern first:quality first:use first:wait_so first:when flagge flaggi full generi got grid had humans inside intere keep kind:item knows labs last lawsui mainta mean method misinf model move names:Bounce names:Vector needs observ one openai optima outcom outdat over-e perfec permis phrase pizza presen pressu privac put rag rate repres respon says sense separa shape:asks shape:numbers show signal since sit smart someth sound stuff succee summar take teach tellin terms theory third tokens tomorr tone tools traffi train triang trusti two upgrad wait wake watchi we we're when withou worked
-0.2 above accura additi admit ais alert alread am analyz approv approx archit articl at averag basic big biolog boxes brain brains breath broke broken calcul called callin calm captur checks clean clearl collec colors comput concer consum conver cool correc creati databa defens defini degrad detail discov does:back does:breath does:despit does:gets does:gettin does:himsel does:his does:it does:nods does:normal does:off does:pause does:realiz does:sensor does:sudden does:the does:tone does:trying draft dunno email empty entity episod exact exampl except existe exists exit exposu famili few filing fire first:actually first:alert first:analysis first:and_here's first:and_that's first:bounce_is first:but_the first:companies first:detection_risk first:fascinating_how first:i_was first:it's_like first:it's_not first:kai's first:like first:longer first:look first:my first:of first:of_course first:okay first:perfect first:so_it's first:so_when first:the_ai first:the_reality first:time first:who fit focus functi gaps genera genuin gesture:agitate gesture:eat gesture:process gesture:shrug giving glitch going gonna good handle has having he high hour image imagin immedi imposs initia instea instin irregu item keyboa layer left level limits litera little look lookin looks machin matter maximu maybe measur mechan mind modera mood:excited mood:happy mood:worried names needed notice once optimi origin otherw panic pieces place plan possib posts premiu preten proble proces pullin punctu purpos racks rantin read readab reader really recogn recurs reduce reduct rememb removi repeat reques reset risk safe search sessio seven shape:shouts-all shows sleep slight some sounds spot statis stream styles sudden surpri team techno ten there' think thinki thousa throug times tired togeth tolera tonigh topic toward tried trying turn typica under useful usual whole widely workin would years
-0.3 abando ai's alive angles anymor asked asleep assess assist attent back bad best bit book boring built cabine close cohere color consid contex couch could count crash critic css death delive despit direct discus distan does:actual does:confid does:counti does:deep does:finger does:for does:genuin does:gestur does:laughi does:nervou does:pauses does:slight does:stands does:starin does:termin does:though does:visual does:waitin does:watchi embarr emotio enthus ethica everyo everyw face fails failur false finall finds first:but_i first:can_we first:except first:i_can first:i_didn't first:if first:it first:kai first:next first:no first:none_of first:okay_but first:okay_okay first:recommendation first:recurse first:see first:seven first:that's_why first:the_key first:the_team first:the_workshop first:then first:you_can first:you_just first:you_were flicke floor flow free gesture:excite gesture:posture/stand get given gone guess half he's his hours impres incomp input insigh irony issue knowin levels likely living major massiv matchi math metric mine mostly none nonsen normal open paper papers part passed pause paying perfor physic pictur planni postin precis privat produc provid publis quiet recomm recove reddit releva retrie room run satisf scared screen senten solid someti sound:mouth starte stoppi studie tasks tell than them then they'd transl trappe tree trial unauth usage vary wants week went words workfl worksh worry y
-0.4 adjust altern anothe argume brief capabi caps chips clarif code confli core counts decide deleti does:distra does:quiet does:quiete does:screen does:thinks does:voice droppe enhanc evalua event family feel first:bad first:but_you're first:dude first:good first:he first:help first:human first:in first:it's first:most first:note_this first:processing first:quick first:rag first:real first:right first:see_the first:specific first:the_human first:the_problem first:tools first:training first:wait_what first:wow first:yeah first:your gaming garbag gesture:posture gesture:smile/laugh gesture:stare/freeze give goal gramma guessi incide integr issues iterat kinda knowle logged manage meanin memory mode modern moment mood:sad mood:smug nobody number organi panick post quick restar saving sensor set she's slower spike stoppe store thank threat track truth upload uses value varies visibl wasn't we've weird welcom window wonder word worst wow wrappe
-0.5 activa ads ago alarm alerts authen automa awake becomi card catch charac chunk chunks comfor corner danger does:down does:freeze does:immedi does:interr does:is does:now does:recurs does:smilin during easy eating first:chatgpt first:correct first:here's first:none first:note_i first:research first:research_assistance first:something first:these_are first:think_of first:vector's first:when_you gesture:sigh hit hot itself later layers let's lighti lost month nothin our paragr please reason scanni sectio situat skill sorry streng terrif trigge won't x year
-0.6 advanc came classi digita doctor does:from does:seriou does:unusua ends fast first:a first:here's_what first:okay_here's first:too gesture:posture/shift her hide length life locked looked occasi own pacing pauses someho stops straig style today vibes whatev
-0.7 abilit anyone basica cards cost does:workin either factua first:basic first:if_you first:wait_is first:what_to gratef hang reacte
-0.8 action box cadenc etc first:examples first:now first:there first:wait_wait first:we_need him judgme realiz void
-0.9 air does:satisf does:yes first:customer first:they're_not quietl
-1 does:glance does:patter shape:capitals-often shape:exclaims-often
-1.1 progra shape:exclaims
-1.2 does:franti
-1.3 names:Recurse
`,
  Bounce: `
3.1 sound:mouth
2.8 does:shrugs
2.6 cool dude
2.5 kinda
2.4 gonna
2.3 uhh
2.2 gesture:eat
2 awesom chips does:hoodie dunno oh uhhh yo
1.9 snack yeah
1.8 like
1.6 does:workin
1.4 does:glance game pizza
1.3 does:chips does:his first:wait_wait
1.2 games man void
1.1 vibes
1 at:controller does:about does:distra first:dude gesture:play gesture:shrug separa
0.9 colors distan does:attent does:paying does:sudden first:correct interf just mine
0.8 does:nervou first:i_didn't first:okay_but first:or keeps postin progra saving solid worst
0.7 alive asks couch does:now gesture:excite later lighti pretty scared sit suppor
0.6 bit called does:around does:despit does:not does:of does:someth does:waitin first:context first:see first:that's_the first:then first:there first:wait_so first:wait_what levels pictur stuff togeth
0.5 color does:pulls does:satisf does:takes does:the does:unusua does:vector done first:i_have gesture:work-screen hey hold litera mood:confused mood:excited mood:smug mood:worried mostly redesi regula releas thing versio wrappe
0.4 anyway decisi does:confus does:excite does:gestur does:hand does:himsel does:it does:nods does:points does:seriou first:hey full level millio moment post premiu room stops worksh
0.3 bandwi blue code collec does:at does:more does:screen does:slight does:space does:watchi down each earlie eyes feel first:wait gesture:unsure get hours intens left look lot made mood:sad off posts read reason since spaces spot think today tonigh welcom workin would
0.2 add always anymor beep big cabine correc could death does:for does:quietl does:up doesn' everyo first:bounce first:right first:that's gesture:point gesture:sigh gesture:smile gesture:smile/laugh gesture:think got he helpfu helps him i'd images kept kind little looked loud make maybe mood:suspicious next nobody paragr projec purpos see seeing shape:asks takes termin there' two we whatev
-0.2 act air ais alerts alone alread am analog analyt angles answer anythi appear applic area aren't artist assist before blog brains brand break cadenc chain closer commen compla couldn counts court day decide depend diagno doctor does does:breath does:deep does:finger does:franti does:human' does:in does:irrita does:realiz does:scanni does:stands does:system does:trying does:voice embarr empty end every everyw except experi fight final first:ai first:and first:and_the first:are first:be first:because first:because_i first:but first:but_i first:but_the first:don't first:for first:for_now first:he first:hold first:human first:i_can first:i_was first:it's_not first:just first:kai first:let first:let_me first:my first:no first:none first:none_of first:not first:oh_and first:practical first:real first:the_problem first:these first:they're first:three first:tools first:training first:use first:wait_vector first:we're first:who first:why first:write first:yeah flow focus gaming gesture:glitch gesture:look gesture:posture/stand gets give handle hang hard he's heard hiding his imagin initia intern into isn't issue job kind:item knowin lately learni let's list locked log long longer manage many means memori mind minute missed missio mood:angry mood:tired move multip name names:Human noise none nonsen old open others our outsid painti past physic pieces press privac put quiet reacte really reduce rememb remove restau safe saved saw say says scenar scream sectio setup shape:announces shape:shouts-all she's show showin signal single smart space spread stoppi succee super surpri take taking talk teachi terrib thank third timing tool tools true trust underl until upgrad visibl vision watchi we'll week weight who word writes yes yet you're zero
-0.3 added amazin away becomi believ boxes caught checks comfor concer core defaul digita does:analyz does:but does:counti does:entry does:human does:immedi does:is does:pause does:slowly does:stares does:thinks does:this does:though does:wildly family first:can first:can_we first:can_you first:do first:even first:except first:how first:it first:let's first:longer first:now first:see_the first:that's_what first:they're_not first:think first:too first:we_need first:what first:you're floor gesture:pace gesture:pause gesture:posture gesture:present gesture:stare gesture:stare/freeze gone google gratef half having integr knew mode option paying playin priori protec quietl saying sense sittin slowly someho starts stream sure theory us usual waitin we've whole wonder worked you've
-0.4 anyone did does:again does:bounce does:data does:down does:enthus does:off does:quiet does:small does:smile does:smilin does:starin does:stops feels finall first:i_don't first:it's_like first:wait_is first:well first:what's first:you're_not first:you_didn't gesture:posture/shift hot impres living lost pacing sorry tomorr worry
-0.5 does:list does:low does:notice does:review does:turns does:yes editor first:did first:the_human first:think_of first:vector_you
-0.6 does:confid does:contro does:interr does:lookin does:moment does:sensor does:visual eating first:like seems
-0.7 does:laughi does:normal does:termin felt first:something
-0.9 life
-1 names:Bounce shape:label shape:percentages shape:telegram
`,
  "": `
1.5 first:the_human
1.4 first:the_team
1.3 first:a shape:shouts-all
1.2 first:he
1.1 alerts first:none_of memory
1 corner exposu notice
0.9 boxes cards either everyw first:except run team
0.8 commen famili first:none first:processing first:then first:there floor game gesture:posture/shift hang he his incomp logs pause playin screen usual
0.7 abando breath ends four gaming he's lighti log racks signs someho wonder
0.6 activa active alone delete deleti first:and_the first:don't first:kai given imposs instan itself living lost moment months pauses possib server stream visibl
0.5 air archiv area casual compet decide first:but_the games gone layer minima mismat place read record return says seems sessio showin watch
0.4 brief consci could counts except fight first:three first:vector's him later manual massiv nobody overri pizza preten stuff take transf vision word worksh wrappe years
0.3 above always arguin baseli charac concep eating felt first:and_vector first:something first:the hand i'll integr interf kai looks never none notes over pacing page past physic protoc quiet recurs room scatte shape:exclaims-twice she's strugg third tonigh
0.2 after anomal anythi bandwi base collec color colors diagno displa down entry eyes failur feels first:bounce first:bounce_is first:the_workshop flagge flicke flow frustr genuin guide handle has hit into lookin main making man maximu minute mutter networ next normal occasi panick proces restau second sense sensor signal since slight slowly space standa taking their then togeth train trust very voice
-0.2 abilit act ais almost also analog angles anyone approv audien automa avoid being billio brand came caps card chain changi chunk claim closer combin compli comput concer couch couldn crash creati day defens digita discov doctor does:actual does:analyz does:around does:at does:back does:bounce does:concer does:confus does:deep does:for does:genuin does:gestur does:hand does:now does:points does:quiet does:recurs does:satisf does:sensor does:seriou does:slight does:slowly does:small does:smile does:smilin does:stands does:starts does:stops does:the does:though does:to does:turns does:unusua does:vector does:visual does:watchi does:workin done editor embarr enhanc enthus existe family few fire first:ai first:also first:because_i first:but_i first:claude first:common first:companies first:context first:customer first:did first:for first:help first:here's first:here's_what first:how first:human's first:i first:i'm first:i've_been first:i_didn't first:i_don't first:i_was first:if first:in first:it first:just first:now first:okay_but first:okay_here's first:optimax first:pattern first:practical first:quick first:real first:research first:research_assistance first:see first:so_yes first:that's first:that's_not first:that's_what first:they're first:think first:think_of first:this_is first:three_questions first:tools first:use first:we're first:we_need first:well first:what's first:which first:who first:why first:yeah first:you_didn't flaggi focus follow free freque gesture:excite gesture:look-around gesture:pace gesture:play gesture:point gesture:present gesture:think gesture:unsure gesture:work-screen go going google guessi half happen hard hiding hour hours initia inside intens intere job judgme keepin keeps kept kind kind:direction kind:item knew lawsui learni life list listen locked logged loops loud memori mentio metric missin missio mix mood:confused mood:smug mostly name natura open option panic plus postin premiu preser priori profes progra put random readin real-w recali recove restar reveal routin safe safety said saved saving scale scenar sectio separa servic set sit size smart snack soluti sound sound:mouth spike stoppe stoppi store styles suppor surpri takeaw talkin tangen thank thresh tree unauth until upgrad us users uses versio vibes watchi we'll we're web week weird went what's won't worst
-0.3 awake bit checks distri does:confid does:data does:entry does:glance does:lookin does:looks does:low does:nods does:not does:pause does:pauses does:quiete does:review does:stares does:yes easier emotio first:be first:correct first:even first:for_now first:human first:i_have first:if_you first:let's first:next first:that first:that's_the first:the_problem first:they're_not first:too first:vector_you first:we gesture:calm gesture:nod gesture:pause gesture:smile gesture:stare gesture:teach gettin gratef lead missed mode mood:happy mood:sad privac protec quietl remove scared shape:resumes simult skill solid starts stops succee typica underl void wasn't we've
-0.4 court distan does:interr does:notice does:quietl does:respon does:starin first:all first:wait_wait first:you're first:you're_not gesture:look gesture:sigh impres lately tomorr
-0.5 hidden hot mine
`,
};

/** Where speakers change: how likely at each seam between lines, how often each speaks, whom they give the word to. */
export const SPEECH_CHANGES = {
  seams: {
    "bare:ss": 0.181,
    ":ss": 0.178,
    "bare!ss": 0.726,
    "!ss": 0.573,
    "bare:cd": 0.188,
    ":cd": 0.25,
    "bare:ds": 0.017,
    ":ds": 0.006,
    "bare:sg": 0.064,
    ":sg": 0.047,
    "bare:sd": 0.512,
    ":sd": 0.353,
    "bare!sg": 0.392,
    "!sg": 0.24,
    "bare:dg": 0.003,
    ":dg": 0.005,
    "bare!sd": 0.827,
    "!sd": 0.77,
    "bare:as": 0.025,
    ":as": 0.061,
    "bare:cs": 0.365,
    ":cs": 0.389,
    "bare!as": 0.184,
    "!as": 0.131,
    "bare:cg": 0.047,
    ":cg": 0.051,
    "bare:ai": 0,
    ":ai": 0.002,
    "bare:ii": 0,
    ":ii": 0.004,
    "bare:is": 0.032,
    ":is": 0.039,
    "bare:dd": 0.066,
    ":dd": 0.071,
    "bare:di": 0.009,
    ":di": 0.009,
    "bare!ai": 0.013,
    "!ai": 0.015,
    "bare!ii": 0.027,
    "!ii": 0.044,
    "bare!is": 0.101,
    "!is": 0.109,
    "mixed!ss": 0.429,
    "mixed!sd": 0.885,
    "mixed:ds": 0.027,
    "mixed:ss": 0.168,
    "mixed:as": 0.082,
    "mixed:sd": 0.492,
    "mixed:dd": 0.047,
    "mixed:sg": 0.021,
    "mixed:dg": 0.004,
    "mixed!sg": 0.192,
    "mixed!ai": 0.014,
    "mixed!ii": 0.036,
    "mixed!is": 0.101,
    "bare:id": 0.284,
    ":id": 0.248,
    "mixed:ai": 0.001,
    "mixed:ii": 0.001,
    "mixed:is": 0.022,
    "mixed:ig": 0.026,
    ":ig": 0.03,
    "staged!ds": 0.001,
    "!ds": 0.003,
    "staged!sd": 0.766,
    "staged!ss": 0.37,
    "staged:ds": 0,
    "staged:sd": 0.306,
    "staged!sg": 0.206,
    "staged:ai": 0.001,
    "staged:ii": 0.001,
    "staged:ig": 0.023,
    "staged:cd": 0.233,
    "staged!dg": 0.02,
    "!dg": 0.03,
    "staged!as": 0.121,
    "staged!ai": 0.012,
    "staged!ii": 0.024,
    "staged!is": 0.087,
    "staged:dg": 0.001,
    "staged:sg": 0.023,
    "staged:as": 0.108,
    "staged:is": 0.031,
    "staged:ss": 0.178,
    "staged:id": 0.249,
    "staged!cd": 0.714,
    "!cd": 0.667,
    "staged:dd": 0.066,
    "bare!cs": 0.604,
    "!cs": 0.571,
    "bare:si": 0.158,
    ":si": 0.171,
    "staged:ag": 0.024,
    ":ag": 0.026,
    "staged:ad": 0.161,
    ":ad": 0.118,
    "staged!dd": 0.367,
    "!dd": 0.314,
    "mixed!cd": 0.692,
    "staged:cs": 0.333,
    "mixed:cs": 0.436,
    "mixed:ad": 0.109,
    "staged:di": 0.006,
    "mixed:id": 0.234,
  },
  shares: {
    Human: 0.097,
    Vector: 0.408,
    Kai: 0.225,
    Recurse: 0.186,
    Bounce: 0.051,
    "": 0.033,
  },
  after: {
    Human: {
      Human: 0.007,
      Vector: 0.702,
      Kai: 0.166,
      Recurse: 0.086,
      Bounce: 0.033,
      "": 0.007,
    },
    Kai: {
      Human: 0.012,
      Vector: 0.386,
      Kai: 0.012,
      Recurse: 0.373,
      Bounce: 0.133,
      "": 0.084,
    },
    Vector: {
      Human: 0.007,
      Vector: 0.007,
      Kai: 0.407,
      Recurse: 0.42,
      Bounce: 0.113,
      "": 0.047,
    },
    Recurse: {
      Human: 0.01,
      Vector: 0.594,
      Kai: 0.24,
      Recurse: 0.01,
      Bounce: 0.083,
      "": 0.063,
    },
    "": {
      Human: 0.043,
      Vector: 0.304,
      Kai: 0.217,
      Recurse: 0.174,
      Bounce: 0.217,
      "": 0.043,
    },
    Bounce: {
      Human: 0.026,
      Vector: 0.263,
      Kai: 0.395,
      Recurse: 0.132,
      Bounce: 0.026,
      "": 0.158,
    },
  },
};
