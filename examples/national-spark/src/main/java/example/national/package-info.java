/** A nation's answers counted and its agencies scored on a cluster, with the library inside the executors. */
package example.national;
