# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

offers-sealed = zapečaćeno
offers-sealed-answer = Njihove cene su zapečaćene dok se druga koverta ne otvori.
scores-answer = Sve dobavljače ocenilo je { $done } od { $all } članova čije se ocene računaju.
scores-range = od { $worst } do { $best } poena
scores-meaning = { $points }: { $meaning }
scores-spread = od { $least } do { $most }
scores-taken = { $who }, { $time }
scores-every-sheet = Kada bi se računali svi listovi, prvi izbor bio bi { $winner }.
search-none = Još niko nije pronađen.
search-answer =
    { $n ->
        [one] Pronađen je { $count } dobavljač.
        [few] Pronađena su { $count } dobavljača.
       *[other] Pronađeno je { $count } dobavljača.
    }
search-left =
    { $n ->
        [one] U užem izboru je { $count }.
        [few] U užem izboru su { $count }.
       *[other] U užem izboru je { $count }.
    }
search-basis-record = Evidencija isporuka
search-basis-evidence = Dokazi umesto evidencije
search-basis-none = Ni evidencije ni dokaza
search-counts-as = vredi kao { $onTime } na vreme, { $late } sa zakašnjenjem
gate-not-checked = Nije provereno
evidence-reference = Preporuka
evidence-sample = Uzorak
evidence-audit = Provera na licu mesta
evidence-certificate = Sertifikat
rounds-none = Još nema ni ponude ni plana.
rounds-name = { $round }. krug
rounds-answer =
    { $n ->
        [one] Pregovori imaju dosad { $count } krug.
        [few] Pregovori imaju dosad { $count } kruga.
       *[other] Pregovori imaju dosad { $count } krugova.
    }
rounds-down = − { $amount } ({ $percent })
rounds-up = + { $amount } ({ $percent })
rounds-unchanged = bez promene
rounds-reaches-aspiration = dostiže željenu cenu
rounds-reaches-target = dostiže cilj
rounds-within-walk-away = iznad cilja
rounds-beyond-walk-away = preko granice odustajanja
rounds-switching = { $landed } sa prevozom + { $switching } za prelazak = { $evaluated }
rounds-earlier = Ovaj krug je završen: njegove ponude ostaju kakve jesu.
rounds-carried-note = Blede brojke su iz ranijeg kruga i važe dok dobavljač ne odgovori u ovom. Čim upišete novu cenu, to je ponuda ovog kruga, a ostalo se prenosi.
rounds-carried = U ovom krugu još nema odgovora; važi ponuda { $round }. kruga.
