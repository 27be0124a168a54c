# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

sample-efavirenz-minimal = jedan član, dva kriterijuma: tri dobavljača pobeđuju zavisno od pondera pouzdanosti
sample-efavirenz = kupovni centar od pet članova, tri kriterijuma: pravilo pouzdanosti menja pobednika
sample-cooling-pumps = strateška nabavka po prvi put, s dve koverte, uslovom, izuzećem i neslaganjem
sample-shipping-boxes = nabavka sa polugom u dva kruga, s praćenjem
sample-shipping-boxes-again = modifikovana ponovna nabavka posle nje: šta se razlikuje i šta košta promena
sample-hydraulic-oil = direktna ponovna nabavka: pet pitanja, nijedan povod, potpis u jednom koraku
sample-hydraulic-oil-reopened = direktna ponovna nabavka koju dva povoda pretvaraju u modifikovanu
no-such-sample = Nema primera „{ $name }“. Primeri su { $names }.
made-file =
    { $file }: predmet sa { $count } { $n ->
        [one] zapisom
        [few] zapisa
       *[other] zapisa
    }.
wrote-file = { $file }: predlog odluke.
memo-over-dossier = { $file } je sam predmet; dokument nije upisan preko njega. Izaberite drugo ime za PDF.
cannot-write = { $file } nije moglo da se upiše ({ $detail }). Proverite putanju i dozvole.
cannot-read = { $file } nije moglo da se pročita ({ $detail }). Proverite putanju i dozvole.
memo-replaced = Pismo dokumenta nema ove znakove, pa je umesto svakog odštampan kvadratić: { $characters }
log-entry = zapis
log-time = vreme
log-actor = ko
log-change = promena
log-set = postavljeno: { $what }
log-recorded = zabeleženo: { $what }
log-cleared = uklonjeno: { $what }
log-closed = zatvoreno: { $what }
log-reopened = ponovo otvoreno: { $what }
log-taken = urađeno: { $what }
log-undone = opozvan zapis { $entry }, { $what }
log-for = { $actor } za { $member }
rank-place = #
rank-supplier = dobavljač
rank-score = ocena
rank-without-rule = bez pravila
rank-landed = vrednovana cena
rank-on-time = u roku
rank-bound = granica 5%
rank-no-floor = Nema donje granice za pouzdanost; članovi joj daju { $own }.
rank-floor-raises = Članovi daju pouzdanosti { $own }; pravilo je podiže na { $used }.
rank-floor-idle = Članovi daju pouzdanosti { $own }, više od granice { $floor }: pravilo ništa ne podiže.
rank-rule-same-winner = { $supplier } pobeđuje i sa pravilom i bez njega: pravilo ne košta ništa.
rank-price-of-rule = Pravilo košta { $amount } za { $unit } ({ $percent }): { $with } umesto { $without }.
rank-ways = Ponderi su dati kao: { $ways }.
rank-winner-changes = Pobednik prema ponderu jedne porodice ili kriterijuma, ostali u istom odnosu:
rank-no-changes = Nijedan ponder porodice ili kriterijuma ne menja pobednika.
rank-up-to = { $supplier } do { $weight }
rank-above = { $supplier } iznad
rank-excluded = Ispao: { $supplier }: { $reason }
rank-group = Grupa { $group }: zajedno { $weight }
phases-closed = { $phase }: zatvoreno, { $actor }, { $when }
phases-in-hand = { $phase }: u toku; zatvara { $people }
phases-open = { $phase }: otvoreno; zatvara { $people }
phases-nobody = { $phase }: otvoreno; nema ko da zatvori
phases-done = { "  " }+ { $duty }
phases-waived = { "  " }~ { $duty }: odustalo se. { $reason }
phases-missing = { "  " }- { $duty }: nedostaje
phases-missing-waivable = { "  " }- { $duty }: nedostaje; može se odustati uz razlog
phases-check = Provera ponovne nabavke:
phases-finding-holds = { "  " }+ { $name }: { $finding }
phases-finding-fires = { "  " }! { $name }: { $finding } To ponovo otvara izbor.
verify-holds =
    { $count } { $n ->
        [one] zapis stoji
        [few] zapisa stoje
       *[other] zapisa stoji
    }. Zapisnik se završava sa { $head }.
verify-broken-entry =
    Zapis { $entry } ne stoji: { $reason }. Pre njega { $count } { $n ->
        [one] zapis stoji
        [few] zapisa stoje
       *[other] zapisa stoji
    }.
verify-broken-file =
    Datoteka ne stoji: { $reason }. U njoj još { $count } { $n ->
        [one] zapis stoji
        [few] zapisa stoje
       *[other] zapisa stoji
    }.
verify-broken-seal = Zapis { $entry } ne stoji: ono što je njime zapečaćeno nije zapisnik pre njega. Svaki zapis ima ispravan otisak, pa je lanac posle izmene napravljen iznova. Otvorite rezervnu kopiju.
verify-not-a-seal = „{ $seal }“ nije pečat. Dajte SHA-256 iz dokumenta, bar prvih osam cifara.
verify-seal-found =
    Pečat pripada zapisu { $entry }: ništa do njega nije menjano od štampanja dokumenta. { $n ->
        [one] Od tada je dodat { $count } zapis
        [few] Od tada su dodata { $count } zapisa
       *[other] Od tada je dodato { $count } zapisa
    }.
verify-seal-missing = Nijedan zapis nema pečat { $seal }: ovo nije zapisnik iz kog je dokument štampan, ili je menjan.
history-counts =
    { $supplierCount } { $suppliers ->
        [one] dobavljač
        [few] dobavljača
       *[other] dobavljača
    }, { $shipmentCount } { $shipments ->
        [one] pošiljka
        [few] pošiljke
       *[other] pošiljki
    }, zakasnelih { $lateCount }. Od { $rowCount } redova računa se { $usedCount }, a { $otherCount } ne ispunjava uslove.
history-prior-fitted =
    Prethodna procena kašnjenja a = { $a }, b = { $b }, marginalnom verodostojnošću na { $count } { $n ->
        [one] dobavljaču
        [few] dobavljača
       *[other] dobavljača
    }.
history-prior-too-few =
    Prethodna procena kašnjenja a = { $a }, b = { $b }, polazište programa Ponder: { $count } { $n ->
        [one] dobavljač je premalo
        [few] dobavljača su premalo
       *[other] dobavljača je premalo
    } da bi se procenila; potrebno je deset.
history-prior-no-maximum =
    Prethodna procena kašnjenja a = { $a }, b = { $b }, polazište programa Ponder: { $count } { $n ->
        [one] dobavljač se ne razlikuje
        [few] dobavljača se ne razlikuju
       *[other] dobavljača se ne razlikuje
    } tako da bi se mogla proceniti.
history-shipments = pošiljke
history-late = kasne
history-mean = prosek
history-reaches = dostiže { $target }
history-without = (bez istorije)
history-look-alikes = Brojani odvojeno, iako su imena slična: { $names }.
history-set-aside =
    Zbog { $count } { $n ->
        [one] ćelije njen red nije brojan:
        [few] ćelije njihovi redovi nisu brojani:
       *[other] ćelija njihovi redovi nisu brojani:
    }
history-set-aside-cell = { "  " }red { $row }, { $column }, „{ $text }“: { $reason }
history-more =
    { "  " }i još { $count }; --json ispisuje { $n ->
        [one] i nju
        [few] sve
       *[other] sve
    }.
history-source = Izbrojano iz { $file }, pošiljki: { $count }.
serve-no-place = Nema ni fascikle ni datoteke { $place }. Proverite putanju.
serve-no-page = Nema datoteke { $file }. Napravite stranicu komandom „{ $command }“ u njenoj fascikli, ili navedite već napravljenu pomoću { $option }.
serve-cannot-listen = Port { $port } ovog računara nije dostupan ({ $detail }). Izaberite drugi pomoću { $option }; 0 uzima slobodan.
