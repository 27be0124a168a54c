# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

field-times = koliko puta
way-points = poeni
way-swing = pomaci
way-ranking = redosled
way-pairwise = parovi
way-best-worst = najvažniji i najmanje važan
weighing-ratio = stepen konzistentnosti { $ratio } (prihvatljivo do { $limit })
weighing-ways = Dato kao: { $ways }
weighing-consistent = Stepen konzistentnosti { $ratio }: prihvatljivo, jer ne prelazi { $limit }.
weighing-inconsistent = Stepen konzistentnosti { $ratio }: više od prihvatljivih { $limit }.
weighing-untested = Ovako malo poređenja ne može jedno drugom da protivreči.
weighing-undefined = Najvažniji kriterijum navodno nije važniji ni od jednog, a poređenja se ipak razlikuju.
weighing-judged = Upoređeno je { $judged } od { $all } parova.
guard-contradicts = Poređenja koja daje { $member } protivreče jedna drugima: stepen konzistentnosti je { $ratio }, a prihvatljiv je do { $limit }. Ponderi se ipak računaju; pitajte šta se mislilo.
guard-contradicts-open = Poređenja koja daje { $member } protivreče jedna drugima: najvažniji kriterijum navodno nije važniji ni od jednog, a ona se ipak razlikuju. Ponderi se ipak računaju; pitajte šta se mislilo.
weighing-missing = Još nedostaje: { $names }.
weighing-unlinked = Nijedno poređenje još ne vezuje sa ostalima: { $names }.
weighing-pair-more = { $more } teži { $times } puta više od kriterijuma { $less }
weighing-pair-equal = { $more } teži isto koliko i { $less }
weighing-circle = { $first }, { $second }, a ipak { $third }: to se vrti u krug i nikakav redosled tome ne odgovara.
weighing-miss = { $first } i { $second }; to zajedno čini { $product } : 1, a ipak { $third }.
weighing-repair =
    { $n ->
        [one] Dovoljno bi bilo iznova proceniti { $count } par: { $changes }.
        [few] Dovoljno bi bilo iznova proceniti { $count } para: { $changes }.
       *[other] Dovoljno bi bilo iznova proceniti { $count } parova: { $changes }.
    } Stepen konzistentnosti bi tada bio { $after } umesto { $before }.
problem-no-full-swing = { $member }: nijedan pomak nema 100 poena.
    .hint = Dajte 100 pomaku od najgoreg do najboljeg koji se najviše želi; ostali se mere prema njemu.
problem-not-ranked = { $member }: redosled izostavlja { $criterion }.
    .hint = Svakom kriterijumu dajte njegovo mesto; jednaki stoje zajedno.
problem-ranked-twice = { $member }: redosled dvaput navodi { $criterion }.
    .hint = Svakom kriterijumu dajte jedno mesto.
problem-compared-with-itself = { $member }: { $criterion } se poredi sa samim sobom.
    .hint = Izostavite to; porede se samo različiti kriterijumi.
problem-compared-twice = { $member }: { $criterion } i { $other } upoređeni su dvaput.
    .hint = Svaki par navedite jednom; samo jedno od toga može da se misli.
problem-not-linked = { $member }: nijedno poređenje ne vodi od kriterijuma { $criterion } do kriterijuma { $other }.
    .hint = Uporedite bar jedan od onih koji su povezani sa nekim od ostalih.
problem-not-compared = { $member }: { $criterion } nije upoređeno sa kriterijumom { $other }.
    .hint = Najvažniji se poredi sa svakim drugim, a svaki drugi sa najmanje važnim.
problem-best-is-worst = { $member }: { $criterion } ne može biti i najvažniji i najmanje važan kriterijum.
    .hint = Navedite dva kriterijuma; ako su svi jednako važni, uzmite bilo koja dva i svuda recite 1.
problem-two-answers = { $member }: koliko je { $criterion } važnije od kriterijuma { $other } odgovoreno je dvaput, i različito.
    .hint = Dajte jedan odgovor, ili isti u oba spiska.
problem-not-whole = { $cell }: { $value } je između dva stepena skale.
    .hint = Dajte ceo broj od 1 (isto) do 9.
