### Радионица: речи прозора о заједничкој соби.

## Рачунар иде из руке у руку

pass-for = Сада је на реду { $name }
pass-about = Предајте рачунар. Одавде гледа само { $name }; ништа што су дали други не приказује се.
pass-back-to = Рачунар се враћа: { $name }
pass-back-about = Сви који су били на реду завршили су. Вратите рачунар.
pass-take = { $name }: почињем
pass-take-back = { $name }: настављам
pass-stop = Не сада: врати ({ $name })
pass-stop-nobody = Не сада: назад у собу
pass-declared = Ко сте, то кажете сами и не доказује се: тако се оцене у соби држе одвојено, а у записнику пише ко је оценио.
pass-question = { $name }, шта ви мислите?
pass-parts = Делови листа
pass-given = дато
pass-weights = Колико тежи који критеријум?
pass-supplier = Колико је добар { $name }?
pass-nothing = Сада немате шта да оцењујете.
pass-all-given = Све је дато.
    .hint = Сваки део изнад можете још да измените, док се не покаже свима.
pass-on = Готово, даље: { $name }
pass-done = Готово, врати: { $name }
pass-end = Готово, назад у собу
pass-unrecorded = Уписано а незабележено се одбацује.
pass-from-paper = Са папира: { $name }
pass-close = Затвори лист

## Радионица

workshop-question = Како да то урадимо заједно, у истој соби?
workshop-steps = Кораци круга
workshop-step-done = готово:
workshop-hand = Предај рачунар: { $name }
workshop-own = Дај своју оцену
workshop-talk = Разговарај о следећој тачки
workshop-result = Погледај резултат
workshop-people = У соби
workshop-column-hand = Оцењивање
workshop-member-done = све је дато
workshop-paper = Упиши са папира: { $name }
workshop-paper-about = У записнику стоји ко је уписао и да је то оцена члана { $name }.
workshop-agenda = О чему разговарати
workshop-agenda-rest = Где се чланови још разилазе
workshop-settled = Решено.
workshop-column-points = Поени
workshop-column-share = Удео
workshop-column-again = Поновна оцена
workshop-earlier = најпре
workshop-again = { $name } поново оцењује
workshop-again-title = { $name } поново оцењује – { $title }
workshop-again-about = Сада { $value }. Рачунају се нови поени; први остају у записнику и стоје поред њих.
workshop-again-do = Забележи поене: { $name }
workshop-again-why = Шта се променило
workshop-declared = Ко је ко
workshop-later = Шта још не може
workshop-phones = Телефони чланова: нема адресе за приступ ни кода за скенирање.
workshop-projector = Други прозор за пројектор.
