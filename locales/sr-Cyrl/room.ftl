### Соба: ко је ту, кораци круга и о чему разговарати.

room-judged = { $n ->
    [one] Све што треба дао је { $done } од { $all } чланова.
    [few] Све што треба дала су { $done } од { $all } чланова.
   *[other] Све што треба дало је { $done } од { $all } чланова.
}
room-next-hand = На реду је { $name }.
room-next-own = Недостаје још само ваша оцена.
room-next-lock = Сви су дали своје. Закључајте оцене, да тако и остану.
room-next-reveal = Оцене су закључане. Откријте их свима одједном.
room-next-talk = Узмите прву која није решена.
room-next-result = Погледајте резултат.
room-next-nothing = Још нема шта да се оцењује: прво треба навести критеријуме, чланове са правом гласа и, за оцене, добављаче.

## Ко је ту

room-nothing = –
room-weights-given = дати
room-weights-owed = још не
room-on-paper = Са папира, уписује { $names }.
room-recused = Изузеће: { $reason }
room-left-out = Изостављено: { $reason }

## Кораци

room-step-judge = Свако за себе
room-step-lock = Закључавање
room-step-reveal = Откривање
room-step-talk = Разговор
room-step-again = Поновно оцењивање
room-step-agree = Усаглашавање
room-reveal-weights = Пондери се показују свима када стигну и последњи.
room-talk-left = { $n ->
    [one] Остала је { $count } тачка.
    [few] Остале су { $count } тачке.
   *[other] Остало је { $count } тачака.
}
room-judged-again = { $n ->
    [one] Поново је дата { $count } вредност.
    [few] Поново су дате { $count } вредности.
   *[other] Поново је дато { $count } вредности.
}
room-agreed = { $n ->
    [one] Усаглашена је { $count } вредност.
    [few] Усаглашене су { $count } вредности.
   *[other] Усаглашено је { $count } вредности.
}

## О чему разговарати

agenda-none = Чланови се ни око чега не разилазе.
agenda-widest = Ово су тачке око којих су чланови најудаљенији.
agenda-none-decides = Ниједна појединачна разлика међу члановима не мења ко је први.
agenda-settled = Свака разлика међу члановима која би могла да промени ко је први решена је.
agenda-decide = { $n ->
    [one] { $count } разлика међу члановима могла би да промени ко је први.
    [few] { $count } разлике међу члановима могле би да промене ко је први.
   *[other] { $count } разлика међу члановима могло би да промени ко је први.
}
agenda-reading = Једна по једна вредност групе иде од најниже до највише коју је неко дао, а све остало стоји. Прво долази оно што мења победника, затим оно што највише помера предност.
agenda-reading-widest = Поређано по томе колико су чланови удаљени на скали. Шта то значи за исход, каже се када се резултат сме видети.
agenda-score = { $supplier }: { $criterion }
agenda-weight = Пондер: { $criterion }
agenda-range = Од { $low } до { $high }.
agenda-leads = На { $at } води { $first }.
agenda-stays = Први остаје { $first }; предност се помера за { $swing } поена.
agenda-agreed = Усаглашено { $points }: { $reason }
agenda-again = Поново дато: { $moves }.
agenda-moved = { $name } { $earlier } → { $value }
