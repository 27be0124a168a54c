### Евиденција испорука: шта је избројано, шта се изоставља, колико прошлост важи. Каже се на екрану, у предлогу одлуке
### и на командној линији.

## Мере

measure-on-time = Испоруке у року
measure-in-full = Потпуне испоруке
measure-lot-acceptance = Прихваћене партије
measure-incidents = Инциденти
rate-incidents = { $rate } на 100
records-by-evidence = докази
records-evidence-instead = { $nothing }; уместо тога рачунају се докази
records-incidents-of = { $incidents } у { $all }
records-counted-on-time = { $n ->
    [one] { $good } од { $count } испоруке у року
    [few] { $good } од { $count } испорука у року
   *[other] { $good } од { $count } испорука у року
}
records-counted-in-full = { $n ->
    [one] { $good } од { $count } испоруке потпуно
    [few] { $good } од { $count } испорука потпуно
   *[other] { $good } од { $count } испорука потпуно
}
records-counted-lot-acceptance = { $n ->
    [one] Прихваћено { $good } од { $count } прегледане партије
    [few] Прихваћено { $good } од { $count } прегледаних партија
   *[other] Прихваћено { $good } од { $count } прегледаних партија
}
records-counted-incidents = { $m ->
    [one] { $events } инцидент
    [few] { $events } инцидента
   *[other] { $events } инцидената
} у { $count } { $n ->
    [one] испоруци
    [few] испоруке
   *[other] испорука
}
records-none-on-time = Није забележено колико је испорука стигло у року
records-none-in-full = Није забележено колико је испорука стигло потпуно
records-none-lot-acceptance = Није забележено колико је партија прихваћено
records-none-incidents = Није забележено колико је било инцидената
records-counts-as-on-time = { $n ->
    [one] { $count } испорука рачуна се као { $weighed }
    [few] { $count } испоруке рачунају се као { $weighed }
   *[other] { $count } испорука рачуна се као { $weighed }
}
records-counts-as-in-full = { $n ->
    [one] { $count } испорука рачуна се као { $weighed }
    [few] { $count } испоруке рачунају се као { $weighed }
   *[other] { $count } испорука рачуна се као { $weighed }
}
records-counts-as-lot-acceptance = { $n ->
    [one] { $count } партија рачуна се као { $weighed }
    [few] { $count } партије рачунају се као { $weighed }
   *[other] { $count } партија рачуна се као { $weighed }
}
records-counts-as-incidents = { $n ->
    [one] { $count } испорука рачуна се као { $weighed }
    [few] { $count } испоруке рачунају се као { $weighed }
   *[other] { $count } испорука рачуна се као { $weighed }
}

## Шта стоји уз бројеве

records-figures = Меродавно је { $counted }; изгледи да се достигне { $target } износе { $chance }.
records-figures-incidents = Меродавно је { $counted } на 100 испорука; изгледи да их буде највише { $target } износе { $chance }.
records-proved = Циљ је доказан: опрезна граница га је достигла.
records-more-on-time = { $n ->
    [one] Још { $count } испорука у року доказала би { $target }.
    [few] Још { $count } испоруке у року доказале би { $target }.
   *[other] Још { $count } испорука у року доказало би { $target }.
}
records-more-in-full = { $n ->
    [one] Још { $count } потпуна испорука доказала би { $target }.
    [few] Још { $count } потпуне испоруке доказале би { $target }.
   *[other] Још { $count } потпуних испорука доказало би { $target }.
}
records-more-lot-acceptance = { $n ->
    [one] Још { $count } прихваћена партија доказала би { $target }.
    [few] Још { $count } прихваћене партије доказале би { $target }.
   *[other] Још { $count } прихваћених партија доказало би { $target }.
}
records-more-incidents = { $n ->
    [one] Још { $count } испорука без инцидента доказала би { $target }.
    [few] Још { $count } испоруке без инцидента доказале би { $target }.
   *[other] Још { $count } испорука без инцидента доказало би { $target }.
}
records-run = Ко нема евиденцију, самим испорукама доказује { $target } тек кад их је { $count } заредом и ниједна не омане, уз сигурност од { $level }.
records-run-shown = { $n ->
    [one] Сама { $count } добра испорука
    [few] Саме { $count } добре испоруке
   *[other] Самих { $count } добрих испорука
} уз ту сигурност не доказује више од { $share }.
records-excluded = { $n ->
    [one] Не рачуна се { $count } закаснела испорука, јер је кашњење изазвао купац
    [few] Не рачунају се { $count } закаснеле испоруке, јер је кашњење изазвао купац
   *[other] Не рачуна се { $count } закаснелих испорука, јер је кашњење изазвао купац
}: { $without } уместо { $with }, колико би било да се { $n ->
    [one] рачуна
    [few] рачунају
   *[other] рачунају
}.
records-ppm = Одбијено { $rejected } од { $received } примљених комада, { $ppm } на милион; то се показује, а не рангира.
records-open = { $n ->
    [one] { $count } наруџбина још није испоручена; показује се, а не рачуна.
    [few] { $count } наруџбине још нису испоручене; показују се, а не рачунају.
   *[other] { $count } наруџбина још није испоручено; показују се, а не рачунају.
}
records-exclusion = { $n ->
    [one] Изостављена { $count } закаснела испорука
    [few] Изостављене { $count } закаснеле испоруке
   *[other] Изостављено { $count } закаснелих испорука
}: { $reason }
records-exclusion-period = { $n ->
    [one] Изостављена { $count } закаснела испорука
    [few] Изостављене { $count } закаснеле испоруке
   *[other] Изостављено { $count } закаснелих испорука
} из раздобља { $period }: { $reason }
records-recency-off = Свака испорука важи једнако, ма колико била стара. То је полазна поставка програма Ponder.
records-recency = Што је старо { $months } месеци важи упола, гледано од { $date }; испоруке једног раздобља рачунају се као да су у њему равномерно распоређене. { $reason }
records-recency-short = полувек { $months } месеци
records-prior = Претходна процена, { $measure }: { $a } у { $b }. { $source }
records-prior-ours = Претходна процена, { $measure }: као да је виђено { $b }, а { $a } је омануло. То је полазна поставка програма Ponder; комисија није забележила своју.
records-prior-ours-incidents = Претходна процена, { $measure }: као да је у { $b } испорука било { $a }. То је полазна поставка програма Ponder; комисија није забележила своју.

## Графикони

records-compare-in-full = { $first } испоручује потпуно бар { $bound }, { $second } бар { $other }, уз сигурност од 95%
records-compare-lot-acceptance = Прихвата се бар { $bound } партија добављача { $first } и бар { $other } добављача { $second }, уз сигурност од 95%
records-compare-incidents = { $first } има највише { $bound } инцидената на 100 испорука, { $second } највише { $other }, уз сигурност од 95%
records-reading = Вероватноћа сваке стварне стопе према бројевима: што тамније, то вероватније. Црта: граница од { $bound }.
records-alt = { $measure }: { $rows }.
records-count-in-full = потпуно
records-count-lot-acceptance = прихваћено
records-count-incidents = инциденти
records-hill-bound-counts = Брег: колико је вероватна свака стварна стопа; брегови су једнако високи. Тачка: опрезна граница од { $bound }, која је овде меродавна.
records-hill-mean-counts = Брег: колико је вероватна свака стварна стопа; брегови су једнако високи. Тачка: меродаван је просек, а без евиденције опрезна граница од { $bound }.

## У предлогу одлуке

memo-records-headline = На чему почивају бројке о поузданости
memo-records-suppliers = Шта је још забележено
memo-records-past = Колико прошлост важи
memo-records-priors = Шта се претпоставља пре него што се евиденција прочита
memo-records-newcomers = Нови добављачи
memo-scale-incidents-bound = инцидената на 100 испорука, граница { $bound }
memo-scale-incidents-mean = инцидената на 100 испорука, просек
memo-evidence-counted-of = { $kind }, за меру „{ $measure }“: рачуна се као { $onTime } добрих и { $late } лоших случајева. { $source }
memo-evidence-shown-of = { $kind }, за меру „{ $measure }“: наведено је { $onTime } добрих и { $late } лоших случајева, али се не рачунају јер постоји евиденција. { $source }
memo-scale-in-full-bound = граница { $bound }, потпуно
memo-scale-in-full-mean = просек, потпуно
memo-scale-lots-bound = граница { $bound }, прихваћене партије
memo-scale-lots-mean = просек, прихваћене партије
warning-no-record-of = { $supplier }: за меру „{ $measure }“ ништа није забележено, па је непозната и рачуна се опрезна граница претходне процене.
warning-only-evidence-of = { $supplier }: за меру „{ $measure }“ ништа није забележено; докази се рачунају како је комисија навела, по опрезној граници.
warning-starting-prior-of = За меру „{ $measure }“ није забележена претходна процена, па се рачуна полазна процена програма Ponder: као да је виђено двадесет случајева и један од њих омануо.
warning-undated = { $supplier }: евиденција нема датуме, па не може да се мери по старости и важи цела.

## На резултату

screen-measure-in-full = удео потпуних испорука
screen-measure-lot-acceptance = удео прихваћених међу прегледаним партијама
screen-measure-incidents = инциденти на 100 испорука

## Места у предмету, и шта се одбија

slot-exclusion = испоруке изостављене из евиденције добављача { $name } ({ $second })
slot-measure-prior = претходна процена за меру { $name }
slot-recency = полувек испорука
field-period = раздобље
field-in-full = потпуно
field-in-full-of = упоређено са наруџбином
field-lots-inspected = прегледане партије
field-lots-accepted = прихваћене партије
field-pieces-received = примљени комади
field-pieces-rejected = одбијени комади
field-incidents = инциденти
field-incidents-of = испоруке у којима су инциденти бележени
field-open = неиспоручене наруџбине
field-shape-a = облик онога што омане
field-shape-b = облик онога што прође добро
problem-not-a-period = „{ $value }“ није раздобље: { $cell }.
    .hint = Напишите годину (2024), месец (2024-07) или два дана (2024-01-01/2024-06-30).
problem-periods-overlap = { $supplier }: раздобље { $period } има заједничке дане с неким другим.
    .hint = Сваку испоруку бројте само у једном раздобљу.
problem-periods-do-not-add-up = { $supplier }: збир по раздобљима је { $sum } ({ $field }), а цела евиденција каже { $total }.
    .hint = Исправите неко раздобље или укупан број: укупно је збир раздобља.
problem-no-such-period = { $supplier }: евиденција нема раздобље „{ $period }“.
    .hint = Наведите неко од ових: { $periods }. Евиденција која се не води по раздобљима не тражи ниједно.
problem-period-owed = { $supplier }: евиденција се води по раздобљима, а није речено у ком су биле те испоруке.
    .hint = Наведите неко од ових: { $periods }.
problem-excludes-more-than-late = { $supplier }: изоставило би се { $shipments } закаснелих испорука, а толико их ту није каснило ({ $late }).
    .hint = Изостављајте само закаснеле испоруке, сваку једном. Ако се евиденција мења, прво промените шта се из ње изоставља.
problem-prior-of-lateness = Претходна процена кашњења има своју промену.
    .hint = Ова промена је за остале мере: потпуне испоруке, прихваћене партије и инциденте.
search-counts-as-of = { $measure }: вреди као { $onTime } добрих и { $late } лоших случајева
screen-column-in-full = Потпуно
screen-column-lot-acceptance = Прихваћене партије
screen-column-incidents = Инциденти
screen-column-per-hundred = на 100
screen-cell-by-period = Избројано по раздобљима; мења се у целој евиденцији.
history-measure-fitted = { $measure }: претходна процена a = { $a }, b = { $b }, по највећој веродостојности на { $count } { $n ->
    [one] добављачу
    [few] добављача
   *[other] добављача
}.
history-measure-too-few = { $measure }: претходна процена a = { $a }, b = { $b }, полазна поставка програма Ponder: такву евиденцију има { $count } { $n ->
    [one] добављач
    [few] добављача
   *[other] добављача
}, а процењује се од десет навише.
history-measure-no-maximum = { $measure }: претходна процена a = { $a }, b = { $b }, полазна поставка програма Ponder: из евиденције { $count } { $n ->
    [one] добављача
    [few] добављача
   *[other] добављача
} не може да се научи.
history-occasions = Избројано
history-failed = Омануло
set-aside-not-a-number = није јасан број
history-unread = { $n ->
    [one] { $count } ћелија додатних колона није јасан број; из ње ништа није забележено:
    [few] { $count } ћелије додатних колона нису јасни бројеви; из њих ништа није забележено:
   *[other] { $count } ћелија додатних колона није јасан број; из њих ништа није забележено:
}
rank-measure = { $measure }:
rank-measure-supplier = {"  "}{ $supplier }: { $told }
memo-records-stays-all = Када се уместо меродавне бројке свака стварна стопа извлачи из евиденције, { $first } је први у { $share } од 100 извлачења (± { $error }).
memo-records-other-all = Када се уместо меродавне бројке свака стварна стопа извлачи из евиденције, { $first } је први у { $share } од 100 извлачења (± { $error }), а { $other } у { $more }.
memo-lever-well-in-full = { $many ->
    [no] { $supplier }, наредна испорука потпуна
   *[yes] { $supplier }, наредне испоруке, све потпуне
}
memo-lever-well-lot-acceptance = { $many ->
    [no] { $supplier }, наредна партија прихваћена
   *[yes] { $supplier }, наредне партије, све прихваћене
}
memo-lever-well-incidents = { $many ->
    [no] { $supplier }, наредна испорука без инцидента
   *[yes] { $supplier }, наредне испоруке, све без инцидента
}
memo-lever-wrong-in-full = { $many ->
    [no] { $supplier }, наредна испорука непотпуна
   *[yes] { $supplier }, наредне испоруке, све непотпуне
}
memo-lever-wrong-lot-acceptance = { $many ->
    [no] { $supplier }, наредна партија одбијена
   *[yes] { $supplier }, наредне партије, све одбијене
}
memo-lever-wrong-incidents = { $many ->
    [no] { $supplier }, наредна испорука са инцидентом
   *[yes] { $supplier }, наредне испоруке, све са инцидентом
}
memo-odds-in-full = Изгледи да { $first } заиста чешће испоручује потпуно износе { $odds }.
memo-odds-lot-acceptance = Изгледи да је код добављача { $first } заиста више исправних партија износе { $odds }.
memo-odds-incidents = Изгледи да { $first } заиста има мање инцидената износе { $odds }.
result-change-well-in-full = { $n ->
    [one] { $supplier }: следећа { $count } испорука потпуна
    [few] { $supplier }: следеће { $count } испоруке потпуне
   *[other] { $supplier }: следећих { $count } испорука потпуно
}
result-change-well-lot-acceptance = { $n ->
    [one] { $supplier }: следећа { $count } партија прихваћена
    [few] { $supplier }: следеће { $count } партије прихваћене
   *[other] { $supplier }: следећих { $count } партија прихваћено
}
result-change-well-incidents = { $n ->
    [one] { $supplier }: следећа { $count } испорука без инцидента
    [few] { $supplier }: следеће { $count } испоруке без инцидента
   *[other] { $supplier }: следећих { $count } испорука без инцидента
}
result-change-wrong-in-full = { $n ->
    [one] { $supplier }: следећа { $count } испорука непотпуна
    [few] { $supplier }: следеће { $count } испоруке непотпуне
   *[other] { $supplier }: следећих { $count } испорука непотпуно
}
result-change-wrong-lot-acceptance = { $n ->
    [one] { $supplier }: следећа { $count } партија одбијена
    [few] { $supplier }: следеће { $count } партије одбијене
   *[other] { $supplier }: следећих { $count } партија одбијено
}
result-change-wrong-incidents = { $n ->
    [one] { $supplier }: следећа { $count } испорука са инцидентом
    [few] { $supplier }: следеће { $count } испоруке са инцидентом
   *[other] { $supplier }: следећих { $count } испорука са инцидентом
}
