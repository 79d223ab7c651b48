package net.cibc.bilan.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;
import java.io.IOException;
import java.util.Objects;
import javax.sql.DataSource;
import net.cibc.bilan.Bilan;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shows how an application that has JPA maps the same table. */
@ApplicationTest
class JpaTest {

    @Entity(name = "bilan")
    static class BilanRow {

        @Id
        private @Nullable String id;

        @Version
        private long version;

        @JdbcTypeCode(SqlTypes.JSON)
        private @Nullable Bilan document;

        void change(Bilan bilan) {
            id = bilan.getId().toString();
            document = bilan;
        }
    }

    private final BilanStore store;
    private final DataSource source;

    JpaTest(@Autowired BilanStore store, @Autowired DataSource source) {
        this.store = store;
        this.source = source;
    }

    @Test
    void anEntityReadsAndWritesTheSameRow() throws IOException {
        Bilan bilan = Dossiers.numbered("entity");
        store.add(bilan);
        try (EntityManagerFactory database = database()) {
            assertThat(find(database, "sud/entity").document).isEqualTo(bilan);

            database.runInTransaction(
                    session -> session.find(BilanRow.class, "sud/entity").change(bilan.withSessions()));

            assertThat(store.find("sud/entity")).contains(new BilanStore.Stored(bilan.withSessions(), 2));
        }
    }

    @Test
    void anEntityThatWasOnlyReadKeepsItsVersion() throws IOException {
        store.add(Dossiers.numbered("read"));
        try (EntityManagerFactory database = database()) {
            find(database, "sud/read");

            assertThat(store.version("sud/read")).contains(1L);
        }
    }

    @Test
    void ofTwoChangesOfOneVersionTheSecondIsRefused() throws IOException {
        Bilan bilan = Dossiers.numbered("stale");
        store.add(bilan);
        try (EntityManagerFactory database = database()) {
            BilanRow row = find(database, "sud/stale");
            store.replace(bilan.withSessions(), 1);
            row.change(bilan.withSuspensions());

            assertThatThrownBy(() -> database.runInTransaction(session -> session.merge(row)))
                    .isInstanceOf(OptimisticLockException.class);
        }
    }

    private static BilanRow find(EntityManagerFactory database, String id) {
        return Objects.requireNonNull(database.callInTransaction(session -> session.find(BilanRow.class, id)));
    }

    private EntityManagerFactory database() {
        return new HibernatePersistenceConfiguration("bilan")
                .managedClass(BilanRow.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .property(MappingSettings.JSON_FORMAT_MAPPER, "jackson3")
                .createEntityManagerFactory();
    }
}
