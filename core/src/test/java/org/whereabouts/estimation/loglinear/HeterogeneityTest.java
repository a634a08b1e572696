package org.whereabouts.estimation.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;

/// Expected values: Rcapture 1.4-4, `closedp.t` and `closedpCI.t`.
class HeterogeneityTest {
    @Test
    void chaosBoundsAsModelsEqualRcapture() {
        var kosovo = Tables.table("kosovo_4");
        var unequal = Heterogeneity.MTH_CHAO.fit(kosovo).orElseThrow();
        assertEquals(8591.183638, unequal.total(), 1e-5);
        var equal = Heterogeneity.MH_CHAO.fit(kosovo).orElseThrow();
        assertEquals(8787.242830, equal.total(), 1e-5);
        assertEquals(12, equal.degrees());
        assertEquals(986.9218306, equal.deviance(), 1e-6);
        var interval =
                Heterogeneity.MTH_CHAO
                        .profile(kosovo, Profile.Factorials.STIRLING)
                        .orElseThrow()
                        .interval();
        assertEquals(8188.718688, interval.low(), 1e-3);
        assertEquals(9026.917773, interval.high(), 1e-3);
    }

    @Test
    void independenceIsTheSameByBothWays() {
        var kosovo = Tables.table("kosovo_4");
        var fit = (ModelFit.Fitted) new Fitter(kosovo).fit(Model.independence(4));
        var mt = Heterogeneity.MT.fit(kosovo).orElseThrow();
        assertEquals(fit.total(), mt.total(), 1e-6);
        assertEquals(fit.bic(), mt.bic(), 1e-8);
    }
}
