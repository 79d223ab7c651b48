package net.cibc.bilan.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.json.BilanJson;

/** The case files of the examples. */
final class Dossiers {

    private Dossiers() {}

    static String json(String name) throws IOException {
        return Files.readString(Path.of("../dossiers", name + ".json"));
    }

    static Bilan numbered(String number) throws IOException {
        return BilanJson.read(json("en-cours")).withId(BilanId.of("sud", number));
    }
}
