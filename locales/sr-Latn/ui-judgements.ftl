# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

judgements-question = Šta misli svako od nas?
judgements-no-criteria = Još nema čemu da se daju ponderi.
    .hint = Prvo odredite po čemu se sudi ponudama.
judgements-to-criteria = Pređi na kriterijume
judgements-no-members = Još nema nikoga ko sme da daje pondere.
    .hint = Dodajte člana sa ulogom koja glasa, ili savetnika.
judgements-to-case = Pređi na kupovni centar
judgements-whose = Čiji ponderi?
judgements-record = Zabeleži pondere po poenima: { $name }
judgements-withdraw = Povuci ove pondere
judgements-missing = Još nedostaje: { $names }.
judgements-members = Ko je šta dao
judgements-way = Način: { $way }.
judgements-not-yet = još nije dato
judgements-hidden = dato je, još se ne pokazuje
judgements-hidden-typing = { $name } već ima pondere, a vi ih još ne vidite. Ono što zabeležite dolazi na njihovo mesto.
judgements-column-member = Član
judgements-column-criterion = Kriterijum
judgements-column-mean = grupa
judgements-column-spread = raspon
judgements-column-votes = Udeo glasova
judgements-column-choice = Prvi izbor
judgements-talk = O čemu razgovarati
judgements-remarks = Vredi još jednom pogledati
judgements-points = Kako se računaju poeni
judgements-points-about = Poeni svakog člana svode se na 100%. Ponder grupe je njihov prosek po glasovima; savetnikov se vidi, ali se ne računa.
