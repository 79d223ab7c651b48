/**
 * An example of an application made of modules: it judges one case file.
 */
module net.cibc.bilan.modulepath {
    requires net.cibc.bilan.json;
}
