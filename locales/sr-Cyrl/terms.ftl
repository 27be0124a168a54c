### Затворени спискови појмовника, као натписи.

## Улоге у куповном центру (Webster & Wind) и две изван гласања

role-initiator = Иницијатор
role-user = Корисник
role-prescriber = Прескриптор
role-buyer = Купац
role-gatekeeper = Филтер
role-advisor = Саветник
role-decider = Доносилац одлуке
role-approver = Одобравалац
role-facilitator = Модератор
role-auditor = Ревизор

## Врсте набавке (Robinson, Faris & Wind)

buy-class-new-task = Нова набавка
buy-class-modified-rebuy = Модификована поновна набавка
buy-class-straight-rebuy = Директна поновна набавка

## Стратешки положаји (Kraljic)

position-strategic = Стратешка набавка
position-bottleneck = Набавка уског грла
position-leverage = Набавка са полугом
position-non-critical = Некритична набавка

## Породице критеријума

family-reliability = Поузданост
family-quality = Квалитет
family-cost = Трошкови
family-service = Услуга
family-sustainability = Одрживост
family-other = Остало
