### Предлог одлуке. U+E000…U+E001 око променљиве означава истакнуту боју, U+E002…U+E003 појачано: обоје долази са
### подацима, никад у порукама.

memo-name = Предлог одлуке о избору добављача
memo-document-title = Предлог одлуке: { $title }
memo-reference = Предмет { $reference }
memo-attachment = Записник предмета: свака промена са својим отиском
memo-kind = Избор добављача · { $class } · { $position }

## Одлука

memo-recommendation = Предлог
memo-recommend-rule =
    Изабрати { $first } по { $price } за { $unit }, са превозом: уз пондер поузданости од { $used }, { $set ->
        [committee] који је одредила комисија
        [bottleneck] обавезан за набавке уског грла
       *[strategic] обавезан за стратешке набавке
    }, води испред добављача { $second } са { $score } према { $other }.
memo-recommend-own = Изабрати { $first } по { $price } за { $unit }, са превозом: по сопственим пондерима комисије води испред добављача { $second } са { $score } према { $other }.
memo-recommend-tied = { $suppliers } су изједначени са { $score }: бројке не бирају између њих, бира комисија.
memo-strip-label = Победник према пондеру: { $family }
memo-strip-alt = Победник према пондеру, { $family }: { $stretches }.
memo-strip-up-to = { $supplier } до { $weight }
memo-strip-above = { $supplier } изнад
memo-mark-own = сами чланови { $weight }
memo-mark-rule = правило { $weight }
memo-reasons-1 = Разлог
memo-reasons-2 = Два разлога
memo-reasons-3 = Три разлога
memo-reason-record-safest = Најбоље доказана поузданост
memo-reason-record = Доказана поузданост
memo-reason-record-text = { $onTime } од { $all } у року: бар толико, уз сигурност од 95%. { $second } { $bound }.
memo-reason-no-record = Још без евиденције
memo-reason-no-record-text = Ништа још није испоручено: ово је опрезна граница за добављача без евиденције. { $second } { $bound }.
memo-reason-evidence = Докази уместо евиденције
memo-reason-evidence-text = Ништа још није испоручено: препоруке, узорци, посете или сертификати рачунају се као онолико испорука колико је комисија навела. { $second } { $bound }.
memo-reason-chance-sure = Циљ готово известан
memo-reason-chance-likely = Циљ вероватан
memo-reason-chance-open = Циљ неизвестан
memo-reason-chance-text = Изгледи да бар { $target } стигне у року. { $others }.
memo-reason-price-cheapest = Најнижа цена са превозом
memo-reason-price-cheapest-text = Следећи, { $other }, кошта { $price }.
memo-reason-price-safe = Прихватљива цена
memo-reason-price-safe-text = Следећи по сигурности, { $other } ({ $bound }), кошта { $price }.
memo-reason-price = Цена са превозом
memo-reason-price-text = Најјефтинији, { $other }, кошта { $price }.
memo-reason-criterion-text = { $second }: { $answer }. Предности доноси { $difference }.
memo-counter = Најјачи противаргумент
memo-counter-cheaper = { $second } кошта { $amount } мање за { $unit }.
memo-counter-better = { $second } је бољи по критеријуму „{ $criterion }“: { $answer } према { $other }.
memo-counter-never-late = { $second } ниједном није каснио у { $count } { $n ->
    [one] испоруци
    [few] испоруке
   *[other] испорука
}.
memo-counter-cheaper-never-late = { $second } кошта { $amount } мање за { $unit } и ниједном није каснио у { $count } { $n ->
    [one] испоруци
    [few] испоруке
   *[other] испорука
}.
memo-counter-even-odds = Да је { $first } заиста тачнији, изгледи су један према један ({ $odds })
memo-counter-odds = Изгледи да је { $first } заиста тачнији износе { $odds }
memo-counter-length = { $odds }; разликује се дужина евиденције, { $first } према { $second } испорука.
memo-counter-own-weight = Уз { $weight }, колико дају чланови, побеђује { $winner }.
memo-counter-none = { $second } ни по чему што комисија мери није бољи од добављача { $first }; предност почива на самим бројкама.
memo-change = Шта би променило предлог
memo-change-lead = Свака од ових промена сама доводи { $second } на чело.
memo-change-nothing = Ниједан испробани пондер поузданости, цена ни даља испорука не доводи { $second } на чело.
memo-change-nearest = Најближи преокрет: пондер „{ $group }“ на { $weight }, { $points } даље; побеђује { $winner }.
memo-change-tied = Понуде на врху су изједначене: пресуђује и најмања разлика.
memo-change-never = Победник се не мења ни при једном пондеру породице или критеријума.
memo-verdict = Исход је { $word }: { $first } је први у { $share } од 100 могућих комбинација пондера (± { $error }){ $why ->
    [far] , и ниједан пондер померен до { $points } то сам не мења
    [near] , али један пондер померен до { $points } то сам мења
   *[none] {""}
}.
memo-verdict-tied = Исход је { $word }: прво место је подељено.
memo-points = { $n ->
    [one] { $count } поен
    [few] { $count } поена
   *[other] { $count } поена
}
memo-lever-weight-below = Пондер поузданости мањи од
memo-lever-weight-above = Пондер поузданости већи од
memo-lever-second-costs = { $supplier }, цена са превозом највише
memo-lever-first-costs = { $supplier }, цена са превозом већа од
memo-lever-second-delivers = { $many ->
    [no] { $supplier }, наредна испорука у року
   *[yes] { $supplier }, наредне испоруке, све у року
}
memo-lever-first-late = { $many ->
    [no] { $supplier }, наредна испорука касни
   *[yes] { $supplier }, наредне испоруке, све касне
}
memo-lever-more = још { $count }
memo-lever-now = сада { $value }
memo-lever-late-of = { $late } од { $all }
memo-price = Цена опредељења
memo-price-more = Уз { $amount } више него { $other }{ $volume }, добија се { $what }.
memo-price-amount = { $amount } за { $unit } ({ $percent })
memo-price-volume = , односно { $amount } на { $volume } { $units }
memo-price-record = учинак доказан на { $bound } уместо на { $other }
memo-price-score = оцена { $score } уместо { $other }
memo-price-less = { $first } кошта { $amount } мање за { $unit } него { $other }: опредељење не кошта ништа.
memo-price-none = { $first } је уједно и најјефтинији са превозом: опредељење не кошта ништа.
memo-signatures = Потписи
memo-for = за
memo-against = против
memo-abstain = уздржан
memo-signature = потпис
memo-date = датум
memo-no-vote = { $role }, без гласа

## Рачун

memo-headline-rule-decides = Правило одлучује: с њим { $with }, без њега { $without }
memo-headline-rule-confirms = { $first } побеђује и са правилом и без њега
memo-headline-own = { $first } води за { $lead }
memo-headline-tied = { $first } и { $second } су изједначени
memo-contributions-moves = Подизање поузданости са { $own } на { $used } помера { $first } са { $before }. на { $after }. место
memo-contributions-leaves = Подизање поузданости са { $own } на { $used } оставља { $first } на првом месту
memo-contributions-own = { $first } има { $score }, { $second } { $other }
memo-contributions-reading = Оцена од 0 до 1, по деловима: { $families }.
memo-contributions-dark = { $family } (тамно)
memo-contributions-light = { $family } (светло)
memo-contributions-by-family = породице критеријума
memo-contributions-alt = Оцене свих понуда као слагане траке. { $ranking }.
memo-contributions-ranked = { $supplier } { $score }
memo-panel-own = Без правила: сами чланови { $weight }
memo-panel-used = Са правилом: { $weight }
memo-panel-only = По пондерима чланова
memo-difference = { $first } према { $second }: { $parts }, предност { $lead }.
memo-difference-part = { $criterion } { $difference }
memo-difference-without = Без правила: { $lead }.
memo-lines-1 = { $winner } побеђује при сваком пондеру за „{ $family }“
memo-lines-2 = Два добављача могу да победе; одлучује пондер „{ $family }“
memo-lines-3 = Три добављача могу да победе; одлучује пондер „{ $family }“
memo-lines-more = Могућих победника: { $count }; одлучује пондер „{ $family }“
memo-lines-reading = Оцене кандидата по пондеру „{ $family }“, остали у истом односу.
memo-lines-others = { $n ->
    [one] Преостали { $count } не побеђује нигде.
    [few] Преостала { $count } не побеђују нигде.
   *[other] Преосталих { $count } не побеђује нигде.
}
memo-lines-axis = Пондер: { $family }
memo-lines-winner = Победник
memo-density-length = Тачност добављача { $first } је доказана; { $second } се ослања на { $count } { $n ->
    [one] испоруку
    [few] испоруке
   *[other] испорука
}
memo-density-compare = { $first } испоручује у року бар { $bound }, { $second } бар { $other }, уз сигурност од 95%
memo-density-reading = Вероватноћа сваке стварне стопе испорука у року: што тамније, то вероватније. Црта: граница од { $bound }.
memo-density-alt = Стопе испорука у року: { $rows }.
memo-density-alt-row = { $supplier } { $count }, граница { $bound }
memo-density-target = циљ { $target }
memo-density-count = у року
memo-density-bound = граница { $bound }
memo-density-mean = просек
memo-density-chance = достиже циљ

## Докази

memo-evidence-headline = { $criteria }, { $judgements }, { $offers }
memo-criteria-count = { $n ->
    [one] { $count } критеријум
    [few] { $count } критеријума
   *[other] { $count } критеријума
}
memo-judgements-count = { $n ->
    [one] { $count } процена
    [few] { $count } процене
   *[other] { $count } процена
}
memo-offers-count = { $n ->
    [one] { $count } понуда
    [few] { $count } понуде
   *[other] { $count } понуда
}
memo-entries-count = { $n ->
    [one] { $count } запис
    [few] { $count } записа
   *[other] { $count } записа
}
memo-weights-differ = Узети појединачно, пондери чланова дају { $count } { $n ->
    [one] победника
    [few] различита победника
   *[other] различитих победника
}
memo-weights-agree = Пондери сваког члана, узети појединачно, дају победника { $winner }
memo-weights-single = Пондере је доделио само један члан: { $member }
memo-weights-reading = Кругови: пондер сваког члана. Троуглови: празан, њихов просек; пун, пондер после правила.
memo-weights-reading-plain = Кругови: пондер сваког члана. Троугао: њихов просек.
memo-weights-alt = Пондери по критеријуму: { $criteria }.
memo-weights-alt-criterion = { $criterion } просек { $mean }, примењено { $used }
memo-weights-mean = просек
memo-weights-used = важи
memo-weights-axis = Пондер
memo-weights-members = Чланови
memo-member-line = { $name }, { $roles }: { $weights } → { $winner }
memo-member-apart = (не рачуна се)
memo-scale-bound = граница { $bound }, у року
memo-scale-mean = просек, у року
memo-scale-cost = { $currency } за { $unit }
memo-scale-judged = бодови, по оцени
memo-scale-anchors = { $worst } = 0, { $best } = 1
memo-offers-freight = Због превоза { $supplier } с најниже цене пада на { $place }. место
memo-offers-cheapest = { $supplier } је са превозом најјефтинији, { $price } за { $unit }
memo-offers-cheapest-evaluated = { $supplier } кошта најмање кад се све урачуна: { $price } за { $unit }
memo-offers-reading-evaluated = { $currency } за { $unit }. Круг: цена. Тачка: вреднована цена. Вредност 1 на { $best }, 0 на { $worst }.
memo-offers-reading = { $currency } за { $unit }. Круг: цена. Тачка: са превозом. Вредност 1 на { $best }, 0 на { $worst }.
memo-offers-reading-plain = { $currency } за { $unit }.
memo-offers-alt = Цена са превозом: { $rows }.
memo-offers-supplier = добављач
memo-offers-quantity = { $units }
memo-offers-criterion = { $criterion }, { $unit }
memo-offers-price = цена
memo-offers-plus-freight = + превоз
memo-offers-landed = = укупно
memo-offers-value = вредност
memo-offers-included = у цени
memo-offers-off-scale = ван скале →
memo-strips-nearest = Промени победника најближи је пондер „{ $group }“: уз { $points } { $side ->
    [less] мање
   *[more] више
} побеђује { $winner }
memo-strips-never = Ниједан пондер сам за себе не мења победника
memo-strips-tied = Ко побеђује када се мења само један пондер
memo-strips-reading = Један пондер иде од 0 до { $all }, остали у истом односу. Троуглови: празан, сами чланови; пун, важећи пондер.
memo-strips-reading-plain = Један пондер иде од 0 до { $all }, остали у истом односу. Троугао: важећи пондер.
memo-method = Метод и ограничења
memo-method-reliability = Поузданост.
memo-method-reliability-text = Удео пошиљки у року у свим избројаним, уз претходну процену ({ $b } у року и { $a } закаснелих) због које ни кратка евиденција не изгледа савршено. { $counted } { $source }
memo-method-counts-bound = Рачуна се граница од { $bound }.
memo-method-counts-mean = Рачуна се просек; без евиденције граница од { $bound }.
memo-method-starting-prior = Претходна процена је полазиште програма Ponder, научено на 72 добављача лекова; комисија своју није забележила.
memo-method-score = Оцена.
memo-method-score-text = Пондер пута вредност, сабрано. Крајеви скала су утврђени, па ниједна понуда не помера оцену друге.
memo-method-rule = Правило.
memo-method-rule-starting = { $position }: поузданост носи бар { $floor }, што је полазиште програма Ponder; остали пондери задржавају свој однос.
memo-method-rule-committee = Комисија је за поузданост одредила најмањи пондер од { $floor }: { $reason }
memo-method-rule-none = { $position }: без најмањег пондера за поузданост.
memo-method-rule-why = { $reason }
memo-method-stability = Изостављање.
memo-method-stability-text = Без добављача { $first } победио би { $second }; изостанак било које друге понуде не мења победника.
memo-method-stability-many = Победник без сваке од понуда: { $list }.
memo-method-stability-row = без { $left }: { $winner }
memo-method-limits = Ограничења.
memo-method-clamped = Ван скале.
memo-clamped-worst = { $criterion }, изван најгорег нивоа (вредност 0): { $suppliers }.
memo-clamped-best = { $criterion }, изван најбољег нивоа (вредност 1): { $suppliers }.
memo-notes = Шта треба знати
memo-excluded = Издвојени
memo-seal = Запечаћен запис
memo-seal-text = { $offers }, { $judgements }, { $criteria }, { $entries }. Ко има овај документ, може да открије сваку каснију измену запечаћеног; сам записник је у овој датотеци.

## Каже се и на екрану

memo-firmness = Чврстина исхода
verdict-firm = чврст
verdict-close = тесан
verdict-fragile = крхак
memo-verdict-limits = Чврст: први у бар { $firm } од 100 могућих комбинација пондера, а ниједан пондер померен до { $points } сам не мења победника; тесан: у бар { $close }; иначе крхак. Ове границе поставља Ponder. Могуће: { $voters ->
    [single] до { $spread } од пондера јединог члана
   *[several] између најмањег и највећег пондера који су дали чланови
}, уз правило; извучено { $count }, почетна вредност { $seed }; ±: грешка узорковања.
memo-records-stays = Када се уместо меродавне бројке стопа испорука у року извлачи из евиденције, { $first } је први у { $share } од 100 извлачења (± { $error }).
memo-records-other = Када се уместо меродавне бројке стопа испорука у року извлачи из евиденције, { $first } је први у { $share } од 100 извлачења (± { $error }), а { $other } у { $more }.
memo-jury-same = { $n ->
    [one] { $count } применљив метод на прво место ставља { $winner }
    [few] Сва { $count } применљива метода на прво место стављају { $winner }
   *[other] Свих { $count } применљивих метода на прво место ставља { $winner }
}: победник не зависи од метода.
memo-jury-differs = Победник зависи од метода: од { $count } применљивих, први је { $votes }.
memo-jury-votes = { $supplier } код { $count }
memo-jury-zero = не може да обради вредност 0: { $supplier }, „{ $criterion }“
memo-jury-unable = не може да обради ове вредности
method-weighted-sum = Пондерисани збир
method-weighted-product = Пондерисани производ
method-waspas = WASPAS
method-topsis = TOPSIS
method-vikor = VIKOR
method-promethee-2 = PROMETHEE II
method-aras = ARAS
method-copras = COPRAS
method-edas = EDAS
method-marcos = MARCOS
method-moora = MOORA

warning-clamped-worst = { $supplier }: { $criterion }, { $answer }, изван најгорег нивоа скале; рачуна се као вредност 0.
warning-clamped-best = { $supplier }: { $criterion }, { $answer }, изван најбољег нивоа скале; рачуна се као вредност 1.
warning-no-record = { $supplier } нема евиденцију испорука: поузданост је непозната и рачуна се опрезна граница претходне процене.
warning-only-evidence = { $supplier } нема евиденцију испорука: докази се рачунају као онолико испорука колико је комисија навела, по опрезној граници.
warning-starting-prior = Претходна процена кашњења није забележена, па се рачуна полазна процена програма Ponder, научена на 72 добављача лекова. Процените сопствену наредбом „ponder history“ и забележите је.
warning-no-weights = { $member } гласа, али још није дао пондере.
