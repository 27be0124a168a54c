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
memo-recommend-tied = { $first } и { $second } су изједначени са { $score }: бројке не бирају између њих, бира комисија.
memo-strip-label = Ко побеђује при ком пондеру: { $family }
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
memo-counter-cheaper = { $second } је јефтинији за { $amount } за { $unit }.
memo-counter-better = { $second } је бољи по критеријуму „{ $criterion }“: { $answer } према { $other }.
memo-counter-never-late = { $second } ниједном није каснио у { $count } { $n ->
    [one] испоруци
    [few] испоруке
   *[other] испорука
}.
memo-counter-cheaper-never-late = { $second } је јефтинији за { $amount } за { $unit } и ниједном није каснио у { $count } { $n ->
    [one] испоруци
    [few] испоруке
   *[other] испорука
}.
memo-counter-even-odds = Да је { $first } заиста тачнији, изгледи су један према један ({ $odds })
memo-counter-odds = Изгледи да је { $first } заиста тачнији износе { $odds }
memo-counter-length = { $odds }; разликује се дужина евиденције, { $first } према { $second } испорука.
memo-counter-own-weight = Уз { $weight }, колико дају сами чланови, побеђује { $winner }.
memo-counter-none = { $second } ни по чему што комисија мери није бољи од добављача { $first }; предност почива на самим бројкама.
memo-change = Шта би променило предлог
memo-change-lead = Свака од ових промена сама доводи { $second } на прво место.
memo-change-nothing = Ниједан пондер поузданости, ниједна цена и ниједна даља испорука од испробаних не доводи { $second } на прво место.
memo-change-nearest = Најближи пондер који мења победника: { $group } на { $weight }, удаљен { $points }; тада побеђује { $winner }.
memo-change-tied = Прва двојица су изједначена: одлучује и најмања разлика.
memo-change-never = Победник се не мења ни при једном пондеру породице или критеријума.
memo-points = { $n ->
    [one] { $count } поен
    [few] { $count } поена
   *[other] { $count } поена
}
memo-lever-weight-below = Пондер поузданости мањи од
memo-lever-weight-above = Пондер поузданости већи од
memo-lever-second-costs = { $supplier }, цена са превозом највише
memo-lever-first-costs = { $supplier }, цена са превозом већа од
memo-lever-second-delivers = { $n ->
    [one] { $supplier }, наредна испорука у року
    [few] { $supplier }, наредне испоруке, све у року
   *[other] { $supplier }, наредне испоруке, све у року
}
memo-lever-first-late = { $n ->
    [one] { $supplier }, наредна испорука касни
    [few] { $supplier }, наредне испоруке, све касне
   *[other] { $supplier }, наредне испоруке, све касне
}
memo-lever-more = још { $count }
memo-lever-now = сада { $value }
memo-lever-late-of = { $late } од { $all }
memo-price = Цена опредељења
memo-price-more = За { $amount } више него { $other }{ $volume }, добија се { $what }.
memo-price-amount = { $amount } за { $unit } ({ $percent })
memo-price-volume = , односно { $amount } на { $volume } { $units }
memo-price-record = учинак доказан на { $bound } уместо на { $other }
memo-price-score = оцена { $score } уместо { $other }
memo-price-less = { $first } је за { $amount } за { $unit } јефтинији него { $other }: опредељење не кошта ништа.
memo-price-none = { $first } је уједно најјефтинији са превозом: опредељење не кошта ништа.
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
memo-contributions-reading = Оцена од 0 до 1, састављена од: { $families }.
memo-contributions-dark = { $family } (тамно)
memo-contributions-light = { $family } (светло)
memo-contributions-by-family = делови по породицама критеријума
memo-contributions-alt = Оцене свих понуда као слагане траке. { $ranking }.
memo-contributions-ranked = { $supplier } { $score }
memo-panel-own = Без правила: сами чланови { $weight }
memo-panel-used = Са правилом: { $weight }
memo-panel-only = По пондерима чланова
memo-difference = { $first } према { $second }: { $parts }, предност { $lead }.
memo-difference-part = { $difference } за „{ $criterion }“
memo-difference-without = Без правила: { $lead }.
memo-lines-1 = { $winner } побеђује при сваком пондеру ({ $family })
memo-lines-2 = Два добављача могу да победе; пондер одлучује који ({ $family })
memo-lines-3 = Три добављача могу да победе; пондер одлучује који ({ $family })
memo-lines-more = Могућих победника: { $count }; пондер одлучује који ({ $family })
memo-lines-reading = Оцена сваког кандидата при сваком пондеру ({ $family }); остали пондери задржавају свој однос.
memo-lines-others = { $n ->
    [one] Преостали { $count } не води ни при једном пондеру.
    [few] Преостала { $count } не воде ни при једном пондеру.
   *[other] Преосталих { $count } не води ни при једном пондеру.
}
memo-lines-axis = Пондер: { $family }
memo-lines-winner = Победник
memo-density-length = Тачност добављача { $first } је доказана; { $second } се ослања на { $count } { $n ->
    [one] испоруку
    [few] испоруке
   *[other] испорука
}
memo-density-compare = { $first } је у року бар у { $bound }, { $second } у { $other }, уз сигурност од 95%
memo-density-reading = Колико је вероватна свака права стопа испорука у року, с обзиром на бројање: тамније је вероватније. Црта: граница од { $bound }.
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
memo-weights-differ = Сами за себе, пондери чланова дају { $count } { $n ->
    [one] победника
    [few] различита победника
   *[other] различитих победника
}
memo-weights-agree = Сами за себе, пондери сваког члана дају победника { $winner }
memo-weights-single = Пондере даје само { $member }
memo-weights-reading = Кругови: пондер сваког члана. Троуглови: празан, њихова средина; пун, пондер после правила.
memo-weights-reading-plain = Кругови: пондер сваког члана. Троугао: њихова средина.
memo-weights-alt = Пондери по критеријуму: { $criteria }.
memo-weights-alt-criterion = { $criterion } средина { $mean }, примењено { $used }
memo-weights-mean = просек
memo-weights-used = важи
memo-weights-axis = Пондер
memo-weights-members = Чланови
memo-member-line = { $name }, { $roles }: { $weights } → { $winner }
memo-member-apart = (не рачуна се)
memo-scale-bound = граница { $bound }, у року
memo-scale-mean = средина, у року
memo-scale-cost = { $currency } за { $unit }
memo-scale-anchors = { $worst } = 0, { $best } = 1
memo-offers-freight = Због превоза { $supplier } са најнижом ценом пада на { $place }. место
memo-offers-cheapest = { $supplier } је са превозом најјефтинији, { $price } за { $unit }
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
memo-strips-never = Ниједан пондер сам не мења победника
memo-strips-tied = Ко побеђује када се сваки пондер мења сам
memo-strips-reading = Сваки пондер од 0 до 100%, остали у истом односу. Троуглови: празан, сами чланови; пун, пондер после правила.
memo-strips-reading-plain = Сваки пондер од 0 до 100%, остали у истом односу. Троугао: важећи пондер.
memo-method = Метод и ограничења
memo-method-reliability = Поузданост.
memo-method-reliability-text = Пошиљке у року од свих избројаних, уз претходну процену од { $b } у року и { $a } закаснелих, која не допушта да кратка евиденција изгледа савршено. { $counted } { $source }
memo-method-counts-bound = Рачуна се граница од { $bound }.
memo-method-counts-mean = Рачуна се просек; без евиденције граница од { $bound }.
memo-method-starting-prior = Претходна процена је полазиште програма Ponder, научено на 72 добављача лекова; комисија своју није забележила.
memo-method-score = Оцена.
memo-method-score-text = Пондер пута вредност, сабрано. Скале су усидрене, па ничија понуда не помера туђу оцену.
memo-method-rule = Правило.
memo-method-rule-starting = { $position }: поузданост носи бар { $floor }, полазиште програма Ponder; остали пондери задржавају свој однос.
memo-method-rule-committee = Комисија је под поузданост поставила границу од { $floor }: { $reason }
memo-method-rule-none = { $position }: без доње границе за поузданост.
memo-method-rule-why = { $reason }
memo-method-stability = Изостављање.
memo-method-stability-text = Без { $first } победио би { $second }; изостанак било које друге понуде не мења победника.
memo-method-stability-many = Победник без сваке од понуда: { $list }.
memo-method-stability-row = без { $left }: { $winner }
memo-method-limits = Ограничења.
memo-method-clamped = Ван скале.
memo-clamped-worst = { $criterion } иза најгорег нивоа, вредност 0: { $suppliers }.
memo-clamped-best = { $criterion } иза најбољег нивоа, вредност 1: { $suppliers }.
memo-notes = Шта треба знати
memo-excluded = Издвојени
memo-seal = Запечаћен запис
memo-seal-text = { $offers }, { $judgements }, { $criteria }, { $entries }. Ко држи овај документ може да открије сваку каснију промену запечаћеног; сам записник путује унутар ове датотеке.

## Каже се и на екрану

warning-clamped-worst = { $supplier }: { $criterion }, { $answer }, лежи иза најгорег нивоа скале и рачуна се као вредност 0.
warning-clamped-best = { $supplier }: { $criterion }, { $answer }, лежи иза најбољег нивоа скале и рачуна се као вредност 1.
warning-no-record = { $supplier } нема евиденцију испорука: поузданост је непозната и рачуна се опрезна граница претходне процене.
warning-starting-prior = Претходна процена кашњења није забележена, па се рачуна полазна процена програма Ponder, научена на 72 добављача лекова. Процените сопствену наредбом „ponder history“ и забележите је.
warning-no-weights = { $member } гласа, али још није дао пондере.
