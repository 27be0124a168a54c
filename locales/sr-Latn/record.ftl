# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

log-erased = izbrisano: { $what }
log-joined =
    pripojena kopija koja ima { $count } { $n ->
        [one] zapis
        [few] zapisa
       *[other] zapisa
    } i završava se sa { $head }
slot-attachment = prilog { $name }
slot-details = kontakt podaci za { $name }
action-erase = brisanje priloga i kontakt podataka
action-join = spajanje kopija
field-size = veličina u bajtovima
field-media-type = vrsta datoteke
record-shown =
    { $n ->
        [one] Prikazan je { $count } zapis
        [few] Prikazana su { $count } zapisa
       *[other] Prikazano je { $count } zapisa
    } od ukupno { $all }.
problem-takes-no-attachment = Ovome ne može da se priloži datoteka: { $slot }.
    .hint = Priložite je dobavljaču, ponudi, dokazu ili nalazu o uslovu.
problem-bytes-missing = U datoteci nema ovoga: { $slot }.
    .hint = Priložite ponovo iz originalne datoteke, da bi i sadržaj došao s njom.
problem-erased = { $actor } briše { $time }: { $slot }.
    .hint = U zapisniku piše zašto; sadržaja više nema.
problem-joined-by-hand = Kopija se pripaja spajanjem, a ne redom koji to tvrdi.
    .hint = Upotrebite spajanje i navedite datoteku kopije.
problem-sealed-copies = U jednoj od kopija odluka je zapečaćena, pa se kopije ne spajaju.
    .hint = Prvo u toj kopiji ponovo otvorite odluku.
merge-undecided = Obe kopije su ovo promenile, svaka na svoj način: { $what }.
    .hint = Za svako kažite da li važi naše ili njihovo.
session-merge-itself = Predmet ne može da se spoji sam sa sobom.
    .hint = Izaberite datoteku druge kopije.
journal-older = Ovaj predmet je upisao raniji Ponder (format { $found }) i takav može samo da se čita.
    .hint = Otvorite ga tamo gde mogu da se čuvaju rezervne kopije; tada se prevodi u današnji format.
journal-hard-linked = Ova datoteka ima na disku i drugo ime, pa je Ponder samo čita.
    .hint = Sačuvajte kopiju i radite na njoj; dva imena iste datoteke mogu da pomešaju podatke pri prekidu rada.
journal-blob-too-large = Datoteka je prevelika: prilog sme da ima 20 MiB.
    .hint = Priložite manju datoteku, na primer sken manje rezolucije.
journal-strangers = To su dva predmeta, a ne dve kopije istog.
    .hint = Izaberite kopiju koja je nastala od ovog predmeta.
journal-nothing-new = U kopiji nema ničega čega nema i ovde.
    .hint = Nastavite sa ovim predmetom.
journal-ahead = Kopija ima sve što je ovde, i još više.
    .hint = Nastavite sa kopijom; nema šta da se spaja.
journal-entangled = U kopiju je ovaj predmet već jednom unet, pa kopija ne može da se unese u njega.
    .hint = Otvorite kopiju, ponovo u nju unesite ovaj predmet i nastavite s kopijom.
journal-knotted = Svaki od ova dva predmeta unet je u onaj drugi i nastavljen, pa nijedan više ne može da primi drugi.
    .hint = Nastavite s jednim i u njega unesite ono što sadrži samo drugi; to pokazuje njegov zapisnik.
damage-side = ne stoji ono što je pripojeno iz druge kopije
damage-foreign = drugi program je izmenio uređenje datoteke
damage-blob = prilog je menjan pošto je zabeležen
attached-id = oznaka
attached-name = datoteka
attached-to = pripada
attached-size = veličina
attached-state = stanje
attached-kept = u datoteci
attached-erased = briše { $who }, { $when }: { $why }
attached-written = { $file }: prilog.
erased-in-backups =
    { $n ->
        [one] Uklonjena je { $count } rezervna kopija koja ga je još sadržala.
        [few] Uklonjene su { $count } rezervne kopije koje su ga još sadržale.
       *[other] Uklonjeno je { $count } rezervnih kopija koje su ga još sadržale.
    } Kopije koje ste sami napravili i dalje ga sadrže.
size-bytes = { $count } B
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
verify-joined =
    { $n ->
        [one] Stoji i { $count } zapis pripojen iz druge kopije.
        [few] Stoje i { $count } zapisa pripojena iz drugih kopija.
       *[other] Stoji i { $count } zapisa pripojenih iz drugih kopija.
    }
verify-attached =
    { $n ->
        [one] { $count } prilog je onakav kakav je zabeležen.
        [few] { $count } priloga su onakva kakva su zabeležena.
       *[other] { $count } priloga je onakvo kakvo je zabeleženo.
    }
verify-erased =
    { $n ->
        [one] Izbrisana je { $count } stvar, kako i piše u zapisniku.
        [few] Izbrisane su { $count } stvari, kako i piše u zapisniku.
       *[other] Izbrisano je { $count } stvari, kako i piše u zapisniku.
    }
verify-missing = U datoteci nema { $slot }, a nigde ne piše da je to izbrisano.
backups-time = vreme
backups-name = datoteka
backups-entries = zapisa
backups-path = putanja
backup-entries =
    { $count } { $n ->
        [one] zapis
        [few] zapisa
       *[other] zapisa
    }
backup-nothing-new = Najnovija rezervna kopija sadrži isto; nova nije napravljena.
backup-file = { $name } (rezervna kopija).ponder
recovered-file = { $name } (spaseno).ponder
copy-file = { $name } (kopija).ponder
copy-written = Proverena kopija je sačuvana: { $file }.
backups-explained = Ponder pravi rezervnu kopiju kad se predmet otvori i zatvori, i na svakih { $minutes } minuta dok se menja. Svaka kopija se proveri pre nego što se računa. Čuva se { $newest } najnovijih, a pre njih po jedna za svaki od { $days } dana.
recovery-lost-entries =
    Zapis { $entry } ne stoji: { $reason }. { $n ->
        [one] Izgubljen je taj zapis.
        [few] S njim su izgubljena { $count } zapisa.
       *[other] S njim je izgubljeno { $count } zapisa.
    }
recovery-lost-after = Zapis { $entry } ne stoji: { $reason }. Šta je bilo posle njega ne može da se prebroji.
recovery-lost-unknown = Datoteka je oštećena: { $reason }. Šta je izgubljeno ne može da se prebroji.
recovery-foreign = Drugi program je ovoj datoteci nešto dodao ili ju je uredio na svoj način. Ništa od toga nije pokrenuto; zapisnik u njoj je proveren i stoji.
recovery-holds =
    { $n ->
        [one] Stoji { $count } zapis i može da se pročita i sačuva.
        [few] Stoje { $count } zapisa i mogu da se pročitaju i sačuvaju.
       *[other] Stoji { $count } zapisa i može da se pročita i sačuva.
    }
recovery-not-damaged = Ovaj predmet stoji; nema šta da se oporavlja.
recovery-backup =
    Najnovija ispravna rezervna kopija ima { $count } { $n ->
        [one] zapis
        [few] zapisa
       *[other] zapisa
    }, { $when }: { $file }
recovery-no-backup = Nema rezervne kopije ovog predmeta.
status-stopped = Poslednja promena nije mogla da se upiše. Ništa se više ne prima dok se predmet ponovo ne otvori; sve što je ranije potvrđeno sačuvano je u datoteci.
merge-summary =
    Kopijama je zajedničko zapisa: { $shared }. { $n ->
        [one] Iz kopije dolazi { $theirs } zapis
        [few] Iz kopije dolaze { $theirs } zapisa
       *[other] Iz kopije dolazi { $theirs } zapisa
    }; { $m ->
        [one] samo ovde je { $ours } zapis
        [few] samo ovde su { $ours } zapisa
       *[other] samo ovde je { $ours } zapisa
    }.
merge-clears = Posle spajanja više ne važi i mora ponovo: { $what }.
merge-clears-ours = Ako treba da važi izbor načinjen ovde, ne važi više ni: { $what }.
merge-by = { $who }, { $when }
merge-slot = mesto
merge-what = šta
merge-ours = naše
merge-theirs = njihovo
merge-holds = šta važi
merge-newer-ours = naše, novija ocena
merge-newer-theirs = njihovo, novija ocena
merge-asked = treba odlučiti
compare-from = Pre: zapis { $entry }, { $when }: { $what }
compare-to = Posle: zapis { $entry }, { $when }: { $what }
compare-beginning = početak
compare-nothing = ništa
compare-sealed = još Vam se ne prikazuje
compare-no-ranking = Ni u jednom trenutku nije bilo redosleda.
compare-no-difference = Ništa se ne razlikuje.
compare-supplier = dobavljač
compare-rank-before = mesto pre
compare-score-before = ocena pre
compare-rank-after = mesto posle
compare-score-after = ocena posle
compare-what = šta
compare-before = pre
compare-after = posle
place-network = Ovaj predmet je na mrežnom disku. Radite na kopiji na ovom računaru, a svaka promena se tamo vraća cela.
place-synced = Ovaj predmet je u fascikli koja se usklađuje na više računara. Radite na kopiji na ovom računaru, a svaka promena se tamo vraća cela.
place-removable = Ovaj predmet je na prenosnom disku ili kartici. Radite na kopiji na ovom računaru, a svaka promena se tamo vraća cela; ne vadite ga dok ne zatvorite predmet.
place-changed-there = Neko drugi je promenio predmet tamo gde leži, pa su Vaše promene sačuvane samo na ovom računaru. Sačuvajte kopiju i spojite je s drugom.
place-unreachable = Predmet ne može da se upiše tamo gde leži, pa su Vaše promene zasad sačuvane samo na ovom računaru. Vraćaju se tamo čim to bude moguće.
place-warned = Ovaj predmet je na mrežnom disku, u usklađenoj fascikli ili na prenosnom disku. Neka ga niko drugi ne otvara dok ovo ne bude gotovo.
