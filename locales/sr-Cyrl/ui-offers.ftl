### Понуде: табела добављача, укуцана или налепљена.

offers-question = Шта је који добављач понудио и шта знамо о њему?
offers-empty = Налепите овде из своје табеле или упишите назив првог добављача.
offers-supplier = Добављач
offers-add = Додај добављача
offers-new-row = нови добављач
offers-legend = Шрафирано: рангирање на то чека. Сиво: израчунато. Косо: још није сачувано. Налепите цео блок из табеле; надоле попуњава { $fill } или повлачење квадратића у углу.
offers-corrected = исправљено ручно
offers-counted = унео куповни центар

## Шта чека

offers-waits-price = Још није сачувано: превоз се бележи заједно с ценом.
offers-waits-late = Још није сачувано: колико је од тога каснило?
offers-waits-delivered = Још није сачувано: од колико испорука?
offers-waits-name = Још није сачувано: ред нема назив добављача.
offers-same = Тако се зове још један добављач.

## Шта се пита

offers-cell = Поље
offers-place = { $row }, { $column }
offers-more = { $n ->
    [one] и још { $count } поље
    [few] и још { $count } поља
   *[other] и још { $count } поља
}
offers-marks-title = Како се ови бројеви читају?
offers-marks-question = Могу се прочитати на два начина. Одговор важи за све.
offers-marks-typed = Како је уписано
offers-marks-comma = Децимале почињу зарезом
offers-marks-point = Децимале почињу тачком
offers-strange-title = Ништа није забележено
offers-strange-message = У неким пољима није број који ту може да стоји. Исправите их и покушајте поново.
offers-strange-cell = Ред { $row }, { $column }: „{ $text }“ није број који овде може да стоји.
offers-strange-back = Назад у табелу
offers-preview-title = Шта се лепљењем мења
offers-preview-filled = Шта се попуњавањем мења
offers-preview-cleared = Шта се пражњењем мења
offers-preview-cells = { $n ->
    [one] Мења се { $count } поље
    [few] Мењају се { $count } поља
   *[other] Мења се { $count } поља
}
offers-preview-rows = { $n ->
    [one] у { $count } реду.
    [few] у { $count } реда.
   *[other] у { $count } редова.
}
offers-left-heads = Први ред је схваћен као заглавље и изостаје: { $heads }.
offers-left-locked = { $n ->
    [one] Изостаје { $count } поље, јер се ту ништа не уписује: { $columns }.
    [few] Изостају { $count } поља, јер се ту ништа не уписује: { $columns }.
   *[other] Изостаје { $count } поља, јер се ту ништа не уписује: { $columns }.
}
offers-left-beyond = { $n ->
    [one] Изостаје { $count } поље, јер је иза последње колоне.
    [few] Изостају { $count } поља, јер су иза последње колоне.
   *[other] Изостаје { $count } поља, јер су иза последње колоне.
}
offers-left-names = { $n ->
    [one] { $count } назив остаје какав јесте: називи се не попуњавају и не празне.
    [few] { $count } назива остају какви јесу: називи се не попуњавају и не празне.
   *[other] { $count } назива остаје непромењено: називи се не попуњавају и не празне.
}
offers-left-all = Ништа се не мења.
offers-preview-table = Поља која се мењају
offers-preview-cell = { $before } постаје { $after }
offers-preview-do = Забележи поља
offers-preview-not = Одустани

## Добављач

offers-period = Испоруке у раздобљу { $period }
offers-remark = { $column }: { $text }
offers-remarks = Вреди још једном погледати
offers-name = Пун назив
offers-short = Кратак назив
    .hint = За табеле и графиконе, када је пун назив дуг
offers-incoterm = Услов испоруке
    .hint = На пример EXW, FCA или DAP
offers-note = Напомена уз понуду
offers-source = Одакле су подаци о испорукама
offers-screened = Издвојен из избора: { $reason }
offers-screen-out = Издвој из избора…
offers-screen-out-title = Издвојити из избора: { $name }?
offers-screen-out-message = Добављач остаје у предмету и у предлогу одлуке, с наведеним разлогом, али се не рангира.
offers-screen-out-do = Издвој из избора
offers-reason = Разлог
offers-let-in = Врати у избор
offers-remove = Уклони добављача

## Сама табела

grid-keys = Стрелице померају, куцање замењује садржај, { $edit } уређује, { $empty } празни, { $range } са стрелицама бира опсег, { $fill } попуњава га надоле; копирање, исецање и лепљење иду као у табеларном програму. { $leave } па { $next } излази из табеле.
grid-missing = недостаје
grid-required = обавезно
grid-handle = Повуците да попуните; два клика попуњавају до последњег реда
grid-range = { $n ->
    [one] Изабрано је { $count } поље: од { $from } до { $to }
    [few] Изабрана су { $count } поља: од { $from } до { $to }
   *[other] Изабрано је { $count } поља: од { $from } до { $to }
}
grid-computed = израчунато
grid-draft = још није сачувано
grid-blank = празно
