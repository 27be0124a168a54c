### Екрани поступка: фазе, потреба, провера поновне куповине, изјаве, избор, потписи, печат.

process-cancel = Одустани
process-day = Овако: 2026-03-01, година, месец, дан
process-source = Одакле је податак

## Фазе

process-phases = Фазе
process-closed = затворено
process-duty-done = урађено:
process-duty-waived = изостављено:
process-duty-missing = недостаје:
process-waived = Изостављено: { $reason }
process-waive = Изостави…
process-waive-this = Изостави: { $duty }
process-waive-title = Изоставити?
process-waive-about = Изоставља се: { $duty }. Разлог остаје у записнику и у предлогу одлуке.
process-waive-reason = Зашто може без тога
process-waive-do = Изостави
process-close = Затвори фазу…
process-close-title = Затварање: { $phase }
process-close-about = Од тада се у овој фази ништа не мења, осим ако се поново отвори уз разлог.
process-close-note = Шта о њој треба запамтити
process-close-do = Затвори фазу
process-reopen = Отвори поново…
process-reopen-title = Поновно отварање: { $phase }
process-reopen-about = Отварају се и фазе после ње, а закључане оцене и потписи који на њој почивају више не важе.
process-reopen-reason = Зашто се поново отвара
process-reopen-do = Отвори фазу поново

## Потреба и спецификација

process-need = Потреба
process-need-what = Шта треба и за шта
    .hint = Речима оних којима треба.
process-need-without = Шта бива без тога
    .hint = Одговор каже и колико вреди платити за сигурност.
process-need-by = До када
process-specification = Спецификација
process-requirement = Захтев { $n }
process-requirement-remove = Избаци захтев { $n }
process-requirement-next = Следећи захтев
    .hint = Шта свака понуда мора да испуни, по један захтев.
process-requirement-add = Додај захтев

## Поновна куповина

process-precedent = Прошла одлука
process-precedent-reference = Уговор или предмет
    .hint = Број под којим се налази.
process-precedent-incumbent = Ко сада испоручује
process-precedent-choose = Изаберите…
process-precedent-nobody = Прво наведите добављаче на екрану Понуде.
process-precedent-since = Уговор важи од
process-precedent-price = Тадашња цена јединице
    .hint = Са превозом, у валути ове набавке.
process-differences = Шта је сада друкчије
process-switching = Одлазак од добављача
process-switching-about = Колико једнократно стаје промена добављача. Распоређује се на количину и додаје свакој другој понуди.
process-switching-amount = Износ
process-switching-reason = Од чега се састоји
process-index = Индекс цена
process-index-about = Индекс преноси стару цену у данашњу; без њега се очекује сама стара цена.
process-index-then = Индекс тада
process-index-now = Индекс сада
process-index-source = Који индекс, ко га објављује, за које месеце.

## Провера директне поновне набавке

process-check = Провера
process-check-ours = Пет питања записнику. Границе су наша полазишта; промените их ако су ваше друге.
process-check-again = Пет питања записнику. Проверите поново кад год се промени одговор или граница.
process-check-target = Испоруке у року, најмање
process-check-rise = Раст цене преко индекса, највише
process-check-months = Месеци без новог избора, највише
process-check-date = Дан провере
process-check-changed = Да ли се променило оно што купујемо?
process-check-same = Исто је
process-check-other = Променило се
process-check-do = Провери
process-check-needs-precedent = За проверу треба прошла одлука, цена садашњег добављача и његове испоруке.
process-finding-fires = тражи више:
process-finding-rests = у реду:
process-go-on = Потпиши и настави
process-to-decision = На потписе
process-reclassify = Учини модификованом набавком…
process-reclassify-title = Учинити је модификованом поновном набавком?
process-reclassify-reason = Шта то значи за нас
process-reclassify-do = Учини модификованом

## Куповни центар

process-declarations = Везе с добављачима и ко мора да потпише
process-undeclared = Још ништа није изјављено
process-recused = Изузеће: { $reason }
process-advice = Саветује: { $advice }
process-declare = Изјава о вези…
process-declare-for = Изјава о вези: { $name }
process-recuse = Изузми се…
process-recuse-for = Изузеће: { $name }
process-advise = Посаветуј…
process-interest-title = { $name }: има ли везе с неким добављачем?
process-interest-about = Удели, родбина, ранији посао, поклони. Ако везе нема, оставите празно; и то се бележи.
process-interest-words = Веза
process-interest-do = Изјави
process-recusal-title = Изузеће: { $name }
process-recusal-about = Пондери, оцене и потпис се више не рачунају. Остају у записнику.
process-recusal-words = Зашто
process-recusal-do = Изузми се
process-advise-title = Мишљење: { $name }
process-advise-about = Види се, али се не рачуна.
process-advise-words = Савет
process-advise-do = Забележи мишљење
process-quorum-set = Одреди кворум…
process-quorum-back = Врати на полазиште
process-quorum-title = Колико чланова са гласом мора да потпише?
process-quorum-members = Потписи
process-quorum-why = Зашто одступате од полазишта
process-quorum-do = Одреди кворум

## Одлука

process-choice = Избор
process-choice-none = Још нико није изабран.
process-goes-on-none = Кад се провера потпише, уговор се наставља.
process-choose-whom = Добављач
process-choose = Изабери: { $supplier }
process-choose-again = Изабери другог…
process-trade-off = Шта се за шта даје, речима
process-trade-off-owed = Није први на листи: реците шта се добија, а чега се одричете.
process-trade-off-may = Први је на листи; речи су добродошле, али нису обавезне.
process-signatures = Потписи
process-column-member = Члан
process-column-roles = Улоге
process-column-stance = Став
process-column-when = Када
process-sign = Потпиши…
process-sign-for = Потпис: { $name }
process-sign-title = Потписује: { $name }
process-sign-about = Потпис се никад не мења. Ако се одлука поново отвори, сви потписују изнова.
process-words = Вашим речима
process-words-owed = Остају какве јесу и штампају се.
process-words-may = Само ако нешто треба запамтити.
process-sign-do = Потпиши
process-sealing = Печат
process-seal = Запечати одлуку…
process-seal-about = Од тада се уносе само испоруке. Печат чини видљивом сваку каснију промену записника.
process-seal-do = Запечати одлуку
process-sealed-count = Записа под печатом: { $count }. Отисак последњег:
process-sealed-about = Ко сачува ова два податка, у сваком тренутку може да провери да пре њих ништа није промењено.
process-follow-up = Шта је испоручено
process-follow-up-about = Испоруке по овом уговору. Не дирају одлуку; следећа набавка почиње од њих.
process-shipments = Испоруке
process-late = Од тога касно
process-first-day = Први дан
process-last-day = Последњи дан
process-source-register = Евиденција или извештај из којег је бројано.
process-follow-up-do = Забележи испоруке: { $supplier }
process-memo = Предлог одлуке
