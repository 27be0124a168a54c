### Резултат и одлука на екрану. Што каже и штампани предлог, стоји у memo.ftl.

## Одговор

result-answer-decides =
    { $first } је на првом месту { $because ->
        [committee] због најмањег пондера који је одредила комисија
        [bottleneck] јер је ово набавка уског грла
       *[strategic] јер је ово стратешка набавка
    }: правило поузданости даје { $used }. Уз { $own }, колико дају сами чланови, { $n ->
        [one] победио би { $other }
        [few] прво место би делили { $other }
       *[other] прво место би делили { $other }
    }.
result-answer-confirms = { $first } је на првом месту и са правилом и без њега: правило поузданости даје { $used } уместо { $own }, колико дају сами чланови, а { $first } води испред добављача { $second } за { $points }.
result-answer-above-floor = { $first } је на првом месту по пондерима самих чланова, { $points } испред добављача { $second }. Поузданост носи { $own }; правило тражи { $floor } и ништа не мења.
result-answer-own = { $first } је на првом месту по пондерима самих чланова, { $points } испред добављача { $second }. Ниједно правило не подиже поузданост; она носи { $own }.
result-answer-tied = { $suppliers } су изједначени са { $score } поена: бројке не бирају између њих, бира комисија.
result-answer-tried-other = Када би пондер „{ $group }“ био { $weight }, први би био { $winner }; уз важећих { $used } први је { $now }.
result-answer-tried-same = Када би пондер „{ $group }“ био { $weight }, први би био { $winner }, као и уз важећих { $used }.
result-answer-tried-tied = Када би пондер „{ $group }“ био { $weight }, { $winner } би били изједначени; уз важећих { $used } први је { $now }.
tried-same = Проба, ништа се не бележи: прва би била понуда { $winner }, као и сада.
tried-other = Проба, ништа се не бележи: прва би била понуда { $winner }; сада је { $now }.
tried-tied = Проба, ништа се не бележи: прво место делиле би понуде { $winner }; сада је прва { $now }.
result-price-more = Тај избор кошта { $amount } више, то јест { $percent }.
result-price-less = Тај избор штеди { $amount }, то јест { $percent }.
result-amount = { $amount } за { $unit }

## Слике

result-bars-moves = { $first } води за { $points }; без правила би био { $place ->
    [second] други
    [third] трећи
    [fourth] четврти
    [fifth] пети
   *[later] на { $count }. месту
}.
result-bars-confirms = { $first } води за { $points }; води и без правила.
result-bars-leads = { $first } води за { $points }.
result-bars-without = Без правила би водио { $first }, за { $points }.
result-bars-tied = { $suppliers } су изједначени.
result-bars-tried = Уз пондер „{ $group }“ од { $weight }:
result-bars-reading = Поени од сто: вредност сваког критеријума пута његов пондер, све сабрано.
result-bars-alt = Поени свих понуда као наслагане траке: { $ranking }.
result-line-at = на { $weight }
result-line-changes = Победник се мења { $weights } (пондер: { $group }).
result-line-never = { $winner } побеђује при сваком пондеру за „{ $group }“.
result-density-bound-counts = Брег: колико је вероватна свака стварна стопа испорука у року; брегови су једнако високи. Тачка: опрезна граница од { $bound }, која је овде меродавна.
result-density-mean-counts = Брег: колико је вероватна свака стварна стопа испорука у року; брегови су једнако високи. Тачка: меродаван је просек, а без евиденције опрезна граница од { $bound }.
result-acceptability-reading = Од 100 могућих комбинација пондера, колико њих ком добављачу даје које место. Тамно: прво; свака светлија нијанса је место ниже.
result-acceptability-alt = Први у толико од 100 могућих комбинација пондера: { $shares }.
result-acceptability-first = први од 100
result-acceptability-ahead = испред: { $first }
result-jury-reading = Сви методи виде исте вредности и пондере, али их остали прерачунавају према понудама које су ту или гледају само ко је испред; ниједан не може да стави понуду иза оне која је по свему слабија. Бројеви су места.

## Шта би променило резултат

result-tie = Нерешено
result-changes = Шта би променило победника
result-change-dearer = { $supplier } + { $amount }
result-change-cheaper = { $supplier } − { $amount }
result-change-late = { $n ->
    [one] { $supplier }: следећа { $count } испорука касни
    [few] { $supplier }: следеће { $count } испоруке касне
   *[other] { $supplier }: следећих { $count } испорука касни
}
result-change-on-time = { $n ->
    [one] { $supplier }: следећа { $count } испорука у року
    [few] { $supplier }: следеће { $count } испоруке у року
   *[other] { $supplier }: следећих { $count } испорука у року
}
result-change-weight-below = { $group } испод { $weight }
result-change-weight-above = { $group } изнад { $weight }

## Предлог одлуке на екрану

drawn-answer = { $n ->
    [one] Предлог одлуке има { $count } страну
    [few] Предлог одлуке има { $count } стране
   *[other] Предлог одлуке има { $count } страна
}: предлог за потпис, како је израчунат и докази. Носи цео записник, са отиском { $seal }.
drawn-page = Страна { $number }: { $headline }
drawn-replaced = Писму предлога недостају неки знаци, па је уместо сваког одштампана замена: { $characters }.
drawn-not-at-all = Стране предлога одлуке не могу да се нацртају.
