# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

screen-saved = Sačuvano, zapis { $entry }
screen-to-do =
    { $n ->
        [one] još { $count } stvar
        [few] još { $count } stvari
       *[other] još { $count } stvari
    }
session-memo-file = { $title } – predlog odluke.pdf
session-memo-written = Predlog odluke je u datoteci { $file }.
session-memo-opened = Predlog odluke je otvoren u vašem čitaču PDF datoteka; odštampajte ga odatle.
session-bad-request = Zahtev se ne može pročitati: { $detail }
    .hint = Ponovo pokrenite program; ako se ponovi, prijavite ovaj red.
session-went-wrong = Nešto je pošlo naopako u samom programu.
    .hint = Pokušajte ponovo; što je zabeleženo, na disku je.
session-nothing-open = Nijedan predmet nije otvoren.
    .hint = Otvorite ga sa početne strane.
session-over-dossier = { $file } je otvoreni predmet; predlog odluke se nikad ne upisuje preko njega.
    .hint = Izaberite drugo ime.
session-cannot-write = { $file } se ne može upisati ({ $detail }).
    .hint = Izaberite drugu fasciklu.
session-nothing-outside = Odavde se izvan prozora ništa ne može otvoriti ni pokazati.
    .hint = Izvezite predlog odluke i otvorite datoteku sami.
screen-case-nothing = Još nigde ne piše šta se nabavlja.
screen-case-bought = Kupovni centar bira dobavljača za: { $title }.
screen-case-votes =
    { $n ->
        [one] Pravo glasa ima { $count } osoba.
        [few] Pravo glasa imaju { $count } osobe.
       *[other] Pravo glasa ima { $count } osoba.
    }
screen-case-no-votes = Još niko nema pravo glasa.
screen-consequence-strategic = Veliki uticaj, veliki rizik: pouzdanost teži najmanje { $floor }, a evidencija se računa po opreznoj granici.
screen-consequence-bottleneck = Mali uticaj, veliki rizik: pouzdanost teži najmanje { $floor }, a evidencija se računa po opreznoj granici.
screen-consequence-leverage = Veliki uticaj, mali rizik: ponderi članova važe kako su dati, a evidencija se računa po proseku.
screen-consequence-non-critical = Mali uticaj, mali rizik: ponderi članova važe kako su dati, a evidencija se računa po proseku.
screen-rule-open = Kad se odredi položaj nabavke, on kaže koliko pouzdanost mora da teži.
screen-rule-floor = Pouzdanost teži najmanje { $floor }.
screen-rule-none = Nema donje granice: ponderi članova važe kako su dati.
screen-criteria-none = Još nema kriterijuma po kojem bi se ponude ocenjivale.
screen-criteria-answer =
    { $n ->
        [one] Ponude se ocenjuju po { $count } kriterijumu.
        [few] Ponude se ocenjuju po { $count } kriterijuma.
       *[other] Ponude se ocenjuju po { $count } kriterijuma.
    }
screen-measure-landed-cost = cena sa prevozom, { $currency } za { $unit }
screen-measure-on-time = udeo isporuka u roku
screen-measure-quantity = odgovor iz ponude, { $unit }
screen-measure-judged = bodovi članova, svaki s obrazloženjem
screen-offers-none = Još nije naveden nijedan dobavljač.
screen-offers-answer =
    { $n ->
        [one] U izboru je { $count } ponuda.
        [few] Bira se između { $count } ponude.
       *[other] Bira se između { $count } ponuda.
    }
screen-offers-range = Cene sa prevozom idu od { $low } ({ $cheapest }) do { $high } ({ $dearest }).
screen-column-price = Cena
screen-column-freight = Prevoz
screen-column-landed = Cena sa prevozom
screen-column-delivered = Isporučeno
screen-column-late = Kasno
screen-column-on-time = U roku
screen-column-shipments = isporuka
screen-anchors = { $worst } do { $best }
screen-target = cilj { $target }
screen-cell-clamped-worst = Lošije od najlošijeg nivoa; računa se kao on.
screen-cell-clamped-best = Bolje od najboljeg nivoa; računa se kao on.
screen-cell-cautious = Računa se oprezna granica.
screen-cell-mean = Računa se prosek.
screen-cell-lines = Prosek više stavki cene.
screen-judgements-none = Još niko nije dao pondere.
screen-judgements-answer = Pondere je dalo { $judged } od { $all } članova sa pravom glasa.
screen-judgements-widest = Najviše se razilaze oko kriterijuma { $criterion }: { $most } mu daje { $high }, { $least } { $low }.
screen-judgements-reading = Svaka tačka je ponder jednog člana; šuplje tačke se ne računaju. Crta je prosek po snazi glasa.
screen-judgements-own-only = Dok svi članovi sa pravom glasa ne daju svoje, vidite samo sopstvene.
screen-judgements-reading-own = Svaka tačka je ponder jednog člana, a zasad je tu samo vaš. Svi se pokazuju odjednom.
screen-judgements-alt = { $criterion }: od { $low } do { $high }, prosek { $mean }.
screen-judgements-alt-own = { $criterion }: { $share }.
screen-talk = { $criterion }: { $least } { $low }, { $most } { $high }.
screen-spread = ± { $half }
