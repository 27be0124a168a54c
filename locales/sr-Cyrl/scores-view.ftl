### Речи о запечаћеним ценама, оценама, тражењу и круговима.

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

## Кругови

rounds-none = Још нема ни понуде ни плана.
rounds-name = { $round }. круг
rounds-answer =
    { $n ->
        [one] Преговори имају досад { $count } круг.
        [few] Преговори имају досад { $count } круга.
       *[other] Преговори имају досад { $count } кругова.
    }
rounds-down = − { $amount } ({ $percent })
rounds-up = + { $amount } ({ $percent })
rounds-unchanged = без промене
rounds-reaches-aspiration = достиже жељену цену
rounds-reaches-target = достиже циљ
rounds-within-walk-away = изнад циља
rounds-beyond-walk-away = преко границе одустајања
rounds-switching = { $landed } са превозом + { $switching } за прелазак = { $evaluated }
rounds-earlier = Овај круг је завршен: његове понуде остају какве јесу.
rounds-carried-note = Бледе бројке су из ранијег круга и важе док добављач не одговори у овом. Чим упишете нову цену, то је понуда овог круга, а остало се преноси.
rounds-carried = У овом кругу још нема одговора; важи понуда { $round }. круга.
