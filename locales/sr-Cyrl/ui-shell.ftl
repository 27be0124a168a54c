### Оквир око екрана: трака, подножје, почетна страна, нова набавка, записник и наредбе.

## Оквир

shell-no-answer = Ponder не одговара.
    .hint = Све што је забележено сачувано је у датотеци. Затворите ову страну и поново отворите Ponder.
shell-no-screen = Ова страна није могла да се учита.
shell-undone = Поништено: { $what }
shell-redone = Поновљено: { $what }
layer-close = Затвори
notice-close = Уклони
notice-open = Отвори
notice-show = Покажи у фасцикли

rail-untitled = Набавка без назива
rail-nothing-open = Ниједна набавка није отворена
rail-screens = Кораци набавке
rail-done = ништа не недостаје

screen-home = Почетак
screen-case = Предмет и куповни центар
screen-criteria = Критеријуми
screen-offers = Понуде
screen-judgements = Оцене
screen-workshop = Радионица
screen-result = Резултат
screen-robustness = Чврстина
screen-decision = Одлука

## Подножје

foot-read-only = Само за читање
foot-you = Ви сте
foot-who = Ко сте Ви?
foot-nobody = Изаберите име…
foot-language = Језик
foot-theme = Светло или тамно
theme-system = Као систем
theme-light = Светло
theme-dark = Тамно

## Поља

field-required = Попуните ово поље.
field-not-number = Ово није број.
field-not-whole = Ово није цео број.
field-not-within = Упишите број од { $least } до { $most }.
field-two-readings = „{ $typed }“ може да се прочита на два начина. Шта сте мислили?
figure-table = Табела
figure-picture = Слика

## Наредбе

command-undo = Поништи: { $what }
    .alone = Поништи своју последњу радњу
command-redo = Понови: { $what }
    .alone = Понови оно што је поништено
command-record = Записник
command-table = Табела
command-commands = Наредбе
command-help = Тастери и помоћ
command-export = Извези предлог одлуке као PDF
command-print = Одштампај предлог одлуке
command-show = Покажи ову набавку у њеној фасцикли
command-new = Нова набавка…
command-repeat = Понови набавку…
command-open = Отвори датотеку…
command-example = Отвори пример…
command-close = Затвори ову набавку
command-language = Језик: { $name }
command-theme-system = Светло или тамно, као систем
command-theme-light = Светло
command-theme-dark = Тамно
palette-search = Шта желите да урадите?
palette-nothing = Нема наредбе са тим речима.

## Почетна страна

home-question = Која набавка?
home-answer-first = Почните од онога што желите да набавите, или прво погледајте готов пример. Свака набавка је једна датотека и у њој остаје све што одлучите.
home-answer-again = Наставите тамо где сте стали, или почните нову. Свака набавка је једна датотека и у њој остаје све што одлучите.
home-new = Нова набавка
home-repeat = Понови набавку…
home-open = Отвори датотеку…
home-recent = Недавно отворено
home-missing = више није на свом месту
home-forget = Уклони { $file } са овог списка
home-examples = Примери
home-examples-why = Прва два имају стварне цене и евиденцију испорука, а измишљене чланове; остали су измишљени у целини. Добијате своју копију, па слободно пробајте.
home-example = Отвори пример: { $title }

## Нова набавка

new-question = Шта желите да набавите?
new-question-repeat = Шта желите поново да набавите?
new-answer = Ових неколико редова отварају записник. Све може касније да се промени, а записник ће показати ко је шта променио.
new-answer-repeat = Чланови, критеријуми, добављачи и њихова евиденција испорука могу да се преузму; понуде и оцене траже се изнова.
new-from = Преузми из раније набавке
    .hint = Преузимају се куповни центар, критеријуми, добављачи и евиденција испорука.
new-from-none = Ништа, почињемо изнова
new-from-example = Пример: { $title }
new-from-choose = Друга датотека…
new-title = Шта се набавља
    .hint = Како бисте рекли у једном реду: Ефавиренз 600 mg, 30 таблета
new-unit-one = комад
new-unit-many = комада
new-one = Једна јединица
    .hint = цена за … паковање
new-many = Много јединица
    .hint = 500 … паковања
new-currency = Валута
    .hint = RSD, EUR
new-class = Колико је нова?
new-class-new-task = Још никад није набављано: и потребе и добављачи су отворени.
new-class-modified-rebuy = Већ је набављано; преиспитују се спецификација, услови или добављач.
new-class-straight-rebuy = Набавља се поново, како је и било.
new-name = Ваше име
    .hint = Онако како се потписујете; стоји у записнику уз оно што урадите.
new-roles = Ваше улоге у куповном центру
new-begin = Почни
new-back = Назад

## Записник

record-title = Ко је шта урадио и када?
record-empty = Још ништа није забележено.
record-head = Печат последњег записа:
record-taken-back = поништено

## Шта потраје

working-drop = Прекини рачунање
working-dropped = Прекинуто пре него што је било готово.
working-again = Израчунај поново
