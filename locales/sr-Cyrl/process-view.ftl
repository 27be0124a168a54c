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
process-view-became = Дотле: { $was }. Зашто је промењено: { $reason }
process-view-became-by = Дотле: { $was }. Повод за промену: { $triggers }. { $reason }
process-view-sealed-note = запечаћено

## Куповни центар

process-view-quorum = { $n ->
    [one] Потребан је { $count } потпис члана са гласом: више од половине. То је наше полазиште.
    [few] Потребна су { $count } потписа чланова са гласом: више од половине. То је наше полазиште.
   *[other] Потребно је { $count } потписа чланова са гласом: више од половине. То је наше полазиште.
}
process-view-quorum-two-thirds = { $n ->
    [one] Потребан је { $count } потпис члана са гласом: две трећине, како положај предлаже. То је наше полазиште.
    [few] Потребна су { $count } потписа чланова са гласом: две трећине, како положај предлаже. То је наше полазиште.
   *[other] Потребно је { $count } потписа чланова са гласом: две трећине, како положај предлаже. То је наше полазиште.
}
process-view-quorum-one = { $n ->
    [one] Довољан је { $count } потпис члана са гласом, како положај предлаже. То је наше полазиште.
    [few] Довољна су { $count } потписа чланова са гласом, како положај предлаже. То је наше полазиште.
   *[other] Довољно је { $count } потписа чланова са гласом, како положај предлаже. То је наше полазиште.
}
process-view-quorum-own = { $n ->
    [one] Потребан је { $count } потпис члана са гласом, како је куповни центар одредио.
    [few] Потребна су { $count } потписа чланова са гласом, како је куповни центар одредио.
   *[other] Потребно је { $count } потписа чланова са гласом, како је куповни центар одредио.
}

## Провера поновне куповине

process-view-nothing-fires = Ништа не тражи више: уговор може да се настави.
process-view-fires = Уговор не може просто да се настави. Повод за даље: { $triggers }.

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
