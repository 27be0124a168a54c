### Мени прозора и његови дијалози за датотеке.

## Датотека

menu-file = Датотека
menu-new = Нова набавка…
menu-repeat = Понови набавку…
menu-open = Отвори…
menu-example = Отвори пример…
menu-close = Затвори
menu-export = Извези предлог одлуке…
menu-print = Одштампај предлог одлуке
menu-show = Покажи у фасцикли
menu-copy-dossier = Сачувај копију…
menu-merge = Споји с копијом…
menu-backups = Резервне копије…
menu-quit = Изађи

## Уређивање

menu-edit = Уређивање
menu-undo = Поништи
menu-undo-what = Поништи: { $what }
menu-redo = Врати поништено
menu-redo-what = Врати поништено: { $what }
menu-cut = Исеци
menu-copy = Копирај
menu-paste = Налепи
menu-select-all = Изабери све

## Приказ

menu-view = Приказ
menu-screen-home = Почетак
menu-screen-case = Предмет и куповни центар
menu-screen-criteria = Критеријуми
menu-screen-offers = Понуде
menu-screen-judgements = Оцене
menu-screen-workshop = Радионица
menu-screen-result = Резултат
menu-screen-robustness = Чврстина
menu-screen-decision = Одлука
menu-record = Записник
menu-theme = Изглед
menu-theme-light = Светао
menu-theme-dark = Таман
menu-theme-system = Као систем
menu-zoom-in = Увећај
menu-zoom-out = Умањи
menu-zoom-reset = Стварна величина
menu-commands = Наредбе…

## Језик и помоћ

menu-language = Језик
menu-help = Помоћ
menu-keys = Тастери и помоћ
menu-about = О програму Ponder

## Дијалози

dialog-open = Отварање предмета
dialog-save-dossier = Где сачувати нови предмет
dialog-save-attachment = Сачувај прилог
dialog-save-memo = Где уписати предлог одлуке
dialog-kind-dossier = Предмет програма Ponder
dialog-kind-memo = PDF документ

## Док прозора још нема

app-no-window = Нема екрана на којем би се отворио прозор програма Ponder. Покрените га са радне површине; за команду ponder екран није потребан.
