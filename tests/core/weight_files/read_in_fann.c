/* Prints what FANN gives with a file of `write_for_libraries.py`, for inputs on standard input, three in a line:

       cc read_in_fann.c -o read_in_fann -lfann -lm && ./read_in_fann FILE.net < inputs
*/
#include <fann.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    struct fann *net = argc > 1 ? fann_create_from_file(argv[1]) : NULL;
    fann_type inputs[3];
    if (net == NULL)
        return 1;
    while (scanf("%f %f %f", &inputs[0], &inputs[1], &inputs[2]) == 3) {
        fann_type *outputs = fann_run(net, inputs);
        printf("%.9g %.9g\n", outputs[0], outputs[1]);
    }
    fann_destroy(net);
    return 0;
}
