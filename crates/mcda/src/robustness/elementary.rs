//! Logarithm, exponential and the normal quantile from additions and multiplications alone. The functions of the
//! system's library differ in their last bits from one system to the next; samples must not.

/// The natural logarithm of a finite number above zero, to about 1e-16 of its size.
///
/// x = 2ᵉ m with m near 1; ln m = 2 artanh((m − 1)/(m + 1)) by its power series (Abramowitz & Stegun 4.1.27).
#[inline]
pub(super) fn natural_logarithm(x: f64) -> f64 {
    const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    const ROOT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
    const ONE: u64 = 0x3ff0_0000_0000_0000;
    const TWO_TO_52: u64 = 0x4330_0000_0000_0000;
    // Taking off the bits of √½ puts m between √½ and √2, where the series is shortest. The exponent becomes a number
    // by way of the low bits of 2⁵², since vector units without 64-bit conversions are common.
    let shifted = x.to_bits().wrapping_add(ONE - ROOT_HALF);
    let exponent =
        f64::from_bits(TWO_TO_52 | (shifted >> 52)) - (4_503_599_627_370_496.0 + 1_023.0);
    let mantissa = f64::from_bits((shifted & 0x000f_ffff_ffff_ffff) + ROOT_HALF);
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let z = s * s;
    let mut series = 1.0 / 21.0;
    for odd in [19.0, 17.0, 15.0, 13.0, 11.0, 9.0, 7.0, 5.0, 3.0] {
        series = series * z + 1.0 / odd;
    }
    exponent * LN_2_HIGH + (2.0 * s + (2.0 * s * z * series + exponent * LN_2_LOW))
}

/// e to the power of x; 0 far below zero, and the largest finite number instead of infinity.
pub(super) fn exponential(x: f64) -> f64 {
    const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    if x < -700.0 {
        return 0.0;
    }
    if x > 709.0 {
        return f64::MAX;
    }
    let whole = (x * std::f64::consts::LOG2_E).round();
    let rest = (x - whole * LN_2_HIGH) - whole * LN_2_LOW;
    let mut series = 1.0;
    for term in (1..=14).rev() {
        series = 1.0 + series * rest / f64::from(term);
    }
    let half = whole as i64 / 2;
    let power = |exponent: i64| f64::from_bits(((1023 + exponent) as u64) << 52);
    series * power(half) * power(whole as i64 - half)
}

/// The standard normal quantile of a probability strictly between 0 and 1, to about 1e-16 of its size
/// (Wichura 1988, Applied Statistics 37, algorithm AS 241, PPND16).
pub(super) fn normal_quantile(probability: f64) -> f64 {
    let q = probability - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * polynomial(&CENTRE, r) / polynomial(&CENTRE_BELOW, r);
    }
    let tail = if q < 0.0 {
        probability
    } else {
        1.0 - probability
    };
    let r = (-natural_logarithm(tail)).sqrt();
    let size = if r <= 5.0 {
        polynomial(&MIDDLE, r - 1.6) / polynomial(&MIDDLE_BELOW, r - 1.6)
    } else {
        polynomial(&FAR, r - 5.0) / polynomial(&FAR_BELOW, r - 5.0)
    };
    if q < 0.0 { -size } else { size }
}

fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients
        .iter()
        .rev()
        .fold(0.0, |sum, coefficient| sum * x + coefficient)
}

const CENTRE: [f64; 8] = [
    3.387_132_872_796_366_5,
    1.331_416_678_917_843_8e2,
    1.971_590_950_306_551_3e3,
    1.373_169_376_550_946e4,
    4.592_195_393_154_987e4,
    6.726_577_092_700_87e4,
    3.343_057_558_358_813e4,
    2.509_080_928_730_122_7e3,
];
const CENTRE_BELOW: [f64; 8] = [
    1.0,
    4.231_333_070_160_091e1,
    6.871_870_074_920_579e2,
    5.394_196_021_424_751e3,
    2.121_379_430_158_659_7e4,
    3.930_789_580_009_271e4,
    2.872_908_573_572_194_3e4,
    5.226_495_278_852_545e3,
];
const MIDDLE: [f64; 8] = [
    1.423_437_110_749_683_5,
    4.630_337_846_156_546,
    5.769_497_221_460_691,
    3.647_848_324_763_204_5,
    1.270_458_252_452_368_4,
    2.417_807_251_774_506e-1,
    2.272_384_498_926_918_4e-2,
    7.745_450_142_783_414e-4,
];
const MIDDLE_BELOW: [f64; 8] = [
    1.0,
    2.053_191_626_637_759,
    1.676_384_830_183_803_8,
    6.897_673_349_851e-1,
    1.481_039_764_274_800_8e-1,
    1.519_866_656_361_645_7e-2,
    5.475_938_084_995_345e-4,
    1.050_750_071_644_416_9e-9,
];
const FAR: [f64; 8] = [
    6.657_904_643_501_103,
    5.463_784_911_164_114,
    1.784_826_539_917_291_3,
    2.965_605_718_285_048_7e-1,
    2.653_218_952_657_612_4e-2,
    1.242_660_947_388_078_4e-3,
    2.711_555_568_743_487_6e-5,
    2.010_334_399_292_288_1e-7,
];
const FAR_BELOW: [f64; 8] = [
    1.0,
    5.998_322_065_558_88e-1,
    1.369_298_809_227_358e-1,
    1.487_536_129_085_061_5e-2,
    7.868_691_311_456_133e-4,
    1.846_318_317_510_054_7e-5,
    1.421_511_758_316_446e-7,
    2.044_263_103_389_939_8e-15,
];

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, Normal};

    #[test]
    fn the_logarithm_agrees_with_the_library() {
        for x in [
            1e-300,
            2.0f64.powi(-53),
            1e-5,
            0.5,
            0.7,
            0.999_999,
            1.0,
            1.000_001,
            1.5,
            3.0,
            1e10,
            1e300,
        ] {
            let (own, library) = (natural_logarithm(x), x.ln());
            assert!(
                (own - library).abs() <= 1e-15 * library.abs().max(1e-9),
                "{x}: {own} {library}"
            );
        }
    }

    #[test]
    fn the_exponential_agrees_with_the_library_and_stays_finite() {
        for x in [-699.0, -20.0, -1.0, -1e-9, 0.0, 0.3, 1.0, 10.0, 708.0] {
            let (own, library): (f64, f64) = (exponential(x), x.exp());
            assert!(
                (own - library).abs() <= 1e-14 * library,
                "{x}: {own} {library}"
            );
        }
        assert_eq!(exponential(-1e9), 0.0);
        assert!(exponential(1e9).is_finite());
    }

    #[test]
    fn the_normal_quantile_undoes_the_normal_chance() {
        let normal = Normal::new(0.0, 1.0).unwrap();
        for p in [
            1e-16, 1e-9, 0.001, 0.025, 0.07, 0.3, 0.5, 0.6, 0.95, 0.999_999,
        ] {
            let found = normal.cdf(normal_quantile(p));
            assert!((found - p).abs() <= 1e-9 * p, "{p}: {found}");
        }
        assert!((normal_quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-14);
    }
}
