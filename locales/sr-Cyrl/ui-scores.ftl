### Тражење, кругови и оцене: делови екрана понуда и оцена поред табеле и пондера.

scoring-part = Шта се приказује
scoring-part-search = Тражење
scoring-part-offers = Понуде
scoring-part-rounds = Кругови
scoring-part-weights = Пондери
scoring-part-scores = Оцене
scoring-withheld = Ово вам се још не приказује.

## Оцене

scoring-none = Ниједан критеријум не оцењују чланови.
    .hint = Изаберите за неки критеријум мерење „По поенима чланова“ и запишите шта поени значе.
scoring-nothing = Још нема добављача којег бисте оценили.
    .hint = Прво наведите ко је пронађен.
scoring-to-offers = Пређи на понуде
scoring-own-only = Док се оцене не открију, видите само своје.
scoring-whose = Чије оцене?
scoring-supplier = Добављач
scoring-points = Поени: { $criterion }
scoring-reason = На чему почивају: { $criterion }
scoring-record = Забележи оцене – { $name } о добављачу { $supplier }
scoring-hidden = { $name } већ има оцене, а ви их још не видите. Оно што забележите долази на њихово место.
scoring-half = Уз поене иде образложење, а уз образложење поени: { $names }.
scoring-sheets = Листови
scoring-column-scored = Оцењено добављача
scoring-column-counts = Изостављено
scoring-left-out = Изостављено: { $reason }
scoring-leave-out = Изостави лист: { $name }
scoring-leave-out-about = Пондери и оцене са овог листа остају у досијеу, али се више не рачунају. Уз резултат пише какав би био са њима.
scoring-leave-out-do = Изостави лист
scoring-both = Уз резултат пише и какав би био када би се рачунали сви листови.
scoring-why = Образложење
scoring-with = Заједно са
    .hint = Ово ради модератор са доносиоцем одлуке. Обоје остају записани.
scoring-nobody = Нема никога ко то може са вама: потребни су модератор и доносилац одлуке.
scoring-revealed = Оцене свих чланова
scoring-given = { $name }: { $points } – { $reason }
scoring-given-apart = { $name }: { $points } – { $reason } (не рачуна се)
scoring-mean = Просек { $mean }
scoring-spread = Распон { $spread }
scoring-agreed = Усаглашено { $points }: { $reason }
scoring-agree = Усагласи вредност
scoring-agree-title = Усаглашавање: { $supplier }, { $criterion }
scoring-agree-about = Усаглашени поени рачунају се уместо просека. Појединачни поени остају какви јесу.

## Кораци

scoring-steps = Заједнички кораци
scoring-do-lock-scores = Закључај оцене
scoring-do-reveal-scores = Откриј оцене
scoring-do-open-prices = Отвори цене
scoring-about-lock-scores = Од сада оцене стоје. Бележи се њихов отисак, па би се свака каснија измена видела. Корак се не враћа.
scoring-about-reveal-scores = Од сада свако види оцене свих. Корак се не враћа.
scoring-about-open-prices = Од сада свако види цене. Корак се не враћа.
scoring-digest = Отисак { $digest }

## Скала коју оцењују чланови

scoring-unit = поена
scoring-anchors = Шта поени значе
scoring-anchors-about = Запишите тако да би двоје људи дало исте поене.
criteria-measure-judged = По поенима чланова
scoring-anchor-points = Поени { $number }
scoring-anchor-meaning = Значење { $number }
scoring-anchor-add = Додај значење

## Тражење

gates-nobody = Још нико није пронађен.
    .hint = Упишите називе добављача у табелу под „Понуде“.
gates-table = Добављачи и услови
gates-none = Још нема услова: минимума који добављач мора да испуни пре него што се његова понуда вреднује.
gates-rests-on = Тачност почива на
gates-excluded = Искључен: { $reason }
gates-screen-out = Искључи: { $name }
gates-cell = { $name }, { $requirement }: { $finding }
gates-piece = { $kind }: { $source }, { $weight }
gates-not-counted = (не рачуна се: постоји евиденција)
gates-title = Да ли { $name } испуњава услов?
gates-met = Налаз
gates-is-met = Испуњава
gates-is-not-met = Не испуњава
gates-shows = Шта то показује
    .hint = Документ са датумом, одговор, посета.
gates-record = Забележи налаз
gates-evidence = Докази: { $name }
gates-evidence-about = Колико испорука неки доказ замењује, ваша је процена. Рачуна се само док нема евиденције испорука.
gates-evidence-record = Забележи доказ
gates-evidence-remove = Уклони
gates-kind = Врста
gates-on-time = Испорука на време које замењује
gates-late = Закаснелих које замењује
gates-source = Шта је то и од кога
gates-date = Датум

## Кругови

aims-one-envelope = Користи једну коверту
aims-two-envelopes = Користи две коверте
aims-table = Циљеви по круговима
aims-round = Круг
aims-aspiration = Жељена цена
    .hint = Шта би био успех; не изнад циља.
aims-target = Циљ
aims-walk-away = Граница одустајања
    .hint = Где устајете од стола; не испод циља.
aims-alternative = Шта онда радите
aims-edit = Измени циљеве: { $name }
aims-set = Постави циљеве: { $name }
aims-begin-about = Од тада понуде ранијих кругова остају какве јесу, а табела прима понуде новог круга.
aims-begin-do = Започни круг
aims-begin = Започни { $round }. круг
aims-title = Циљеви { $round }. круга
aims-about = Износи су вреднована цена јединице: цена са превозом и, за све осим досадашњег добављача, трошак преласка.
aims-record = Забележи циљеве
aims-concessions = Вреднована цена по круговима
