### Екрани чврстине и радионице, и слике које са њима деле резултат и оцене. Све бројке и налази стижу срочени од стола.

## Чврстина

robustness-question = Шта би променило победника?
robustness-waiting = Још нема редоследа који би се ставио на пробу. Недостаје ово:
    .hint = Чим га буде, проба креће сама: 10.000 могућих комбинација пондера, сваки пондер, трошак и евиденција померени засебно, и без сваког члана.
robustness-under-way = Редослед се ставља на пробу…
robustness-line = Пондер који се помера
robustness-own = сами чланови { $weight }
robustness-stretch = од { $from } до { $to }: { $name }
robustness-stays = { $name }, сада { $now }: остаје први од { $from } до { $to }
robustness-below = испод тога { $name }
robustness-above = изнад тога { $name }
robustness-end = предност { $lead }
robustness-end-changes = предност { $lead }, први је { $first }
robustness-column-stays = остаје први
robustness-column-weight = пондер
robustness-column-now = сада
robustness-column-below = испод први
robustness-column-above = изнад први
robustness-column-none = без овог пондера
robustness-column-all = само са овим пондером
robustness-column-moved = шта се помера
robustness-column-low = ниско
robustness-column-high = високо
robustness-column-lead = предност ту
robustness-column-then = тада први
robustness-column-without = изостављен
robustness-column-first = тада први
robustness-column-by = испред за
robustness-words = Шта те речи значе
robustness-method = Како се проба
robustness-method-about = Пондери се извлаче између оних које су чланови дали (Лахделма и Салминен, 2001), а пондери на којима се победник мења тачни су пресеци, не узорци. Свака трака предности помера једно, а остало оставља на миру (торнадо; Ешенбах, 1992).
robustness-try = Пробајте пондер сами
robustness-try-about = На резултату повуците ручицу: све се одмах рангира изнова, а ништа се не бележи.
robustness-to-result = На резултат

## Резултат

result-sort = Поређано по
result-sort-points = поенима
result-sort-next = Поређај
result-compare = Упореди две
result-pick-hint = Изаберите две понуде да их упоредите: кликом, или стрелицама и размаком.
result-row = { $rank } { $name }: поена { $points }; { $parts }
result-to-robustness = Све што би променило победника
compare-gains-left = ← добија { $name }
compare-gains-right = добија { $name } →
compare-in-all = Укупно
compare-criterion = критеријум
compare-points = поени: { $name }
compare-means = { $first } према { $second }
scatter-column-dominated = на граници?
scatter-on-front = да

## Оцене

heat-member = Члан
heat-no-vote = без гласа
