import { expect, test } from "vitest";
import { medianRun } from "#scripts/bench/load.ts";
import { readWrk } from "#scripts/bench/read-wrk.ts";

const quick = `Running 5s test @ http://127.0.0.1:4100/
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   612.31us  150.02us   6.50ms   99.50%
    Req/Sec    25.80k     1.31k   27.02k    72.00%
  Latency Distribution
     50%  598.00us
     75%  650.00us
     90%  700.00us
     99%    1.02ms
  128950 requests in 5.02s, 1.02GB read
Requests/sec:  25687.25
Transfer/sec:    208.00MB
`;
const slow = `Running 5s test @ http://127.0.0.1:4100/search?q=peace
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   780.10ms  310.00ms   1.99s    64.00%
    Req/Sec    20.00      9.00    40.00     70.00%
  Latency Distribution
     50%  744.50ms
     75%    1.00s
     90%    1.25s
     99%    1.93s
  97 requests in 5.01s, 1.10MB read
  Socket errors: connect 1, read 2, write 3, timeout 14
  Non-2xx or 3xx responses: 9
Requests/sec:     19.36
Transfer/sec:    224.80KB
`;

test("microseconds, milliseconds and seconds all become milliseconds", () => {
  expect(readWrk(quick)).toEqual({
    requestsPerSecond: 25687.25,
    p50: expect.closeTo(0.598, 6),
    p99: expect.closeTo(1.02, 6),
    errors: 0,
  });
  expect(readWrk(slow)).toMatchObject({ requestsPerSecond: 19.36, p50: 744.5, p99: 1930 });
});

test("a request without an answer is as much an error as a bad answer", () => {
  expect(readWrk(slow).errors).toBe(1 + 2 + 3 + 14 + 9);
});

test("the spread of the latency, which also has a percent sign, is no percentile", () => {
  expect(readWrk(quick.replace(/^ +99% .*$/m, "")).p99).toBeNaN();
});

test("output that is not wrk's gives no figures that could pass a budget", () => {
  const { requestsPerSecond, p99 } = readWrk("unable to connect to 127.0.0.1:4100");
  expect(requestsPerSecond).toBe(0);
  expect(p99 <= 5).toBe(false);
});

test("the median run is the middle one by requests, with its own latencies", () => {
  const run = (requestsPerSecond: number, p99: number) => ({
    ...{ requestsPerSecond, p99 },
    ...{ p50: 1, errors: 0 },
  });
  const runs = [run(900, 9), run(100, 1), run(1000, 5)];
  expect(medianRun(runs)).toEqual(run(900, 9));
  expect(runs[0]).toEqual(run(900, 9));
});
