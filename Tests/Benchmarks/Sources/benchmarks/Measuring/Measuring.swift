import CPseudoTerminal
import Foundation

/// How long `work` takes, in milliseconds, and what it gave.
func measured<Value>(_ work: () throws -> Value) rethrows -> (milliseconds: Double, value: Value) {
    let start = cpt_now()
    let value = try work()
    return (Double(cpt_now() - start) / 1e6, value)
}

/// How long each of `count` runs of `work` takes, in milliseconds.
func samples(_ count: Int, _ work: (Int) throws -> Void) rethrows -> Samples {
    var samples = Samples()
    for index in 0..<count { samples.add(try measured { try work(index) }.milliseconds) }
    return samples
}

/// Milliseconds of processor time that this process has had.
func processorTimeOfThisProcess() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}
