### Поступак речима: фазе, шта дугују, кораци, права.

phase-need = Потреба
phase-specification = Спецификација
phase-search = Тражење и предизбор
phase-negotiation = Преговори
phase-decision = Одлука
phase-follow-up = Праћење

duty-purchase = шта се купује
duty-volume = колико
duty-need = зашто треба, до када и шта бива без тога
duty-questionnaire = одговори о утицају и ризику
duty-position = колико је стратешки
duty-precedent = одлука на коју се наставља
duty-rebuy-check = провера поновне набавке без иједног повода за даље
duty-specification = спецификација
duty-criteria = критеријуми
duty-weights = пондери сваког члана са гласом
duty-three-suppliers = најмање три добављача
duty-challenger = изазивач садашњег добављача
duty-gate-checks = провера сваког добављача по сваком услову
duty-evidence = евиденција или доказ за сваког добављача
duty-offers = цена од сваког добављача
duty-round-plans = циљеви сваког круга
duty-scores = оцене, закључане и откривене
duty-prices = друга коверта, отворена
duty-choice = избор
duty-signatures = потписи доносилац одлукеа и одобравалаца
duty-agreement = више доносилац одлукеа који се слажу него који се противе
duty-quorum = кворум
duty-follow-up = шта је испоручено

step-lock-scores = закључавање оцена
step-reveal-scores = откривање оцена
step-open-prices = отварање цена

trigger-punctuality = испоруке на време
trigger-price = цена
trigger-specification = спецификација
trigger-age = старост уговора
trigger-single-source = једини извор

action-convene = мењати ко одлучује заједно
action-state-need = исказати потребу
action-position = рећи колико је набавка стратешка
action-specify = прописати шта се купује
action-set-floor = поставити доњу границу поузданости
action-specify-cost = прописати трошак и услове
action-weigh = давати пондере
action-name-supplier = именовати добављача
action-screen = пребирати добављаче
action-gather = уносити понуде, евиденције и доказе
action-score = оцењивати
action-moderate = закључавати, откривати, отварати и усаглашавати
action-choose = изабрати
action-sign = потписати
action-declare = изјавити везу или се изузети
action-advise = саветовати
action-follow-up = уносити шта је испоручено
action-close-need = затворити потребу или је поново отворити
action-close-specification = затворити спецификацију или је поново отворити
action-close-search = затворити тражење, одустати од дела или га поново отворити
action-close-negotiation = затворити преговоре, одустати од дела или их поново отворити
action-close-decision = запечатити одлуку или је поново отворити
action-close-follow-up = затворити праћење или га поново отворити

stance-agree = Слаже се
stance-agree-with-reservation = Слаже се уз ограду
stance-dissent = Не слаже се
stance-abstain = Уздржава се

gate-met = Испуњено
gate-not-met = Није испуњено
interest-none = Нема везе ни с једним добављачем
envelopes-one = Једна коверта: сви све виде
envelopes-two = Две коверте: цене су запечаћене док се оцене не закључају и цене не отворе
answer-points = { $points } бодова
