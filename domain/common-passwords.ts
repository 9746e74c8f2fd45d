// Passwords that are tried first, and words that most such passwords are made of. Written down from what lists of leaked
// passwords have in common; it need not be long: nobody may guess more than a few times (server/auth/).

const words = new Set(
  `
  1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 a1b2c3 a1b2c3d4 a1b2c3d4e5 aa123456 aaa111
  aaaaaa abc abc123 abcd abcd1234 abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijk abdullah abdulrahman access
  admin adminadmin administrator ahmed aisha alexander alexandra algeria alhamdulillah allah allah786 allahuakbar
  amanda amazon america american andrew android angel angels anthony apple apples april arsenal asdf1234 asdfasdf
  asdfgh asdfghjkl asdfjkl asdfqwer ashley asshole astronaut atlantic august australia autumn azerty azertyuiop
  babyboy babygirl babylove badboy badgirl bailey banana bangladesh barbie barcelona baseball basketball batman
  benjamin berlin bestfriend bestfriends bestfriendsforever beyonce bigdaddy bigdog birthday bismillah
  bismillah786 bitch black blackcat blackjack blahblah blessed blessing blossom blue brandon brazil brother
  bubbles bulldog buster buttercup butterfly cairo cameron canada carlos caroline cat changeit changeme
  changeme123 charles charlie charlotte cheese cheesecake chelsea chester chevrolet chicago chicken chocolate
  christian christina christmas christopher cinderella classroom college computer cookie cookies cooper corvette
  cowboys creative cricket crystal curiosity daddy dakota dallas daniel danielle database december default demo
  denver detroit diablo diamond doggy dolphin dolphins donald donaldduck dragon dragonball dragonfly dragons dubai
  eagle education egypt einstein elephant elephant1 elizabeth eminem emirates england facebook faith falcon family
  familyfirst father fatima february fender ferrari fireball firebird firefly fishing florida flower flowers
  football footballer forever forever21 foreverlove fortnite france freedom friday friendly friends friendship
  frodo fuckme fuckyou galaxy galileo gameover gamer gaming gandalf gangster garfield gateway genesis georgia
  germany ginger godisgood godislove golden goldfish golf golfer google googleplus green guest guitar hannah
  happiness happy happyday hardcore harley harrypotter hassan heather heaven hello hellohello hellokitty
  helloworld helloworld1 helpme hobbit hockey hogwarts homework honda horse horses hotgirl houston hunter hunter2
  hurricane hussein ibrahim iceman ilovegod iloveme ilovemom ilovemyself iloveu iloveyou iloveyou1 iloveyou2
  iloveyousomuch india indonesia inshallah instagram internet iphone iraq ironman isabella island istanbul jackass
  jackson january jasmine jennifer jessica jesus jesuschrist jesuslove jonathan jordan jordan1 jordan23 joshua
  july june justice juventus kawasaki kevin keyboard khadija khaled khalid killer kimberly king kingkong kitten
  kitty knight lakers lauren learning leather lebanon letmein letmein1 letmeinnow library lightning lion liverpool
  lkjhgfdsa login london lovelove lovely loveme lover loveyou loveyouforever maggie mahmoud malaysia manchester
  manchesterunited march marine marlboro mars marsad marscourse marsmars martin maryam mashallah masr master
  masterkey mathematics matrix matthew maverick melissa mercedes merlin metallica mexico michael michaeljordan
  michelle mickey mickeymouse microsoft midnight miller minecraft mnbvcxz mohamed mohammad mohammed mommy monday
  monkey monkeys monster monster1 moonlight morocco mother mountain mountains muhammad music musician mustafa
  mustang mustang1 mybaby myfamily mylife mylove mypassword myspace myteacher naruto natasha network newcastle
  newpassword newton newyear newyork newyork1 nicholas nicole ninja nintendo nirvana nokia nothing november
  observatory ocean october oldpassword omar opensesame opportunity orange p@ssw0rd p@ssword pa55w0rd pa55word
  pacific packers pakistan palestine panther paradise paris passcode passphrase passw0rd password password1
  patricia patrick peace peaches peanut pepper perseverance phantom phoenix phoenix1 pikachu pineapple planet
  platinum player players playstation please poiuytrewq pokemon porsche prince prince1 princess private pupil
  puppy purple pussycat q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qazwsx qazwsxedc queen qweasd qweasdzxc qweasdzxcv qweqwe
  qwer1234 qwerty qwertyui qwertyuiop qwertz qwertzuiop raiders rainbow rangers realmadrid rebecca red redplanet
  redskins redsox richard riyadh robert roblox rocket rocknroll rockstar root rootroot rosebud rugby russia
  samantha sample samsung samurai saturday saturn saudi school schoolschool science scooby scooter scorpion secret
  secretpassword secretword security senior september server sexy sexygirl shadow sierra sierra1 silver simpsons
  sister sisters slipknot smile smiley snoopy snowball snowboard snowwhite soccer softball soldier sophie space
  spaceship sparky special spencer spider spiderman spongebob spring springtime starlight startrek startup
  starwars steelers stephanie steven storm strawberry student students subhanallah success summer summertime
  sunday sunflower sunny sunrise sunshine superman supernova superstar superuser swimming syria sysadmin taylor
  teacher teachers telescope temp temporary tennis tennis1 terminator test tester testing testpass testtest
  thankgod theman thepassword thomas thunder thunderbird thursday tiger tigers tigger tinkerbell toor topsecret
  tornado toyota trinity trouble trustno1 trustnoone tucker tuesday tunisia turkey turtle twitter unicorn universe
  university unknown user username valentine vanessa victor victoria victory viking vincent volcano volleyball
  voyager warcraft warrior warriors webmaster wednesday welcome welcomeback welcomehome whatever whatsapp white
  whitecat william windows winner winston winter wintertime wizard wolves wonderful wonderwoman worldcup xavier
  xxxxxx yamaha yankees yankees1 yellow yourpassword yousef youssef youtube zainab zaq12wsx zaq1zaq1 zaqwsx zaqxsw
  zxcasd zxcvbn zxcvbnm zxczxc ئءؤرلاىةوزظ ابتثجحخد ابي احبك احمد استاذ الاردن الامارات الجزائر الحمدلله السعودية
  السلامعليكم العراق الكويت اللهاكبر المريخ المغرب امي اهلاوسهلا باسورد بحبك بحبكياامي بسمالله تلميذ تونس حبيبتي
  حبيبي سبحانالله سوريا شسيبلاتنمك ضصثقفغعهخح طالب عائشة عبدالرحمن عبدالله فاطمة فلسطين كلمةالسر كلمةالمرور كلمةسر
  لاالهالاالله ماشاءالله محمد محمود مدرسة مدرستي مرحبا مرحبابكم مرصد مريم مصر مصطفى معلم يوسف
`
    .trim()
    .split(/\s+/u),
);

/** As a whole; of ten characters and more, because shorter ones are refused anyhow. */
const wholes = new Set(
  `
  0000000000 0011223344 0102030405 0123456789 0147258369 0192837465 0987654321 1010101010 1020304050 1029384756
  1111111111 1111122222 11111222222 1122334455 11223344556 1212121212 1231231231 123123123123 123321123321
  12341234123 123412341234 1234512345 12345123451 123454321 1234554321 1234561234 123456123456 12345654321
  1234567777 1234567812345678 1234567890 12345678901 123456789012 1234567890q 1234567891 12345678910 1234567898
  1234567899 123456789a 123456789abc 123456789m 123456789q 123456789qwe 123456789s 123456789z 123456qwerty
  123abc123abc 123qweasdzxc 12qwaszx12 1313131313 1314520520 1357924680 1470258369 147258369 1472583690 1478963258
  159753159753 1597534682 1q2w3e4r5t 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qaz1qaz1qaz 1qaz2wsx3edc4rfv 2121212121
  2222222222 2222233333 2468013579 2718281828 3141592653 31415926535 3141592654 3333333333 4444444444 456456456456
  5201314520 5544332211 5555555555 6666666666 7412589630 7418529630 7777777777 789456123 7894561230 789456123000
  8888888888 9632587410 9638527410 9876543210 98765432100 9988776655 9999999999 a123456789 a1234567890 aa12345678
  aa123456789 abc1234567 abc123abc123 abcd123456 asdfghjkl1 asdfghjkl123 m123456789 pass123456 pass1234567
  q123456789 qaz123wsx456 qwe1234567 qwerty123456 qwerty1234567 s123456789 w123456789 x123456789 z123456789
  zxcvbnm123
`
    .trim()
    .split(/\s+/u),
);

/** Whether it is the same few characters over and over: `aaaaaaaaaa`, `abcabcabcabc`. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/u.test(text);
}

/** A text in lower case. Common is also a common word, once or more, with digits and signs before or behind it. */
export function isCommonPassword(text: string): boolean {
  if (wholes.has(text) || words.has(text) || isRepetition(text)) return true;
  const word = text.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  const half = word.slice(0, word.length / 2);
  return words.has(word) || (half !== '' && half + half === word && words.has(half));
}
