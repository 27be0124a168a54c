# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

result-answer-decides =
    { $first } je na prvom mestu { $because ->
        [committee] zbog najmanjeg pondera koji je odredila komisija
        [bottleneck] jer je ovo nabavka uskog grla
       *[strategic] jer je ovo strateška nabavka
    }: pravilo pouzdanosti daje { $used }. Uz { $own }, koliko daju sami članovi, { $n ->
        [one] pobedio bi { $other }
        [few] prvo mesto bi delili { $other }
       *[other] prvo mesto bi delili { $other }
    }.
result-answer-confirms = { $first } je na prvom mestu i sa pravilom i bez njega: pravilo pouzdanosti daje { $used } umesto { $own }, koliko daju sami članovi, a { $first } vodi ispred dobavljača { $second } za { $points }.
result-answer-above-floor = { $first } je na prvom mestu po ponderima samih članova, { $points } ispred dobavljača { $second }. Pouzdanost nosi { $own }; pravilo traži { $floor } i ništa ne menja.
result-answer-own = { $first } je na prvom mestu po ponderima samih članova, { $points } ispred dobavljača { $second }. Nijedno pravilo ne podiže pouzdanost; ona nosi { $own }.
result-answer-tied = { $suppliers } su izjednačeni sa { $score } poena: brojke ne biraju između njih, bira komisija.
result-answer-tried-other = Kada bi ponder „{ $group }“ bio { $weight }, prvi bi bio { $winner }; uz važećih { $used } prvi je { $now }.
result-answer-tried-same = Kada bi ponder „{ $group }“ bio { $weight }, prvi bi bio { $winner }, kao i uz važećih { $used }.
result-answer-tried-tied = Kada bi ponder „{ $group }“ bio { $weight }, { $winner } bi bili izjednačeni; uz važećih { $used } prvi je { $now }.
tried-same = Proba, ništa se ne beleži: prva bi bila ponuda { $winner }, kao i sada.
tried-other = Proba, ništa se ne beleži: prva bi bila ponuda { $winner }; sada je { $now }.
tried-tied = Proba, ništa se ne beleži: prvo mesto delile bi ponude { $winner }; sada je prva { $now }.
result-price-more = Taj izbor košta { $amount } više, to jest { $percent }.
result-price-less = Taj izbor štedi { $amount }, to jest { $percent }.
result-amount = { $amount } za { $unit }
result-bars-moves =
    { $first } vodi za { $points }; bez pravila bi bio { $place ->
        [second] drugi
        [third] treći
        [fourth] četvrti
        [fifth] peti
       *[later] na { $count }. mestu
    }.
result-bars-confirms = { $first } vodi za { $points }; vodi i bez pravila.
result-bars-leads = { $first } vodi za { $points }.
result-bars-without = Bez pravila bi vodio { $first }, za { $points }.
result-bars-tied = { $suppliers } su izjednačeni.
result-bars-tried = Uz ponder „{ $group }“ od { $weight }:
result-bars-reading = Poeni od sto: vrednost svakog kriterijuma puta njegov ponder, sve sabrano.
result-bars-alt = Poeni svih ponuda kao naslagane trake: { $ranking }.
result-line-at = na { $weight }
result-line-changes = Pobednik se menja { $weights } (ponder: { $group }).
result-line-never = { $winner } pobeđuje pri svakom ponderu za „{ $group }“.
result-density-bound-counts = Breg: koliko je verovatna svaka stvarna stopa isporuka u roku; bregovi su jednako visoki. Tačka: oprezna granica od { $bound }, koja je ovde merodavna.
result-density-mean-counts = Breg: koliko je verovatna svaka stvarna stopa isporuka u roku; bregovi su jednako visoki. Tačka: merodavan je prosek, a bez evidencije oprezna granica od { $bound }.
result-acceptability-reading = Od 100 mogućih kombinacija pondera, koliko njih kom dobavljaču daje koje mesto. Tamno: prvo; svaka svetlija nijansa je mesto niže.
result-acceptability-alt = Prvi u toliko od 100 mogućih kombinacija pondera: { $shares }.
result-acceptability-first = prvi od 100
result-acceptability-ahead = ispred: { $first }
result-jury-reading = Svi metodi vide iste vrednosti i pondere, ali ih ostali preračunavaju prema ponudama koje su tu ili gledaju samo ko je ispred; nijedan ne može da stavi ponudu iza one koja je po svemu slabija. Brojevi su mesta.
result-tie = Nerešeno
result-changes = Šta bi promenilo pobednika
result-change-dearer = { $supplier } + { $amount }
result-change-cheaper = { $supplier } − { $amount }
result-change-late =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka kasni
        [few] { $supplier }: sledeće { $count } isporuke kasne
       *[other] { $supplier }: sledećih { $count } isporuka kasni
    }
result-change-on-time =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka u roku
        [few] { $supplier }: sledeće { $count } isporuke u roku
       *[other] { $supplier }: sledećih { $count } isporuka u roku
    }
result-change-weight-below = { $group } ispod { $weight }
result-change-weight-above = { $group } iznad { $weight }
drawn-answer =
    { $n ->
        [one] Predlog odluke ima { $count } stranu
        [few] Predlog odluke ima { $count } strane
       *[other] Predlog odluke ima { $count } strana
    }: predlog za potpis, kako je izračunat i dokazi. Nosi ceo zapisnik, sa otiskom { $seal }.
drawn-page = Strana { $number }: { $headline }
drawn-replaced = Pismu predloga nedostaju neki znaci, pa je umesto svakog odštampana zamena: { $characters }.
drawn-not-at-all = Strane predloga odluke ne mogu da se nacrtaju.
