# Generated from locales/sr-Cyrl. To change it, change that and run:
# cargo run -q -p words --bin transliterate-locales

offers-sealed = zapečaćeno
offers-sealed-answer = Njihove cene su zapečaćene dok se ocene ne zaključaju.
