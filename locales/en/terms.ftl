### The glossary's closed lists, as labels.

## Roles in the buying center (Webster & Wind), and the two outside the vote

role-initiator = Initiator
role-user = User
role-prescriber = Prescriber
role-buyer = Buyer
role-gatekeeper = Gatekeeper
role-advisor = Advisor
role-decider = Decider
role-approver = Approver
role-facilitator = Facilitator
role-auditor = Auditor

## Buy classes (Robinson, Faris & Wind)

buy-class-new-task = New task
buy-class-modified-rebuy = Modified rebuy
buy-class-straight-rebuy = Straight rebuy

## Strategic positions (Kraljic)

position-strategic = Strategic purchase
position-bottleneck = Bottleneck purchase
position-leverage = Leverage purchase
position-non-critical = Non-critical purchase

## Families of criteria

family-reliability = Reliability
family-quality = Quality
family-cost = Cost
family-service = Service
family-sustainability = Sustainability
family-other = Other
