# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

cost-step-price = Cena
cost-step-currency = u { $currency }
cost-step-net-of-vat = bez PDV-a
cost-step-export = Izvoz
cost-step-freight = Prevoz
cost-step-insurance = Osiguranje
cost-step-duty = Carina
cost-step-payment = Plaćanje
cost-step-vat = PDV
cost-step-energy = Energija
cost-step-maintenance = Održavanje
cost-step-consumables = Potrošni materijal
cost-step-disposal = Odlaganje
cost-step-switching = Prelazak
cost-landed = Na mestu
cost-evaluated = Vrednovana
cost-in-price = u ceni
cost-quoted = kako je ponuđeno za { $quantity } { $units }
cost-quoted-lines = stavki: { $lines }, ponderisano količinom
cost-quoted-breaks = po cenama koje važe za { $quantity } { $units }
cost-rate = 1 { $currency } = { $rate } { $own } ({ $source }, { $date })
cost-vat-taken-out = ponuđeno sa { $rate } PDV-a
cost-vat-put-on = svaka ponuda sa { $rate } PDV-a
cost-included = po paritetu { $incoterm } već je u ceni
cost-stated = iskazano u ponudi
cost-stated-and-added = do luke iskazano u ponudi, a dalje: { $reason }
cost-added-share = { $share } od svega pre toga: { $reason }
cost-each-year =
    { $amount } godišnje, { $n ->
        [one] { $years } godinu
        [few] { $years } godine
       *[other] { $years } godina
    } po stopi od { $rate }: { $reason }
cost-at-the-end =
    { $amount } posle { $n ->
        [one] { $years } godine
        [few] { $years } godine
       *[other] { $years } godina
    } po stopi od { $rate }: { $reason }
cost-paid = { $payment }; novac košta { $rate } godišnje
cost-paid-now = { $share } pri isporuci
cost-paid-after =
    { $share } { $n ->
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    } posle isporuke
cost-paid-before =
    { $share } { $n ->
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    } pre isporuke
cost-paid-on-delivery = plaća se pri isporuci, jer ponuda ne kaže drugo
cost-spread = { $amount } podeljeno na { $volume } { $units }
cost-basis-place = Sve ponude se svode na isto mesto: { $place }.
cost-basis-rate = Novac košta { $rate } godišnje, a godina ima { $days } dana ({ $source }).
cost-basis-vat = Ponude se porede sa { $rate } PDV-a.
cost-basis-no-vat = Ponude se porede bez PDV-a.
cost-basis-rates-on = Važe devizni kursevi na dan { $date }.
cost-basis-life =
    Troškovi korišćenja računaju se za { $n ->
        [one] { $years } godinu
        [few] { $years } godine
       *[other] { $years } godina
    }.
cost-rates-one = 1 { $currency } = { $rate } { $own }
cost-rates = { $rates } ({ $source }, { $date })
cost-holds-rate = Ako { $currency } poraste ili padne za 5 ili 10%, i dalje najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-holds-volume = Ako se kupi petina manje ili više, i dalje najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-rate-up = Ako { $currency } poraste za { $percent }, najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-rate-down = Ako { $currency } padne za { $percent }, najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-volume-up = Ako se kupi { $percent } više, najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-volume-down = Ako se kupi { $percent } manje, najnižu cenu ima { $cheapest }, a na prvom mestu je { $first }.
cost-crossover = Od { $quantity } { $units } naviše najnižu cenu ima { $above }, a ispod toga { $below }.
warning-freight-on-top = { $supplier }: u ponudi je prevoz iskazan posebno, a po paritetu { $incoterm } već je u ceni. Računa se; pitajte da li je tako mišljeno.
warning-lines-missing = { $supplier } nema cenu za: { $items }. Ostale stavke se ipak porede: zatražite i ove, ili ponudu isključite.
warning-payment-uncounted = { $supplier }: uslovi plaćanja se ne računaju, jer godišnja stopa nije određena.
memo-costs-cheapest = { $supplier } ima najnižu cenu od prvog do poslednjeg koraka
memo-costs-turned = Najnižu ponuđenu cenu ima { $cheap }, a najnižu vrednovanu { $supplier }
memo-costs-reading = { $currency } za { $unit }. Svaka kolona se dodaje na prethodnu ili se od nje oduzima. Na čemu počiva, stoji uz tok odlučivanja.
memo-costs-alt = Vrednovana cena korak po korak: { $rows }.
memo-costs-basis = Na čemu se porede troškovi
memo-costs-moves = Šta zavisi od kursa i količine
memo-costs-method = Proizvodi i količnici čuvaju 28 cifara; zaokružuje se samo ono što se štampa. Vrednost na dan isporuke onoga što se plaća kasnije: { $later }; onoga što se plaća svake godine: { $life }. Pomaci od 5, 10 i 20% izbor su programa Ponder.
costs-none = Nijedna ponuda još nema cenu.
costs-answer = Najnižu vrednovanu cenu ima { $cheapest }: { $amount } za { $unit }.
costs-turned = Najnižu cenu nudi { $cheap }.
costs-blocked =
    { $n ->
        [one] { $count } ponuda još ne može da se poredi.
        [few] { $count } ponude još ne mogu da se porede.
       *[other] { $count } ponuda još ne može da se poredi.
    }
costs-step = { $step }: { $assumption }
rank-costs = Od cene do vrednovane cene:
screen-cell-currency = Dato u valuti { $currency }
