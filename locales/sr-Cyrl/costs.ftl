### Вреднована цена: њени кораци, на чему сваки почива и шта од њега зависи. За образложење, екран и командну линију.

## Кораци, као заглавља колона

cost-step-price = Цена
cost-step-currency = у { $currency }
cost-step-net-of-vat = без ПДВ-а
cost-step-export = Извоз
cost-step-freight = Превоз
cost-step-insurance = Осигурање
cost-step-duty = Царина
cost-step-payment = Плаћање
cost-step-vat = ПДВ
cost-step-energy = Енергија
cost-step-maintenance = Одржавање
cost-step-consumables = Потрошни материјал
cost-step-disposal = Одлагање
cost-step-switching = Прелазак
cost-landed = На месту
cost-evaluated = Вреднована
cost-in-price = у цени

## На чему корак почива

cost-quoted = како је понуђено за { $quantity } { $units }
cost-quoted-lines = ставки: { $lines }, пондерисано количином
cost-quoted-breaks = по ценама које важе за { $quantity } { $units }
cost-rate = 1 { $currency } = { $rate } { $own } ({ $source }, { $date })
cost-vat-taken-out = понуђено са { $rate } ПДВ-а
cost-vat-put-on = свака понуда са { $rate } ПДВ-а
cost-included = по паритету { $incoterm } већ је у цени
cost-stated = исказано у понуди
cost-stated-and-added = до луке исказано у понуди, а даље: { $reason }
cost-added-share = { $share } од свега пре тога: { $reason }
cost-each-year = { $amount } годишње, { $n ->
    [one] { $years } годину
    [few] { $years } године
   *[other] { $years } година
} по стопи од { $rate }: { $reason }
cost-at-the-end = { $amount } после { $n ->
    [one] { $years } године
    [few] { $years } године
   *[other] { $years } година
} по стопи од { $rate }: { $reason }
cost-paid = { $payment }; новац кошта { $rate } годишње
cost-paid-now = { $share } при испоруци
cost-paid-after = { $share } { $n ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
} после испоруке
cost-paid-before = { $share } { $n ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
} пре испоруке
cost-paid-on-delivery = плаћа се при испоруци, јер понуда не каже друго
cost-spread = { $amount } подељено на { $volume } { $units }

## Основа

cost-basis-place = Све понуде се своде на исто место: { $place }.
cost-basis-rate = Новац кошта { $rate } годишње, а година има { $days } дана ({ $source }).
cost-basis-vat = Понуде се пореде са { $rate } ПДВ-а.
cost-basis-no-vat = Понуде се пореде без ПДВ-а.
cost-basis-rates-on = Важе девизни курсеви на дан { $date }.
cost-basis-life = Трошкови коришћења рачунају се за { $n ->
    [one] { $years } годину
    [few] { $years } године
   *[other] { $years } година
}.
cost-rates-one = 1 { $currency } = { $rate } { $own }
cost-rates = { $rates } ({ $source }, { $date })

## Шта од тога зависи

cost-holds-rate = Ако { $currency } порасте или падне за 5 или 10%, и даље најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-holds-volume = Ако се купи петина мање или више, и даље најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-rate-up = Ако { $currency } порасте за { $percent }, најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-rate-down = Ако { $currency } падне за { $percent }, најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-volume-up = Ако се купи { $percent } више, најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-volume-down = Ако се купи { $percent } мање, најнижу цену има { $cheapest }, а на првом месту је { $first }.
cost-crossover = Од { $quantity } { $units } навише најнижу цену има { $above }, а испод тога { $below }.

warning-freight-on-top = { $supplier }: у понуди је превоз исказан посебно, а по паритету { $incoterm } већ је у цени. Рачуна се; питајте да ли је тако мишљено.
warning-lines-missing = { $supplier } нема цену за: { $items }. Остале ставке се ипак пореде: затражите и ове, или понуду искључите.
warning-payment-uncounted = { $supplier }: услови плаћања се не рачунају, јер годишња стопа није одређена.

## У образложењу

memo-costs-cheapest = { $supplier } има најнижу цену од првог до последњег корака
memo-costs-turned = Најнижу понуђену цену има { $cheap }, а најнижу вредновану { $supplier }
memo-costs-reading = { $currency } за { $unit }. Свака колона се додаје на претходну или се од ње одузима. На чему почива, стоји уз ток одлучивања.
memo-costs-alt = Вреднована цена корак по корак: { $rows }.
memo-costs-basis = На чему се пореде трошкови
memo-costs-moves = Шта зависи од курса и количине
memo-costs-method = Производи и количници чувају 28 цифара; заокружује се само оно што се штампа. Вредност на дан испоруке онога што се плаћа касније: { $later }; онога што се плаћа сваке године: { $life }. Помаци од 5, 10 и 20% избор су програма Ponder.

## На екрану

costs-none = Ниједна понуда још нема цену.
costs-answer = Најнижу вредновану цену има { $cheapest }: { $amount } за { $unit }.
costs-turned = Најнижу цену нуди { $cheap }.
costs-blocked = { $n ->
    [one] { $count } понуда још не може да се пореди.
    [few] { $count } понуде још не могу да се пореде.
   *[other] { $count } понуда још не може да се пореди.
}
costs-step = { $step }: { $assumption }

## На командној линији

rank-costs = Од цене до вредноване цене:

## У табели

screen-cell-currency = Дато у валути { $currency }
