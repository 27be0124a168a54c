### Скале, одговори који недостају, распони, стабло критеријума и услови који се рачунају: како их кажу образложење, екрани и одбијања.

## Одговори

memo-scale-levels = нивои с писаним описом
memo-scale-yes-no = да или не
memo-offers-in-place = [{ $answer }]
screen-measure-levels = ниво који понуда наводи
screen-measure-yes-no = да или не, по понуди
screen-direction-more = више је боље
screen-direction-less = мање је боље
screen-direction-between = најбоље је између
screen-cell-clamped-end = Изван последње тачке; рачуна се као { $value }.
screen-group-weight = тежи { $share }

## Одговори који недостају

screen-cell-worst = Нема одговора: рачуна се као најгори ниво.
screen-cell-estimate = Нема одговора: рачуна се процена купца, „{ $answer }“.
screen-cell-exclude = Нема одговора: понуда испада, како је унапред речено.
excluded-unanswered = Нема одговора на „{ $criterion }“, а такве понуде испадају, како је унапред речено.
warning-counts-as-worst = { $supplier } не одговара на питање „{ $criterion }“: рачуна се као најгори ниво, како је унапред речено.
warning-estimated = { $supplier } не одговара на питање „{ $criterion }“: рачуна се процена купца, „{ $answer }“. Почива на овоме: { $reason }

## Одговори који нису извесни

warning-clamped-end = { $supplier }: { $criterion } од { $answer } излази изван последње тачке скале и рачуна се као { $value }.
warning-range-decides = { $supplier } за „{ $criterion }“ даје распон. Кад би било { $answer }, први би био добављач { $leaders }.
warning-worse-ends-decide = Кад би се сваки распон остварио на свом лошијем крају, први би био добављач { $leaders }.
warning-ranges-hold = Неки одговори су распони; ни на једном крају, узетом посебно, први не би био неко други.

## Услови који се рачунају

threshold-at-least = тражи се најмање { $answer }
threshold-at-most = тражи се највише { $answer }
threshold-chance = тражи се изглед од најмање { $chance } да { $rate } или више стигне на време
gate-not-computed = још нема шта да се мери
gate-dropped-changes = Кад не би било услова „{ $requirement }“, у избор би се вратили: { $suppliers }. Први би тада био добављач { $leaders }.
gate-dropped-keeps = Кад не би било услова „{ $requirement }“, у избор би се вратили: { $suppliers }. Први би и тада био добављач { $leaders }.
gate-dropped-open = Кад не би било услова „{ $requirement }“, у избор би се вратили: { $suppliers }. Ко би тада био први не може да се каже, јер њихови подаци нису потпуни.

## Недоумице око онога што се вреднује

guard-same-name = Два критеријума зову се { $criterion }: ако говоре исто, рачуна се двапут.
guard-same-answers = { $one } и { $other }: понуде на оба одговарају исто или истим редом. Ако оба потичу из истог извора, рачуна се двапут; задржите један.
guard-part-of-cost = { $one } је новац и део онога што мери { $other }: рачунало би се двапут. Унесите износ у трошак и изоставите критеријум.
guard-move-together = { $one } и { $other } ређају понуде готово исто (корелација рангова { $correlation }; граница програма Ponder је 0,9). Питајте се да ли мере две ствари или једну.
guard-no-spread = По критеријуму { $criterion } све понуде вреде исто: његова тежина ништа не одлучује. Можда је пре услов.
guard-weights-before-scale = Пондери које даје { $member } старији су од скале критеријума { $criterion } каква је сада: пондер говори о путу од најгорег до најбољег нивоа. Тражите пондере поново.
guard-too-many = Критеријума има { $count }; преко { $most } (граница програма Ponder) сваки тежи тако мало да ретко који шта одлучује. Групишите их или неке изоставите.

## У образложењу

memo-tree = Групе критеријума
memo-tree-group = заједно { $share }: { $criteria }.
memo-definitions = Шта критеријуми броје
memo-definition-missing = За одговоре који недостају (у угластој загради) унапред је речено: { $policy }.
