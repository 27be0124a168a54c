# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

acting-read-only = Ovaj predmet je otvoren samo za čitanje.
acting-sealed = Odluka je zapečaćena: ovde se više ništa ne menja. Isporuke se još mogu unositi; za sve drugo donosilac je ponovo otvara, s obrazloženjem.
whole-file-prices = Cene su još zapečaćene za one koji ocenjuju. Ovo je ceo predmet, sa cenama; --as ČLAN prikazuje ono što taj član sada sme da vidi.
whole-file-weights = Neki članovi još nisu dali pondere. Ovo je ceo predmet, s ponderima svih; --as ČLAN prikazuje ono što taj član sada sme da vidi.
whole-file-scores = Ocene još nisu otkrivene. Ovo je ceo predmet, s ocenama svih; --as ČLAN prikazuje ono što taj član sada sme da vidi.
repeat-lost = Ova nabavka je u valuti { $is }, a ranija u valuti { $was }, pa nije preuzeto: { $what }. Postavite to iznova, u valuti { $is }.
repeat-lost-criterion = kriterijum „{ $criterion }“ sa svojim granicama
repeat-lost-decision = prethodna odluka sa svojom cenom
