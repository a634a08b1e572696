package org.whereabouts.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class HuridocsTest {
    @Test
    void everyClaimNamesTheIdeaThatItCorrespondsTo() throws Exception {
        try (var in = Claim.class.getResourceAsStream("huridocs.yml")) {
            assertNotNull(in);
            var map = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var claims =
                    Arrays.stream(Claim.class.getPermittedSubclasses())
                            .map(c -> c.getSimpleName().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
            assertEquals(claims, map.keySet());
        }
    }
}
