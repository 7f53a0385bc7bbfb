"""Takes very much news through the program, and counts what goes wrong.

    python3 Tests/Tools/volume-check.py .build/release/tagline --corpora FOLDER... --corpus corpus.py [--articles 100000]

Every file below the folders is imported (what is no feed is refused, which is right) and, if it is a web page, rendered and
extracted. `corpus.py` makes articles: `corpus.py rss --n N --out FOLDER` writes them as RSS. All of that goes through import,
list and tags, and every article through show and render, in a worker that is started again behind each article that ends it.

Prints the deaths, the hangs (an item or a page of less than a megabyte that takes more than 2 seconds of the processor, one of
20 MB more than 10) and the articles that are lost. The exit status is 1 if there are any.
"""
import argparse, os, pathlib, re, resource, signal, subprocess, sys, tempfile

PAGES = (".html", ".htm", ".xhtml")
FAULTS = {signal.SIGILL, signal.SIGTRAP, signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGKILL, signal.SIGXCPU}


class Check:
    def __init__(self, program, home):
        self.program, self.home = program, home
        self.store = os.path.join(home, "store.db")
        self.environment = {"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC"}
        self.deaths, self.hangs, self.lost = [], [], []

    def run(self, *arguments, seconds=None, store=True):
        """Output, errors and status; None as status where the limit of processor time was reached."""
        def limit():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if seconds: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        command = [self.program, arguments[0]] + (["--store", self.store] if store else []) + list(arguments[1:])
        done = subprocess.run(command, env=self.environment, capture_output=True, preexec_fn=limit)
        for line in done.stderr.decode("utf-8", "replace").splitlines():
            if " ended the program when it was " in line:
                (self.hangs if "no end after" in line else self.deaths).append(line)
            elif line.startswith("hang: "): self.hangs.append(line)
            elif line.startswith("lost: "): self.lost.append(line)
        if -done.returncode in FAULTS:
            words = " ".join(command)[-200:]
            (self.hangs if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL) and seconds else self.deaths).append(
                f"signal {-done.returncode}: {words}")
        return done.stdout.decode("utf-8", "replace"), done.returncode

    def import_files(self, files):
        # A hundred at a time: the files of one command share its workers.
        for start in range(0, len(files), 100):
            self.run("import", *map(str, files[start:start + 100]))

    def count(self):
        output, status = self.run("list", "--json")
        return output.count("\n")

    def pages(self, files):
        for file in files:
            size = file.stat().st_size
            seconds = 2 if size < 1 << 20 else 2 + round(8 * size / (20 << 20))
            for command in ("render", "extract"):
                self.run(command, str(file), seconds=seconds + 1, store=command == "render")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--corpora", nargs="*", default=[], help="folders with feeds and pages")
    parser.add_argument("--corpus", help="a program that makes articles")
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        check = Check(os.path.abspath(options.program), home)
        files = sorted(f for folder in options.corpora for f in pathlib.Path(folder).rglob("*") if f.is_file())
        check.import_files([f for f in files if f.suffix not in PAGES])
        ofFiles = check.count()
        print(f"{len(files)} files: {ofFiles} articles", flush=True)
        check.pages([f for f in files if f.suffix in PAGES])
        if options.corpus and options.articles:
            folder = os.path.join(home, "rss")
            subprocess.run([sys.executable, options.corpus, "rss", "--n", str(options.articles), "--out", folder], check=True,
                           stdout=subprocess.DEVNULL)
            check.import_files(sorted(pathlib.Path(folder).rglob("*.xml")))
            made = check.count() - ofFiles
            setAside = sum("ended the program" in line for line in check.deaths + check.hangs)
            if made < options.articles - setAside:
                check.lost.append(f"{options.articles - made} of {options.articles} articles that were made are not in the store")
            print(f"{options.articles} articles made: {made} stored", flush=True)
        output, status = check.run("tags")
        print(f"{output.count(chr(10))} tags", flush=True)
        output, status = check.run("volume")
        print(output, end="", flush=True)
        if status != 0 and not check.deaths: check.deaths.append(f"volume ended with status {status}")
    for name, lines in (("deaths", check.deaths), ("hangs", check.hangs), ("lost", check.lost)):
        print(f"{len(lines)} {name}")
        for line in lines[:50]: print("  " + line)
    sys.exit(bool(check.deaths or check.hangs or check.lost))


if __name__ == "__main__":
    main()
