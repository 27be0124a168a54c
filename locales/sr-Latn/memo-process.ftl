# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

memo-entry = { $when } (zapis { $entry })
memo-decision = Odluka
memo-chosen = Izabran je dobavljač { $chosen }.
memo-chosen-first = Izabran je { $chosen } po { $price } za { $unit }, sa prevozom: vodi ispred dobavljača { $rival } sa { $score } prema { $other }.
memo-chosen-among-equals = Izabran je { $chosen } po { $price } za { $unit }, sa prevozom: brojke ne biraju između izjednačenih na čelu sa { $score }, bira komisija.
memo-chosen-apart = Izabran je { $chosen } po { $price } za { $unit }, sa prevozom. Prema brojkama prvi je { $rival }, sa { $other } prema { $score }.
memo-chosen-by = Izbor: { $actor }, { $when }.
memo-sealed-by = Zapečaćeno: { $actor }, { $when }.
memo-draft = Nacrt: odluka još nije zapečaćena.
memo-draft-in-hand = Nacrt: još nije izabrano; u toku je faza „{ $phase }“.
memo-trade-off = Ustupak
memo-reasons-apart = Za { $first }, prvog prema brojkama
memo-price-departs =
    { $side ->
        [less] { $chosen } košta { $amount } manje za { $unit } nego { $first }
        [same] { $chosen } košta isto koliko i { $first }
       *[more] { $chosen } košta { $amount } više za { $unit } nego { $first }
    } i ima ocenu { $score } umesto { $other }.
memo-signed = zapis { $entry }
memo-signed-reservation = uz ogradu, zapis { $entry }
memo-stepped-back = izuzeće
memo-said = Uz potpise
memo-dissent = Izdvojeno mišljenje
memo-reservation = Ograda
memo-remark = Napomena
memo-still-to-sign = Potpis duguju
memo-process-headline = Kako se došlo do odluke
memo-phases = Faze
memo-phase-open = Otvorena.
memo-phase-closed = Fazu je zatvorio član { $actor }.
memo-reopened = Ponovo otvoreno
memo-reopened-alone = Fazu je ponovo otvorio član { $actor }.
memo-reopened-with = Fazu je ponovo otvorio član { $actor }; s njom se otvara i: { $phases }.
memo-reopened-lost = Više nije važilo: { $what }.
memo-reopened-lock-scores = zaključavanje ocena
memo-reopened-reveal-scores = otkrivanje ocena
memo-reopened-open-prices = otvaranje cena
memo-reopened-choice = izbor dobavljača { $supplier }
memo-reopened-signatures =
    { $n ->
        [one] potpis člana { $members }
        [few] potpisi članova { $members }
       *[other] potpisi članova { $members }
    }
memo-reopened-reason = Zašto: { $reason }
memo-waivers = Odustajanja
memo-waived = Odustalo se od: { $duty }. { $reason }
memo-quorum = Kvorum
memo-quorum-text =
    Potrebnih potpisa: { $asked } od { $there } članova sa glasom; { $n ->
        [one] potpisao je { $signed }
        [few] potpisala su { $signed }
       *[other] potpisalo je { $signed }
    }.
memo-quorum-starting = Više od polovine: polazna vrednost programa Ponder.
memo-quorum-two-thirds = Dve trećine, kako položaj predlaže: polazna vrednost programa Ponder.
memo-quorum-one = Jedan, kako položaj predlaže: polazna vrednost programa Ponder.
memo-declarations = Izjave o interesu
memo-tie = Izjavljuje vezu: { $tie }
memo-recused = Izuzeće: { $reason } Ponderi, ocene i potpis se ne računaju i ostaju u zapisniku.
memo-views = Saveti (ne računaju se)
memo-gates = Uslovi
memo-gate-met = Ispunjava „{ $requirement }“: { $evidence }
memo-gate-stopped = Ne ispunjava „{ $requirement }“: { $evidence }
memo-evidence = Dokazi umesto evidencije
memo-evidence-counted = { $kind }: računa se kao { $onTime } u roku i { $late } sa zakašnjenjem. { $source }
memo-evidence-shown = { $kind }: navedeno { $onTime } u roku i { $late } sa zakašnjenjem; ne računa se jer postoji evidencija. { $source }
memo-evidence-note = Koliko isporuka jedan dokaz vredi, navela je komisija; to nije nalaz.
memo-kind-reference = Preporuka
memo-kind-sample = Uzorak
memo-kind-audit = Poseta
memo-kind-certificate = Sertifikat
memo-steps = Zajednički koraci
memo-step-locked = Ocene zaključane
memo-step-revealed = Ocene otkrivene
memo-step-opened = Cene otvorene
memo-step-alone = Korak je preduzeo član { $actor }.
memo-step-together = Korak su preduzeli { $actor } i { $with }.
memo-step-digest = SHA-256 svih ocena: { $digest }
memo-steps-note = Ovaj redosled je dokaz o postupku, a ne tajnost pred onim ko drži datoteku.
memo-scores = Ocene: { $criterion }
memo-scores-note = Bodovi od { $worst } (najlošije) do { $best } (najbolje). Prosek se računa prema glasačkoj moći; razlozi članova su u zapisniku.
memo-score = { $member } { $points }
memo-score-again = { $points } (najpre { $earlier })
memo-score-apart = { $member } { $points } (ne računa se)
memo-score-mean = Prosek { $mean }.
memo-score-agreed = Umesto toga dogovoreno { $points }: { $reason }
memo-left-out = Izostavljeni listovi
memo-left-out-with = U odluci je učestvovao član { $with }.
memo-left-out-both = Bez izostavljenih listova { $without }; sa svim listovima { $with }.
memo-leading = { $first } vodi ispred dobavljača { $second } sa { $score } prema { $other }
memo-precedent = Prethodna odluka
memo-contract = { $reference }. Početak ugovora: { $since } Tadašnja cena: { $price } za { $unit }, sa prevozom.
memo-contract-seal = Njen zapisnik se završio sa SHA-256 { $head }.
memo-reclassified = Zašto je izbor ponovo otvoren
memo-reclassified-fired = Direktna ponovna nabavka postala je: { $class }, jer je više tražilo: { $triggers }. { $reason }
memo-reclassified-freely = Direktna ponovna nabavka postala je: { $class }, iako provera to nije tražila. { $reason }
memo-differences = Šta se razlikuje
memo-differences-none = Kriterijumi, ponderi i zahtevi isti su kao u prethodnoj odluci.
memo-difference-added = Nov kriterijum: { $criterion }.
memo-difference-left = Više nije kriterijum: { $criterion }.
memo-difference-changed = { $criterion }: bilo je { $was }, sada je { $is }.
memo-difference-details = { $criterion }: pojedinosti skale su druge.
memo-difference-scale = od { $worst } do { $best }
memo-difference-weight = { $criterion }: ponder { $is } umesto { $was }.
memo-difference-required = Nov zahtev: { $requirement }
memo-difference-dropped = Više se ne zahteva: { $requirement }
memo-switching = Trošak prelaska
memo-switching-text = Napustiti sadašnjeg dobavljača košta jednokratno { $amount }. { $reason }
memo-switching-sum = { $landed } sa prevozom + { $switching } prelazak = { $evaluated } ukupno
memo-switching-incumbent = { $landed } sa prevozom, bez prelaska = { $evaluated } ukupno
memo-switching-note = Trošak se deli na obim nabavke i dodaje svakoj ponudi osim ponude sadašnjeg dobavljača.
memo-switching-idle = Obim nije naveden ili niko drugi ne nudi: trošak je prikazan i ne dodaje se nijednoj ponudi.
memo-offers-plus-switching = + prelazak
memo-offers-evaluated = = ukupno
memo-offers-no-switching = nema
memo-follow-up = Praćenje
memo-delivered = { $onTime } od { $all } isporuka u roku od dana odluke. { $source }
memo-follow-up-due = Sledi: beležiti šta je po ugovoru isporučeno. Na tome počiva naredna provera.
memo-rebuy-kind = Direktna ponovna nabavka · ugovor se nastavlja ili se izbor ponovo otvara
memo-rebuy-goes-on = Ponovo kupiti od dobavljača { $supplier } po { $price } za { $unit }, sa prevozom: provera ne nalazi ništa što ponovo otvara izbor.
memo-rebuy-stops = Bez daljeg ne kupovati ponovo od dobavljača { $supplier }. Provera traži više: { $triggers }. Nabavka mora da postane: { $class }.
memo-contract-label = Ugovor
memo-index = Indeks cena
memo-index-text = Sada { $now }, na početku ugovora { $then }. { $source }
memo-check = Pet nalaza
memo-check-of = Provereno: { $date }
memo-limits-starting = Cilj, rast cene i starost su polazne vrednosti programa Ponder.
memo-limits-own = Cilj, rast cene i starost odredila je komisija.
memo-finding-holds = Stoji.
memo-finding-fires = Ponovo otvara izbor.
memo-found-no-record = Nijedna isporuka nije zabeležena, pa se ništa ne zna.
memo-found-punctuality = { $onTime } od { $all } u roku, prosek { $mean }; izgledi da prava stopa dostiže { $target } iznose { $chance }, a ispod polovine se izbor otvara.
memo-found-price-sealed = Cena je zapečaćena.
memo-found-no-price = Cena nije ponuđena, pa nema šta da se poredi.
memo-found-price-alone = { $now } za { $unit }; stara cena je nula, pa se rast ne može iskazati.
memo-found-price =
    { $now } za { $unit } prema { $expected }, što je { $carried ->
        [index] stara cena preneta indeksom
       *[old] stara cena bez indeksa
    }: { $side ->
        [same] bez razlike
        [below] { $rise } niže
       *[above] { $rise } više
    }. Izbor se otvara preko { $limit } više.
memo-found-changed = Ono što se kupuje u međuvremenu je promenjeno.
memo-found-unchanged = Kupuje se isto što i ranije.
memo-found-age =
    { $n ->
        [one] Protekao je { $months } pun mesec
        [few] Protekla su { $months } puna meseca
       *[other] Proteklo je { $months } punih meseci
    } od početka ugovora; izbor se otvara preko { $limit }.
memo-found-single-source = Ne zna se ni za jednog drugog dobavljača.
memo-found-others =
    { $n ->
        [one] Zna se za { $others } drugog mogućeg dobavljača
        [few] Zna se za { $others } druga moguća dobavljača
       *[other] Zna se za { $others } drugih mogućih dobavljača
    }; izbor se otvara kada ih nema.
memo-rebuy-seal =
    { $n ->
        [one] { $count } zapis
        [few] { $count } zapisa
       *[other] { $count } zapisa
    }. Ko ima ovaj dokument može da otkrije svaku kasniju promenu zapečaćenog; sam zapisnik putuje u ovoj datoteci.
center-all-in-one = { $member } propisuje, kupuje i odlučuje: niko ne gleda preko ramena.
center-two-in-one = { $member } ima dve uloge koje je bolje razdvojiti: { $roles }.
center-tie = Izjavljena je veza sa dobavljačem, a izuzeća nema: { $member }.
center-undeclared = Glas se računa, a izjava o interesu nedostaje: { $member }.
center-vacant = Niko nema ovu ulogu: { $role }. Zamenjuju je donosioci odluke; gde ni njih nema, svi.
center-quorum = Potrebno je potpisa: { $asked }, a članova sa glasom preostalo je { $there }.
memo-attached = Priložene datoteke
memo-attached-to = { $what }; u zapisniku kao { $hash }
memo-attached-offer = uz ponudu dobavljača { $supplier }
memo-attached-evidence = uz dokaz o dobavljaču { $supplier }
memo-attached-gate = uz uslov koji { $supplier } treba da ispuni
memo-erased = Obrisano
memo-erased-by = Obrisao član { $actor }, { $day }
memo-erased-details = Podaci za vezu: { $name }
memo-joined = Spojene kopije
memo-joined-copy = Kopija koja se završava sa { $hash }
memo-joined-text =
    Spojio član { $actor }; s njom { $n ->
        [one] je došao { $count } zapis
        [few] su došla { $count } zapisa
       *[other] je došlo { $count } zapisa
    }.
