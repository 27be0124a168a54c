### Речи о запечаћеним ценама, оценама, тражењу и рундама.

offers-sealed = запечаћено
offers-sealed-answer = Њихове цене су запечаћене док се друга коверта не отвори.

## Оцене

scores-answer = Све добављаче оценило је { $done } од { $all } чланова чије се оцене рачунају.
scores-range = од { $worst } до { $best } поена
scores-meaning = { $points }: { $meaning }
scores-spread = од { $least } до { $most }
scores-taken = { $who }, { $time }
scores-every-sheet = Када би се рачунали сви листови, први избор био би { $winner }.

## Тражење

search-none = Још нико није пронађен.
search-answer =
    { $n ->
        [one] Пронађен је { $count } добављач.
        [few] Пронађена су { $count } добављача.
       *[other] Пронађено је { $count } добављача.
    }
search-left =
    { $n ->
        [one] У ужем избору је { $count }.
        [few] У ужем избору су { $count }.
       *[other] У ужем избору је { $count }.
    }
search-basis-record = Евиденција испорука
search-basis-evidence = Докази уместо евиденције
search-basis-none = Ни евиденције ни доказа
search-counts-as = вреди као { $onTime } на време, { $late } са закашњењем
gate-not-checked = Није проверено
evidence-reference = Препорука
evidence-sample = Узорак
evidence-audit = Провера на лицу места
evidence-certificate = Сертификат

## Рунде

rounds-none = Још нема ни понуде ни плана.
rounds-name = { $round }. рунда
rounds-answer =
    { $n ->
        [one] Преговори имају досад { $count } рунду.
        [few] Преговори имају досад { $count } рунде.
       *[other] Преговори имају досад { $count } рунди.
    }
rounds-down = − { $amount } ({ $percent })
rounds-up = + { $amount } ({ $percent })
rounds-unchanged = без промене
rounds-reaches-aspiration = достиже жељену цену
rounds-reaches-target = достиже циљ
rounds-within-walk-away = изнад циља
rounds-beyond-walk-away = преко границе одустајања
rounds-switching = { $landed } са превозом + { $switching } за прелазак = { $evaluated }
