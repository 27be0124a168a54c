# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

compare-equal = { $first } i { $second } imaju jednako poena.
compare-ahead = { $first } je ispred: { $points } više nego { $second }. Najviše dobija na kriterijumu „{ $gain }“, { $gained }, a najviše gubi na kriterijumu „{ $loss }“, { $lost }.
compare-ahead-throughout = { $first } je ispred: { $points } više nego { $second }, i ni u čemu ne zaostaje. Najviše dobija na kriterijumu „{ $gain }“, { $gained }.
compare-cost-dearer = Košta { $amount } više.
compare-cost-cheaper = Košta { $amount } manje.
compare-cost-same = Obe ponude koštaju isto.
compare-reading = Desno je ono što u poenima dobija { $first }, levo ono što dobija { $second }; svaka traka je razlika vrednosti puta ponder.
compare-alt = { $first } prema { $second }, u poenima: { $differences }.
compare-row-dearer = { $amount } skuplje
compare-row-cheaper = { $amount } jeftinije
compare-row-same = isto
compare-answers = { $first } prema { $second }
scatter-cost = ukupan trošak za { $unit }
scatter-quality = poeni bez troška
scatter-one = { $front } je i najjeftiniji i najbolji: svaka druga ponuda je nadmašena.
scatter-front =
    Niko nije i jeftiniji i bolji nego { $front }; { $n ->
        [one] nadmašen je { $dominated }
        [few] nadmašeni su { $dominated }
       *[other] nadmašeni su { $dominated }
    }.
scatter-all = Nijedna ponuda nije nadmašena: ko košta više, taj je i bolji.
scatter-dominated =
    { $n ->
        [one] { $by } ne košta više i nije slabiji
        [few] { $by } ne koštaju više i nisu slabiji
       *[other] { $by } ne koštaju više i nisu slabiji
    }
scatter-reading = Vodoravno: koliko košta jedinica. Uspravno: poeni za sve osim troška. Puno: na stepenastoj liniji, Paretovoj granici. Prazno: druga ponuda ne košta više, a nije slabija.
scatter-alt = Trošak i poeni bez troška: { $offers }.
bump-same = { $first } je prvi posle svake runde.
bump-again = { $first } je bio prvi posle prve runde i prvi je sada, ali između njih nije.
bump-other = Posle prve runde prvi je bio { $before }; sada je to { $first }.
bump-forward = Najviše je napredovao { $supplier }, sa { $from }. na { $to }. mesto.
bump-still = Nijedna ponuda nije promenila mesto.
bump-reading = Mesta posle svake runde, sa poenima: od svakog dobavljača poslednja ponuda do tada, po današnjim kriterijumima, ponderima i evidencijama.
robustness-loses-below = Sa ponderom „{ $group }“ ispod { $weight } pobedio bi { $winner }.
robustness-loses-above = Sa ponderom „{ $group }“ iznad { $weight } pobedio bi { $winner }.
robustness-loses-never = Nijedan ponder sam za sebe ne oduzima prvo mesto: { $first }.
robustness-lines-reading = Svaka linija su poeni jedne ponude dok ponder ide od 0 do { $all }, a ostali su u istom odnosu. Tačke: pobednik se menja. Bledo: nikad ispred.
robustness-weight = ponder: { $group }
robustness-points = poeni
robustness-now = sada { $now }
stability-row = { $group } od { $from } do { $to }
stability-reading = Svaka traka: između kojih pondera { $first } ostaje prvi dok ostali ponderi zadržavaju odnos. Tačka: važeći ponder. Pored trake: ko tu preuzima prvo mesto.
stability-alt = { $first } ostaje prvi dok su ovi ponderi u granicama: { $stretches }.
tornado-cost = { $supplier }: trošak
tornado-record = { $supplier }: isporuke u roku
tornado-no-record = { $supplier }: isporuke u roku, bez evidencije
tornado-scores = { $supplier }: { $criterion }
tornado-without-criterion = bez kriterijuma „{ $criterion }“
tornado-without-member = bez člana: { $member }
tornado-now = sada { $now }
tornado-zero = pobednik se menja
tornado-changes =
    { $n ->
        [one] { $count } od { $all } pomeranja samo za sebe menja pobednika
        [few] { $count } od { $all } pomeranja sama za sebe menjaju pobednika
       *[other] { $count } od { $all } pomeranja samo za sebe menja pobednika
    }; najduža takva traka je „{ $most }“: { $given ->
        [yes] uz { $answer } prvi je { $winner }
       *[no] tada je prvi { $winner }
    }.
tornado-never = Nijedno pomeranje samo za sebe ne menja pobednika; prednost se najviše menja uz „{ $most }“.
tornado-reading = Za koliko je poena { $first } ispred najbolje druge ponude dok se jedno menja, a sve drugo miruje. Svaki trošak ide naniže i naviše za { $step }, što je naš korak; svaki udeo isporuka u roku od granice { $low } do granice { $high } iz evidencije; ocene od najniže do najviše date; odgovor dat kao raspon od kraja do kraja. Kriterijumi i članovi se izostavljaju.
tornado-drawn = Nacrtano je { $drawn } najdužih traka od { $all }; u tabeli su sve.
tornado-alt = Prednost u poenima dok se jedno menja: { $bars }.
without-same = Koga god od članova izostavimo, { $first } ostaje prvi.
without-differs = Pobednik zavisi od jedne osobe: { $members }.
without-one = bez člana { $member } prvi bi bio { $first }
without-reading = Izostavljaju se ponderi i ocene jednog po jednog člana; pravilo važi za ono što ostane.
without-nothing = nema šta da se rangira
heat-agree =
    { $n ->
        [one] Po ponderima jedinog člana sa glasom prvi je { $first }.
        [few] Po ponderima sva { $count } člana sa glasom, svakog zasebno, prvi je { $first }.
       *[other] Po ponderima svih { $count } članova sa glasom, svakog zasebno, prvi je { $first }.
    }
heat-differ = Po sopstvenim ponderima članovi bi izabrali različito; od { $all }: { $votes }.
heat-votes = { $first } kod { $count }
heat-reading = Svaki red rangira ponude samo po ponderima jednog člana, bez pravila: što tamnije, to bliže prvom mestu. Poslednji red je važeći redosled.
heat-group = Važeći redosled
