/* Makes the files of FANN that the tests read, and what each of these networks gives (Debian's libfann-dev 2.2.0):

       cc make_fann_files.c -o make_fann_files -lfann -lm && ./make_fann_files …/tests/core/weight_files/files
*/
#include <fann.h>
#include <stdio.h>
#include <stdlib.h>

static FILE *gives;
static int count;

static void keep(struct fann *net, const char *folder, const char *name)
{
    char path[1000];
    fann_type inputs[4][2] = {{0.0, 1.0}, {-0.5, 0.25}, {1.5, -2.0}, {0.3, 0.3}};
    snprintf(path, sizeof path, "%s/%s", folder, name);
    fann_save(net, path);
    fprintf(gives, "%s\"%s\": {\"library\": \"FANN 2.2.0\", \"activations\": null, \"inputs\": [", count++ ? ",\n" : "{", name);
    for (int k = 0; k < 4; k++)
        fprintf(gives, "%s[%.9g, %.9g]", k ? ", " : "", inputs[k][0], inputs[k][1]);
    fprintf(gives, "], \"outputs\": [");
    for (int k = 0; k < 4; k++) {
        fann_type *outputs = fann_run(net, inputs[k]);
        fprintf(gives, "%s[%.9g, %.9g]", k ? ", " : "", outputs[0], outputs[1]);
    }
    fprintf(gives, "]}");
    fann_destroy(net);
}

static struct fann *made(void)
{
    srand(17);
    struct fann *net = fann_create_standard(4, 2, 3, 4, 2);
    fann_randomize_weights(net, -1.5, 1.5);
    return net;
}

int main(int argc, char **argv)
{
    char path[1000];
    if (argc < 2)
        return 1;
    snprintf(path, sizeof path, "%s/fann.json", argv[1]);
    gives = fopen(path, "w");

    keep(made(), argv[1], "fann-as-created.net"); /* FANN_SIGMOID_STEPWISE */

    struct fann *net = made();
    fann_set_activation_function_hidden(net, FANN_SIGMOID_SYMMETRIC);
    fann_set_activation_steepness_hidden(net, 0.75);
    fann_set_activation_function_output(net, FANN_SIGMOID);
    fann_set_activation_steepness_output(net, 0.8);
    keep(net, argv[1], "fann-steepness.net");

    net = made();
    fann_set_activation_function_hidden(net, FANN_SIGMOID);
    fann_set_activation_steepness(net, 0.9, 1, 1); /* of one neuron of the first layer */
    fann_set_activation_function_output(net, FANN_LINEAR);
    keep(net, argv[1], "fann-linear.net");

    srand(17);
    net = fann_create_sparse(0.6, 3, 2, 4, 2);
    fann_randomize_weights(net, -1.5, 1.5);
    fann_set_activation_function_hidden(net, FANN_SIGMOID);
    fann_set_activation_function_output(net, FANN_SIGMOID_SYMMETRIC);
    keep(net, argv[1], "fann-sparse.net");

    net = made();
    fann_set_activation_function_hidden(net, FANN_GAUSSIAN);
    snprintf(path, sizeof path, "%s/fann-gaussian.net", argv[1]);
    fann_save(net, path);
    fann_destroy(net);

    net = fann_create_shortcut(3, 2, 2, 1);
    snprintf(path, sizeof path, "%s/fann-shortcut.net", argv[1]);
    fann_save(net, path);
    snprintf(path, sizeof path, "%s/fann-fixed.net", argv[1]);
    fann_save_to_fixed(net, path);
    fann_destroy(net);

    fprintf(gives, "}\n");
    return fclose(gives);
}
