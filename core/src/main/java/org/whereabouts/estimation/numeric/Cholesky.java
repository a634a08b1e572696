package org.whereabouts.estimation.numeric;

/// The Cholesky factor L of a symmetric positive definite matrix A = L·Lᵀ, in one flat array by
/// rows, made to be used again and again without new memory: the ranking of log-linear models
/// solves tens of thousands of systems of 5 to 30 unknowns.
public final class Cholesky {
    private final int size;
    private final double[] factor;

    /// Room for matrices of this size.
    public Cholesky(int size) {
        this.size = size;
        this.factor = new double[size * size];
    }

    /// Takes a matrix apart.
    ///
    /// @param matrix by rows; only the lower triangle is read
    /// @return false if the matrix is not positive definite to working accuracy
    public boolean decompose(double[] matrix) {
        for (int j = 0; j < size; j++) {
            int rowJ = j * size;
            for (int i = j; i < size; i++) {
                int rowI = i * size;
                double sum = matrix[rowI + j];
                double whole = sum;
                for (int k = 0; k < j; k++) {
                    sum -= factor[rowI + k] * factor[rowJ + k];
                }
                if (i > j) {
                    factor[rowI + j] = sum / factor[rowJ + j];
                } else if (sum > whole * 1e-14) {
                    factor[rowJ + j] = Math.sqrt(sum);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /// Solves A·x = b in place for the matrix last decomposed.
    public void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i * size + k] * b[k];
            }
            b[i] = sum / factor[i * size + i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < size; k++) {
                sum -= factor[k * size + i] * b[k];
            }
            b[i] = sum / factor[i * size + i];
        }
    }
}
