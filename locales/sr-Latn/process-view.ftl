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
process-view-became = Dotle: { $was }. Zašto je promenjeno: { $reason }
process-view-became-by = Dotle: { $was }. Povod za promenu: { $triggers }. { $reason }
process-view-sealed-note = zapečaćeno
process-view-quorum =
    { $n ->
        [one] Potreban je { $count } potpis člana sa glasom: više od polovine. To je naše polazište.
        [few] Potrebna su { $count } potpisa članova sa glasom: više od polovine. To je naše polazište.
       *[other] Potrebno je { $count } potpisa članova sa glasom: više od polovine. To je naše polazište.
    }
process-view-quorum-two-thirds =
    { $n ->
        [one] Potreban je { $count } potpis člana sa glasom: dve trećine, kako položaj predlaže. To je naše polazište.
        [few] Potrebna su { $count } potpisa članova sa glasom: dve trećine, kako položaj predlaže. To je naše polazište.
       *[other] Potrebno je { $count } potpisa članova sa glasom: dve trećine, kako položaj predlaže. To je naše polazište.
    }
process-view-quorum-one =
    { $n ->
        [one] Dovoljan je { $count } potpis člana sa glasom, kako položaj predlaže. To je naše polazište.
        [few] Dovoljna su { $count } potpisa članova sa glasom, kako položaj predlaže. To je naše polazište.
       *[other] Dovoljno je { $count } potpisa članova sa glasom, kako položaj predlaže. To je naše polazište.
    }
process-view-quorum-own =
    { $n ->
        [one] Potreban je { $count } potpis člana sa glasom, kako je kupovni centar odredio.
        [few] Potrebna su { $count } potpisa članova sa glasom, kako je kupovni centar odredio.
       *[other] Potrebno je { $count } potpisa članova sa glasom, kako je kupovni centar odredio.
    }
process-view-nothing-fires = Ništa ne traži više: ugovor može da se nastavi.
process-view-fires = Ugovor ne može prosto da se nastavi. Povod za dalje: { $triggers }.
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
