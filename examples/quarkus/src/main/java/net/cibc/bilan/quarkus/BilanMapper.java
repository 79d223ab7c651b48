package net.cibc.bilan.quarkus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import net.cibc.bilan.json.Bilan2Module;

/**
 * Adds the JSON format to the mapper of Quarkus, which looks for no modules.
 */
@Singleton
class BilanMapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new Bilan2Module());
        // Otherwise a second document could follow the first one unseen.
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
