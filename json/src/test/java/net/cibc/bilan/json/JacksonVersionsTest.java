package net.cibc.bilan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests run with the versions of Jackson that the build names, on the floor of each line and with the newest. */
class JacksonVersionsTest {

    @Test
    void theClassPathHasTheVersionsOfThisRun() {
        String version3 = tools.jackson.databind.cfg.PackageVersion.VERSION.toString();
        String version2 = com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString();

        assertThat(version3).isEqualTo(System.getProperty("bilan.jackson3"));
        assertThat(version2).isEqualTo(System.getProperty("bilan.jackson2"));
        assertThat(tools.jackson.core.json.PackageVersion.VERSION).hasToString(version3);
        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(version2);
    }
}
