package net.cibc.bilan.quarkus;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import net.cibc.bilan.Bilan;

/**
 * Reads case files over HTTP and returns them as the library writes them.
 */
@Path("/readings")
class BilanResource {

    @POST
    Bilan read(Bilan bilan) {
        return bilan;
    }
}
