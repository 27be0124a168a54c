### Колико је набавка стратешка, на екрану случаја.

position-declared = изјашњено
position-questions = Питања о утицају и ризику снабдевања
position-clear = повуци одговор
position-note = На чему се одговори заснивају
    .hint = Подаци, уговори, ко је питан.
position-reason = Разлог
position-record = Забележи с разлогом
position-column-axis = Оса
position-column-mean = Просек одговора
position-column-cut = Граница
position-column-distance = Удаљеност
position-column-what = Шта
position-column-proposed = Предлаже се
position-column-holds = Важи
position-column-position = Положај
position-column-first = Први
position-column-second = Други
position-column-reliability = Поузданост
position-column-why = Зашто
position-cuts-move = Помери границе…
position-cuts-back = Врати на 3
position-cuts-title = Где се секу две осе?
position-cuts-about = Од овог просека оса се рачуна као висока. 3 је средина и наше полазиште.
position-cuts-impact = Утицај је висок од
position-cuts-risk = Ризик снабдевања је висок од
position-cuts-set = Помери границе
position-proposals = Шта положај предлаже
position-precautions = Папири које тражи
position-departures = Где одступате
position-forgo = Одустани…
position-forgo-title = Зашто се ово не ради?
position-count-mean = Рачунај по просеку…
position-count-bound = Рачунај по граници…
position-count-back = Врати на оно што положај предлаже
position-count-mean-title = Да се евиденције рачунају по просеку?
position-count-bound-title = Да се евиденције рачунају по опрезној граници?
position-count-about = Граница је стопа коју права премашује у 95 од 100 случајева: она тражи дугу евиденцију. Просек тражи добру. Ко нема евиденцију, у оба случаја се рачуна по граници.
position-take-over = Преузми полазне пондере као моје
position-under = Исте понуде у сваком положају
position-depart-title = Изјаснити се: { $position }?
position-depart-about = Према одговорима то је: { $proposed }. Одступање се бележи с разлогом и стоји у предлогу одлуке.
position-depart-do = Изјасни се

## Место које се проба

position-try-point = Набавка на мапи
position-try-hint = Померите тачку, руком или стрелицама, или упишите где би лежала. Ништа се не бележи.
position-try-impact = Пробај утицај
position-try-risk = Пробај ризик
position-try-back = Назад на одговоре
position-try-proposals = Шта би предложио
position-try-ranking = Редослед по његовом правилу
