### Трошкови понуда, корак по корак.

scoring-part-costs = Трошкови

## Основа и курсеви

costs-basis = На чему се све понуде пореде
costs-basis-none = Још ништа није одређено: паритети су само речи, услови плаћања се не рачунају, а понуде се пореде без ПДВ-а.
costs-basis-edit = Одреди основу
costs-basis-title = На чему се пореде трошкови?
costs-basis-about = Одређује се пре него што понуде стигну и замрзава се са спецификацијом. Изоставите што овде није важно.
costs-basis-record = Упиши основу
costs-place = Место
    .hint = На њега се свака понуда своди по свом паритету
costs-annual-rate = Колико новац кошта годишње
    .hint = За услове плаћања и трошкове коришћења
costs-rate-source = Одакле је та стопа
costs-days = Дана у години
    .hint = 365, ако не кажете друго
costs-vat = ПДВ са којим се све пореди
    .hint = Празно: све без ПДВ-а
costs-rates-on = Дан девизног курса
costs-life = Година коришћења
    .hint = За трошкове коришћења
costs-rates-edit = Замрзни курсеве
costs-rates-title = Девизни курсеви
costs-rates-about = Од једног дана и из једног извора. Упишите колико једна јединица сваке валуте вреди у { $currency }.
costs-rates-date = Њихов дан
costs-rates-source = Ко их је објавио
costs-rate-of = 1 { $currency } =
costs-rates-more = Још једна валута
costs-rates-record = Замрзни курсеве
costs-currency = Валута
    .hint = Празно: валута набавке

## Ланац

costs-table = Од цене до вредноване цене, { $currency } за { $unit }
costs-chain = { $name }, корак по корак
costs-step-head = Корак
costs-adds = Додаје
costs-after = Укупно
costs-drawn = Нацртано
costs-rests-on = На чему почива
costs-moves = Шта зависи од курса и количине
    .about = Свака валута помера се за 5 и 10%, а количина за 20%: те границе су избор програма Ponder.

## Услови понуде

costs-terms-edit = Услови понуде
costs-terms-title = Услови: { $name }
costs-terms-record = Упиши услове
costs-offer-vat = ПДВ у ценама
    .hint = Празно: без њега
costs-payment = Плаћање
    .hint = Ништа: при испоруци. Дани се броје од испоруке; испод нуле је унапред.
costs-payment-share = Удео у цени
costs-payment-days = Дана после испоруке
costs-payment-more = Додај рату
costs-breaks = Количински прагови
costs-breaks-none = Без њих
costs-breaks-all = За све јединице
costs-breaks-incremental = За јединице изнад прага
costs-break-from = Од количине
costs-break-price = Цена јединице
costs-break-more = Додај праг
costs-remove = Уклони

## Што се додаје

costs-added-edit = Што купац додаје
costs-added-title = Шта се плаћа осим цене: { $name }
costs-added-about = Што се другима плаћа за превоз и увоз, и колико кошта коришћење. Где трошка нема, упишите 0 и реците зашто.
costs-added-one = { $name }: { $figure }. { $reason }
costs-added-record = Додај износ
costs-added-reason = Одакле је износ
costs-part = Део
costs-figure-as = Дато као
costs-figure-amount = Износ по јединици
costs-figure-share = Удео
costs-figure = Износ
costs-figure-life = За годину коришћења; за одлагање једном, на крају
costs-figure-of = Од свега што је у ланцу пре тога
costs-close = Затвори
