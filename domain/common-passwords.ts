const listed = (text: string) => text.trim().split(/\s+/);

/**
 * Passwords of ten characters and more that lists of leaked ones begin with. In lower case, figures as figures; other
 * spellings (p4ssw0rd) are found by password.ts.
 */
export const commonPasswords = listed(`
  0000000000 0123456789 0192837465 0987654321 1010101010 1020304050 1029384756 1111111111 1111122222 1122334455
  11223344556677 112233445566 1212121212 12312312312 123123123123 1233211233 123321123321 1234512345 123451234512345
  1234554321 123456123456 1234567890 12345678900 12345678901 1234567890123 12345678910 1234567891 123456789123
  12345678987654321 1234567899 123456789a 123456789abc 123456789m 123456789q 123456789s 123456789z 12345qwert
  1234qwerasdf 1234qwerty 1234rewq 123654789a 123abc456def 123qwe123qwe 123qweasd 123qweasdzxc 1313131313 1357924680
  1472583690 147852369 1478523690 1597532468 159753456 15975346 159357456 1a2b3c4d5e 1a2s3d4f5g 1q2w3e4r5t 1q2w3e4r5t6y
  1q2w3e4r5t6y7u 1qaz1qaz1qaz 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc 1qwerty1 2222222222 3333333333 4444444444
  5555555555 6666666666 7777777777 7894561230 7418529630 741852963 8888888888 9638527410 9876543210 987654321a 9999999999
  a123456789 a1b2c3d4e5 a1b2c3d4e5f6 aa12345678 aa123456789 aaaaaaaaaa abc1234567 abc123abc123 abc123456 abc12345678
  abc123456789 abcd123456 abcd1234abcd abcd12345 abcde12345 abcdef123456 abcdefg123 abcdefgh1 abcdefghij abcdefghijk
  abracadabra administrator admin12345 admin123456 admin1234567890 adminadmin alexander1 alexandria allison123
  american1 amsterdam1 anastasia1 angelbaby1 aniversario anything123 apollo1234 applejacks applepie123 aquarius12
  arsenal123 asd123456789 asdasdasdasd asdf123456 asdf1234asdf asdfasdfasdf asdfghjkl1 asdfghjkl123 asdfqwerzxcv
  australia1 avengedsevenfold babygirl01 babygirl12 babygirl123 backstreet badminton1 barcelona1 baseball12 baseball123
  basketball basketball1 batman1234 beautiful1 beautiful123 bestfriend bestfriends birthday12 blackberry blackjack1
  blackpanther blahblah12 blahblahblah blessed123 bluebird12 bluemoon12 boomer1234 brooklyn12 bubblegum1 budweiser1
  bullshit12 butterflies butterfly1 butterfly123 california california1 calvinklein cambridge1 capricorn1 carolina12
  champion12 changeme12 changeme123 changeit123 charlie123 charlotte1 cheerleader chelsea123 cherry1234 chicken123
  chocolate1 chocolate12 chocolate123 christian1 christina1 christine1 christmas1 christopher christopher1 cinderella
  classof2010 cleopatra1 cocacola12 computer12 computer123 concordia1 confidential contraseña coolness12 cookiemonster
  correcthorse correcthorsebatterystaple cowboys123 crazy12345 cristiano7 cristianoronaldo dallascowboys danger1234
  daniel1234 deathnote1 december12 default123 deftones12 depechemode destiny123 diamond123 dolphin123 dolphins12
  dontforget donttellanyone dragon1234 dragon12345 dragonball dragonballz dragonfly1 eclipse123 education1 einstein12
  electric12 elephant12 elizabeth1 elizabeth123 emergency1 emmanuel12 enterprise evanescence everything excalibur1
  extreme123 facebook12 facebook123 fantastic1 favorite12 february14 fernando12 ferrari123 firebird12 firefighter
  flamingo12 florida123 flower1234 football12 football123 footballer forever123 foreveryoung franklin12 freedom123
  friendship friends123 fuckyou123 fuckyou1234 gabriela12 gangster12 garfield12 generation georgia123 geronimo12
  ginger1234 gladiator1 godisgood1 godislove1 goldfish12 google1234 goodmorning gorgeous12 graduation grandma123
  greatness1 greenday12 greenday123 guitar1234 halloween1 hannahmontana happiness1 happybirthday happyday12 harrypotter
  harrypotter1 heartbreak heather123 heavymetal hello12345 hello123456 hellohello hellokitty hellokitty1 helloworld
  helloworld1 helloworld123 highschool hollywood1 homework123 honeybunny hunter1234 hunter2hunter2 hurricane1 icecream12
  icecream123 identity12 iloveyou01 iloveyou11 iloveyou12 iloveyou123 iloveyou1234 iloveyou2010 iloveyouall iloveyoubaby
  iloveyouso iloveyoutoo ilovechris ilovejesus ilovemusic ilovemyfamily ilovemylife ilovemymom ilovemyself ilovejustin
  imthebest1 incorrect1 independent infinity12 inspiration instagram1 internet12 internet123 intelligent invisible1
  ironmaiden jackass123 january123 jasmine123 jefferson1 jennifer12 jessica123 jesuschrist jesusislord jesuslovesme
  jonasbrothers jonathan12 jordan1234 joseph1234 justinbieber juventus12 kimberly12 kingkong12 kingdomhearts killer1234
  knockknock lacrosse12 ladybug123 lamborghini lavender12 leonardo12 letmein123 letmein1234 letmeinnow letmeinplease
  liberty123 lifeisgood lincoln123 linkedin12 linkinpark linkinpark1 littleone1 liverpool1 liverpool123 liverpoolfc
  logitech12 lollipop12 lollypop12 london2012 longhorns1 lordoftherings loveisblind lovelife12 loveme1234 lovelove12
  loveyou123 loveyou1234 lovers1234 luckydog12 macintosh1 madison123 madrid1234 magnolia12 manchester manchester1
  manchesterunited margarita1 marijuana1 marlboro12 marshmallow master1234 master12345 matrix1234 maverick12 mercedes12
  mercedesbenz metallica1 metallica666 michael123 michelle12 microsoft1 midnight12 millennium minecraft1 minecraft123
  mississippi mommy12345 monkey1234 monkey12345 monster123 montgomery morning123 motherfucker motorcycle motorola12
  mountain12 music12345 mustang123 mychemicalromance mylove1234 mypassword mypassword1 mypassword123 mysecret12
  mysterious naruto1234 nascar1234 natalie123 newcastle1 newpassword newyork123 newyorkcity nicholas12 nightmare1
  nightwish1 nintendo12 nintendo64 nirvana123 nopassword november11 november12 october123 oklahoma12 onedirection
  opensesame operation1 orange1234 overlord12 pa55word123 paradise12 parkour123 passphrase passpass12 password00
  password01 password09 password10 password11 password12 password123 password1234 password12345 password123456
  password2000 password22 password99 passwordpassword passwords1 patience12 peaches123 peanutbutter pepper1234
  performance philippines phoenix123 photography pineapple1 playboy123 playstation playstation3 pokemon123 poohbear12
  popcorn123 portugal12 precious12 princess01 princess11 princess12 princess123 professional prosperity pumpkin123
  purple1234 qazwsx1234 qazwsxedc1 qazwsxedc123 qazwsxedcrfv qazxswedc1 qq123456789 qwe123qwe123 qwer1234qwer
  qwerasdf12 qwerasdfzxcv qwerty1234 qwerty12345 qwerty123456 qwerty1234567 qwertyqwerty qwertyuiop qwertyuiop1
  qwertyuiop12 qwertyuiop123 qwertyuiop1234567890 rainbow123 rammstein1 rangers123 raspberry1 realmadrid realmadrid1
  rebelde123 redsox1234 relationship remember12 resident12 residentevil reddevils1 robinhood1 rockandroll rockstar12
  rockyou123 rolltide12 roosevelt1 rosebud123 runescape1 runescape123 sagittarius samantha12 samsung123 samsung1234
  santiago12 saturday12 scarface12 schalke04 scoobydoo1 scorpion12 seattle123 secret1234 secret12345 secretpassword
  security12 september1 september11 serenity12 sexygirl12 sexylady12 shadow1234 shadow12345 shakespeare shopping12
  silver1234 simpsons12 skateboard skateboard1 skateboarding slipknot12 slipknot666 smallville snickers12 snoopdogg1
  snowball12 snowboard1 snowflake1 soccer1234 something1 softball12 sometimes1 southpark1 spiderman1 spiderman123
  spongebob1 spongebob123 springfield squirrel12 standard12 starcraft1 stargate12 starlight1 starwars12 starwars123
  steelers12 stephanie1 strawberries strawberry strawberry1 strongpassword student123 summer1234 summer2010 sunflower1
  sunshine01 sunshine12 sunshine123 supergirl1 superman12 superman123 supernatural supersecret superstar1 sweetheart
  sweetheart1 sweetpea12 swimming12 switzerland systemofadown teddybear1 temppassword temporary1 tennessee1 terminator
  test123456 testing123 testpassword testtest12 thanksgiving thebeatles theboss123 thekiller1 thisismypassword
  thunder123 tiger12345 tigger1234 timberlake tinkerbell tinkerbell1 tomorrow12 topsecret1 tottenham1 trinidad12
  trinity123 trustnoone twilight12 undertaker united1234 university unbreakable valentina1 valentine1 vampire123
  vanessa123 vegeta1234 verysecret victoria12 victory123 videogames volleyball volleyball1 volkswagen washington
  washington1 watermelon watermelon1 welcome123 welcome1234 welcomehome westside12 whatever12 whatever123 whatthefuck
  whoknows12 wilderness william123 windows123 winter1234 wolverine1 wonderful1 wonderland worldofwarcraft wrestling1
  wrestlemania xxxxxxxxxx yankees123 yellow1234 youandme12 yourmother yourmom123 yourpassword youtube123 yugioh1234
  zaq12wsxcde3 zaq1xsw2cde3 zaq1zaq1zaq1 zxcvbnm123 zxcvbnm1234 zxcvbnmasdfghjkl zzzzzzzzzz
`);

/** Words that people put figures and signs around. */
export const commonWords = listed(`
  abc abcd access admin administrator alexander amanda america andrea andrew angel animal anthony apple april arsenal
  ashley august austin autumn baby babygirl bailey banana barcelona baseball basketball batman beach beautiful bitch
  blessed boston brandon brooklyn buster butterfly changeme changeit charlie cheese chelsea chicago chicken chocolate
  chris christian computer cookie corona covid cowboys daniel december default demo diamond dolphin dragon eagles
  elizabeth everton facebook family february ferrari flower football forever freedom friday friend friends fuckyou
  gandalf george ginger google guest guitar hannah happy harley heather hello hockey house hunter iceman iloveme iloveyou
  instagram internet january jasmine jennifer jessica jesus john jordan joseph joshua july june junior justin killer
  letmein liverpool login london lovely love loveme lovers loveyou lucky maggie manchester march marina marquee martin
  master matrix matthew maverick melissa merlin michael michelle midnight minecraft money monday monkey monster morgan
  mother mustang naruto nicholas nicole nothing november october office orange parola pass passe passcode passphrase
  passwd password passwords patrick peaches peanut pepper phoenix player please pokemon porsche prince princess purple
  q qaz qazwsx qwe qwer qwert qwerty qwertyui qwertyuiop qwertz rachel rainbow ranger rangers robert rockyou root samantha
  samsung sarah saturday school scooter secret september server shadow shannon silver simple smokey snoopy soccer
  something sophie spider spring starwars steelers summer sunday sunshine superman superuser sunflower sweet sysadmin
  system taylor temp temporary test tester testing thomas thunder thursday tiger tigger tinkerbell trustno tuesday
  unknown user victoria wednesday welcome whatever william windows winner winter wizard yankees yellow zxcvbn zxcvbnm
  asdf asdfgh asdfghjkl aaa xxx azerty motdepasse contrasena senha passwort haslo kennwort schatz hallo
`);

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];

/** Runs that a finger draws, long enough to hold any run of ten and more. */
export const keyboardRows = [
  ...rows.map((row) => row.repeat(8)),
  'qwertyuiopasdfghjklzxcvbnm',
  '1234567890qwertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'zaq12wsxcde34rfvbgt56yhnmju7',
];
