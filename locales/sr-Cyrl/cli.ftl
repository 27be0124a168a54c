### Шта каже командна линија.

sample-efavirenz-minimal = један члан, два критеријума: три добављача побеђују зависно од пондера поузданости
sample-efavirenz = куповни центар од пет чланова, три критеријума: правило поузданости мења победника
sample-cooling-pumps = стратешка набавка по први пут, с две коверте, условом, изузећем и неслагањем
sample-shipping-boxes = набавка са полугом у два круга, с праћењем
sample-shipping-boxes-again = модификована поновна набавка после ње: шта се разликује и шта кошта промена
sample-hydraulic-oil = директна поновна набавка: пет питања, ниједан повод, потпис у једном кораку
sample-hydraulic-oil-reopened = директна поновна набавка коју два повода претварају у модификовану
no-such-sample = Нема примера „{ $name }“. Примери су { $names }.
made-file = { $file }: предмет са { $count } { $n ->
    [one] записом
    [few] записа
   *[other] записа
}.
wrote-file = { $file }: предлог одлуке.
memo-over-dossier = { $file } је сам предмет; документ није уписан преко њега. Изаберите друго име за PDF.
cannot-write = { $file } није могло да се упише ({ $detail }). Проверите путању и дозволе.
cannot-read = { $file } није могло да се прочита ({ $detail }). Проверите путању и дозволе.
memo-replaced = Писмо документа нема ове знакове, па је уместо сваког одштампан квадратић: { $characters }
log-entry = запис
log-time = време
log-actor = ко
log-change = промена
log-set = постављено: { $what }
log-recorded = забележено: { $what }
log-cleared = уклоњено: { $what }
log-closed = затворено: { $what }
log-reopened = поново отворено: { $what }
log-taken = урађено: { $what }
log-undone = опозван запис { $entry }, { $what }
log-for = { $actor } за { $member }
rank-place = #
rank-supplier = добављач
rank-score = оцена
rank-without-rule = без правила
rank-landed = вреднована цена
rank-on-time = у року
rank-bound = граница 5%
rank-no-floor = Нема доње границе за поузданост; чланови јој дају { $own }.
rank-floor-raises = Чланови дају поузданости { $own }; правило је подиже на { $used }.
rank-floor-idle = Чланови дају поузданости { $own }, више од границе { $floor }: правило ништа не подиже.
rank-rule-same-winner = { $supplier } побеђује и са правилом и без њега: правило не кошта ништа.
rank-price-of-rule = Правило кошта { $amount } за { $unit } ({ $percent }): { $with } уместо { $without }.
rank-ways = Пондери су дати као: { $ways }.
rank-winner-changes = Победник према пондеру једне породице или критеријума, остали у истом односу:
rank-no-changes = Ниједан пондер породице или критеријума не мења победника.
rank-up-to = { $supplier } до { $weight }
rank-above = { $supplier } изнад
rank-excluded = Испао: { $supplier }: { $reason }
rank-group = Група { $group }: заједно { $weight }
phases-closed = { $phase }: затворено, { $actor }, { $when }
phases-in-hand = { $phase }: у току; затвара { $people }
phases-open = { $phase }: отворено; затвара { $people }
phases-nobody = { $phase }: отворено; нема ко да затвори
phases-done = {"  "}+ { $duty }
phases-waived = {"  "}~ { $duty }: одустало се. { $reason }
phases-missing = {"  "}- { $duty }: недостаје
phases-missing-waivable = {"  "}- { $duty }: недостаје; може се одустати уз разлог
phases-check = Провера поновне набавке:
phases-finding-holds = {"  "}+ { $name }: { $finding }
phases-finding-fires = {"  "}! { $name }: { $finding } То поново отвара избор.
verify-holds = { $count } { $n ->
    [one] запис стоји
    [few] записа стоје
   *[other] записа стоји
}. Записник се завршава са { $head }.
verify-broken-entry = Запис { $entry } не стоји: { $reason }. Пре њега { $count } { $n ->
    [one] запис стоји
    [few] записа стоје
   *[other] записа стоји
}.
verify-broken-file = Датотека не стоји: { $reason }. У њој још { $count } { $n ->
    [one] запис стоји
    [few] записа стоје
   *[other] записа стоји
}.
verify-broken-seal = Запис { $entry } не стоји: оно што је њиме запечаћено није записник пре њега. Сваки запис има исправан отисак, па је ланац после измене направљен изнова. Отворите резервну копију.
verify-not-a-seal = „{ $seal }“ није печат. Дајте SHA-256 из документа, бар првих осам цифара.
verify-seal-found = Печат припада запису { $entry }: ништа до њега није мењано од штампања документа. { $n ->
    [one] Од тада је додат { $count } запис
    [few] Од тада су додата { $count } записа
   *[other] Од тада је додато { $count } записа
}.
verify-seal-missing = Ниједан запис нема печат { $seal }: ово није записник из ког је документ штампан, или је мењан.
history-counts = { $supplierCount } { $suppliers ->
    [one] добављач
    [few] добављача
   *[other] добављача
}, { $shipmentCount } { $shipments ->
    [one] пошиљка
    [few] пошиљке
   *[other] пошиљки
}, закаснелих { $lateCount }. Од { $rowCount } редова рачуна се { $usedCount }, а { $otherCount } не испуњава услове.
history-prior-fitted = Претходна процена кашњења a = { $a }, b = { $b }, маргиналном веродостојношћу на { $count } { $n ->
    [one] добављачу
    [few] добављача
   *[other] добављача
}.
history-prior-too-few = Претходна процена кашњења a = { $a }, b = { $b }, полазиште програма Ponder: { $count } { $n ->
    [one] добављач је премало
    [few] добављача су премало
   *[other] добављача је премало
} да би се проценила; потребно је десет.
history-prior-no-maximum = Претходна процена кашњења a = { $a }, b = { $b }, полазиште програма Ponder: { $count } { $n ->
    [one] добављач се не разликује
    [few] добављача се не разликују
   *[other] добављача се не разликује
} тако да би се могла проценити.
history-shipments = пошиљке
history-late = касне
history-mean = просек
history-reaches = достиже { $target }
history-without = (без историје)
history-look-alikes = Бројани одвојено, иако су имена слична: { $names }.
history-set-aside = Због { $count } { $n ->
    [one] ћелије њен ред није бројан:
    [few] ћелије њихови редови нису бројани:
   *[other] ћелија њихови редови нису бројани:
}
history-set-aside-cell = {"  "}ред { $row }, { $column }, „{ $text }“: { $reason }
history-more = {"  "}и још { $count }; --json исписује { $n ->
    [one] и њу
    [few] све
   *[other] све
}.
history-source = Избројано из { $file }, пошиљки: { $count }.
serve-no-place = Нема ни фасцикле ни датотеке { $place }. Проверите путању.
serve-no-page = Нема датотеке { $file }. Направите страницу командом „{ $command }“ у њеној фасцикли, или наведите већ направљену помоћу { $option }.
serve-cannot-listen = Порт { $port } овог рачунара није доступан ({ $detail }). Изаберите други помоћу { $option }; 0 узима слободан.
