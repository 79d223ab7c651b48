package net.cibc.bilan.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.arbitrary.BilanArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Holds all who read and write to each other: what is measured side by side must be the same data. */
class ReadersAndWritersTest {

    private static void allReadTheSame(byte[] json, Bilan bilan) {
        Reading reading = new Reading(json);
        assertThat(reading.bytes()).isEqualTo(bilan);
        assertThat(reading.stream()).isEqualTo(bilan);
        assertThat(reading.string()).isEqualTo(bilan);
        assertThat(reading.module()).isEqualTo(bilan);
        assertThat(reading.databindOnValues()).isEqualTo(bilan);

        Dossier dossier = reading.databind();
        assertThat(reading.databindWithCodecs()).isEqualTo(dossier);
        assertThat(reading.fastjson2()).isEqualTo(dossier);
    }

    // The records have every fact of the case file if the case file can be read from what is written of them.
    private static void allWriteTheSame(byte[] json, Bilan bilan) {
        Writing writing = new Writing(json);
        assertThat(writing.tokens()).isEqualTo(json);
        assertThat(Door.read(writing.string())).isEqualTo(bilan);
        assertThat(writing.bytes()).isEqualTo(json);
        assertThat(writing.module()).isEqualTo(json);
        assertThat(Door.read(writing.databindOnValues())).isEqualTo(bilan);
        assertThat(Door.read(writing.databindWithCodecs())).isEqualTo(bilan);
        assertThat(Door.read(writing.databind())).isEqualTo(bilan);
        assertThat(Door.read(writing.fastjson2())).isEqualTo(bilan);
    }

    @Test
    void allReadAndWriteTheSameOfTheDocument() {
        byte[] json = Document.json();
        Bilan bilan = Door.read(json);
        allReadTheSame(json, bilan);
        allWriteTheSame(json, bilan);
    }

    @Test
    void theDocumentIsOfUsualSize() {
        assertThat(Document.json()).hasSizeBetween(10_000, 12_000);
        assertThat(Tokens.of(Document.json())).hasSizeBetween(1_200, 1_400);
    }

    @Test
    void allReadTheSameOfTheLines() {
        Bulk bulk = new Bulk(500);
        assertThat(bulk.library()).isPositive().isEqualTo(bulk.databindOnValues());
        assertThat(bulk.tokens() / 500).isBetween(2_000L, 6_000L);
    }

    @Property(tries = 100)
    void allReadAndWriteTheSameOfAnyCaseFile(@ForAll("bilans") Bilan bilan) {
        byte[] json = Tokens.written(Tokens.of(Door.write(bilan).getBytes(StandardCharsets.UTF_8)));
        allReadTheSame(json, bilan);
        allWriteTheSame(json, bilan);
    }

    @Provide
    Arbitrary<Bilan> bilans() {
        return BilanArbitraries.bilans();
    }
}
