/**
 * Logistic regression with case weights, an L2 penalty and lower bounds on coefficients, by iteratively re-weighted least
 * squares whose inner problem is solved coordinate by coordinate (Friedman, Hastie and Tibshirani, J. Stat. Softw. 2010).
 * Deterministic: no random start, sums in the order of the rows.
 */
import { sigmoid, softplus } from './logit';

/** Cases in rows. */
export interface LogisticData {
  /** Row after row, `columns` numbers each. */
  readonly features: Float64Array;
  readonly columns: number;
  /** One per row, in [0,1]; fractions are allowed (smoothed targets). */
  readonly targets: Float64Array;
  /** One per row, at least 0. */
  readonly weights: Float64Array;
}

export interface LogisticOptions {
  /** Penalty λ in λ/2 · Σ(β − prior)², in units of case weight; the intercept is not penalised. */
  readonly l2?: number;
  /** What the penalty draws each coefficient towards; 0 where not given. */
  readonly priors?: readonly number[];
  /** Least value of every coefficient; the intercept is free. */
  readonly lowerBound?: number;
  readonly maxIterations?: number;
  /** Ends when no coefficient moves further than this. */
  readonly tolerance?: number;
}

export interface LogisticModel {
  readonly intercept: number;
  readonly coefficients: readonly number[];
  readonly iterations: number;
  readonly converged: boolean;
}

/** The quadratic that touches the penalised log-likelihood at one point: gradient and Hessian, intercept first. */
interface Quadratic {
  readonly gradient: Float64Array;
  /** Row after row, (columns + 1)². */
  readonly hessian: Float64Array;
}

export function fitLogistic(data: LogisticData, options: LogisticOptions = {}): LogisticModel {
  const { lowerBound = -Infinity, maxIterations = 100, tolerance = 1e-9 } = options;
  const penalty = penaltyOf(data.columns, options);
  let parameters = penalty.centre.map((value, place) => (place === 0 ? 0 : Math.max(value, lowerBound)));
  let objective = penalisedLoss(data, parameters, penalty);
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    const step = boundedStep(quadraticAt(data, parameters, penalty), parameters, lowerBound);
    // Halved until it improves: far from the optimum the quadratic promises too much.
    let [scale, next] = [1, moved(parameters, step, 1)];
    let nextObjective = penalisedLoss(data, next, penalty);
    while (nextObjective > objective + 1e-12 * Math.abs(objective) && scale > 1e-6) {
      scale /= 2;
      next = moved(parameters, step, scale);
      nextObjective = penalisedLoss(data, next, penalty);
    }
    parameters = next;
    objective = nextObjective;
    if (step.every((change) => Math.abs(change * scale) <= tolerance)) return modelOf(parameters, iteration, true);
  }
  return modelOf(parameters, maxIterations, false);
}

interface Penalty {
  readonly l2: number;
  /** Where it is nought, intercept first. */
  readonly centre: Float64Array<ArrayBuffer>;
}

function penaltyOf(columns: number, { l2 = 0, priors = [] }: LogisticOptions): Penalty {
  return { l2, centre: Float64Array.from({ length: columns + 1 }, (_, place) => priors[place - 1] ?? 0) };
}

/** Log-odds of one row of a matrix of features. */
function linear({ features, columns }: LogisticData, parameters: Float64Array, row: number): number {
  let value = parameters[0]!;
  for (let column = 0; column < columns; column++) {
    value += parameters[column + 1]! * features[row * columns + column]!;
  }
  return value;
}

function penalisedLoss(data: LogisticData, parameters: Float64Array, { l2, centre }: Penalty): number {
  let loss = 0;
  for (let column = 1; column < parameters.length; column++) {
    loss += (l2 / 2) * (parameters[column]! - centre[column]!) ** 2;
  }
  data.targets.forEach((target, row) => {
    const logOdds = linear(data, parameters, row);
    loss += data.weights[row]! * (softplus(logOdds) - target * logOdds);
  });
  return loss;
}

function quadraticAt(data: LogisticData, parameters: Float64Array, { l2, centre }: Penalty): Quadratic {
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const row = new Float64Array(size).fill(1, 0, 1);
  data.targets.forEach((target, index) => {
    for (let column = 1; column < size; column++) row[column] = data.features[index * (size - 1) + column - 1]!;
    const probability = sigmoid(linear(data, parameters, index));
    const slope = data.weights[index]! * (probability - target);
    const curvature = data.weights[index]! * Math.max(probability * (1 - probability), 1e-10);
    for (let a = 0; a < size; a++) {
      // Most measures say nothing about most accounts, so most of the work falls away here.
      if (row[a] === 0) continue;
      gradient[a]! += slope * row[a]!;
      for (let b = a; b < size; b++) hessian[a * size + b]! += curvature * row[a]! * row[b]!;
    }
  });
  for (let a = 0; a < size; a++) {
    if (a > 0) gradient[a]! += l2 * (parameters[a]! - centre[a]!);
    if (a > 0) hessian[a * size + a]! += l2;
    for (let b = 0; b < a; b++) hessian[a * size + b] = hessian[b * size + a]!;
  }
  return { gradient, hessian };
}

/** The step to the quadratic's minimum that keeps every coefficient at or above its bound. */
function boundedStep({ gradient, hessian }: Quadratic, parameters: Float64Array, lowerBound: number): Float64Array {
  const size = parameters.length;
  const step = new Float64Array(size);
  const slopes = Float64Array.from(gradient);
  for (let sweep = 0; sweep < 1000; sweep++) {
    let largest = 0;
    for (let a = 0; a < size; a++) {
      const curvature = hessian[a * size + a]!;
      // A column that is zero in every row is left alone.
      if (curvature <= 0) continue;
      const floor = a === 0 ? -Infinity : lowerBound - parameters[a]!;
      const change = Math.max(floor, step[a]! - slopes[a]! / curvature) - step[a]!;
      if (change === 0) continue;
      step[a]! += change;
      for (let b = 0; b < size; b++) slopes[b]! += change * hessian[b * size + a]!;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < 1e-12) break;
  }
  return step;
}

function moved(parameters: Float64Array, step: Float64Array, scale: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(parameters, (value, index) => value + scale * step[index]!);
}

function modelOf(parameters: Float64Array, iterations: number, converged: boolean): LogisticModel {
  return { intercept: parameters[0]!, coefficients: [...parameters.subarray(1)], iterations, converged };
}
