### Образац за пондере једног члана, на сваки од начина.

weights-way = Како желите да се изјасните?
weights-way-points = Поени
weights-way-swing = Помаци
weights-way-ranking = Редослед
weights-way-pairwise = Парови
weights-way-best-worst = Најважније и најмање важно
weights-about-points = Дајте поене како мислите, више ономе од чега више зависи; рачуна се само њихов однос. Брзо, и добро кад знате шта хоћете.
weights-about-swing = Који помак од најгорег до најбољег нивоа вреди највише и колико уз њега вреди сваки други. Добро кад се нивои јако разликују.
weights-about-ranking = Само редослед по важности, уз дозвољене једнаке; пондере из њега изводи програм Ponder. Добро кад је до бројева тешко доћи.
weights-about-pairwise = По два критеријума, и колико је који важнији. Најдужи начин, али показује где сте себи противречили.
weights-about-best-worst = Најважнији и најмање важан критеријум, па сви остали према њима. Мање питања него код парова, а провера остаје.
weights-asked = Питања
weights-asked-single = Једно по једно
weights-asked-sheet = Цео лист

weights-record-swing = Забележи пондере по помацима: { $name }
weights-record-ranking = Забележи пондере по редоследу: { $name }
weights-record-pairwise = Забележи пондере по паровима: { $name }
weights-record-best-worst = Забележи пондере по најважнијем и најмање важном: { $name }

## Једно по једно питање

weights-before = Претходно питање
weights-next = Следеће питање
weights-progress = Одговорено: { $done } од { $all }
weights-pairs-progress = Упоређено парова: { $done } од { $all }
weights-chosen = изабрано
weights-choose = Изаберите…

## Поени и помак

weights-points-ask = Колико поена добија овај критеријум: { $criterion }?
weights-swing-most = Који бисте критеријум прво подигли са најгорег на најбољи ниво?
    .hint = Замислите понуду која је у свему на најгорем нивоу, а смете да је поправите само по једном критеријуму.
weights-swing-has = { $points } поена
weights-swing-others = Ако тај помак вреди 100 ({ $most }), колико вреди сваки од осталих?
weights-swing-ask = Ако помак код критеријума „{ $most }“ вреди 100, колико вреди код критеријума „{ $criterion }“?

## Редослед

weights-rank-first = Шта је најважније?
weights-rank-next = Шта је од преосталог најважније?
weights-order = Редослед по важности
weights-order-empty = Овде долази оно што је најважније.
weights-unplaced = Још без места. Превуците навише, или их узимајте једно за другим.
weights-placed = { $name }, { $place }. место
weights-placed-equal = { $name }, { $place }. место, једнако претходном
weights-not-placed = { $name }, без места
weights-tie = једнако претходном
weights-tie-of = { $name }: једнако претходном
weights-up = { $name }: навише
weights-down = { $name }: наниже
weights-place = Следеће по реду
weights-place-of = Следеће по реду: { $name }
weights-rank-keys = Alt са ↑ или ↓ помера ред.

## Парови, најважније и најмање важно: Сатијева скала

weights-pair-ask = { $one } или { $other }: шта је важније, и колико?
weights-pair-keys = 1 до 9 за леви критеријум, уз Shift за десни; ← → или Page Up и Page Down за претходно и следеће питање.
weights-take-back = Повуци одговор
weights-equal = Једнако су важни: { $one } и { $other }
weights-more = Важније је „{ $more }“ него „{ $less }“: { $word } предност ({ $times })
weights-more-plainly = Важније је „{ $more }“ него „{ $less }“: { $times } пута
weights-step-1 = једнако
weights-step-2 = мала
weights-step-3 = умерена
weights-step-4 = умерена до јака
weights-step-5 = јака
weights-step-6 = јака до врло јака
weights-step-7 = врло јака
weights-step-8 = врло јака до изузетна
weights-step-9 = изузетна
weights-triangle = Колико је пута критеријум у реду важнији од оног у колони; 1 значи једнако, а 1/3 три пута мање.
weights-cell = { $one } према: { $other }
weights-cell-more = { $times }
weights-cell-less = 1/{ $times }
weights-cell-equal = 1
weights-extreme-best = Који је критеријум најважнији?
weights-extreme-worst = Који је критеријум најмање важан?
weights-extreme-scale = Колико је „{ $one }“ важније него „{ $other }“?
weights-extreme-missing = Прво изаберите најважнији и најмање важан критеријум.

## Шта следи из одговора

weights-live = Шта следи из ових одговора
weights-share = Удео
weights-loops = Где се одговори међусобно косе
weights-ask-again = Питај поново:
weights-ask-again-of = Питај поново: { $one } – { $other }
weights-repair = Унеси ово у образац
weights-repaired = Предложене вредности су у обрасцу. Ништа није забележено док то сами не урадите.
weights-repair-back = Врати моје вредности
