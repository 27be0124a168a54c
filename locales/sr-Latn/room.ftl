# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

room-judged =
    { $n ->
        [one] Sve što treba dao je { $done } od { $all } članova.
        [few] Sve što treba dala su { $done } od { $all } članova.
       *[other] Sve što treba dalo je { $done } od { $all } članova.
    }
room-next-hand = Na redu je { $name }.
room-next-own = Nedostaje još samo vaša ocena.
room-next-lock = Svi su dali svoje. Zaključajte ocene, da tako i ostanu.
room-next-reveal = Ocene su zaključane. Otkrijte ih svima odjednom.
room-next-talk = Uzmite prvu koja nije rešena.
room-next-result = Pogledajte rezultat.
room-next-nothing = Još nema šta da se ocenjuje: prvo treba navesti kriterijume, članove sa pravom glasa i, za ocene, dobavljače.
room-nothing = –
room-weights-given = dati
room-weights-owed = još ne
room-on-paper = Sa papira, upisuje { $names }.
room-recused = Izuzeće: { $reason }
room-left-out = Izostavljeno: { $reason }
room-step-judge = Svako za sebe
room-step-lock = Zaključavanje
room-step-reveal = Otkrivanje
room-step-talk = Razgovor
room-step-again = Ponovno ocenjivanje
room-step-agree = Usaglašavanje
room-reveal-weights = Ponderi se pokazuju svima kada stignu i poslednji.
room-talk-left =
    { $n ->
        [one] Ostala je { $count } tačka.
        [few] Ostale su { $count } tačke.
       *[other] Ostalo je { $count } tačaka.
    }
room-judged-again =
    { $n ->
        [one] Ponovo je data { $count } vrednost.
        [few] Ponovo su date { $count } vrednosti.
       *[other] Ponovo je dato { $count } vrednosti.
    }
room-agreed =
    { $n ->
        [one] Usaglašena je { $count } vrednost.
        [few] Usaglašene su { $count } vrednosti.
       *[other] Usaglašeno je { $count } vrednosti.
    }
agenda-none = Članovi se ni oko čega ne razilaze.
agenda-widest = Ovo su tačke oko kojih su članovi najudaljeniji.
agenda-none-decides = Nijedna pojedinačna razlika među članovima ne menja ko je prvi.
agenda-settled = Svaka razlika među članovima koja bi mogla da promeni ko je prvi rešena je.
agenda-decide =
    { $n ->
        [one] { $count } razlika među članovima mogla bi da promeni ko je prvi.
        [few] { $count } razlike među članovima mogle bi da promene ko je prvi.
       *[other] { $count } razlika među članovima moglo bi da promeni ko je prvi.
    }
agenda-reading = Jedna po jedna vrednost grupe ide od najniže do najviše koju je neko dao, a sve ostalo stoji. Prvo dolazi ono što menja pobednika, zatim ono što najviše pomera prednost.
agenda-reading-widest = Poređano po tome koliko su članovi udaljeni na skali. Šta to znači za ishod, kaže se kada se rezultat sme videti.
agenda-score = { $supplier }: { $criterion }
agenda-weight = Ponder: { $criterion }
agenda-range = Od { $low } do { $high }.
agenda-leads = Na { $at } vodi { $first }.
agenda-stays = Prvi ostaje { $first }; prednost se pomera za { $swing } poena.
agenda-agreed = Usaglašeno { $points }: { $reason }
agenda-again = Ponovo dato: { $moves }.
agenda-moved = { $name } { $earlier } → { $value }
