# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

measure-on-time = Isporuke u roku
measure-in-full = Potpune isporuke
measure-lot-acceptance = Prihvaćene partije
measure-incidents = Incidenti
rate-incidents = { $rate } na 100
records-by-evidence = dokazi
records-evidence-instead = { $nothing }; umesto toga računaju se dokazi
records-incidents-of = { $incidents } u { $all }
records-counted-on-time =
    { $n ->
        [one] { $good } od { $count } isporuke u roku
        [few] { $good } od { $count } isporuka u roku
       *[other] { $good } od { $count } isporuka u roku
    }
records-counted-in-full =
    { $n ->
        [one] { $good } od { $count } isporuke potpuno
        [few] { $good } od { $count } isporuka potpuno
       *[other] { $good } od { $count } isporuka potpuno
    }
records-counted-lot-acceptance =
    { $n ->
        [one] Prihvaćeno { $good } od { $count } pregledane partije
        [few] Prihvaćeno { $good } od { $count } pregledanih partija
       *[other] Prihvaćeno { $good } od { $count } pregledanih partija
    }
records-counted-incidents =
    { $m ->
        [one] { $events } incident
        [few] { $events } incidenta
       *[other] { $events } incidenata
    } u { $count } { $n ->
        [one] isporuci
        [few] isporuke
       *[other] isporuka
    }
records-none-on-time = Nije zabeleženo koliko je isporuka stiglo u roku
records-none-in-full = Nije zabeleženo koliko je isporuka stiglo potpuno
records-none-lot-acceptance = Nije zabeleženo koliko je partija prihvaćeno
records-none-incidents = Nije zabeleženo koliko je bilo incidenata
records-counts-as-on-time =
    { $n ->
        [one] { $count } isporuka računa se kao { $weighed }
        [few] { $count } isporuke računaju se kao { $weighed }
       *[other] { $count } isporuka računa se kao { $weighed }
    }
records-counts-as-in-full =
    { $n ->
        [one] { $count } isporuka računa se kao { $weighed }
        [few] { $count } isporuke računaju se kao { $weighed }
       *[other] { $count } isporuka računa se kao { $weighed }
    }
records-counts-as-lot-acceptance =
    { $n ->
        [one] { $count } partija računa se kao { $weighed }
        [few] { $count } partije računaju se kao { $weighed }
       *[other] { $count } partija računa se kao { $weighed }
    }
records-counts-as-incidents =
    { $n ->
        [one] { $count } isporuka računa se kao { $weighed }
        [few] { $count } isporuke računaju se kao { $weighed }
       *[other] { $count } isporuka računa se kao { $weighed }
    }
records-figures = Merodavno je { $counted }; izgledi da se dostigne { $target } iznose { $chance }.
records-figures-incidents = Merodavno je { $counted } na 100 isporuka; izgledi da ih bude najviše { $target } iznose { $chance }.
records-proved = Cilj je dokazan: oprezna granica ga je dostigla.
records-more-on-time =
    { $n ->
        [one] Još { $count } isporuka u roku dokazala bi { $target }.
        [few] Još { $count } isporuke u roku dokazale bi { $target }.
       *[other] Još { $count } isporuka u roku dokazalo bi { $target }.
    }
records-more-in-full =
    { $n ->
        [one] Još { $count } potpuna isporuka dokazala bi { $target }.
        [few] Još { $count } potpune isporuke dokazale bi { $target }.
       *[other] Još { $count } potpunih isporuka dokazalo bi { $target }.
    }
records-more-lot-acceptance =
    { $n ->
        [one] Još { $count } prihvaćena partija dokazala bi { $target }.
        [few] Još { $count } prihvaćene partije dokazale bi { $target }.
       *[other] Još { $count } prihvaćenih partija dokazalo bi { $target }.
    }
records-more-incidents =
    { $n ->
        [one] Još { $count } isporuka bez incidenta dokazala bi { $target }.
        [few] Još { $count } isporuke bez incidenta dokazale bi { $target }.
       *[other] Još { $count } isporuka bez incidenta dokazalo bi { $target }.
    }
records-run = Ko nema evidenciju, samim isporukama dokazuje { $target } tek kad ih je { $count } zaredom i nijedna ne omane, uz sigurnost od { $level }.
records-run-shown =
    { $n ->
        [one] Sama { $count } dobra isporuka
        [few] Same { $count } dobre isporuke
       *[other] Samih { $count } dobrih isporuka
    } uz tu sigurnost ne dokazuje više od { $share }.
records-excluded =
    { $n ->
        [one] Ne računa se { $count } zakasnela isporuka, jer je kašnjenje izazvao kupac
        [few] Ne računaju se { $count } zakasnele isporuke, jer je kašnjenje izazvao kupac
       *[other] Ne računa se { $count } zakasnelih isporuka, jer je kašnjenje izazvao kupac
    }: { $without } umesto { $with }, koliko bi bilo da se { $n ->
        [one] računa
        [few] računaju
       *[other] računaju
    }.
records-ppm = Odbijeno { $rejected } od { $received } primljenih komada, { $ppm } na milion; to se pokazuje, a ne rangira.
records-open =
    { $n ->
        [one] { $count } narudžbina još nije isporučena; pokazuje se, a ne računa.
        [few] { $count } narudžbine još nisu isporučene; pokazuju se, a ne računaju.
       *[other] { $count } narudžbina još nije isporučeno; pokazuju se, a ne računaju.
    }
records-exclusion =
    { $n ->
        [one] Izostavljena { $count } zakasnela isporuka
        [few] Izostavljene { $count } zakasnele isporuke
       *[other] Izostavljeno { $count } zakasnelih isporuka
    }: { $reason }
records-exclusion-period =
    { $n ->
        [one] Izostavljena { $count } zakasnela isporuka
        [few] Izostavljene { $count } zakasnele isporuke
       *[other] Izostavljeno { $count } zakasnelih isporuka
    } iz razdoblja { $period }: { $reason }
records-recency-off = Svaka isporuka važi jednako, ma koliko bila stara. To je polazna postavka programa Ponder.
records-recency = Što je staro { $months } meseci važi upola, gledano od { $date }; isporuke jednog razdoblja računaju se kao da su u njemu ravnomerno raspoređene. { $reason }
records-recency-short = poluvek { $months } meseci
records-prior = Prethodna procena, { $measure }: { $a } u { $b }. { $source }
records-prior-ours = Prethodna procena, { $measure }: kao da je viđeno { $b }, a { $a } je omanulo. To je polazna postavka programa Ponder; komisija nije zabeležila svoju.
records-prior-ours-incidents = Prethodna procena, { $measure }: kao da je u { $b } isporuka bilo { $a }. To je polazna postavka programa Ponder; komisija nije zabeležila svoju.
records-compare-in-full = { $first } isporučuje potpuno bar { $bound }, { $second } bar { $other }, uz sigurnost od 95%
records-compare-lot-acceptance = Prihvata se bar { $bound } partija dobavljača { $first } i bar { $other } dobavljača { $second }, uz sigurnost od 95%
records-compare-incidents = { $first } ima najviše { $bound } incidenata na 100 isporuka, { $second } najviše { $other }, uz sigurnost od 95%
records-reading = Verovatnoća svake stvarne stope prema brojevima: što tamnije, to verovatnije. Crta: granica od { $bound }.
records-alt = { $measure }: { $rows }.
records-count-in-full = potpuno
records-count-lot-acceptance = prihvaćeno
records-count-incidents = incidenti
records-hill-bound-counts = Breg: koliko je verovatna svaka stvarna stopa; bregovi su jednako visoki. Tačka: oprezna granica od { $bound }, koja je ovde merodavna.
records-hill-mean-counts = Breg: koliko je verovatna svaka stvarna stopa; bregovi su jednako visoki. Tačka: merodavan je prosek, a bez evidencije oprezna granica od { $bound }.
memo-records-headline = Na čemu počivaju brojke o pouzdanosti
memo-records-suppliers = Šta je još zabeleženo
memo-records-past = Koliko prošlost važi
memo-records-priors = Šta se pretpostavlja pre nego što se evidencija pročita
memo-records-newcomers = Novi dobavljači
memo-scale-incidents-bound = incidenata na 100 isporuka, granica { $bound }
memo-scale-incidents-mean = incidenata na 100 isporuka, prosek
memo-evidence-counted-of = { $kind }, za meru „{ $measure }“: računa se kao { $onTime } dobrih i { $late } loših slučajeva. { $source }
memo-evidence-shown-of = { $kind }, za meru „{ $measure }“: navedeno je { $onTime } dobrih i { $late } loših slučajeva, ali se ne računaju jer postoji evidencija. { $source }
memo-scale-in-full-bound = granica { $bound }, potpuno
memo-scale-in-full-mean = prosek, potpuno
memo-scale-lots-bound = granica { $bound }, prihvaćene partije
memo-scale-lots-mean = prosek, prihvaćene partije
warning-no-record-of = { $supplier }: za meru „{ $measure }“ ništa nije zabeleženo, pa je nepoznata i računa se oprezna granica prethodne procene.
warning-only-evidence-of = { $supplier }: za meru „{ $measure }“ ništa nije zabeleženo; dokazi se računaju kako je komisija navela, po opreznoj granici.
warning-starting-prior-of = Za meru „{ $measure }“ nije zabeležena prethodna procena, pa se računa polazna procena programa Ponder: kao da je viđeno dvadeset slučajeva i jedan od njih omanuo.
warning-undated = { $supplier }: evidencija nema datume, pa ne može da se meri po starosti i važi cela.
screen-measure-in-full = udeo potpunih isporuka
screen-measure-lot-acceptance = udeo prihvaćenih među pregledanim partijama
screen-measure-incidents = incidenti na 100 isporuka
slot-exclusion = isporuke izostavljene iz evidencije dobavljača { $name } ({ $second })
slot-measure-prior = prethodna procena za meru { $name }
slot-recency = poluvek isporuka
field-period = razdoblje
field-in-full = potpuno
field-in-full-of = upoređeno sa narudžbinom
field-lots-inspected = pregledane partije
field-lots-accepted = prihvaćene partije
field-pieces-received = primljeni komadi
field-pieces-rejected = odbijeni komadi
field-incidents = incidenti
field-incidents-of = isporuke u kojima su incidenti beleženi
field-open = neisporučene narudžbine
field-shape-a = oblik onoga što omane
field-shape-b = oblik onoga što prođe dobro
problem-not-a-period = „{ $value }“ nije razdoblje: { $cell }.
    .hint = Napišite godinu (2024), mesec (2024-07) ili dva dana (2024-01-01/2024-06-30).
problem-periods-overlap = { $supplier }: razdoblje { $period } ima zajedničke dane s nekim drugim.
    .hint = Svaku isporuku brojte samo u jednom razdoblju.
problem-periods-do-not-add-up = { $supplier }: zbir po razdobljima je { $sum } ({ $field }), a cela evidencija kaže { $total }.
    .hint = Ispravite neko razdoblje ili ukupan broj: ukupno je zbir razdoblja.
problem-no-such-period = { $supplier }: evidencija nema razdoblje „{ $period }“.
    .hint = Navedite neko od ovih: { $periods }. Evidencija koja se ne vodi po razdobljima ne traži nijedno.
problem-period-owed = { $supplier }: evidencija se vodi po razdobljima, a nije rečeno u kom su bile te isporuke.
    .hint = Navedite neko od ovih: { $periods }.
problem-excludes-more-than-late = { $supplier }: izostavilo bi se { $shipments } zakasnelih isporuka, a toliko ih tu nije kasnilo ({ $late }).
    .hint = Izostavljajte samo zakasnele isporuke, svaku jednom. Ako se evidencija menja, prvo promenite šta se iz nje izostavlja.
problem-prior-of-lateness = Prethodna procena kašnjenja ima svoju promenu.
    .hint = Ova promena je za ostale mere: potpune isporuke, prihvaćene partije i incidente.
search-counts-as-of = { $measure }: vredi kao { $onTime } dobrih i { $late } loših slučajeva
screen-column-in-full = Potpuno
screen-column-lot-acceptance = Prihvaćene partije
screen-column-incidents = Incidenti
screen-column-per-hundred = na 100
screen-cell-by-period = Izbrojano po razdobljima; menja se u celoj evidenciji.
history-measure-fitted =
    { $measure }: prethodna procena a = { $a }, b = { $b }, po najvećoj verodostojnosti na { $count } { $n ->
        [one] dobavljaču
        [few] dobavljača
       *[other] dobavljača
    }.
history-measure-too-few =
    { $measure }: prethodna procena a = { $a }, b = { $b }, polazna postavka programa Ponder: takvu evidenciju ima { $count } { $n ->
        [one] dobavljač
        [few] dobavljača
       *[other] dobavljača
    }, a procenjuje se od deset naviše.
history-measure-no-maximum =
    { $measure }: prethodna procena a = { $a }, b = { $b }, polazna postavka programa Ponder: iz evidencije { $count } { $n ->
        [one] dobavljača
        [few] dobavljača
       *[other] dobavljača
    } ne može da se nauči.
history-occasions = Izbrojano
history-failed = Omanulo
set-aside-not-a-number = nije jasan broj
history-unread =
    { $n ->
        [one] { $count } ćelija dodatnih kolona nije jasan broj; iz nje ništa nije zabeleženo:
        [few] { $count } ćelije dodatnih kolona nisu jasni brojevi; iz njih ništa nije zabeleženo:
       *[other] { $count } ćelija dodatnih kolona nije jasan broj; iz njih ništa nije zabeleženo:
    }
rank-measure = { $measure }:
rank-measure-supplier = { "  " }{ $supplier }: { $told }
memo-records-stays-all = Kada se umesto merodavne brojke svaka stvarna stopa izvlači iz evidencije, { $first } je prvi u { $share } od 100 izvlačenja (± { $error }).
memo-records-other-all = Kada se umesto merodavne brojke svaka stvarna stopa izvlači iz evidencije, { $first } je prvi u { $share } od 100 izvlačenja (± { $error }), a { $other } u { $more }.
memo-lever-well-in-full =
    { $many ->
        [no] { $supplier }, naredna isporuka potpuna
       *[yes] { $supplier }, naredne isporuke, sve potpune
    }
memo-lever-well-lot-acceptance =
    { $many ->
        [no] { $supplier }, naredna partija prihvaćena
       *[yes] { $supplier }, naredne partije, sve prihvaćene
    }
memo-lever-well-incidents =
    { $many ->
        [no] { $supplier }, naredna isporuka bez incidenta
       *[yes] { $supplier }, naredne isporuke, sve bez incidenta
    }
memo-lever-wrong-in-full =
    { $many ->
        [no] { $supplier }, naredna isporuka nepotpuna
       *[yes] { $supplier }, naredne isporuke, sve nepotpune
    }
memo-lever-wrong-lot-acceptance =
    { $many ->
        [no] { $supplier }, naredna partija odbijena
       *[yes] { $supplier }, naredne partije, sve odbijene
    }
memo-lever-wrong-incidents =
    { $many ->
        [no] { $supplier }, naredna isporuka sa incidentom
       *[yes] { $supplier }, naredne isporuke, sve sa incidentom
    }
memo-odds-in-full = Izgledi da { $first } zaista češće isporučuje potpuno iznose { $odds }.
memo-odds-lot-acceptance = Izgledi da je kod dobavljača { $first } zaista više ispravnih partija iznose { $odds }.
memo-odds-incidents = Izgledi da { $first } zaista ima manje incidenata iznose { $odds }.
result-change-well-in-full =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka potpuna
        [few] { $supplier }: sledeće { $count } isporuke potpune
       *[other] { $supplier }: sledećih { $count } isporuka potpuno
    }
result-change-well-lot-acceptance =
    { $n ->
        [one] { $supplier }: sledeća { $count } partija prihvaćena
        [few] { $supplier }: sledeće { $count } partije prihvaćene
       *[other] { $supplier }: sledećih { $count } partija prihvaćeno
    }
result-change-well-incidents =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka bez incidenta
        [few] { $supplier }: sledeće { $count } isporuke bez incidenta
       *[other] { $supplier }: sledećih { $count } isporuka bez incidenta
    }
result-change-wrong-in-full =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka nepotpuna
        [few] { $supplier }: sledeće { $count } isporuke nepotpune
       *[other] { $supplier }: sledećih { $count } isporuka nepotpuno
    }
result-change-wrong-lot-acceptance =
    { $n ->
        [one] { $supplier }: sledeća { $count } partija odbijena
        [few] { $supplier }: sledeće { $count } partije odbijene
       *[other] { $supplier }: sledećih { $count } partija odbijeno
    }
result-change-wrong-incidents =
    { $n ->
        [one] { $supplier }: sledeća { $count } isporuka sa incidentom
        [few] { $supplier }: sledeće { $count } isporuke sa incidentom
       *[other] { $supplier }: sledećih { $count } isporuka sa incidentom
    }
