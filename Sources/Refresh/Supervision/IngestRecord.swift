import Basics
import Foundation
public import News
import Synchronization

/// What a worker says it is at, in memory that its supervisor sees, too: which item of which feed, in which step, and
/// what is done for good. To say so is a few stores to memory and no call to the system.
///
/// Safe to be shared between threads (`@unchecked`): the memory lives as long as the record, each field is written by the
/// one thread that takes items in, or is a counter of its own, and the supervisor reads an item only when its worker has
/// ended.
public final class IngestRecord: ItemWatch, @unchecked Sendable {
    /// Where things are in the memory, in bytes.
    private enum Place {
        static let sequence = 0
        static let step = 8
        static let feed = 16
        static let key = 24
        static let byteCount = 32
        static let titleLength = 40
        static let addressLength = 48
        static let document = 56
        static let storedNew = 64
        static let storedChanged = 72
        static let stops = 80
        static let handlesStops = 88
        static let doneCount = 96
        static let numbers = 128
        static let title = 1_024
        static let address = 2_048
        static let done = 4_096
        static let size = done + 8 * IngestRecord.mostDone
    }

    /// Longer headlines are cut, in bytes.
    private static let mostTitle = 512
    /// Longer addresses are cut, in bytes.
    private static let mostAddress = 1_024
    /// So many feeds are remembered as done. The memory is only taken as it is used.
    private static let mostDone = 1 << 17
    /// How many numbers a command may carry from worker to worker.
    private static let mostNumbers = 64

    private let memory: UnsafeMutableRawPointer

    /// Memory that a process shares with those that it forks; nil when there is none to be had.
    init?() {
        #if canImport(Darwin)
            let flags = MAP_SHARED | MAP_ANON
        #else
            let flags = MAP_SHARED | MAP_ANONYMOUS
        #endif
        guard let memory = mmap(nil, Place.size, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else {
            return nil
        }
        self.memory = memory
    }

    deinit { munmap(memory, Place.size) }

    private func number(_ place: Int) -> Int64 { memory.load(fromByteOffset: place, as: Int64.self) }
    private func set(_ place: Int, _ number: Int64) {
        memory.storeBytes(of: number, toByteOffset: place, as: Int64.self)
    }

    // MARK: Items

    private static let steps: [ArticleStep] = [.parsing, .reading, .tagging, .storing]

    /// Says that work begins on an item; see ``ItemWatch/begin(_:_:)``.
    public func begin(_ step: ArticleStep, _ item: WatchedItem) {
        set(Place.feed, item.feed)
        set(Place.key, item.key)
        set(Place.byteCount, Int64(item.byteCount))
        if step == .parsing { set(Place.document, item.key) }
        set(Place.titleLength, write(item.title, to: Place.title, atMost: Self.mostTitle))
        set(Place.addressLength, write(item.address, to: Place.address, atMost: Self.mostAddress))
        set(Place.step, Int64((Self.steps.firstIndex(of: step) ?? 0) + 1))
        set(Place.sequence, number(Place.sequence) &+ 1)
        // All of it is to be there before anything goes wrong.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        #if DEBUG
            PlantedDeath.happen(step, item)
        #endif
    }

    /// Says that no item is worked on; see ``ItemWatch/rest()``.
    public func rest() {
        set(Place.step, 0)
        set(Place.sequence, number(Place.sequence) &+ 1)
    }

    /// Changes with each item and step.
    var sequence: Int64 { number(Place.sequence) }

    /// How much there is of the item that is worked on; nil when none is.
    var byteCount: Int? { number(Place.step) == 0 ? nil : Int(number(Place.byteCount)) }

    /// The item that is worked on, and the document that it is in.
    var current: (step: ArticleStep, item: WatchedItem, document: Int64)? {
        let step = Int(number(Place.step))
        guard step > 0, step <= Self.steps.count else { return nil }
        let item = WatchedItem(
            feed: number(Place.feed), key: number(Place.key), title: text(Place.title, Place.titleLength),
            address: text(Place.address, Place.addressLength), byteCount: Int(number(Place.byteCount)))
        return (Self.steps[step - 1], item, number(Place.document))
    }

    private func write(_ text: String?, to place: Int, atMost limit: Int) -> Int64 {
        guard var text else { return -1 }
        return text.withUTF8 { bytes in
            var count = min(bytes.count, limit)
            // Not within a character.
            while count < bytes.count, count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
            if count > 0, let base = bytes.baseAddress { (memory + place).copyMemory(from: base, byteCount: count) }
            return Int64(count)
        }
    }

    private func text(_ place: Int, _ length: Int) -> String? {
        let count = Int(number(length))
        guard count >= 0, count <= Self.mostAddress else { return nil }
        return String(decoding: UnsafeRawBufferPointer(start: memory + place, count: count), as: UTF8.self)
    }

    // MARK: What is done

    /// Says that articles were stored; see ``ItemWatch/stored(new:changed:)``.
    public func stored(new: Int, changed: Int) {
        set(Place.storedNew, number(Place.storedNew).saturatingSum(Int64(new)))
        set(Place.storedChanged, number(Place.storedChanged).saturatingSum(Int64(changed)))
    }

    /// How many articles are in the store that were not, whoever of the workers stored them.
    public var newArticles: Int { Int(number(Place.storedNew)) }

    /// How many articles changed.
    public var changedArticles: Int { Int(number(Place.storedChanged)) }

    /// Says that a feed is done, and need not be fetched again by the next worker.
    func finish(_ feed: FeedID) {
        let count = Int(number(Place.doneCount))
        guard count >= 0, count < Self.mostDone else { return }
        set(Place.done + 8 * count, feed.rawValue)
        set(Place.doneCount, Int64(count + 1))
    }

    /// The feeds that are done.
    var finishedFeeds: Set<FeedID> {
        // A worker that fell may have left anything there.
        Set(
            Range(from: 0, upTo: min(Int(number(Place.doneCount)), Self.mostDone)).map {
                FeedID(rawValue: number(Place.done + 8 * $0))
            })
    }

    /// A number that the next worker finds, by its place from 0 to 63; 0 at the start. Others are not kept.
    public subscript(place: Int) -> Int {
        get { (0..<Self.mostNumbers).contains(place) ? Int(number(Place.numbers + 8 * place)) : 0 }
        set { if (0..<Self.mostNumbers).contains(place) { set(Place.numbers + 8 * place, Int64(newValue)) } }
    }

    // MARK: Stopping

    /// Says that this process ends in good order when it is asked to.
    public func handleStops() { set(Place.handlesStops, 1) }

    /// Says that it was asked to.
    public func noteStop() { set(Place.stops, number(Place.stops).saturatingSum(1)) }

    var handlesStops: Bool { number(Place.handlesStops) != 0 }
    var stops: Int { Int(number(Place.stops)) }

    /// Forgets what a worker was at that has ended.
    func beginAnew() {
        rest()
        set(Place.stops, 0)
        set(Place.handlesStops, 0)
    }
}
