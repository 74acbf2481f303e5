"""Whether a given name is a man's or a woman's, where nearly everybody who bears it is one: for "he", "she", "il", "elle".

Names that both bear (Claude, Dominique, Alex, Ali's Nour, Andrea) are left out, and a name that is not here tells nothing.
The names are common ones of the countries that press and monitors write about; they are compared without accents.
"""

from treve.names.fold import fold_words, raw_words

_WOMEN = frozenset(
    # French, English, Spanish, Portuguese, Italian, German, Nordic
    "adele agathe agnes aicha albane alice aline alix amelie anais angela angele angelique anna anne annette annie antoinette ariane "
    "armelle astrid audrey aurelie aurore barbara beatrice berengere bernadette brigitte carine carla carole caroline catherine cecile "
    "celeste celia celine chantal charlotte chloe christelle christiane christine claire clara clarisse claudia clemence clementine "
    "clotilde colette coralie corinne daniela danielle deborah delphine denise diane dorothee edith eleonore elena eliane elisa "
    "elisabeth elise elizabeth ella ellen elodie eloise elsa emilie emma emmanuelle ester esther estelle eugenie eva eve evelyne fabienne "
    "fanny fiona flora florence francine francoise frederica frederique gabriela gabrielle genevieve georgette geraldine germaine "
    "ghislaine gisele gloria grace gwenaelle hannah helene henriette hortense ilaria ines ingrid irene isabel isabella isabelle "
    "jacqueline jane janet helen jeanne jennifer jessica joan johanna josephine josiane judith julia juliana julie juliette justine "
    "karin katharina katherine kathleen katia kristin kristina laetitia laura laure lea leila lena liliane lina linda lise "
    "lisa louise lucia lucie lucienne lydia lydie madeleine magali maria mariana marianne marie marina marion marlene marta marthe "
    "martina martine mary mathilde maud melanie melissa michelle mireille monica monique morgane muriel myriam nadege nadine "
    "nancy natacha natalia nathalie nicole nina noemie odette odile ornella olga olivia ophelie pamela paola pascale patricia paula paulette pauline "
    "penelope perrine petra pilar rachel raquel rebecca regine renata rita rosa rosalba rosalie rose rosemary roxane ruth sabine "
    "sabrina sandra sara sarah severine sheila silvia simone solange solene sonia sophie stella stephanie susan susanna suzanne sylvia "
    "sylvie tatiana teresa therese tiphaine ursula valentina valerie vanessa veronica veronique victoria violette virginie viviane "
    "wendy xenia yolande yvette yvonne zoe "
    "abigail alexandra alison amanda amber amy bethany bridget charlene cheryl chelsea daisy debbie deirdre donna eileen elaine eleanor "
    "eliza emily erin gail gemma georgina gillian gladys hailey hazel heather heidi hilary holly imogen ingeborg isla ivy jasmine jill "
    "joanne jodie josie joyce judy kaisa kate kathy katie kirsten leah lily linnea lorna lorraine louisa lucy mabel maggie maren margaret "
    "marguerite maureen megan melinda meredith miranda moira molly naomi natasha nora norma paige peggy penny pernille phoebe philippa polly "
    "ragnhild rosie sally samantha sanna sharon shirley siobhan solveig sophia susannah tess tina tove trudy zara "
    # Russian, Ukrainian, Caucasian, Balkan, Polish
    "aleksandra alla alina anastasia anastasiia daria darya ekaterina elizaveta galina halyna inna irina iryna kateryna katerina ksenia "
    "larissa ludmila liudmila lyudmila liubov maryna nadejda nadezhda natalya nataliia oksana olena olha polina raisa snezana svetlana "
    "svitlana tamara tetiana valentyna vera yana yelena yulia youlia ioulia iulia zinaida zoya ketevan salome tamar anush ani "
    "anahit arevik astghik gayane hasmik lusine nare siranouche siranush gohar jasmina milica mirela jelena ivana vesna dragana biljana hatidza amra emina malgorzata agnieszka ewa joanna katarzyna "
    # Arabic, Turkish, Persian, Kurdish, Hebrew
    "abir aisha ana aliya alia amal amina amira asma asmaa aya ayesha ayse aysel dalal dalia dina elif emine esra fadwa fairouz farida "
    "faten fatima fatma fatoumata feride gulsum hadja hala halima hanan hanane hayat hiba hind hoda houda huda iman imane jamila karima "
    "khadija latifa layla leyla lubna maha maisa malika manal mariam maryam marwa maysa meryem mina mona mouna muna nabila nada nadia "
    "naima najat nawal nesrin nermin noura nura rabia rahma rana rania rasha razan rim rima rokaya ruba sabah safia safiya sahar "
    "salma samar samia samira sana sanaa sawsan shahd shaima shirin sima soha souad suad suha sumaya thuraya wafa warda yasmin yasmine "
    "yusra zahra zainab zaynab zeinab zeynep zehra zineb zoubida hevi rojda zilan berivan shira yael noa tali tzipi umm um orly galit michal "
    # African
    "abeba adjoa aissata aissatou aminata assetou awa binta coumba djeneba fanta fatou hawa kadiatou kadidiatou mariama mariame "
    "maimouna nafissatou oumou ramata rokia safiatou salimata tiguidanke abla ama akosua adwoa chiamaka ngozi blessing patience esperance "
    "furaha immaculee nyirahabimana tigist hiwot selam almaz genet meseret bethlehem senait "
    # Asian
    "fatimah siti nurul xiulan priya lakshmi sunita indira benazir malala shazia zarghuna".split()
)
_MEN = frozenset(
    "abel adam adrien alain albert albin aldo alessandro alexandre alexander alfonso alfred alfredo alonso alphonse alvaro anatole andre "
    "andreas andrew antoine anthony antonio antony aristide armand arnaud arthur auguste augustin aurelien baptiste barnabe bart bastien "
    "baudouin benjamin benoit bernard bertrand bill bob boris brian bruno carlos cedric cesar charles christian christophe christopher "
    "clement colin constantin corentin craig cyril cyrille damien daniel david denis diego didier dieter dimitri donald douglas duncan "
    "edgar edmond edouard eduardo elie edward edwin emile emmanuel enrique enzo eric erik ernest ernesto esteban etienne eugene fabien fabio "
    "fabrice federico felipe felix ferdinand fernand fernando florent florian francesco francis francisco franck francois frank franz "
    "fred frederic fritz gabriel gaetan gary gaston gauthier geoffroy george georges gerald gerard gerhard ghislain gilbert gilles "
    "giovanni giuseppe gonzalo gregoire gregory guillaume gunther gustave gustavo guy hans harald harold harry hector helmut henri henry "
    "hernan herve hubert hugo hugues ian ignace igor isaac ivan jack jacob jacques jaime james jan javier jeremie jeremy jerome "
    "jesus jim joachim joao joaquin joe joel johan johannes john jonas jonathan jorge jose josef joseph joshua juan jules julian "
    "julien julio jurgen karl keith ken kenneth kevin klaus lambert lars laurent leon leonard leopold lionel loic louis luc luca lucas "
    "lucien ludovic luis luigi luke manuel marc marcel marcello marco marcos mario mark martin mathias mathieu matteo matthew matthias "
    "matthieu maurice max maxime maximilien michael michel miguel mike nathan nicholas nicolas nicolo nils noel norbert oliver olivier "
    "oscar otto pablo pascal patrice patrick paul paulo pedro peter philip philippe pierre pieter quentin rafael ralph ramon raoul "
    "raphael raymond regis reinhard remi renato rene ricardo richard robert roberto rodolphe rodrigo roger roland rolf romain "
    "roman ronald ruben rudolf rudy samuel sebastien serge sergio severin simon stefan stephane stephen steve steven sylvain tanguy "
    "terence thaddee theo theodore thibault thierry thomas tim timothy tobias tom tomas tony toussaint ulrich urbain valentin "
    "victor vincent vittorio walter werner wilhelm william wilmer xavier yann yannick yeison yves yvan yvon "
    "aidan alan alastair alec alistair angus barry bradley brandon brendan bruce callum carl chris clive connor dale darren dean declan dennis "
    "derek dominic dylan eamon eddie elliot ethan evan ewan fergus gareth gavin giles glen gordon graham grant greg harvey howard hugh iain "
    "jake jason jeff jeffrey josh kyle larry leo lewis liam logan malcolm marcus mitchell neil nigel noah owen phil rhys rob rodney rory ross "
    "rupert russell ryan sean seamus shane shaun spencer stanley stuart ted terry todd trevor tristan tyler vernon wayne zach "
    # Russian, Ukrainian, Caucasian, Balkan, Polish
    "alexei alexey aleksei aleksandar aleksandr alexandr anatoli anatoly andrei andrey andrii andriy anton arkadi arseni artem bogdan "
    "bohdan dmitri dmitry dmytro evgeni evgueni yevgeny fedor gennadi gennady georgi grigori guennadi hryhoriy ihor ilia ilya kirill "
    "kyrylo konstantin leonid maksim maksym maxim mikhail mikhailo mykhailo mykola nikolai nikolay nikita oleg oleh oleksandr oleksii "
    "oleksiy pavel pavlo petro piotr pyotr rouslan ruslan rustem sergei sergey serguei serhii serhiy stanislav stepan taras timofei vadim "
    "vadym valeri vassili vasily vasyl viatcheslav viacheslav viktor vitali vitaliy vitalii vladimir vladislav vlad volodymyr vsevolod "
    "vyacheslav yakov yaroslav yuri yury youri iouri yurii zakhar zurab giorgi irakli levan vakhtang armen ararat ashot hayk "
    "tigran vardan dragan goran milan milorad nebojsa ratko slobodan zoran krzysztof jacek marek pawel tomasz wojciech "
    # Arabic, Turkish, Persian, Kurdish, Hebrew
    "abbas abdallah abdel abdelaziz abdelfattah abdelghani abdelhamid abdelkader abdelkarim abdelmalek abdelrahman abderrahmane abdou "
    "abdul abdulaziz abdullah abdulrahman abu abou adel adnan ahmad ahmed ahmet akram ali amer amine amir ammar anas antar anwar arif "
    "ashraf asim assad atef ayman aziz azzam badr bahaa bakr bashar bassam bassem bilal bulent burhan cemal darwich dawood ebrahim ehud "
    "elias emir emre erdogan fadel fadi fahd fahmi faisal faycal farid farouk fathi fawzi fayez firas fouad fuad ghassan habib hadi haidar "
    "haitham hakan hakim hamad hamdi hamed hamid hamza hani haroun hasan hashim hassan hatem haydar hazem hicham hisham hosni houssam "
    "hossam hossein hulusi husam husayn husein hussain hussein ibrahim idris ihab ilyas imad ismael ismail issa issam jaber jafar jalal "
    "jamal jamil jawad kamal kamel karim kemal khaled khalid khalifa khalil khamis kheir levent mahdi maher mahmoud mahmud majed malek "
    "mansour marwan mazen mehdi mehmet mehmed moammar mohamad mohamed mohammad mohammed mohsen moncef mounir mourad moussa moustafa "
    "muhammad muhammed munir murat musa mustafa nabih nabil nader najib naji nasser nawaf nazim nizar omar omer oussama osama ousmane "
    "qais qassem qasim rachid ramadan rami ramzi rashid rasoul rauf recep reza riad riyad saad sabri saddam sadiq saeed said saif salah "
    "saleh salem salim salman sameh sami samir sayed selim serdar seyed shadi sharif souleiman suleiman sultan taha taher talal tarek "
    "tariq tawfiq turki usama wael waleed walid wassim yahya yasser yassin yassine youssef yousef yusuf younes zaid zaki zakaria "
    "zein ziad ziyad avi benny binyamin ehoud gadi itzhak moshe naftali shimon uri yair yitzhak yoav "
    # African
    "abdoulaye aboubacar adama alassane alioune alpha amadou babacar badara bakary blaise boubacar boubakar boukary cheikh cheick demba "
    "dramane faustin felicien fidele guedji habibou hamidou idrissa issoufou kabore kouassi kouame kwame lansana laurent mamadou modibo "
    "modou moctar oumar ousmane saliou seydou sekou souleymane soumaila thabo thierno tidiane yaya yaw chinedu emeka olusegun sani "
    "abiy bekele dawit debretsion getachew girma haile hailu kebede mulugeta tadesse tekle tesfaye yohannes yonas zemene "
    "dieudonne innocent bosco juvenal pacifique "
    # Asian
    "aung thet zaw kyaw myint arjun imran nawaz narendra rajiv sanjay vijay joko prabowo ".split()
)


_ONLY_IN_FRENCH = frozenset(("jean",))
"""Men's in French, women's in English."""


def gender_of(name: str, language: str) -> str:
    """Return "f" or "m" by the first word of a full name, "" where that tells nothing.

    >>> [gender_of(name, "fr") for name in ("Rosalba Mosquera", "Nour Haddad", "Jean-Marc Petit", "Marie-Ange Roux", "Rose")]
    ['f', '', 'm', 'f', '']
    """
    words = fold_words(raw_words(name))
    if len(words) < _FULL:
        return ""  # a single word may be a family's name
    if words[0] in _ONLY_IN_FRENCH:
        return "m" if language == "fr" else ""
    return "f" if words[0] in _WOMEN else "m" if words[0] in _MEN else ""


_FULL = 2
"""Words of a name that has a given one."""


def is_given_name(name: str) -> bool:
    """Return whether a name is one word that people are called by: "Lucas"."""
    words = fold_words(raw_words(name))
    return len(words) == 1 and (words[0] in _WOMEN or words[0] in _MEN)
