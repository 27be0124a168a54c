### Екран резултата. Све бројке и налази стижу срочени од стола.

result-question = Ко побеђује, и зашто?
result-waiting = Редоследа још нема. Недостаје ово:

## Слике

result-column-rank = место
result-column-supplier = добављач
result-column-score = поени
result-column-cost = по јединици, са превозом
result-column-without = без правила
result-column-with = са правилом
result-column-from = од
result-column-to = до
result-column-wins = побеђује
result-column-high = горња граница
result-weight-of = Пондер: { $name }
result-column-method = метод

## Проба другог пондера

result-line = Пондер који се помера
result-try = Проба
result-try-hint = Повуците ручицу или упишите број да видите шта би следило. Ништа се не бележи.
result-trying = { $name }: пробате { $weight }
result-put-back = Врати
result-set-floor = Постави као нашу доњу границу…
result-floor-title = Да { $weight } буде доња граница за поузданост?
result-floor-explained = Од тада поузданост носи бар { $weight }, ма колико јој чланови дали. Правило и ваш разлог остају у записнику и у предлогу одлуке.
result-floor-reason = Разлог
    .hint = Реците како бисте рекли на састанку: зашто баш толико, а не колико тражи положај набавке.
result-floor-set = Постави границу

## Поред слика

result-rule = Поузданост на првом месту
result-with = Са правилом
result-without = Без њега
result-column-change = Промена
result-column-first = први постаје
result-choices = Ко би шта изабрао
result-column-member = Члан
result-column-first-alone = први избор
result-no-vote = { $supplier }, без гласа
result-warnings = И ово треба знати
result-excluded = Издвојени

## Редослед који се проба

tried-column-rank = Место
tried-column-supplier = Добављач
tried-column-score = Поени
tried-column-now = Сада
