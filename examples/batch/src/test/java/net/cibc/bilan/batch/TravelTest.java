package net.cibc.bilan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.nio.file.Path;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.json.BilanJson;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a case file travels in an engine that distributes work, here by the serializers of Flink. */
class TravelTest {

    @ParameterizedTest
    @ValueSource(strings = {"a-distance-et-complet", "en-cours", "reports-et-absence"})
    void itTravelsAsItsLineOrAsACopyOfItsFieldsButNotByJavaSerialization(String dossier) throws IOException {
        Bilan bilan = BilanJson.read(Path.of("../dossiers", dossier + ".json"));

        assertThat(BilanJson.read(carried(String.class, BilanJson.writeLine(bilan))))
                .isEqualTo(bilan);
        assertThat(carried(Bilan.class, bilan)).isEqualTo(bilan).isNotSameAs(bilan);
        assertThatThrownBy(() -> InstantiationUtil.serializeObject(bilan)).isInstanceOf(NotSerializableException.class);
    }

    private static <T> T carried(Class<T> type, T value) throws IOException {
        TypeSerializer<T> serializer = TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        serializer.serialize(value, new DataOutputViewStreamWrapper(bytes));
        return serializer.deserialize(new DataInputViewStreamWrapper(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
