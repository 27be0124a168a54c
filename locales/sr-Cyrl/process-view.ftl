### Шта радни сто каже о поступку: фазе, изјаве, провера поновне куповине, одлука.

process-view-closed = затворено: { $who }, { $when }
process-view-later = касније
process-view-ready = може да се затвори
process-view-missing = { $n ->
    [one] недостаје { $count } ствар
    [few] недостају { $count } ствари
   *[other] недостаје { $count } ствари
}
process-view-line = { $phase }: { $stands }
process-view-all-closed = Све фазе су затворене
process-view-closes = Затвара: { $who }.
process-view-became = Било је: { $was }. Зашто је промењено: { $reason }
process-view-became-by = Било је: { $was }. Повод за промену: { $triggers }. { $reason }
process-view-sealed-note = запечаћено

## Куповни центар

process-view-quorum = { $n ->
    [one] Потребан је { $count } потпис члана са гласом: више од половине. То је наше полазиште.
    [few] Потребна су { $count } потписа чланова са гласом: више од половине. То је наше полазиште.
   *[other] Потребно је { $count } потписа чланова са гласом: више од половине. То је наше полазиште.
}
process-view-quorum-own = { $n ->
    [one] Потребан је { $count } потпис члана са гласом, како је куповни центар одредио.
    [few] Потребна су { $count } потписа чланова са гласом, како је куповни центар одредио.
   *[other] Потребно је { $count } потписа чланова са гласом, како је куповни центар одредио.
}

## Провера поновне куповине

process-view-nothing-fires = Ништа не тражи више: уговор може да се настави.
process-view-fires = Уговор не може просто да се настави. Повод за даље: { $triggers }.
process-view-punctuality = На време је стигло { $onTime } од { $all } испорука. Изгледи да права стопа достиже { $target } износе { $chance }.
process-view-punctuality-unknown = Ниједна испорука није забележена, па се не може рећи да ли је циљ достигнут.
process-view-price = Јединица сада стаје { $now }; очекивало се { $expected }. То је { $rise } више; дозвољено је { $limit }.
process-view-price-under = Јединица сада стаје { $now }; очекивало се { $expected }. То је { $rise } мање.
process-view-price-unknown = Садашњи добављач још није дао цену; очекује се { $expected }.
process-view-price-sealed = Цена је запечаћена.
process-view-specification-changed = Оно што се купује у међувремену се променило.
process-view-specification-same = Оно што се купује није се променило.
process-view-age = { $n ->
    [one] Уговор траје { $months } месец; дозвољено је { $limit }.
    [few] Уговор траје { $months } месеца; дозвољено је { $limit }.
   *[other] Уговор траје { $months } месеци; дозвољено је { $limit }.
}
process-view-single-source = Није познат ниједан други добављач који би могао да испоручује.
process-view-other-sources = { $n ->
    [one] Познат је још { $count } добављач.
    [few] Позната су још { $count } добављача.
   *[other] Познато је још { $count } добављача.
}

## Шта се разликује од прошле одлуке

process-view-criterion-added = Нов критеријум: { $criterion }.
process-view-criterion-left = Више није критеријум: { $criterion }.
process-view-criterion-changed = { $criterion }: било је „{ $was }“, сада је „{ $is }“.
process-view-criterion-details-changed = { $criterion }: појединости скале су друге.
process-view-criterion-described = { $criterion } ({ $family }), { $worst } до { $best }
process-view-weight-moved = Пондер критеријума { $criterion }: био је { $was }, сада је { $is }.
process-view-requirement-added = Нов захтев: { $requirement }
process-view-requirement-left = Више се не тражи: { $requirement }

## Одлука

process-view-rank = { $rank }.
process-view-chosen = Изабран је добављач: { $supplier }.
process-view-goes-on = Уговор се наставља с добављачем: { $supplier }.
process-view-recused = изузеће
process-view-signature-owed = мора да потпише
process-view-signature-open = може да потпише
process-view-signed = { $n ->
    [one] Потписао је { $count } члан са гласом; кворум је { $asked }.
    [few] Потписала су { $count } члана са гласом; кворум је { $asked }.
   *[other] Потписало је { $count } чланова са гласом; кворум је { $asked }.
}
process-view-no-agreement = Мора бити више одлучилаца који се слажу него који се противе.
process-view-sealed = Печат: { $who }, { $when }.
process-view-delivered = на време { $onTime } од { $all }
process-view-period = од { $first } до { $last }
