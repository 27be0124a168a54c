# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

offers-question = Šta je koji dobavljač ponudio i šta znamo o njemu?
offers-empty = Nalepite ovde iz svoje tabele ili upišite naziv prvog dobavljača.
offers-supplier = Dobavljač
offers-add = Dodaj dobavljača
offers-new-row = novi dobavljač
offers-legend = Šrafirano: rangiranje na to čeka. Sivo: izračunato. Koso: još nije sačuvano. Nalepite ceo blok iz tabele; nadole popunjava { $fill } ili povlačenje kvadratića u uglu.
offers-corrected = ispravljeno ručno
offers-counted = uneo kupovni centar
offers-waits-price = Još nije sačuvano: prevoz se beleži zajedno s cenom.
offers-waits-late = Još nije sačuvano: koliko je od toga kasnilo?
offers-waits-delivered = Još nije sačuvano: od koliko isporuka?
offers-waits-name = Još nije sačuvano: red nema naziv dobavljača.
offers-same = Tako se zove još jedan dobavljač.
offers-cell = Polje
offers-place = { $row }, { $column }
offers-more =
    { $n ->
        [one] i još { $count } polje
        [few] i još { $count } polja
       *[other] i još { $count } polja
    }
offers-marks-title = Kako se ovi brojevi čitaju?
offers-marks-question = Mogu se pročitati na dva načina. Odgovor važi za sve.
offers-marks-typed = Kako je upisano
offers-marks-comma = Decimale počinju zarezom
offers-marks-point = Decimale počinju tačkom
offers-strange-title = Ništa nije zabeleženo
offers-strange-message = U nekim poljima nije broj koji tu može da stoji. Ispravite ih i pokušajte ponovo.
offers-strange-cell = Red { $row }, { $column }: „{ $text }“ nije broj koji ovde može da stoji.
offers-strange-back = Nazad u tabelu
offers-preview-title = Šta se lepljenjem menja
offers-preview-filled = Šta se popunjavanjem menja
offers-preview-cleared = Šta se pražnjenjem menja
offers-preview-cells =
    { $n ->
        [one] Menja se { $count } polje
        [few] Menjaju se { $count } polja
       *[other] Menja se { $count } polja
    }
offers-preview-rows =
    { $n ->
        [one] u { $count } redu.
        [few] u { $count } reda.
       *[other] u { $count } redova.
    }
offers-left-heads = Prvi red je shvaćen kao zaglavlje i izostaje: { $heads }.
offers-left-locked =
    { $n ->
        [one] Izostaje { $count } polje, jer se tu ništa ne upisuje: { $columns }.
        [few] Izostaju { $count } polja, jer se tu ništa ne upisuje: { $columns }.
       *[other] Izostaje { $count } polja, jer se tu ništa ne upisuje: { $columns }.
    }
offers-left-beyond =
    { $n ->
        [one] Izostaje { $count } polje, jer je iza poslednje kolone.
        [few] Izostaju { $count } polja, jer su iza poslednje kolone.
       *[other] Izostaje { $count } polja, jer su iza poslednje kolone.
    }
offers-left-names =
    { $n ->
        [one] { $count } naziv ostaje kakav jeste: nazivi se ne popunjavaju i ne prazne.
        [few] { $count } naziva ostaju kakvi jesu: nazivi se ne popunjavaju i ne prazne.
       *[other] { $count } naziva ostaje nepromenjeno: nazivi se ne popunjavaju i ne prazne.
    }
offers-left-all = Ništa se ne menja.
offers-preview-table = Polja koja se menjaju
offers-preview-cell = { $before } postaje { $after }
offers-preview-do = Zabeleži polja
offers-preview-not = Odustani
offers-period = Isporuke u razdoblju { $period }
offers-remark = { $column }: { $text }
offers-remarks = Vredi još jednom pogledati
offers-name = Pun naziv
offers-short = Kratak naziv
    .hint = Za tabele i grafikone, kada je pun naziv dug
offers-incoterm = Uslov isporuke
    .hint = Na primer EXW, FCA ili DAP
offers-note = Napomena uz ponudu
offers-source = Odakle su podaci o isporukama
offers-screened = Izdvojen iz izbora: { $reason }
offers-screen-out = Izdvoj iz izbora…
offers-screen-out-title = Izdvojiti iz izbora: { $name }?
offers-screen-out-message = Dobavljač ostaje u predmetu i u predlogu odluke, s navedenim razlogom, ali se ne rangira.
offers-screen-out-do = Izdvoj iz izbora
offers-reason = Razlog
offers-let-in = Vrati u izbor
offers-remove = Ukloni dobavljača
grid-keys = Strelice pomeraju, kucanje zamenjuje sadržaj, { $edit } uređuje, { $empty } prazni, { $range } sa strelicama bira opseg, { $fill } popunjava ga nadole; kopiranje, isecanje i lepljenje idu kao u tabelarnom programu. { $leave } pa { $next } izlazi iz tabele.
grid-missing = nedostaje
grid-required = obavezno
grid-handle = Povucite da popunite; dva klika popunjavaju do poslednjeg reda
grid-range =
    { $n ->
        [one] Izabrano je { $count } polje: od { $from } do { $to }
        [few] Izabrana su { $count } polja: od { $from } do { $to }
       *[other] Izabrano je { $count } polja: od { $from } do { $to }
    }
grid-computed = izračunato
grid-draft = još nije sačuvano
grid-blank = prazno
