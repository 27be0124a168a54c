### Екран оцена: шта мисли сваки члан.

judgements-question = Шта мисли свако од нас?
judgements-no-criteria = Још нема чему да се дају пондери.
    .hint = Прво одредите по чему се суди понудама.
judgements-to-criteria = Пређи на критеријуме
judgements-no-members = Још нема никога ко сме да даје пондере.
    .hint = Додајте члана са улогом која гласа, или саветника.
judgements-to-case = Пређи на куповни центар

## Образац

judgements-whose = Чији пондери?
judgements-record = Забележи пондере по поенима: { $name }
judgements-withdraw = Повуци ове пондере
judgements-missing = Још недостаје: { $names }.

## Табеле

judgements-members = Ко је шта дао
judgements-way = Начин: { $way }.
judgements-not-yet = још није дато
judgements-hidden = дато је, још се не показује
judgements-hidden-typing = { $name } већ има пондере, а ви их још не видите. Оно што забележите долази на њихово место.
judgements-column-member = Члан
judgements-column-criterion = Критеријум
judgements-column-mean = група
judgements-column-spread = распон
judgements-column-votes = Удео гласова
judgements-column-choice = Први избор

## Са стране

judgements-talk = О чему разговарати
judgements-remarks = Вреди још једном погледати
judgements-points = Како се рачунају поени
judgements-points-about = Поени сваког члана своде се на 100%. Пондер групе је њихов просек по гласовима; саветников се види, али се не рачуна.
