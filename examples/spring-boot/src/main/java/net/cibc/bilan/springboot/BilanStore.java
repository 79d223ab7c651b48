package net.cibc.bilan.springboot;

import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import net.cibc.bilan.json.BilanJsonException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps case files in PostgreSQL: one row for each, the document as {@code jsonb} and beside it the number of its
 * version. The key is the text form of the identifier, such as {@code sud/2026-0417}.
 */
@Repository
class BilanStore {

    /** A case file and its version. */
    record Stored(Bilan bilan, long version) {}

    private final JdbcClient database;

    BilanStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds a case file as version 1, unless there is one with its identifier. */
    boolean add(Bilan bilan) {
        return database.sql("insert into bilan (id, version, document) values (:id, 1, cast(:document as jsonb))"
                                + " on conflict do nothing")
                        .param("id", bilan.getId().toString())
                        .param("document", BilanJson.writeLine(bilan))
                        .update()
                == 1;
    }

    /** Replaces a case file and raises its version, unless that is no longer the one that is given. */
    boolean replace(Bilan bilan, long version) {
        return database.sql("update bilan set document = cast(:document as jsonb), version = version + 1"
                                + " where id = :id and version = :version")
                        .param("id", bilan.getId().toString())
                        .param("document", BilanJson.writeLine(bilan))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Finds the version of a case file, without reading the document. */
    Optional<Long> version(String id) {
        return database.sql("select version from bilan where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /**
     * Finds a case file.
     *
     * @throws UnreadableBilanException if the document is no longer a case file
     */
    Optional<Stored> find(String id) {
        return database.sql("select document, version from bilan where id = :id")
                .param("id", id)
                .query((row, number) -> new Stored(read(row.getString("document")), row.getLong("version")))
                .optional();
    }

    private static Bilan read(String document) {
        try {
            return BilanJson.read(document);
        } catch (BilanJsonException refusal) {
            throw new UnreadableBilanException(refusal);
        }
    }
}
