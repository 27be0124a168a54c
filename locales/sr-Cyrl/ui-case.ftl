### Екран предмета: шта се набавља и ко одлучује.

case-question = Шта набављамо и ко одлучује?
case-sections = На овом екрану

## Набавка

case-purchase = Набавка
case-title = Шта се набавља
case-reference = Ваш број предмета
case-buy-class = Колико је нова?
case-currency = Валута
case-unit-one = Јединица, једна
    .hint = Како стоји после „за“: паковање
case-unit-many = Јединица, више њих
    .hint = Како стоји после „1.000“: паковања
case-volume = Количина
case-condition = Услов пре потписа
    .hint = Штампа се у предлогу одлуке, испод цене опредељења.

## Стратешки положај

case-position = Колико је стратешка?
case-position-none = Изаберите поље: колико зависи од ове набавке и колико би тешко било наћи другог добављача?
case-position-reason = Зашто овај положај
    .hint = Реченица која ће уверавати и за десет година.

## Доња граница поузданости

case-floor = Поузданост на првом месту
case-floor-reason = Ваш разлог: { $reason }
case-floor-set = Постави границу…
case-floor-change = Промени границу…
case-floor-back = Врати на полазиште
case-floor-title = Ваша сопствена граница
case-floor-about = Поузданост тада носи бар толики удео свих пондера, ма шта јој чланови дали. 0 значи без границе.
case-floor-percent = Најмањи удео поузданости
case-floor-why = Зашто одступате од полазишта
case-floor-record = Постави границу

## Куповни центар

case-members = Куповни центар
case-column-name = Име
case-column-roles = Улоге
case-column-votes = Гласови
case-column-share = Удео
case-column-weighed = Пондери
case-column-edit = Измена
case-weighed = пондери су дати
case-member-add = Додај члана…
case-member-add-now = Додај члана
case-member-edit = Измени: { $name }
case-member-new = Ко улази у куповни центар?
case-member-title = { $name }
case-member-name = Име
    .hint = Како ће стајати у потпису на предлогу одлуке.
case-member-same = Тако се зове још један члан.
case-member-power = Гласови
    .hint = Сваки члан има 1, осим ако нечија реч вреди више.
case-member-record = Забележи члана
case-member-remove = Уклони: { $name }

## Са стране

case-remarks = Вреди још једном погледати
case-roles = Шта значе улоге
case-role-initiator = Каже да је набавка потребна.
case-role-user = Ради са оним што се набавља.
case-role-prescriber = Одређује шта је потребно.
case-role-buyer = Тражи добављаче и прикупља понуде.
case-role-gatekeeper = Пропушта или задржава добављаче и податке.
case-role-advisor = Саветује; његови пондери се виде, али се не рачунају.
case-role-decider = Доноси одлуку.
case-role-approver = Одобрава средства или потпис, без гласа.
case-role-facilitator = Води састанак, изван гласања.
case-role-auditor = Чита и проверава, изван гласања.
