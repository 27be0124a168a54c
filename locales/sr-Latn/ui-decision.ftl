# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

decision-question = Šta predlažemo, i zašto?
decision-waiting = Predloga odluke još nema. Nedostaje ovo:
decision-under-way = Predlog odluke se priprema…
decision-export = Izvezi predlog odluke…
decision-zoom = Veličina strana
decision-zoom-width = Puna širina
decision-zoom-whole = Cela strana
decision-page-of = Strana { $page } od { $pages }
decision-seal = Pečat
decision-seal-explained = Prvih osam cifara pečata zapisnika, u dnu svake strane. Svaka promena zapisnika daje drugi pečat.
decision-carries = Šta predlog nosi sa sobom
decision-carries-record = Ceo zapisnik u prilogu: svaki zapis sa tim ko ga je uneo, kada i zašto. Iz njega svako može ponovo da izračuna svaku brojku.
decision-carries-archive = PDF za trajno čuvanje, koji se može ispravno i pročitati naglas.
decision-carries-signatures = Mesta za potpise.
decision-replaced-head = Zamenjeni znaci
