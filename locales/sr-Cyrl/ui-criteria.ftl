### Екран критеријума: шта је важно и како се мери.

criteria-question = Шта нам је важно и како то меримо?
criteria-none = Још нема критеријума.
    .hint = Почните од испорука у року и цене са превозом: о њима се најчешће одлучује.
criteria-add = Додај критеријум…
criteria-column-name = Критеријум
criteria-column-scale = Од најгорег до најбољег
criteria-column-target = Циљ
criteria-column-offers = Понуде на скали
criteria-to = до
criteria-line-empty = На овој скали још нема понуда.

## Са стране

criteria-remarks = Вреди још једном погледати
criteria-scales = Како ради скала
criteria-scales-about = Најгори ниво вреди 0, најбољи 1, а оно између сразмерно. Утврдите оба пре отварања понуда: тада ниједна понуда не помера оцену друге.

## Уређивање

criteria-new = Нов критеријум
criteria-starting = Већ уписани нивои су полазне вредности програма Ponder. Поставите своје.
criteria-name = Назив
criteria-same = Тако се зове још један критеријум.
criteria-family = Породица
criteria-measure = Како се мери
criteria-measure-on-time = По испорукама у року
criteria-measure-landed-cost = По цени са превозом
criteria-measure-quantity = По броју који сами одредимо
criteria-unit = Јединица
    .hint = Шта се броји: дани, месеци, поени.
criteria-worst = Најгори ниво, вреди 0
criteria-best = Најбољи ниво, вреди 1
criteria-target = Циљ
    .hint = Колико тражите. Изгледи да се достигне увек се приказују.
criteria-money = { $currency } за { $unit }
criteria-owed = Још недостаје: { $fields }.
criteria-record = Забележи критеријум
criteria-add-now = Додај критеријум
criteria-cancel = Одустани
criteria-remove = Уклони критеријум
criteria-used-by = Не може да се уклони док се на њега ослања: { $names }.
criteria-beyond-worst = изван најгорег нивоа, рачуна се као 0
criteria-beyond-best = изван најбољег нивоа, рачуна се као 1

## Готови критеријуми

criteria-library = По чему судимо понудама?
criteria-library-about = Нивои су полазне вредности програма Ponder; своје постављате пре него што се ишта забележи.
criteria-ready-there = Већ постоји. Исти докази не смеју да се рачунају двапут.
criteria-ready-on-time = Испоруке у року
    .about = Из евиденције испорука: 80% је најгоре, 99% најбоље, циљ је 95%.
criteria-ready-landed-cost = Цена са превозом
    .about = Цена заједно са превозом. Ви кажете која је најгора, а која најбоља.
criteria-ready-own = Наш сопствени критеријум
    .about = Било који број на који добављач може да одговори.
