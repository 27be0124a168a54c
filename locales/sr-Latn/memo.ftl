# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

memo-name = Predlog odluke o izboru dobavljača
memo-document-title = Predlog odluke: { $title }
memo-reference = Predmet { $reference }
memo-attachment = Zapisnik predmeta: svaka promena sa svojim otiskom
memo-kind = Izbor dobavljača · { $class } · { $position }
memo-recommendation = Predlog
memo-recommend-rule =
    Izabrati { $first } po { $price } za { $unit }, sa prevozom: uz ponder pouzdanosti od { $used }, { $set ->
        [committee] koji je odredila komisija
        [bottleneck] obavezan za nabavke uskog grla
       *[strategic] obavezan za strateške nabavke
    }, vodi ispred dobavljača { $second } sa { $score } prema { $other }.
memo-recommend-own = Izabrati { $first } po { $price } za { $unit }, sa prevozom: po sopstvenim ponderima komisije vodi ispred dobavljača { $second } sa { $score } prema { $other }.
memo-recommend-tied = { $suppliers } su izjednačeni sa { $score }: brojke ne biraju između njih, bira komisija.
memo-strip-label = Pobednik prema ponderu: { $family }
memo-strip-alt = Pobednik prema ponderu, { $family }: { $stretches }.
memo-strip-up-to = { $supplier } do { $weight }
memo-strip-above = { $supplier } iznad
memo-mark-own = sami članovi { $weight }
memo-mark-rule = pravilo { $weight }
memo-reasons-1 = Razlog
memo-reasons-2 = Dva razloga
memo-reasons-3 = Tri razloga
memo-reason-record-safest = Najbolje dokazana pouzdanost
memo-reason-record = Dokazana pouzdanost
memo-reason-record-text = { $onTime } od { $all } u roku: bar toliko, uz sigurnost od 95%. { $second } { $bound }.
memo-reason-no-record = Još bez evidencije
memo-reason-no-record-text = Ništa još nije isporučeno: ovo je oprezna granica za dobavljača bez evidencije. { $second } { $bound }.
memo-reason-evidence = Dokazi umesto evidencije
memo-reason-evidence-text = Ništa još nije isporučeno: preporuke, uzorci, posete ili sertifikati računaju se kao onoliko isporuka koliko je komisija navela. { $second } { $bound }.
memo-reason-chance-sure = Cilj gotovo izvestan
memo-reason-chance-likely = Cilj verovatan
memo-reason-chance-open = Cilj neizvestan
memo-reason-chance-text = Izgledi da bar { $target } stigne u roku. { $others }.
memo-reason-price-cheapest = Najniža cena sa prevozom
memo-reason-price-cheapest-text = Sledeći, { $other }, košta { $price }.
memo-reason-price-safe = Prihvatljiva cena
memo-reason-price-safe-text = Sledeći po sigurnosti, { $other } ({ $bound }), košta { $price }.
memo-reason-price = Cena sa prevozom
memo-reason-price-text = Najjeftiniji, { $other }, košta { $price }.
memo-reason-criterion-text = { $second }: { $answer }. Prednosti donosi { $difference }.
memo-counter = Najjači protivargument
memo-counter-cheaper = { $second } košta { $amount } manje za { $unit }.
memo-counter-better = { $second } je bolji po kriterijumu „{ $criterion }“: { $answer } prema { $other }.
memo-counter-never-late =
    { $second } nijednom nije kasnio u { $count } { $n ->
        [one] isporuci
        [few] isporuke
       *[other] isporuka
    }.
memo-counter-cheaper-never-late =
    { $second } košta { $amount } manje za { $unit } i nijednom nije kasnio u { $count } { $n ->
        [one] isporuci
        [few] isporuke
       *[other] isporuka
    }.
memo-counter-even-odds = Da je { $first } zaista tačniji, izgledi su jedan prema jedan ({ $odds })
memo-counter-odds = Izgledi da je { $first } zaista tačniji iznose { $odds }
memo-counter-length = { $odds }; razlikuje se dužina evidencije, { $first } prema { $second } isporuka.
memo-counter-own-weight = Uz { $weight }, koliko daju članovi, pobeđuje { $winner }.
memo-counter-none = { $second } ni po čemu što komisija meri nije bolji od dobavljača { $first }; prednost počiva na samim brojkama.
memo-change = Šta bi promenilo predlog
memo-change-lead = Svaka od ovih promena sama dovodi { $second } na čelo.
memo-change-nothing = Nijedan isprobani ponder pouzdanosti, cena ni dalja isporuka ne dovodi { $second } na čelo.
memo-change-nearest = Najbliži preokret: ponder „{ $group }“ na { $weight }, { $points } dalje; pobeđuje { $winner }.
memo-change-tied = Ponude na vrhu su izjednačene: presuđuje i najmanja razlika.
memo-change-never = Pobednik se ne menja ni pri jednom ponderu porodice ili kriterijuma.
memo-verdict =
    Ishod je { $word }: { $first } je prvi u { $share } od 100 mogućih kombinacija pondera (± { $error }){ $why ->
        [far] , i nijedan ponder pomeren do { $points } to sam ne menja
        [near] , ali jedan ponder pomeren do { $points } to sam menja
       *[none] { "" }
    }.
memo-verdict-tied = Ishod je { $word }: prvo mesto je podeljeno.
memo-points =
    { $n ->
        [one] { $count } poen
        [few] { $count } poena
       *[other] { $count } poena
    }
memo-lever-weight-below = Ponder pouzdanosti manji od
memo-lever-weight-above = Ponder pouzdanosti veći od
memo-lever-second-costs = { $supplier }, cena sa prevozom najviše
memo-lever-first-costs = { $supplier }, cena sa prevozom veća od
memo-lever-second-delivers =
    { $many ->
        [no] { $supplier }, naredna isporuka u roku
       *[yes] { $supplier }, naredne isporuke, sve u roku
    }
memo-lever-first-late =
    { $many ->
        [no] { $supplier }, naredna isporuka kasni
       *[yes] { $supplier }, naredne isporuke, sve kasne
    }
memo-lever-more = još { $count }
memo-lever-now = sada { $value }
memo-lever-late-of = { $late } od { $all }
memo-price = Cena opredeljenja
memo-price-more = Uz { $amount } više nego { $other }{ $volume }, dobija se { $what }.
memo-price-amount = { $amount } za { $unit } ({ $percent })
memo-price-volume = , odnosno { $amount } na { $volume } { $units }
memo-price-record = učinak dokazan na { $bound } umesto na { $other }
memo-price-score = ocena { $score } umesto { $other }
memo-price-less = { $first } košta { $amount } manje za { $unit } nego { $other }: opredeljenje ne košta ništa.
memo-price-none = { $first } je ujedno i najjeftiniji sa prevozom: opredeljenje ne košta ništa.
memo-signatures = Potpisi
memo-for = za
memo-against = protiv
memo-abstain = uzdržan
memo-signature = potpis
memo-date = datum
memo-no-vote = { $role }, bez glasa
memo-headline-rule-decides = Pravilo odlučuje: s njim { $with }, bez njega { $without }
memo-headline-rule-confirms = { $first } pobeđuje i sa pravilom i bez njega
memo-headline-own = { $first } vodi za { $lead }
memo-headline-tied = { $first } i { $second } su izjednačeni
memo-contributions-moves = Podizanje pouzdanosti sa { $own } na { $used } pomera { $first } sa { $before }. na { $after }. mesto
memo-contributions-leaves = Podizanje pouzdanosti sa { $own } na { $used } ostavlja { $first } na prvom mestu
memo-contributions-own = { $first } ima { $score }, { $second } { $other }
memo-contributions-reading = Ocena od 0 do 1, po delovima: { $families }.
memo-contributions-dark = { $family } (tamno)
memo-contributions-light = { $family } (svetlo)
memo-contributions-by-family = porodice kriterijuma
memo-contributions-alt = Ocene svih ponuda kao slagane trake. { $ranking }.
memo-contributions-ranked = { $supplier } { $score }
memo-panel-own = Bez pravila: sami članovi { $weight }
memo-panel-used = Sa pravilom: { $weight }
memo-panel-only = Po ponderima članova
memo-difference = { $first } prema { $second }: { $parts }, prednost { $lead }.
memo-difference-part = { $criterion } { $difference }
memo-difference-without = Bez pravila: { $lead }.
memo-lines-1 = { $winner } pobeđuje pri svakom ponderu za „{ $family }“
memo-lines-2 = Dva dobavljača mogu da pobede; odlučuje ponder „{ $family }“
memo-lines-3 = Tri dobavljača mogu da pobede; odlučuje ponder „{ $family }“
memo-lines-more = Mogućih pobednika: { $count }; odlučuje ponder „{ $family }“
memo-lines-reading = Ocene kandidata po ponderu „{ $family }“, ostali u istom odnosu.
memo-lines-others =
    { $n ->
        [one] Preostali { $count } ne pobeđuje nigde.
        [few] Preostala { $count } ne pobeđuju nigde.
       *[other] Preostalih { $count } ne pobeđuje nigde.
    }
memo-lines-axis = Ponder: { $family }
memo-lines-winner = Pobednik
memo-density-length =
    Tačnost dobavljača { $first } je dokazana; { $second } se oslanja na { $count } { $n ->
        [one] isporuku
        [few] isporuke
       *[other] isporuka
    }
memo-density-compare = { $first } isporučuje u roku bar { $bound }, { $second } bar { $other }, uz sigurnost od 95%
memo-density-reading = Verovatnoća svake stvarne stope isporuka u roku: što tamnije, to verovatnije. Crta: granica od { $bound }.
memo-density-alt = Stope isporuka u roku: { $rows }.
memo-density-alt-row = { $supplier } { $count }, granica { $bound }
memo-density-target = cilj { $target }
memo-density-count = u roku
memo-density-bound = granica { $bound }
memo-density-mean = prosek
memo-density-chance = dostiže cilj
memo-evidence-headline = { $criteria }, { $judgements }, { $offers }
memo-criteria-count =
    { $n ->
        [one] { $count } kriterijum
        [few] { $count } kriterijuma
       *[other] { $count } kriterijuma
    }
memo-judgements-count =
    { $n ->
        [one] { $count } procena
        [few] { $count } procene
       *[other] { $count } procena
    }
memo-offers-count =
    { $n ->
        [one] { $count } ponuda
        [few] { $count } ponude
       *[other] { $count } ponuda
    }
memo-entries-count =
    { $n ->
        [one] { $count } zapis
        [few] { $count } zapisa
       *[other] { $count } zapisa
    }
memo-weights-differ =
    Uzeti pojedinačno, ponderi članova daju { $count } { $n ->
        [one] pobednika
        [few] različita pobednika
       *[other] različitih pobednika
    }
memo-weights-agree = Ponderi svakog člana, uzeti pojedinačno, daju pobednika { $winner }
memo-weights-single = Pondere je dodelio samo jedan član: { $member }
memo-weights-reading = Krugovi: ponder svakog člana. Trouglovi: prazan, njihov prosek; pun, ponder posle pravila.
memo-weights-reading-plain = Krugovi: ponder svakog člana. Trougao: njihov prosek.
memo-weights-alt = Ponderi po kriterijumu: { $criteria }.
memo-weights-alt-criterion = { $criterion } prosek { $mean }, primenjeno { $used }
memo-weights-mean = prosek
memo-weights-used = važi
memo-weights-axis = Ponder
memo-weights-members = Članovi
memo-member-line = { $name }, { $roles }: { $weights } → { $winner }
memo-member-apart = (ne računa se)
memo-scale-bound = granica { $bound }, u roku
memo-scale-mean = prosek, u roku
memo-scale-cost = { $currency } za { $unit }
memo-scale-judged = bodovi, po oceni
memo-scale-anchors = { $worst } = 0, { $best } = 1
memo-offers-freight = Zbog prevoza { $supplier } s najniže cene pada na { $place }. mesto
memo-offers-cheapest = { $supplier } je sa prevozom najjeftiniji, { $price } za { $unit }
memo-offers-cheapest-evaluated = { $supplier } košta najmanje kad se sve uračuna: { $price } za { $unit }
memo-offers-reading-evaluated = { $currency } za { $unit }. Krug: cena. Tačka: vrednovana cena. Vrednost 1 na { $best }, 0 na { $worst }.
memo-offers-reading = { $currency } za { $unit }. Krug: cena. Tačka: sa prevozom. Vrednost 1 na { $best }, 0 na { $worst }.
memo-offers-reading-plain = { $currency } za { $unit }.
memo-offers-alt = Cena sa prevozom: { $rows }.
memo-offers-supplier = dobavljač
memo-offers-quantity = { $units }
memo-offers-criterion = { $criterion }, { $unit }
memo-offers-price = cena
memo-offers-plus-freight = + prevoz
memo-offers-landed = = ukupno
memo-offers-value = vrednost
memo-offers-included = u ceni
memo-offers-off-scale = van skale →
memo-strips-nearest =
    Promeni pobednika najbliži je ponder „{ $group }“: uz { $points } { $side ->
        [less] manje
       *[more] više
    } pobeđuje { $winner }
memo-strips-never = Nijedan ponder sam za sebe ne menja pobednika
memo-strips-tied = Ko pobeđuje kada se menja samo jedan ponder
memo-strips-reading = Jedan ponder ide od 0 do { $all }, ostali u istom odnosu. Trouglovi: prazan, sami članovi; pun, važeći ponder.
memo-strips-reading-plain = Jedan ponder ide od 0 do { $all }, ostali u istom odnosu. Trougao: važeći ponder.
memo-method = Metod i ograničenja
memo-method-reliability = Pouzdanost.
memo-method-reliability-text = Udeo pošiljki u roku u svim izbrojanim, uz prethodnu procenu ({ $b } u roku i { $a } zakasnelih) zbog koje ni kratka evidencija ne izgleda savršeno. { $counted } { $source }
memo-method-counts-bound = Računa se granica od { $bound }.
memo-method-counts-mean = Računa se prosek; bez evidencije granica od { $bound }.
memo-method-starting-prior = Prethodna procena je polazište programa Ponder, naučeno na 72 dobavljača lekova; komisija svoju nije zabeležila.
memo-method-score = Ocena.
memo-method-score-text = Ponder puta vrednost, sabrano. Krajevi skala su utvrđeni, pa nijedna ponuda ne pomera ocenu druge.
memo-method-rule = Pravilo.
memo-method-rule-starting = { $position }: pouzdanost nosi bar { $floor }, što je polazište programa Ponder; ostali ponderi zadržavaju svoj odnos.
memo-method-rule-committee = Komisija je za pouzdanost odredila najmanji ponder od { $floor }: { $reason }
memo-method-rule-none = { $position }: bez najmanjeg pondera za pouzdanost.
memo-method-rule-why = { $reason }
memo-method-stability = Izostavljanje.
memo-method-stability-text = Bez dobavljača { $first } pobedio bi { $second }; izostanak bilo koje druge ponude ne menja pobednika.
memo-method-stability-many = Pobednik bez svake od ponuda: { $list }.
memo-method-stability-row = bez { $left }: { $winner }
memo-method-limits = Ograničenja.
memo-method-clamped = Van skale.
memo-clamped-worst = { $criterion }, izvan najgoreg nivoa (vrednost 0): { $suppliers }.
memo-clamped-best = { $criterion }, izvan najboljeg nivoa (vrednost 1): { $suppliers }.
memo-notes = Šta treba znati
memo-excluded = Izdvojeni
memo-seal = Zapečaćen zapis
memo-seal-text = { $offers }, { $judgements }, { $criteria }, { $entries }. Ko ima ovaj dokument, može da otkrije svaku kasniju izmenu zapečaćenog; sam zapisnik je u ovoj datoteci.
memo-firmness = Čvrstina ishoda
verdict-firm = čvrst
verdict-close = tesan
verdict-fragile = krhak
memo-verdict-limits =
    Čvrst: prvi u bar { $firm } od 100 mogućih kombinacija pondera, a nijedan ponder pomeren do { $points } sam ne menja pobednika; tesan: u bar { $close }; inače krhak. Ove granice postavlja Ponder. Moguće: { $voters ->
        [single] do { $spread } od pondera jedinog člana
       *[several] između najmanjeg i najvećeg pondera koji su dali članovi
    }, uz pravilo; izvučeno { $count }, početna vrednost { $seed }; ±: greška uzorkovanja.
memo-records-stays = Kada se umesto merodavne brojke stopa isporuka u roku izvlači iz evidencije, { $first } je prvi u { $share } od 100 izvlačenja (± { $error }).
memo-records-other = Kada se umesto merodavne brojke stopa isporuka u roku izvlači iz evidencije, { $first } je prvi u { $share } od 100 izvlačenja (± { $error }), a { $other } u { $more }.
memo-jury-same =
    { $n ->
        [one] { $count } primenljiv metod na prvo mesto stavlja { $winner }
        [few] Sva { $count } primenljiva metoda na prvo mesto stavljaju { $winner }
       *[other] Svih { $count } primenljivih metoda na prvo mesto stavlja { $winner }
    }: pobednik ne zavisi od metoda.
memo-jury-differs = Pobednik zavisi od metoda: od { $count } primenljivih, prvi je { $votes }.
memo-jury-votes = { $supplier } kod { $count }
memo-jury-zero = ne može da obradi vrednost 0: { $supplier }, „{ $criterion }“
memo-jury-unable = ne može da obradi ove vrednosti
method-weighted-sum = Ponderisani zbir
method-weighted-product = Ponderisani proizvod
method-waspas = WASPAS
method-topsis = TOPSIS
method-vikor = VIKOR
method-promethee-2 = PROMETHEE II
method-aras = ARAS
method-copras = COPRAS
method-edas = EDAS
method-marcos = MARCOS
method-moora = MOORA
warning-clamped-worst = { $supplier }: { $criterion }, { $answer }, izvan najgoreg nivoa skale; računa se kao vrednost 0.
warning-clamped-best = { $supplier }: { $criterion }, { $answer }, izvan najboljeg nivoa skale; računa se kao vrednost 1.
warning-no-record = { $supplier } nema evidenciju isporuka: pouzdanost je nepoznata i računa se oprezna granica prethodne procene.
warning-only-evidence = { $supplier } nema evidenciju isporuka: dokazi se računaju kao onoliko isporuka koliko je komisija navela, po opreznoj granici.
warning-starting-prior = Prethodna procena kašnjenja nije zabeležena, pa se računa polazna procena programa Ponder, naučena na 72 dobavljača lekova. Procenite sopstvenu naredbom „ponder history“ i zabeležite je.
warning-no-weights = { $member } glasa, ali još nije dao pondere.
