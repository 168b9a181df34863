//! Elementary functions that give the same bits on every machine: additions, products, quotients
//! and square roots only, which IEEE 754 fixes, where the system's `exp` and `ln` may differ.

use std::f64::consts::LN_2;

/// e to the power `x`, with a relative error below 1e-12; 0 and infinity outside ±700.
#[inline]
pub fn exp(x: f64) -> f64 {
    if x < -700.0 {
        return 0.0;
    }
    if x > 700.0 {
        return f64::INFINITY;
    }
    // x = (power + step / 32) ln 2 + rest, and a Taylor series on |rest| <= ln 2 / 64.
    let steps = nearest(x * (STEPS as f64 / LN_2));
    let rest = x - steps as f64 * (LN_2 / STEPS as f64);
    let series = 1.0
        + rest
            * (1.0 + rest * (1.0 / 2.0 + rest * (1.0 / 6.0 + rest * (1.0 / 24.0 + rest / 120.0))));
    let power = (steps >> STEPS.ilog2()) + 1023;
    let step = (steps & (STEPS as i64 - 1)) as usize;
    series * ROOTS[step % STEPS] * f64::from_bits((power as u64) << 52)
}

/// The natural logarithm of a positive normal number, with an error below 1e-12.
#[inline]
pub fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    let power = (bits >> 52) as i32 - 1023;
    let mantissa = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    let (inverse, logarithm) = LOGARITHMS[(bits >> 47) as usize % STEPS];
    // |rest| <= 1/64.
    let rest = mantissa * inverse - 1.0;
    let series = rest
        * (1.0
            - rest
                * (1.0 / 2.0
                    - rest
                        * (1.0 / 3.0
                            - rest
                                * (1.0 / 4.0
                                    - rest * (1.0 / 5.0 - rest * (1.0 / 6.0 - rest / 7.0))))));
    f64::from(power) * LN_2 + logarithm + series
}

/// In how many steps a doubling is tabulated.
const STEPS: usize = 32;

/// 2 to the power n / 32.
static ROOTS: [f64; STEPS] = {
    let mut table = [1.0; STEPS];
    let mut step = 0;
    while step < STEPS {
        let x = step as f64 * LN_2 / STEPS as f64;
        let mut n = 20;
        while n > 0 {
            table[step] = 1.0 + table[step] * x / n as f64;
            n -= 1;
        }
        step += 1;
    }
    table
};

/// The inverse and the logarithm of the middle of each 32nd of the numbers from 1 to 2.
static LOGARITHMS: [(f64, f64); STEPS] = {
    let mut table = [(0.0, 0.0); STEPS];
    let mut step = 0;
    while step < STEPS {
        let inverse = 1.0 / (1.0 + (step as f64 + 0.5) / STEPS as f64);
        // -ln r = 2 artanh((1 - r) / (1 + r)), a series in the square of the quotient.
        let quotient = (1.0 - inverse) / (1.0 + inverse);
        let mut sum = 0.0;
        let mut n = 25;
        while n > 0 {
            n -= 1;
            sum = sum * quotient * quotient + 1.0 / (2 * n + 1) as f64;
        }
        table[step] = (inverse, 2.0 * quotient * sum);
        step += 1;
    }
    table
};

/// The nearest whole number, halves away from zero, of a number well within the range of `i64`.
#[inline]
pub fn nearest(x: f64) -> i64 {
    // The processor's truncation; `f64::round` is a call where the target has no rounding.
    (x + 0.5_f64.copysign(x)) as i64
}

/// As [`nearest`].
#[inline]
pub fn round(x: f64) -> f64 {
    nearest(x) as f64
}

/// Ten to the power of a number of decimals.
pub fn ten_to(decimals: u8) -> f64 {
    const POWERS: [f64; 4] = [1.0, 10.0, 100.0, 1_000.0];
    match POWERS.get(usize::from(decimals)) {
        Some(power) => *power,
        None => (0..decimals).fold(1.0, |power, _| power * 10.0),
    }
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
    let tail = |p: f64| {
        let q = (-2.0 * ln(p)).sqrt();
        let [c0, c1, c2, c3, c4, c5] = C;
        let [d0, d1, d2, d3, d4] = D;
        (((((c0 * q + c1) * q + c2) * q + c3) * q + c4) * q + c5)
            / ((((d0 * q + d1) * q + d2) * q + d3) * q + d4)
    };
    if p < LOW {
        tail(p)
    } else if p > 1.0 - LOW {
        -tail(1.0 - p)
    } else {
        let q = p - 0.5;
        let r = q * q;
        let [a0, a1, a2, a3, a4, a5] = A;
        let [b0, b1, b2, b3, b4, b5] = B;
        (((((a0 * r + a1) * r + a2) * r + a3) * r + a4) * r + a5) * q
            / (((((b0 * r + b1) * r + b2) * r + b3) * r + b4) * r + b5)
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
        for x in [-2.5, -2.4, -0.5, -0.4, 0.0, 0.4, 0.5, 1.5, 2.4, 1e12 + 0.5] {
            assert_eq!(round(x), x.round(), "round {x}");
        }
        for n in 1..100_000 {
            let x = f64::from(n) / 25_000.0;
            assert!((ln(x) - x.ln()).abs() < 1e-13, "ln {x}");
            let y = x * 100.0 - 200.0;
            assert!((exp(y) / y.exp() - 1.0).abs() < 2e-13, "exp {y}");
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
