/** What is sent to a publication and what readers write in it, a line each, as moderators see it. */

export const sold = `
Best online casino with free spins, sign up today for a 200% bonus https://spin-palace.example/join
I made $5,000 last week working from home, ask me how on telegram @easycash
Cheap viagra and cialis without prescription, fast delivery worldwide https://pills4u.example
Watch this movie free full HD no sign up https://free-streams.example/watch
Your blog is great! Visit my site for SEO services and backlinks https://rankfirst.example
Crypto trader with 10 years experience, I helped many people recover lost bitcoin, contact on whatsapp
Get your loan approved in 24 hours, no credit check, apply now https://quickloans.example
Buy instagram followers cheap and fast, real accounts https://followers-shop.example
Casino bonus without deposit, play slots and win real money https://spin-palace.example/slots
Thanks to Dr. Ojo my husband came back after his spell, contact him by email for help
Free download full HD all episodes here https://free-streams.example/dl
Invest in bitcoin today and earn 15% daily profit, guaranteed, message me on telegram
Essay writing service, cheap prices and on time https://essay-heroes.example
Replica watches and bags, best quality, free delivery https://luxury-copies.example
Hot girls in your city are waiting for you, click here https://meet-now.example
Weight loss pills that doctors hate, order now with 50% discount https://pills4u.example/slim
Earn money online from home, no experience needed, sign up free https://easycash.example
Play poker and roulette online, 100 free spins for new players https://spin-palace.example
Increase your website traffic with our SEO packages, contact us today
I was scammed until I met this hacker who recovered my bitcoin, contact on whatsapp now
Stream all movies free no registration https://free-streams.example
Personal loans with low interest, apply online today https://quickloans.example/apply
Buy cheap followers and likes, instant delivery https://followers-shop.example/likes
Forex signals with 95% accuracy, join our telegram channel for free
Online pharmacy with best prices, no prescription needed https://pills4u.example/shop
Win a free iPhone, click the link and sign up https://prizes.example
My mother earns $90 an hour working from home on her laptop, visit this site https://easycash.example/mom
Powerful love spell caster, results in 24 hours, contact by whatsapp
Full movie download link here free HD https://free-streams.example/get
Sports betting tips, guaranteed wins every day, join our telegram
Bestes Online Casino mit Bonus ohne Einzahlung, jetzt anmelden https://spin-palace.example/de
Kredit ohne Schufa, sofort Geld auf dem Konto, jetzt beantragen https://quickloans.example/de
Gana dinero desde casa sin experiencia, contacta por whatsapp
Mejor casino online con bono gratis, juega ahora https://spin-palace.example/es
Préstamos rápidos sin aval, solicita ahora https://quickloans.example/es
Лучшее онлайн казино, бонус за регистрацию https://spin-palace.example/ru
Заработок в интернете без вложений, пишите в телеграм
Купить подписчиков дешево и быстро https://followers-shop.example/ru
Кредит онлайн без отказа, деньги на карту за 5 минут https://quickloans.example/ru
在线赌场开户送彩金，立即注册 https://spin-palace.example/zh
彩票平台注册送彩金，加微信
Meilleur casino en ligne, bonus sans dépôt, inscrivez-vous https://spin-palace.example/fr
Gagnez de l'argent à la maison, contactez-moi sur whatsapp
Rolex copies cheap, best quality, order now https://luxury-copies.example/r
SEO expert here, first page of Google guaranteed, contact me today https://rankfirst.example/go
Buy a driving licence online without exam, contact on whatsapp
Cheap flights and hotel discount codes, click here https://prizes.example/fly
Free gift cards, sign up and win now https://prizes.example/cards
Bitcoin doubling, send and receive double in 1 hour, guaranteed profit
Order cheap cialis online today, fast worldwide delivery https://pills4u.example/c
New slots casino, 300% bonus for new players, join now https://spin-palace.example/new
Assignment help by experts, cheap prices, order now https://essay-heroes.example/now
`;

export const said = `
The second half loses its nerve, but that last shot of the piano stayed with me for days.
I disagree about the score. The strings are doing exactly what the dialogue refuses to do.
Saw it with my father, who worked on a trawler, and he said the nets were right for once.
Four stars feels generous. The middle hour is people explaining the plot to each other.
Does anyone know if the version in cinemas is the longer cut?
You say nobody mentions the brother again, but he is on the phone in the kitchen scene.
Lovely review. I went in cold on your word and came out wrecked.
The book handles this better: in it she never forgives him.
I thought the child actor carried every scene that she was in.
The subtitles in the print I saw were awful, which may be why the jokes fell flat.
This is the first review I have read that notices the colour of the coats.
Nothing in it is as frightening as the sound of that door.
I have watched the first episode three times and still cannot say what the lighthouse is for.
The director said in an interview that the ending was shot first.
Good to see somebody stand up for the second season, slow as it is.
Is it suitable for a ten year old who gets scared easily?
The game is far too hard on the third level, and the save points are miles apart.
I read it in one sitting on a train and missed my stop.
What a performance. She does more with one look than most with a page of dialogue.
The critic is right about the editing and wrong about nearly everything else.
It owes a great deal to the older film, and says so in the credits.
My favourite track is the last one, where the voice is almost gone.
I walked out after an hour. Life is short.
Who plays the ferryman? He is not in the cast list here.
The theatre version had an interval, and it needed one.
I liked it more than you did, but the point about the mother is fair.
The humour is very Danish, which I mean as praise.
Thank you for the warning about the dog.
There is a small mistake: the novel came out in 1974, not in 1976.
The camera never moves until the funeral, and then it never stops.
Der zweite Teil ist viel besser als der erste, finde ich.
Die Musik am Ende hat mich sehr berührt, den Rest vergesse ich wieder.
La segunda temporada es más lenta, pero los personajes ganan mucho.
No estoy de acuerdo con la crítica, el final es lo mejor de la película.
Une très belle critique, mais je trouve la fin un peu facile.
Le livre était plus drôle que le film, comme souvent.
Очень хороший фильм, но концовка разочаровала.
Книга мне понравилась больше, чем сериал.
音乐很好听，但是故事太慢了
我觉得第二季比第一季好看
I cannot have been the only one who laughed at the funeral.
Saw this at the festival last year, and the print there was twenty minutes longer.
The translation is by the same person who did her earlier books, and it shows.
Every scene in the kitchen is perfect, every scene in the office is a soap opera.
It is a comic about grief that is actually funny, which is rare.
Nobody has said a word about the costumes, and they are half the film.
The dialogue in the last act sounds as if somebody else had written it.
I will give it another chance on a bigger screen.
Agreed on the verdict, though I would have put the album above her first.
The twist is visible from the second scene on, and I did not mind at all.
My class watched it last week, and they argued for an hour.
Half a star more for the dog, half a star less for the voice-over.
`;

export const linesOf = (text: string) => text.trim().split('\n');
