### Предлог одлуке када је поступак вођен: шта је одлучено, ко је потписао, како се до тога дошло; и директна поновна
### набавка.

memo-entry = { $when } (запис { $entry })

## Шта је одлучено

memo-decision = Одлука
memo-chosen = Изабран је добављач { $chosen }.
memo-chosen-first = Изабран је { $chosen } по { $price } за { $unit }, са превозом: води испред добављача { $rival } са { $score } према { $other }.
memo-chosen-among-equals = Изабран је { $chosen } по { $price } за { $unit }, са превозом: бројке не бирају између изједначених на челу са { $score }, бира комисија.
memo-chosen-apart = Изабран је { $chosen } по { $price } за { $unit }, са превозом. Према бројкама први је { $rival }, са { $other } према { $score }.
memo-chosen-by = Избор: { $actor }, { $when }.
memo-sealed-by = Запечаћено: { $actor }, { $when }.
memo-draft = Нацрт: одлука још није запечаћена.
memo-draft-in-hand = Нацрт: још није изабрано; у току је фаза „{ $phase }“.
memo-trade-off = Уступак
memo-reasons-apart = За { $first }, првог према бројкама
memo-price-departs = { $side ->
    [less] { $chosen } кошта { $amount } мање за { $unit } него { $first }
    [same] { $chosen } кошта исто колико и { $first }
   *[more] { $chosen } кошта { $amount } више за { $unit } него { $first }
} и има оцену { $score } уместо { $other }.

## Ко је потписао

memo-signed = запис { $entry }
memo-signed-reservation = уз ограду, запис { $entry }
memo-stepped-back = изузеће
memo-said = Уз потписе
memo-dissent = Издвојено мишљење
memo-reservation = Ограда
memo-remark = Напомена
memo-still-to-sign = Потпис дугују

## Како се дошло до одлуке

memo-process-headline = Како се дошло до одлуке
memo-phases = Фазе
memo-phase-open = Отворена.
memo-phase-closed = Фазу је затворио члан { $actor }.
memo-reopened = Поново отворено
memo-reopened-alone = Фазу је поново отворио члан { $actor }.
memo-reopened-with = Фазу је поново отворио члан { $actor }; с њом се отвара и: { $phases }.
memo-reopened-lost = Више није важило: { $what }.
memo-reopened-lock-scores = закључавање оцена
memo-reopened-reveal-scores = откривање оцена
memo-reopened-open-prices = отварање цена
memo-reopened-choice = избор добављача { $supplier }
memo-reopened-signatures = { $n ->
    [one] потпис члана { $members }
    [few] потписи чланова { $members }
   *[other] потписи чланова { $members }
}
memo-reopened-reason = Зашто: { $reason }
memo-waivers = Одустајања
memo-waived = Одустало се од: { $duty }. { $reason }
memo-quorum = Кворум
memo-quorum-text = Потребних потписа: { $asked } од { $there } чланова са гласом; { $n ->
    [one] потписао је { $signed }
    [few] потписала су { $signed }
   *[other] потписало је { $signed }
}.
memo-quorum-starting = Више од половине: полазна вредност програма Ponder.
memo-quorum-two-thirds = Две трећине, како положај предлаже: полазна вредност програма Ponder.
memo-quorum-one = Један, како положај предлаже: полазна вредност програма Ponder.
memo-declarations = Изјаве о интересу
memo-tie = Изјављује везу: { $tie }
memo-recused = Изузеће: { $reason } Пондери, оцене и потпис се не рачунају и остају у записнику.
memo-views = Савети (не рачунају се)
memo-gates = Услови
memo-gate-met = Испуњава „{ $requirement }“: { $evidence }
memo-gate-stopped = Не испуњава „{ $requirement }“: { $evidence }
memo-evidence = Докази уместо евиденције
memo-evidence-counted = { $kind }: рачуна се као { $onTime } у року и { $late } са закашњењем. { $source }
memo-evidence-shown = { $kind }: наведено { $onTime } у року и { $late } са закашњењем; не рачуна се јер постоји евиденција. { $source }
memo-evidence-note = Колико испорука један доказ вреди, навела је комисија; то није налаз.
memo-kind-reference = Препорука
memo-kind-sample = Узорак
memo-kind-audit = Посета
memo-kind-certificate = Сертификат
memo-steps = Заједнички кораци
memo-step-locked = Оцене закључане
memo-step-revealed = Оцене откривене
memo-step-opened = Цене отворене
memo-step-alone = Корак је предузео члан { $actor }.
memo-step-together = Корак су предузели { $actor } и { $with }.
memo-step-digest = SHA-256 свих оцена: { $digest }
memo-steps-note = Овај редослед је доказ о поступку, а не тајност пред оним ко држи датотеку.
memo-scores = Оцене: { $criterion }
memo-scores-note = Бодови од { $worst } (најлошије) до { $best } (најбоље). Просек се рачуна према гласачкој моћи; разлози чланова су у записнику.
memo-score = { $member } { $points }
memo-score-again = { $points } (најпре { $earlier })
memo-score-apart = { $member } { $points } (не рачуна се)
memo-score-mean = Просек { $mean }.
memo-score-agreed = Уместо тога договорено { $points }: { $reason }
memo-left-out = Изостављени листови
memo-left-out-with = У одлуци је учествовао члан { $with }.
memo-left-out-both = Без изостављених листова { $without }; са свим листовима { $with }.
memo-leading = { $first } води испред добављача { $second } са { $score } према { $other }

## Поновна набавка

memo-precedent = Претходна одлука
memo-contract = { $reference }. Почетак уговора: { $since } Тадашња цена: { $price } за { $unit }, са превозом.
memo-contract-seal = Њен записник се завршио са SHA-256 { $head }.
memo-reclassified = Зашто је избор поново отворен
memo-reclassified-fired = Директна поновна набавка постала је: { $class }, јер је више тражило: { $triggers }. { $reason }
memo-reclassified-freely = Директна поновна набавка постала је: { $class }, иако провера то није тражила. { $reason }
memo-differences = Шта се разликује
memo-differences-none = Критеријуми, пондери и захтеви исти су као у претходној одлуци.
memo-difference-added = Нов критеријум: { $criterion }.
memo-difference-left = Више није критеријум: { $criterion }.
memo-difference-changed = { $criterion }: било је { $was }, сада је { $is }.
memo-difference-details = { $criterion }: појединости скале су друге.
memo-difference-scale = од { $worst } до { $best }
memo-difference-weight = { $criterion }: пондер { $is } уместо { $was }.
memo-difference-required = Нов захтев: { $requirement }
memo-difference-dropped = Више се не захтева: { $requirement }
memo-switching = Трошак преласка
memo-switching-text = Напустити садашњег добављача кошта једнократно { $amount }. { $reason }
memo-switching-sum = { $landed } са превозом + { $switching } прелазак = { $evaluated } укупно
memo-switching-incumbent = { $landed } са превозом, без преласка = { $evaluated } укупно
memo-switching-note = Трошак се дели на обим набавке и додаје свакој понуди осим понуде садашњег добављача.
memo-switching-idle = Обим није наведен или нико други не нуди: трошак је приказан и не додаје се ниједној понуди.
memo-offers-plus-switching = + прелазак
memo-offers-evaluated = = укупно
memo-offers-no-switching = нема
memo-follow-up = Праћење
memo-delivered = { $onTime } од { $all } испорука у року од дана одлуке. { $source }
memo-follow-up-due = Следи: бележити шта је по уговору испоручено. На томе почива наредна провера.

## Директна поновна набавка

memo-rebuy-kind = Директна поновна набавка · уговор се наставља или се избор поново отвара
memo-rebuy-goes-on = Поново купити од добављача { $supplier } по { $price } за { $unit }, са превозом: провера не налази ништа што поново отвара избор.
memo-rebuy-stops = Без даљег не куповати поново од добављача { $supplier }. Провера тражи више: { $triggers }. Набавка мора да постане: { $class }.
memo-contract-label = Уговор
memo-index = Индекс цена
memo-index-text = Сада { $now }, на почетку уговора { $then }. { $source }
memo-check = Пет налаза
memo-check-of = Проверено: { $date }
memo-limits-starting = Циљ, раст цене и старост су полазне вредности програма Ponder.
memo-limits-own = Циљ, раст цене и старост одредила је комисија.
memo-finding-holds = Стоји.
memo-finding-fires = Поново отвара избор.
memo-found-no-record = Ниједна испорука није забележена, па се ништа не зна.
memo-found-punctuality = { $onTime } од { $all } у року, просек { $mean }; изгледи да права стопа достиже { $target } износе { $chance }, а испод половине се избор отвара.
memo-found-price-sealed = Цена је запечаћена.
memo-found-no-price = Цена није понуђена, па нема шта да се пореди.
memo-found-price-alone = { $now } за { $unit }; стара цена је нула, па се раст не може исказати.
memo-found-price = { $now } за { $unit } према { $expected }, што је { $carried ->
    [index] стара цена пренета индексом
   *[old] стара цена без индекса
}: { $side ->
    [same] без разлике
    [below] { $rise } ниже
   *[above] { $rise } више
}. Избор се отвара преко { $limit } више.
memo-found-changed = Оно што се купује у међувремену је промењено.
memo-found-unchanged = Купује се исто што и раније.
memo-found-age = { $n ->
    [one] Протекао је { $months } пун месец
    [few] Протекла су { $months } пуна месеца
   *[other] Протекло је { $months } пуних месеци
} од почетка уговора; избор се отвара преко { $limit }.
memo-found-single-source = Не зна се ни за једног другог добављача.
memo-found-others = { $n ->
    [one] Зна се за { $others } другог могућег добављача
    [few] Зна се за { $others } друга могућа добављача
   *[other] Зна се за { $others } других могућих добављача
}; избор се отвара када их нема.
memo-rebuy-seal = { $n ->
    [one] { $count } запис
    [few] { $count } записа
   *[other] { $count } записа
}. Ко има овај документ може да открије сваку каснију промену запечаћеног; сам записник путује у овој датотеци.

## Шта је спорно у куповном центру

center-all-in-one = { $member } прописује, купује и одлучује: нико не гледа преко рамена.
center-two-in-one = { $member } има две улоге које је боље раздвојити: { $roles }.
center-tie = Изјављена је веза са добављачем, а изузећа нема: { $member }.
center-undeclared = Глас се рачуна, а изјава о интересу недостаје: { $member }.
center-vacant = Нико нема ову улогу: { $role }. Замењују је доносиоци одлуке; где ни њих нема, сви.
center-quorum = Потребно је потписа: { $asked }, а чланова са гласом преостало је { $there }.

## Шта стоји уз записник

memo-attached = Приложене датотеке
memo-attached-to = { $what }; у записнику као { $hash }
memo-attached-offer = уз понуду добављача { $supplier }
memo-attached-evidence = уз доказ о добављачу { $supplier }
memo-attached-gate = уз услов који { $supplier } треба да испуни
memo-erased = Обрисано
memo-erased-by = Обрисао члан { $actor }, { $day }
memo-erased-details = Подаци за везу: { $name }
memo-joined = Спојене копије
memo-joined-copy = Копија која се завршава са { $hash }
memo-joined-text = Спојио члан { $actor }; с њом { $n ->
    [one] је дошао { $count } запис
    [few] су дошла { $count } записа
   *[other] је дошло { $count } записа
}.
