//! Elementary functions that give the same bits on every machine: additions, products, quotients
//! and square roots only, which IEEE 754 fixes, where the system's `exp` and `ln` may differ.

use std::f64::consts::{LN_2, SQRT_2};

/// e to the power `x`, with a relative error below 1e-12; 0 and infinity outside ±700.
pub fn exp(x: f64) -> f64 {
    if x < -700.0 {
        return 0.0;
    }
    if x > 700.0 {
        return f64::INFINITY;
    }
    let power = (x / LN_2).round();
    let rest = x - power * LN_2;
    // Taylor series on |rest| <= ln 2 / 2.
    let mut sum = 1.0;
    for n in (1..=13).rev() {
        sum = 1.0 + sum * rest / f64::from(n);
    }
    sum * f64::from_bits(((power as i64 + 1023) as u64) << 52)
}

/// The natural logarithm of a positive normal number, with an error below 1e-12.
pub fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    let mut power = (bits >> 52) as i32 - 1023;
    let mut rest = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    if rest > SQRT_2 {
        rest /= 2.0;
        power += 1;
    }
    // ln r = 2 artanh((r - 1) / (r + 1)), a series in the square of the quotient.
    let quotient = (rest - 1.0) / (rest + 1.0);
    let square = quotient * quotient;
    let mut sum = 0.0;
    for n in (0..11).rev() {
        sum = sum * square + 1.0 / f64::from(2 * n + 1);
    }
    f64::from(power) * LN_2 + 2.0 * quotient * sum
}

/// Ten to the power of a number of decimals.
pub fn ten_to(decimals: u8) -> f64 {
    (0..decimals).fold(1.0, |power, _| power * 10.0)
}

/// `base` to the power `exponent`, for a positive base.
pub fn pow(base: f64, exponent: f64) -> f64 {
    exp(exponent * ln(base))
}

/// The standard normal quantile of `p` in (0, 1), after P. J. Acklam's rational approximation
/// (relative error 1.15e-9).
pub fn normal_quantile(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 6] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 5] = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
        1.0,
    ];
    const LOW: f64 = 0.024_25;
    let horner = |terms: &[f64], x: f64| terms.iter().fold(0.0, |sum, term| sum * x + term);
    if p < LOW {
        let q = (-2.0 * ln(p)).sqrt();
        horner(&C, q) / horner(&D, q)
    } else if p > 1.0 - LOW {
        let q = (-2.0 * ln(1.0 - p)).sqrt();
        -horner(&C, q) / horner(&D, q)
    } else {
        let q = p - 0.5;
        let r = q * q;
        horner(&A, r) * q / horner(&B, r)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_system() {
        for step in -400..400 {
            let x = f64::from(step) / 20.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-12, "exp {x}");
            let y = x.exp();
            assert!((ln(y) - x).abs() < 1e-11, "ln {y}");
        }
        assert!((pow(0.9938, 61.5) - 0.9938_f64.powf(61.5)).abs() < 1e-12);
    }

    #[test]
    fn quantiles_of_the_normal_distribution() {
        // Abramowitz and Stegun, table 26.1.
        let known = [
            (0.5, 0.0),
            (0.841_344_746, 1.0),
            (0.975, 1.959_964),
            (0.001, -3.090_232),
        ];
        for (p, z) in known {
            assert!((normal_quantile(p) - z).abs() < 1e-5, "{p}");
        }
    }
}
