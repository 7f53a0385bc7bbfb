import CLibXML2

/// libxml2 as a whole.
enum LibXML2 {
    /// Starts the library, once; to be named before anything else of it is called.
    ///
    /// Up to its version 2.9 it starts bit by bit when it is first used, and two threads that come first together can
    /// then wait for each other without end (<https://gitlab.gnome.org/GNOME/libxml2/-/wikis/Thread-safety>). The names'
    /// tables have a lock of their own, which is made with the first table.
    static let start: Void = {
        xmlInitParser()
        xmlDictFree(xmlDictCreate())
    }()
}
