### Екран предлога одлуке.

decision-question = Шта предлажемо, и зашто?
decision-waiting = Предлога одлуке још нема. Недостаје ово:
decision-under-way = Предлог одлуке се припрема…
decision-export = Извези предлог одлуке…
decision-zoom = Величина страна
decision-zoom-width = Пуна ширина
decision-zoom-whole = Цела страна
decision-page-of = Страна { $page } од { $pages }

## Поред предлога

decision-seal = Печат
decision-seal-explained = Првих осам цифара печата записника, у дну сваке стране. Свака промена записника даје други печат.
decision-carries = Шта предлог носи са собом
decision-carries-record = Цео записник у прилогу: сваки запис са тим ко га је унео, када и зашто. Из њега свако може поново да израчуна сваку бројку.
decision-carries-archive = PDF за трајно чување, који се може исправно и прочитати наглас.
decision-carries-signatures = Места за потписе.
decision-replaced-head = Замењени знаци
