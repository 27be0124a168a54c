### Шта радни сто каже на екранима: одговори, заглавља табела и оно што сесија одбија.

## Оквир

screen-saved = Сачувано, запис { $entry }
screen-to-do = { $n ->
    [one] још { $count } ствар
    [few] још { $count } ствари
   *[other] још { $count } ствари
}
session-memo-file = { $title } – предлог одлуке.pdf
session-memo-written = Предлог одлуке је у датотеци { $file }.
session-memo-opened = Предлог одлуке је отворен у вашем читачу PDF датотека; одштампајте га одатле.

## Шта сесија одбија

session-bad-request = Захтев се не може прочитати: { $detail }
    .hint = Поново покрените програм; ако се понови, пријавите овај ред.
session-went-wrong = Нешто је пошло наопако у самом програму.
    .hint = Покушајте поново; што је забележено, на диску је.
session-nothing-open = Ниједан предмет није отворен.
    .hint = Отворите га са почетне стране.
session-over-dossier = { $file } је отворени предмет; предлог одлуке се никад не уписује преко њега.
    .hint = Изаберите друго име.
session-cannot-write = { $file } се не може уписати ({ $detail }).
    .hint = Изаберите другу фасциклу.
session-nothing-outside = Одавде се изван прозора ништа не може отворити ни показати.
    .hint = Извезите предлог одлуке и отворите датотеку сами.

## Случај

screen-case-nothing = Још нигде не пише шта се набавља.
screen-case-bought = Куповни центар бира добављача за: { $title }.
screen-case-votes = { $n ->
    [one] Право гласа има { $count } особа.
    [few] Право гласа имају { $count } особе.
   *[other] Право гласа има { $count } особа.
}
screen-case-no-votes = Још нико нема право гласа.
screen-consequence-strategic = Велики утицај, велики ризик: поузданост тежи најмање { $floor }, а евиденција се рачуна по опрезној граници.
screen-consequence-bottleneck = Мали утицај, велики ризик: поузданост тежи најмање { $floor }, а евиденција се рачуна по опрезној граници.
screen-consequence-leverage = Велики утицај, мали ризик: пондери чланова важе како су дати, а евиденција се рачуна по просеку.
screen-consequence-non-critical = Мали утицај, мали ризик: пондери чланова важе како су дати, а евиденција се рачуна по просеку.
screen-rule-open = Кад се одреди положај набавке, он каже колико поузданост мора да тежи.
screen-rule-floor = Поузданост тежи најмање { $floor }.
screen-rule-none = Нема доње границе: пондери чланова важе како су дати.

## Критеријуми

screen-criteria-none = Још нема критеријума по којем би се понуде оцењивале.
screen-criteria-answer = { $n ->
    [one] Понуде се оцењују по { $count } критеријуму.
    [few] Понуде се оцењују по { $count } критеријума.
   *[other] Понуде се оцењују по { $count } критеријума.
}
screen-measure-landed-cost = цена са превозом, { $currency } за { $unit }
screen-measure-on-time = удео испорука у року
screen-measure-quantity = одговор из понуде, { $unit }
screen-measure-judged = бодови чланова, сваки с образложењем

## Понуде

screen-offers-none = Још није наведен ниједан добављач.
screen-offers-answer = { $n ->
    [one] У избору је { $count } понуда.
    [few] Бира се између { $count } понуде.
   *[other] Бира се између { $count } понуда.
}
screen-offers-range = Цене са превозом иду од { $low } ({ $cheapest }) до { $high } ({ $dearest }).
screen-column-price = Цена
screen-column-freight = Превоз
screen-column-landed = Цена са превозом
screen-column-delivered = Испоручено
screen-column-late = Касно
screen-column-on-time = У року
screen-column-shipments = испорука
screen-anchors = { $worst } до { $best }
screen-target = циљ { $target }
screen-cell-clamped-worst = Лошије од најлошијег нивоа; рачуна се као он.
screen-cell-clamped-best = Боље од најбољег нивоа; рачуна се као он.
screen-cell-cautious = Рачуна се опрезна граница.
screen-cell-mean = Рачуна се просек.
screen-cell-lines = Просек више ставки цене.

## Оцене

screen-judgements-none = Још нико није дао пондере.
screen-judgements-answer = Пондере је дало { $judged } од { $all } чланова са правом гласа.
screen-judgements-widest = Највише се разилазе око критеријума { $criterion }: { $most } му даје { $high }, { $least } { $low }.
screen-judgements-reading = Свака тачка је пондер једног члана; шупље тачке се не рачунају. Црта је просек по снази гласа.
screen-judgements-own-only = Док сви чланови са правом гласа не дају своје, видите само сопствене.
screen-judgements-reading-own = Свака тачка је пондер једног члана, а засад је ту само ваш. Сви се показују одједном.
screen-judgements-alt = { $criterion }: од { $low } до { $high }, просек { $mean }.
screen-judgements-alt-own = { $criterion }: { $share }.
screen-talk = { $criterion }: { $least } { $low }, { $most } { $high }.
screen-spread = ± { $half }
