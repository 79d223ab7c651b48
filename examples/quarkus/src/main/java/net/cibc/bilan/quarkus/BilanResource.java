package net.cibc.bilan.quarkus;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import net.cibc.bilan.Bilan;

/**
 * Reads case files over HTTP and returns them as the library writes them.
 */
@Path("/readings")
public class BilanResource {

    /**
     * Reads a case file.
     *
     * @param bilan  the case file
     * @return the same case file
     */
    @POST
    public Bilan read(Bilan bilan) {
        return bilan;
    }
}
