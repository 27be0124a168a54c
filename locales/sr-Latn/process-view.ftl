# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

process-view-closed = zatvoreno: { $who }, { $when }
process-view-later = kasnije
process-view-ready = može da se zatvori
process-view-missing =
    { $n ->
        [one] nedostaje { $count } stvar
        [few] nedostaju { $count } stvari
       *[other] nedostaje { $count } stvari
    }
process-view-line = { $phase }: { $stands }
process-view-all-closed = Sve faze su zatvorene
process-view-closes = Zatvara: { $who }.
process-view-became = Bilo je: { $was }. Zašto je promenjeno: { $reason }
process-view-became-by = Bilo je: { $was }. Povod za promenu: { $triggers }. { $reason }
process-view-sealed-note = zapečaćeno
process-view-quorum =
    { $n ->
        [one] Potreban je { $count } potpis člana sa glasom: više od polovine. To je naše polazište.
        [few] Potrebna su { $count } potpisa članova sa glasom: više od polovine. To je naše polazište.
       *[other] Potrebno je { $count } potpisa članova sa glasom: više od polovine. To je naše polazište.
    }
process-view-quorum-own =
    { $n ->
        [one] Potreban je { $count } potpis člana sa glasom, kako je kupovni centar odredio.
        [few] Potrebna su { $count } potpisa članova sa glasom, kako je kupovni centar odredio.
       *[other] Potrebno je { $count } potpisa članova sa glasom, kako je kupovni centar odredio.
    }
process-view-nothing-fires = Ništa ne traži više: ugovor može da se nastavi.
process-view-fires = Ugovor ne može prosto da se nastavi. Povod za dalje: { $triggers }.
process-view-punctuality = Na vreme je stiglo { $onTime } od { $all } isporuka. Izgledi da prava stopa dostiže { $target } iznose { $chance }.
process-view-punctuality-unknown = Nijedna isporuka nije zabeležena, pa se ne može reći da li je cilj dostignut.
process-view-price = Jedinica sada staje { $now }; očekivalo se { $expected }. To je { $rise } više; dozvoljeno je { $limit }.
process-view-price-under = Jedinica sada staje { $now }; očekivalo se { $expected }. To je { $rise } manje.
process-view-price-unknown = Sadašnji dobavljač još nije dao cenu; očekuje se { $expected }.
process-view-price-sealed = Cena je zapečaćena.
process-view-specification-changed = Ono što se kupuje u međuvremenu se promenilo.
process-view-specification-same = Ono što se kupuje nije se promenilo.
process-view-age =
    { $n ->
        [one] Ugovor traje { $months } mesec; dozvoljeno je { $limit }.
        [few] Ugovor traje { $months } meseca; dozvoljeno je { $limit }.
       *[other] Ugovor traje { $months } meseci; dozvoljeno je { $limit }.
    }
process-view-single-source = Nije poznat nijedan drugi dobavljač koji bi mogao da isporučuje.
process-view-other-sources =
    { $n ->
        [one] Poznat je još { $count } dobavljač.
        [few] Poznata su još { $count } dobavljača.
       *[other] Poznato je još { $count } dobavljača.
    }
process-view-criterion-added = Nov kriterijum: { $criterion }.
process-view-criterion-left = Više nije kriterijum: { $criterion }.
process-view-criterion-changed = { $criterion }: bilo je „{ $was }“, sada je „{ $is }“.
process-view-criterion-details-changed = { $criterion }: pojedinosti skale su druge.
process-view-criterion-described = { $criterion } ({ $family }), { $worst } do { $best }
process-view-weight-moved = Ponder kriterijuma { $criterion }: bio je { $was }, sada je { $is }.
process-view-requirement-added = Nov zahtev: { $requirement }
process-view-requirement-left = Više se ne traži: { $requirement }
process-view-rank = { $rank }.
process-view-chosen = Izabran je dobavljač: { $supplier }.
process-view-goes-on = Ugovor se nastavlja s dobavljačem: { $supplier }.
process-view-recused = izuzeće
process-view-signature-owed = mora da potpiše
process-view-signature-open = može da potpiše
process-view-signed =
    { $n ->
        [one] Potpisao je { $count } član sa glasom; kvorum je { $asked }.
        [few] Potpisala su { $count } člana sa glasom; kvorum je { $asked }.
       *[other] Potpisalo je { $count } članova sa glasom; kvorum je { $asked }.
    }
process-view-no-agreement = Mora biti više odlučilaca koji se slažu nego koji se protive.
process-view-sealed = Pečat: { $who }, { $when }.
process-view-delivered = na vreme { $onTime } od { $all }
process-view-period = od { $first } do { $last }
