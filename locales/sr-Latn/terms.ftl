# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

role-initiator = Inicijator
role-user = Korisnik
role-prescriber = Preskriptor
role-buyer = Kupac
role-gatekeeper = Filter
role-advisor = Savetnik
role-decider = Donosilac odluke
role-approver = Odobravalac
role-facilitator = Moderator
role-auditor = Revizor
buy-class-new-task = Nova nabavka
buy-class-modified-rebuy = Modifikovana ponovna nabavka
buy-class-straight-rebuy = Direktna ponovna nabavka
position-strategic = Strateška nabavka
position-bottleneck = Nabavka uskog grla
position-leverage = Nabavka sa polugom
position-non-critical = Nekritična nabavka
family-reliability = Pouzdanost
family-quality = Kvalitet
family-cost = Troškovi
family-service = Usluga
family-sustainability = Održivost
family-other = Ostalo
