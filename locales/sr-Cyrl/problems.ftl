### Шта није у реду и шта сада учинити. Сваки проблем има савет.

quoted = „{ $text }“
no-record = без евиденције
count-of-count = { $onTime } од { $all }
somebody-unnamed = неко ко се није представио

## Места у предмету

slot-purchase = опис набавке
slot-position = стратешки положај
slot-floor = граница комисије
slot-prior = претходна процена кашњења
slot-member = члан { $name }
slot-criterion = критеријум { $name }
slot-supplier = добављач { $name }
slot-offer = понуда { $name }
slot-deliveries = евиденција испорука, { $name }
slot-screening = издвајање, { $name }
slot-weights = пондери, { $name }
cell-line = ред { $line }
field-title = назив
field-unit = јединица
field-currency = валута
field-volume = количина
field-condition = услов
field-limits = ограничења
field-reason = разлог
field-share = удео
field-lateness-a = параметар кашњења a
field-lateness-b = параметар кашњења b
field-source = извор
field-date = датум
field-name = назив
field-roles = улоге
field-power = гласачка снага
field-worst = најгори ниво
field-best = најбољи ниво
field-target = циљ
field-round = круг
field-item = ставка
field-quantity = количина
field-price = цена
field-freight = превоз
field-answer = одговор
field-note = напомена
field-shipments = пошиљке
field-first = први дан
field-last = последњи дан
field-points = поени

## Одбијене промене

problem-unknown-actor = У овом предмету нема члана { $member }.
    .hint = Наведите члана који постоји или прво додајте овог.
problem-unknown = У овом предмету не постоји: { $slot }.
    .hint = Прво то додајте или исправите назив.
problem-blank = { $cell }: текст је празан.
    .hint = Упишите шта се мисли, или изоставите поље где сме да недостаје.
problem-out-of-range = { $cell }: { $value } није између { $low } и { $high }.
    .hint = Исправите број; можда је омакао предзнак или цифра.
problem-not-above-zero = { $cell }: { $value } није веће од 0 и највише { $high }.
    .hint = Исправите број; можда је омакао предзнак или цифра.
problem-not-a-date = { $cell }: „{ $value }“ није дан у календару.
    .hint = Упишите овако: 2015-10-12, година, месец, дан.
problem-not-a-currency = { $cell }: „{ $value }“ није ознака валуте.
    .hint = Упишите три велика слова, на пример USD, EUR или RSD.
problem-no-role = Члан { $member } нема ниједну улогу.
    .hint = Дајте бар једну: initiator, user, prescriber, buyer, gatekeeper, advisor, decider, approver, facilitator или auditor.
problem-bad-anchors = Критеријум { $criterion }: скала од { $worst } (најгоре) до { $best } (најбоље) не стоји.
    .hint = Два нивоа морају да се разликују; код трошка је бољи нижи, код испорука у року виши.
problem-counted-twice = Критеријум { $criterion } бројао би исте доказе као { $other }.
    .hint = Задржите један од њих, иначе му се тежина рачуна двапут.
problem-no-price-line = Понуда { $offer } нема цену.
    .hint = Наведите бар један ред са ставком, количином и ценом.
problem-late-exceeds-shipments = { $supplier }: { $late } закаснелих пошиљки од { $shipments } није могуће.
    .hint = Бројте пошиљке, а не комаде; закаснеле су међу свима.
problem-already-recorded = Понуда { $offer } је већ забележена и остаје каква јесте.
    .hint = Забележите нови круг под новом ознаком, или повуците ову наредбом clear за offer/… уз разлог.
problem-round-taken = { $supplier } је у кругу { $round } већ дао понуду { $offer }.
    .hint = Новој понуди дајте следећи круг.
problem-computed-answer = Понуда { $offer }: { $criterion } се израчунава, не одговара се.
    .hint = Изоставите одговор; он следи из цена или евиденције испорука.
problem-may-not-weigh = { $member } нема улогу која даје пондере.
    .hint = Пондере дају иницијатор, корисник, прескриптор, купац, филтер, доносилац одлуке, и саветник, чији се не рачунају.
problem-missing-points = Пондери које даје { $member } изостављају { $criterion }.
    .hint = Дајте поене сваком критеријуму; 0 значи да није важан.
problem-all-points-zero = Пондери које даје { $member } сви су нула, па ништа не би одлучивало.
    .hint = Дајте бар једном критеријуму више од 0.
problem-in-use = Не може се уклонити { $slot } док постоји { $by }.
    .hint = Прво уклоните то.
problem-nothing-there = Нема шта да се уклони: { $slot }.
    .hint = Погледајте у записнику шта постоји.
problem-no-such-entry = Нема записа { $entry } који би могао да се опозове.
    .hint = Пронађите број у записнику.
problem-changed-since = Запис { $entry } не може да се опозове: { $actor } је после тога изменио { $slot }, у запису { $by_entry }, { $time }.
    .hint = Прво опозовите тај запис, или поставите изнова.
problem-wrong-inverse = Опозив записа { $entry } не враћа оно што је било.
    .hint = Изоставите inverse; изводи се из записника.
problem-nothing-to-undo = Нема више ничег вашег што би се опозвало.
    .hint = Овако се опозива само оно што сте сами забележили.
problem-nothing-to-redo = Нема ничег вашег што би се поновило.
    .hint = Понављање је могуће док не забележите нешто ново.

## Шта стоји између предмета и поретка

problem-no-purchase = Још не пише шта се набавља.
    .hint = Забележите describe_purchase са називом, јединицом и валутом.
problem-no-position = Још не пише колико је набавка стратешка.
    .hint = Забележите set_position: strategic, bottleneck, leverage или non_critical.
problem-no-criteria = Нема критеријума по коме би се судило.
    .hint = Забележите set_criterion за сваки, са скалом.
problem-no-offers = Нема понуда за рангирање.
    .hint = Забележите добављаче и бар две понуде, или поново пустите неког добављача.
problem-one-offer = Само { $supplier } има понуду која се рачуна, а једна није избор.
    .hint = Забележите понуду другог добављача, или неког поново пустите.
problem-no-voting-member = Нико у куповном центру нема право гласа.
    .hint = Додајте члана са улогом која гласа, на пример доносиоца одлуке.
problem-no-weights = Ниједан члан са правом гласа није дао пондере.
    .hint = Забележите give_weights за бар једног од њих.
problem-missing-answer = Понуда { $offer } не одговара на критеријум { $criterion }.
    .hint = Питајте добављача и забележите нови круг; одговор који недостаје никад се не рачуна као нула.
problem-no-reliability-criterion = { $position }: поузданост мора да тежи, а ниједан критеријум је не мери.
    .hint = Додајте критеријум из породице поузданости, или поставите границу 0 уз разлог.

## Редови који нису промена

unreadable-change = Ред { $line } није промена: { $detail }.
    .hint = Упишите један JSON објекат по реду, како га „ponder log --json“ исписује под „change“.

## Датотеке

journal-not-found = Такве датотеке нема.
    .hint = Проверите путању.
journal-already-exists = Датотека тог имена већ постоји; остала је каква јесте.
    .hint = Изаберите друго име.
journal-not-a-dossier = Ова датотека није предмет програма Ponder.
    .hint = Изаберите датотеку .ponder.
journal-newer = Овај предмет је записао новији Ponder (формат { $found }; овај чита до { $known }).
    .hint = Отворите га новијим програмом; ништа није промењено.
journal-held = Овај предмет је отворен у програму Ponder.
    .hint = Затворите га тамо и покушајте поново.
journal-interrupted = Последње писање у овај предмет је прекинуто.
    .hint = Отворите га једном тамо где сме да се пише; оно што је потврђено је сачувано.
journal-damaged-entry = Овај предмет је оштећен: запис { $entry } не стоји. Записи пре њега, укупно { $intact }, стоје.
    .hint = Отворите резервну копију; овде ништа није промењено.
journal-damaged-file = Овај предмет је оштећен; још стоји записа: { $intact }.
    .hint = Отворите резервну копију; овде ништа није промењено.
journal-duplicate-id = Промена са овом ознаком је већ забележена.
    .hint = Погледајте записник; можда је ипак забележена.
journal-too-large = Ова промена је превелика да би се забележила.
    .hint = Скратите текстове.
journal-read-only = У овај предмет не може да се пише.
    .hint = Копирајте га у фасциклу у коју смете да пишете.
journal-stopped = Ранија промена није могла да се упише, па се даље ништа не прима.
    .hint = Затворите предмет и поново га отворите; оно што је потврђено је сачувано.
journal-disk-full = Диск је пун; промена није забележена.
    .hint = Ослободите простор и покушајте поново.
journal-cannot-open = Ова датотека не може да се отвори.
    .hint = Проверите путању и дозволе.
journal-io = Датотека није могла да се прочита или упише ({ $detail }).
    .hint = Проверите диск и копирајте предмет на сигурно.
journal-unknown-change = Запис { $entry } стоји, али овај Ponder не познаје такву промену ({ $detail }).
    .hint = Отворите предмет новијим програмом Ponder; ништа није промењено.
damage-structure = датотека није цела
damage-schema = табеле нису табеле предмета
damage-sequence = недостаје запис
damage-field = поље не може да се прочита
damage-previous = запис се не наставља на претходни
damage-content = запис је мењан пошто је забележен

## Историје испорука

history-empty = Датотека нема редова.
    .hint = Извезите је поново, са заглављем и бар једном испоруком.
history-too-large = Датотека је превелика за извоз испорука.
    .hint = Извезите мање колона или година; највише 200.000 редова и 100 MB.
history-not-text = Датотека није текстуална табела (ред { $line }).
    .hint = Прво сачувајте табелу као CSV.
history-columns-not-found = Нема колоне { $missing }.
    .hint = Колоне су { $available }.
history-columns-not-found-near = Нема колоне { $missing }; можда се мисли на { $near }.
    .hint = Колоне су { $available }.
history-column-twice = Више колона би могло да буде „{ $name }“: { $found }.
    .hint = Преименујте једну од њих у датотеци.
history-column-reused = Колона „{ $name }“ је наведена за две ствари одједном.
    .hint = Наведите посебну колону за добављача, обећани дан, дан испоруке и пошиљку.
history-no-row-meets = Ниједан ред нема „{ $value }“ у колони „{ $column }“.
    .hint = У њој стоји, на пример, { $occurring }.
history-no-usable-row = Ниједан ред не може да се броји; ред { $row }, колона „{ $column }“, „{ $text }“: { $reason }.
    .hint = Проверите да ли су наведене праве колоне.
history-ambiguous-dates = У реду { $row }, колона „{ $column }“, „{ $text }“ може да буде два различита дана.
    .hint = Реците шта је прво: --dates dmy или --dates mdy.
history-order-contradicted = У реду { $row }, колона „{ $column }“, „{ $text }“ није датум у датом редоследу.
    .hint = Изоставите --dates, или дајте други редослед.
set-aside-empty = ћелија је празна
set-aside-not-a-date = није датум
set-aside-impossible-date = ниједан календар нема тај дан
set-aside-year-out-of-range = година је само попуна
set-aside-other-order = датум је у другом редоследу
set-aside-too-few-cells = ред је прекинут
set-aside-too-many-cells = ред има више ћелија од заглавља
