### Уређивање скала, стабло и шта се ради с одговорима који недостају.

criteria-measure-piecewise = По броју, од тачке до тачке
criteria-measure-levels = По описаним нивоима
criteria-measure-yes-no = Да или не
criteria-points = Колико који одговор вреди
criteria-points-about = Између две тачке вредност иде право. Једна тачка вреди 0, једна 1; најбоље може бити и између. Повуците ручицу, или је померајте стрелицама.
criteria-point-answer = Одговор { $number }
criteria-point-value = Вредност { $number }
criteria-point-add = Додај тачку
criteria-point-remove = Уклони тачку { $number }
criteria-curve-alt = Вредност сваког одговора
criteria-handle = Тачка { $number }
criteria-ends-about = Повуците крај скале или га померите стрелицама. Тачке су понуде.
criteria-handle-worst = Најгори ниво на скали
criteria-handle-best = Најбољи ниво на скали
criteria-levels = Нивои
criteria-levels-about = Уз сваки и шта за њега мора да постоји, да би двоје нашли исти. Један вреди 0, један 1.
criteria-level-name = Ниво { $number }
criteria-level-value = Вредност
criteria-level-meaning = Шта мора да постоји за ниво { $number }
criteria-level-add = Додај ниво
criteria-level-remove = Уклони ниво { $number }
criteria-better = Који одговор је бољи
criteria-definition = Шта се тачно броји
    .hint = Да би два добављача одговорила на исто.
criteria-missing = Кад понуда не одговори
criteria-group = У групи
criteria-group-none = ни у једној, на врху
criteria-group-add = Додај групу…
criteria-group-new = Нова група критеријума
criteria-group-change = Измени групу
criteria-group-about = Чланови дају пондере критеријумима; група тежи колико њени критеријуми заједно.
criteria-group-used = У групи нешто лежи; може да се уклони кад остане празна.
criteria-group-record = Забележи групу
criteria-group-remove = Уклони групу

## Процене купца

offers-estimate = Нема одговора на: { $name }
offers-estimate-answer = Процена купца
offers-estimate-reason = На чему почива
offers-estimate-record = Забележи процену

## Услови

criteria-gates = Услови
criteria-gates-about = Најмање што понуда мора да испуни, колико год иначе вредела. Ко испадне, остаје у предмету с разлогом.
criteria-gate-add = Додај услов…
criteria-gate-new = Нов услов
criteria-gate-change = Измени услов
criteria-gate-requirement = Шта мора да буде испуњено
    .hint = Да би двоје одговорило исто.
criteria-gate-kind = Шта одлучује
criteria-gate-kind-checked = неко проверава сваког добављача
criteria-gate-kind-at-least = одговор од најмање толико
criteria-gate-kind-at-most = одговор од највише толико
criteria-gate-kind-chance = изглед за испоруку на време
criteria-gate-level = Толико
criteria-gate-rate = Удео на време
criteria-gate-chance = Најмањи изглед за то
criteria-gate-record = Забележи услов
criteria-gate-remove = Уклони услов

## Одговори, и шта се ради кад неки недостаје

answer-yes = да
answer-no = не
missing-wait = Рангирање га чека
missing-exclude = Понуда испада
missing-worst = Рачуна се као најгори ниво
missing-estimate = Процењује га купац
